"""The examples and scenarios as the desk's buttons name them, and the folders that they lie in."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Self

from bot.facts import currency
from bot.language import OFFERED, Language
from bot.scenarios.rows import DAY, Row, rows
from bot.wording import staff_examples as words
from domain.choices import Collateral
from domain.examples import Example, examples

Thing = Example | Row


def things() -> Mapping[str, Thing]:
    """Return every worked example and every scenario by its name."""
    worked: dict[str, Thing] = {example.name: example for example in examples()}
    return worked | {row.name: row for row in rows()}


def title_of(thing: Thing, locale: str) -> str:
    """Return what it is about, in the words of whoever wrote it down."""
    if isinstance(thing, Example):
        return thing.title_nb if locale == "nb" else thing.title
    return thing.asks_nb if locale == "nb" else thing.asks


def source_of(example: Example, locale: str) -> str:
    """Return where its figures are from."""
    return example.source_nb if locale == "nb" else example.source


def own_day(thing: Thing) -> date:
    """Return the day that its figures are for."""
    return thing.today if isinstance(thing, Example) else DAY


def language_for(thing: Thing, language: Language) -> Language:
    """Return the language with the currency of the example's place."""
    return Language(language.locale, currency(thing.case)) if isinstance(thing, Example) else language


@dataclass(frozen=True)
class Chosen:
    """An example or scenario, the language it is played in, and how many of its steps were taken."""

    thing: Thing
    locale: str
    step: int = 0

    @classmethod
    def of(cls, argument: str) -> Self | None:
        """Return what a button carried, None where there is no such thing."""
        locale, _, rest = argument.partition(".")
        name, _, step = rest.partition(".")
        thing = things().get(name)
        if thing is None or locale not in OFFERED:
            return None
        return cls(thing, locale, int(step) if step.isdecimal() and len(step) < 3 else 0)

    @property
    def argument(self) -> str:
        """What its buttons carry."""
        return f"{self.locale}.{self.thing.name}"

    @property
    def at_step(self) -> str:
        """What the button for its next step carries."""
        return f"{self.argument}.{self.step}"

    @property
    def in_other_language(self) -> "Chosen":
        """The same in the other language."""
        return Chosen(self.thing, next(locale for locale in OFFERED if locale != self.locale))


def _of_norway(thing: Thing) -> bool:
    return isinstance(thing, Example) and thing.case.in_norway


def _of_us_home(thing: Thing) -> bool:
    return isinstance(thing, Example) and not thing.case.in_norway and thing.case.collateral is Collateral.HOME


def _of_us_goods(thing: Thing) -> bool:
    return isinstance(thing, Example) and not (_of_norway(thing) or _of_us_home(thing))


def _asked(letter: str) -> Callable[[Thing], bool]:
    return lambda thing: isinstance(thing, Row) and thing.name[0] == letter


FOLDERS: Mapping[str, tuple[str, Callable[[Thing], bool]]] = {
    "no": (words.NORWAY, _of_norway),
    "home": (words.US_HOME, _of_us_home),
    "goods": (words.US_GOODS, _of_us_goods),
    "A": (words.ASKED_CAR, _asked("A")),
    "B": (words.ASKED_HOME, _asked("B")),
    "C": (words.ASKED_SHORT_SALE, _asked("C")),
    "D": (words.ASKED_TAX, _asked("D")),
    "E": (words.ASKED_CREDIT, _asked("E")),
    "F": (words.ASKED_NORWAY, _asked("F")),
    "G": (words.ASKED_ELSEWHERE, _asked("G")),
    "H": (words.ASKED_BOT, _asked("H")),
}


def folder_of(thing: Thing) -> str:
    """Return the folder that it lies in."""
    return next(name for name, (_, holds) in FOLDERS.items() if holds(thing))


def in_folder(folder: str) -> tuple[Thing, ...]:
    """Return what lies in a folder, in its order."""
    holds = FOLDERS[folder][1]
    return tuple(thing for thing in things().values() if holds(thing))

"""The longest values that can stand in a text: by the declared type in a finding, by its name elsewhere."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import Any, get_args

from bot.feedback.vote import LONGEST_SENTENCE
from bot.language import NO_BREAK, OFFERED, Language
from bot.staff.corrections.record import LONGEST_NOTE
from bot.staff.texts.sorts import SORTS, SORTS_IN_FILE, Sort
from bot.wording import cases, labels, pages
from bot.wording.assumed import ASSUMED
from bot.wording.certain import BOUNDED
from bot.wording.choices import CHOICES
from bot.wording.dates import NAMES
from bot.wording.facts import ASKS
from bot.wording.findings import SENTENCES
from bot.wording.lengths import LENGTHS
from bot.wording.letters_frame import THINGS
from bot.wording.mark import Words
from bot.wording.terms import TERMS
from bot.wording.told import PHRASES
from bot.wording.vocabulary import WORDS
from bot.wording.ways import WAYS
from domain.law import Finding
from domain.length import AcresUnit, Length
from domain.letter_lines import LineKind
from domain.money import MoneyUnit, RateUnit
from domain.places import SPOKEN_NAMES, STATE_NAMES, StateUnit
from domain.worksheet import AssetKind

LARGEST: Mapping[str, Decimal] = {"NOK": Decimal("88888888.88"), "USD": Decimal("8888888.88")}
"""The largest amounts that can be expected of a home, with øre and cents."""
USUAL = {"en": Language("en", "USD").money(Decimal(888888)), "nb": Language("nb", "NOK").money(Decimal(8888888))}
"""What a line of the account holds as a rule: whole amounts, in the currency that the language is mostly read with."""
DAYS = tuple(date(2028, month, 28) for month in range(1, 13))
MOST_LISTED = 5
"""As many as a list in a sentence is expected to hold: the longest of them are taken."""
BOT_NAME = "@" + "n" * 32
CASE_NAME = ("Storgatene " * 3)[:30]
PHONE = "+47 888 88 888".replace(" ", NO_BREAK)
CODE = "ABC234"
NUMBERS = "2500000 2250000 100000"
LINK = "https://t.me/" + "n" * 32 + "?start=" + "x" * 64
NUMBER, COUNT = 99, 999
_ASSETS = tuple(WORDS[AssetKind, kind.value] for kind in AssetKind)
_PHRASES = tuple(word for told in PHRASES.values() for word in told.values())
_OF_UNIT = {MoneyUnit: Sort.AMOUNT, RateUnit: Sort.SHARE, AcresUnit: Sort.ACRES, StateUnit: Sort.STATE}


@dataclass(frozen=True)
class Filled:
    """A longest value, and whether its type is known."""

    value: str
    known: bool = True


def in_finding(finding: type[Finding], name: str, locale: str, currencies: tuple[str, ...]) -> Filled:
    """Return the longest value of a finding's field, written in the language."""
    field = finding.model_fields[name]
    units = {type(mark) for mark in field.metadata}
    sort = next((sort for unit, sort in _OF_UNIT.items() if unit in units), None)
    if sort:
        return Filled(_written(sort, locale, currencies))
    return _of_type(field.annotation, name, locale)


def by_name(file: str, name: str, locale: str) -> Filled:
    """Return the longest value of a placeholder in a text that is no finding; not known where its name says nothing."""
    sort = SORTS_IN_FILE.get((file, name)) or SORTS.get(name)
    return Filled(_written(sort, locale, ())) if sort else Filled("x" * 20, known=False)


def _of_type(kind: Any, name: str, locale: str) -> Filled:
    language = Language(locale)
    if kind is date:
        return Filled(_written(Sort.DAY, locale, ()))
    if kind is int:
        return Filled(language.value(COUNT))
    if kind is Length:
        return Filled(_longest(language.text(words, count=120) for words in LENGTHS.values()))
    if kind is str:
        return Filled("2028" if name == "year" else PHONE)
    held = tuple(members(kind))
    if not held:
        return Filled("x" * 20, known=False)
    words = tuple(language.message(WORDS[type(each), each.value]) for each in held)
    return Filled(_list(language, words) if getattr(kind, "__origin__", None) is tuple else _longest(words))


def members(kind: Any) -> Iterable[StrEnum]:
    """Return every choice that a field of this type can hold."""
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        yield from kind
    for part in get_args(kind):
        yield from members(part)


@cache
def _written(sort: Sort, locale: str, currencies: tuple[str, ...]) -> str:
    written = _WRITTEN.get(sort)
    if written:
        return _longest(written(Language(locale, currency)) for currency in currencies or tuple(LARGEST))
    return _longest(_among(sort, Language(locale)))


def _longest(texts: Iterable[str]) -> str:
    return max(texts, key=len, default="")


def _list(language: Language, words: Iterable[str], most: int = MOST_LISTED) -> str:
    return language.listed(tuple(sorted(set(words), key=lambda word: (-len(word), word))[:most]))


def _money(language: Language) -> str:
    return language.money(LARGEST[language.currency or "NOK"])


def _bounded(language: Language) -> str:
    amount = _money(language)
    return _longest(language.message(words).format(amount=amount) for words in BOUNDED.values())


def _help(language: Language) -> str:
    numbers = {"nav": PHONE, "nfcc": PHONE, "hud": PHONE}
    ways = (pages.HELP_US, pages.HELP_US_HOME, pages.HELP_NORWAY, pages.HELP_ANY)
    return _longest(language.text(words, **numbers) for words in ways)


def _state_of_case(language: Language) -> str:
    return _longest(
        (
            language.text(cases.HALFWAY, answered=NUMBER, total=NUMBER),
            language.message(cases.READY_OWED).format(amount=_bounded(language)),
        )
    )


def _answer(language: Language) -> str:
    shown = (language.message(words) for words in _flat(CHOICES.values()))
    return _longest((*shown, _money(language), language.day(DAYS[8]), *STATE_NAMES.values()))


_WRITTEN: Mapping[Sort, Callable[[Language], str]] = {
    Sort.AMOUNT: _money,
    Sort.BOUNDED: _bounded,
    Sort.READINGS: lambda language: language.message(pages.OR).join([_money(language)] * 2),
    Sort.STATE_OF_CASE: _state_of_case,
    Sort.ANSWER: _answer,
    Sort.HELP: _help,
    Sort.DAY: lambda language: _longest(map(language.day, DAYS)),
    Sort.SHARE: lambda language: language.percent(Decimal("0.8888")),
    Sort.ACRES: lambda language: language.measure(Decimal("888.88")),
    Sort.NUMBER: lambda language: language.value(NUMBER),
    Sort.COUNT: lambda language: language.value(COUNT),
    Sort.SPELLED: lambda language: language.in_words(Decimal(88888888)) or "",
    Sort.ASSUMPTIONS: lambda language: _list(language, map(language.message, ASSUMED.values())),
    Sort.TOLD: lambda language: _list(language, (language.message(word) for word in _PHRASES)),
    Sort.LABELS: lambda language: _list(language, (language.message(ask.label) for ask in ASKS.values())),
    Sort.SOURCES: lambda language: _list(language, map(language.message, labels.LABELS)),
    Sort.TERMS: lambda language: _list(language, (language.message(term.name) for term in TERMS.values())),
    Sort.KINDS: lambda language: _list(language, (language.message(word) for word in _ASSETS)),
}


def _among(sort: Sort, language: Language) -> Iterable[str]:
    """All that a placeholder of this sort can be; the longest of it is looked for."""
    said: Mapping[Sort, Callable[[], Iterable[Words]]] = {
        Sort.LABEL: lambda: [ask.label for ask in ASKS.values()],
        Sort.WHY: lambda: [ask.why for ask in ASKS.values()],
        Sort.WHERE: lambda: [ask.where for ask in ASKS.values()],
        Sort.THING: lambda: THINGS.values(),
        Sort.DATE_NAME: lambda: NAMES.values(),
        Sort.WAY: lambda: WAYS.values(),
        Sort.SOURCE: lambda: labels.LABELS,
        Sort.KIND: lambda: _ASSETS,
        Sort.LETTER_LINE: lambda: [WORDS[LineKind, kind.value] for kind in LineKind],
        Sort.TERM: lambda: [term.name for term in TERMS.values()],
    }
    if sort in said:
        return map(language.message, said[sort]())
    return _FIXED[sort]


_FIXED: Mapping[Sort, tuple[str, ...]] = {
    Sort.STATE: tuple(SPOKEN_NAMES.values()),
    Sort.PLACE: tuple(STATE_NAMES.values()),
    Sort.CASE_NAME: (CASE_NAME,),
    Sort.BOT_NAME: (BOT_NAME,),
    Sort.LANGUAGE: tuple({"nb": "Norsk", "en": "English"}[locale] for locale in OFFERED),
    Sort.PHONE: (PHONE,),
    Sort.YEAR: ("2028",),
    Sort.CODE: (CODE,),
    Sort.TYPED: ("x" * LONGEST_SENTENCE,),
    Sort.NOTE: ("x" * LONGEST_NOTE,),
    Sort.IDENTIFIER: tuple(finding.__name__ for finding in SENTENCES),
    Sort.NUMBERS: (NUMBERS,),
    Sort.LINK: (LINK,),
}


def _flat(groups: Iterable[Mapping[StrEnum, str]]) -> Iterable[str]:
    for group in groups:
        yield from group.values()

"""Every text of the bot: in both languages, where it stands, what it is, and how long it can become."""

import base64
import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, cached_property

from bot.face import LONGEST_DESCRIPTION
from bot.language import Language
from bot.staff.texts.kinds import LIMITS, WIDEST_BESIDE, WIDEST_LINE, Kind, kind_at, length, placeholders, seen
from bot.staff.texts.source import Constant, Forms, Spot, Use, spots, uses
from bot.staff.texts.values import LARGEST, USUAL, Filled, by_name, in_finding
from bot.wording import menu
from bot.wording.findings import SENTENCES
from bot.wording.impersonal import IMPERSONAL
from bot.wording.mark import Plural, Words
from domain.law import Finding

LOCALES = ("en", "nb")
GATHERED: Mapping[str, Constant] = {
    "findings_": ("findings", "SENTENCES"),
    "facts_": ("facts", "ASKS"),
    "terms_": ("terms", "TERMS"),
    "conditions": ("vocabulary", "WORDS"),
    "choices": ("vocabulary", "WORDS"),
}
"""The constants that others are gathered in."""
BETWEEN_PARAGRAPHS = "\n\n"


class Flag(StrEnum):
    """What is to be looked at in a text."""

    OVER = "over"  # longer than Telegram takes
    LONG_LINE = "long_line"  # a line of the account that is wider than a phone
    OWN_ROW = "own_row"  # a button that may not stand beside another
    UNKNOWN_VALUE = "unknown_value"  # it is not known what can stand in it


@dataclass(frozen=True)
class Measured:
    """One form of a text in one language, as it is kept and filled with the longest values."""

    locale: str
    words: str
    filled: str
    length: int
    limit: int | None
    flags: tuple[Flag, ...]
    unknown: tuple[str, ...] = ()


@dataclass(frozen=True)
class Text:
    """One text. ``english`` are its forms: one, or two where a number chooses."""

    id: str
    english: Forms
    spots: tuple[Spot, ...]
    uses: tuple[Use, ...]
    kinds: tuple[Kind, ...]
    findings: tuple[type[Finding], ...] = ()

    @property
    def words(self) -> Words:
        """The English as the catalogs know it."""
        return self.english[0] if len(self.english) == 1 else Plural(self.english[0], self.english[1], "count")

    @property
    def kind(self) -> Kind:
        """What it is where the least room is."""
        return self.kinds[0]

    @property
    def file(self) -> str:
        """The name of the file of words that it stands in first."""
        return self.spots[0].stem

    def forms(self, locale: str) -> Forms:
        """Return the text in a language, in its forms."""
        language = Language(locale)
        if len(self.english) == 1:
            return (language.message(self.words),)
        return (language.message(self.words, 1), language.message(self.words, 2))

    @cached_property
    def measured(self) -> tuple[Measured, ...]:
        """Every form in every language, English first."""
        return tuple(self.measure(locale, words) for locale in LOCALES for words in self.forms(locale))

    def measured_in(self, locale: str) -> tuple[Measured, ...]:
        """Return its forms in one language."""
        return tuple(each for each in self.measured if each.locale == locale)

    @property
    def flags(self) -> tuple[Flag, ...]:
        """Everything that is to be looked at in it."""
        return tuple(flag for flag in Flag if any(flag in each.flags for each in self.measured))

    def measure(self, locale: str, words: str) -> Measured:
        """Return how long the text is with these words, filled with the longest values."""
        values = {name: self.value(name, locale) for name in placeholders(words)}
        filled = words
        for name, value in values.items():
            filled = filled.replace(f"{{{name}}}", value.value)
        unknown = tuple(name for name, value in values.items() if not value.known)
        size, most = length(filled), self.limit(locale)
        usual = words.replace("{amount}", USUAL[locale])
        flags = tuple(self._flags(usual, size, most, unknown))
        return Measured(locale, words, filled, size, most, flags, unknown)

    def limit(self, locale: str) -> int | None:
        """Return the most characters that Telegram takes; what the paragraphs beside it take is taken off."""
        if self.kind is not Kind.DESCRIPTION:
            return LIMITS.get(self.kind)
        others = [Language(locale).message(each) for each in menu.DESCRIPTION if each != self.english[0]]
        return LONGEST_DESCRIPTION - len(BETWEEN_PARAGRAPHS.join((*others, "")))

    def value(self, name: str, locale: str) -> Filled:
        """Return the longest value that can stand for this placeholder."""
        found = [
            in_finding(finding, name, locale, _currencies(finding))
            for finding in self.findings
            if name in finding.parameters()
        ]
        found = found or [by_name(self.file, name, locale)]
        return max(found, key=lambda each: len(each.value))

    def _flags(self, usual: str, size: int, most: int | None, unknown: tuple[str, ...]) -> Iterator[Flag]:
        if most is not None and size > most:
            yield Flag.OVER
        if Kind.LINE in self.kinds and any(len(line) > WIDEST_LINE for line in seen(usual).split("\n")):
            yield Flag.LONG_LINE
        if Kind.BUTTON in self.kinds and size > WIDEST_BESIDE:
            yield Flag.OWN_ROW
        if unknown:
            yield Flag.UNKNOWN_VALUE


@cache
def every_text() -> tuple[Text, ...]:
    """Return every text, in the order of the files of words."""
    findings = _findings()
    return tuple(
        Text(
            identity(forms[0]),
            forms,
            places,
            tuple(dict.fromkeys(use for spot in places for use in _taken(spot))),
            _kinds(places),
            findings.get(forms, ()),
        )
        for forms, places in spots().items()
    )


@cache
def by_id() -> Mapping[str, Text]:
    """Return every text by its id."""
    return {text.id: text for text in every_text()}


def identity(english: str) -> str:
    """Return six letters and digits that stay the same as long as the English does."""
    digest = hashlib.sha256(english.encode()).digest()
    return base64.b32encode(digest[:5]).decode().lower()[:6]


def country_of(finding: type[Finding]) -> str:
    """Return the country whose law a finding is about, ``us`` or ``norway``; empty for one of both."""
    name = finding.__module__.rsplit(".", 1)[-1]
    return next((country for country in ("us", "norway") if name.startswith(country)), "")


def _currencies(finding: type[Finding]) -> tuple[str, ...]:
    return {"us": ("USD",), "norway": ("NOK",)}.get(country_of(finding), tuple(LARGEST))


def _taken(spot: Spot) -> tuple[Use, ...]:
    """Where it is taken: by its constant, or by the one that gathers such constants."""
    gathered = next((held for begins, held in GATHERED.items() if spot.stem.startswith(begins)), None)
    return uses().get((spot.stem, spot.name)) or (uses().get(gathered, ()) if gathered else ())


def _kinds(places: tuple[Spot, ...]) -> tuple[Kind, ...]:
    found = {kind for spot in places for kind in kind_at(spot, uses().get((spot.stem, spot.name), ()))}
    return tuple(kind for kind in Kind if kind in found)


def _findings() -> dict[Forms, tuple[type[Finding], ...]]:
    """The findings that say each text."""
    found: dict[Forms, list[type[Finding]]] = {}
    for held in (SENTENCES, IMPERSONAL):
        for finding, words in held.items():
            forms = (words.one, words.many) if isinstance(words, Plural) else (words,)
            if finding not in found.setdefault(forms, []):
                found[forms].append(finding)
    return {forms: tuple(findings) for forms, findings in found.items()}

"""Languages: the catalogs, and how amounts, dates, shares and names are written. The only place that formats."""

import html
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from babel import Locale
from babel.dates import format_date, format_skeleton
from babel.lists import format_list
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po
from babel.numbers import format_decimal, get_decimal_symbol, get_group_symbol
from babel.plural import PluralRule

from bot.number_words import in_words
from bot.screen_parts import Html
from bot.wording.mark import Plural, Words
from domain.calendar import MonthEnd, plain

LOCALES = Path(__file__).parent.parent / "locales"
OFFERED = ("nb", "en")
READ_AS_NORWEGIAN = frozenset({"no", "nb", "nn", "da", "sv"})
NO_BREAK = "\u00a0"
MINUS = "\u2212"


def offered(language_code: str | None, default: str) -> str:
    """Return the language to begin in for a Telegram language code: Scandinavian reads Norwegian, others English."""
    if not language_code:
        return default
    return "nb" if language_code.split("-")[0].lower() in READ_AS_NORWEGIAN else "en"


@lru_cache
def catalog(locale: str) -> Catalog | None:
    """Return the translations of a language; English is the source, and has only what is tried out instead, if any."""
    return _read(locale)


def _read(locale: str) -> Catalog | None:
    path = LOCALES / locale / "LC_MESSAGES" / "messages.po"
    if locale == "en" and not path.exists():
        return None
    with path.open("rb") as file:
        return read_po(file, locale=locale)


@cache
def _sentences(locale: str) -> Mapping[str, str | tuple[str, ...]]:
    """The translations by their English, but for guesses nobody has looked at since that was written or changed."""
    sure = (message for message in _read(locale) or () if message.id and not message.fuzzy)
    written = ((message.id if isinstance(message.id, str) else message.id[0], message.string) for message in sure)
    return {
        english: tuple(string) if isinstance(string, tuple | list) else string
        for english, string in written
        if string and _complete(string)
    }


@cache
def _babel(locale: str) -> Locale:
    return Locale.parse("nb_NO" if locale == "nb" else "en_US")


@cache
def _signs(locale: str) -> Mapping[int, str]:
    """How the locale parts thousands and decimals, by the signs with which they are parted here."""
    return str.maketrans({",": get_group_symbol(_babel(locale)), ".": get_decimal_symbol(_babel(locale))})


@dataclass(frozen=True)
class Language:
    """One language with the currency of the case's place; ``currency`` is ``NOK``, ``USD`` or None."""

    locale: str
    currency: str | None = None

    def message(self, words: Words, count: int = 1) -> str:
        """Return the sentence in this language, still with its placeholders."""
        translations = _sentences(self.locale)
        if isinstance(words, str):
            return str(translations.get(words, words))
        found = translations.get(words.one)
        one, many = found if isinstance(found, tuple) else (words.one, words.many)
        rule: PluralRule = _babel(self.locale).plural_form
        return one if rule(count) == "one" else many

    def text(self, words: Words, **values: Any) -> Html:
        """Return the sentence in this language with each value written by its kind, escaped for Telegram."""
        count = values.get(words.count, 1) if isinstance(words, Plural) else 1
        shown = {name: html.escape(self.value(value), quote=False) for name, value in values.items()}
        return Html(self.message(words, count).format_map(shown))

    def value(self, value: Any) -> str:
        """Return one value as it is read: an amount by Decimal, a date, a number, or a text as it is."""
        if isinstance(value, bool):
            return str(value)
        if isinstance(value, Decimal):
            return self.money(value)
        if isinstance(value, date):
            return self.day(value)
        if isinstance(value, int):
            return self.number(Decimal(value))
        return str(value)

    def number(self, number: Decimal) -> str:
        """Return a number with its thousands apart, and two decimals only where there are any."""
        places = 0 if number == number.to_integral_value() else 2
        written = f"{abs(number):,.{places}f}".translate(_signs(self.locale))
        return (MINUS if number < 0 else "") + written

    def measure(self, number: Decimal) -> str:
        """Return a measured number with only the decimals it has."""
        return format_decimal(number, format="#,##0.##", locale=_babel(self.locale))

    def money(self, amount: Decimal) -> str:
        """Return an amount in the currency of the place, never converted."""
        number = self.number(abs(amount))
        minus = MINUS if amount < 0 else ""
        if self.currency is None:
            return minus + number
        if self.locale == "nb":
            return f"{minus}{number}{NO_BREAK}{'kr' if self.currency == 'NOK' else self.currency}"
        return f"{minus}${number}" if self.currency == "USD" else f"{minus}{self.currency}{NO_BREAK}{number}"

    def in_words(self, amount: Decimal) -> str | None:
        """Return a whole amount in words, or None for one with decimals or beyond all use."""
        return in_words(int(amount), self.locale) if amount == amount.to_integral_value() else None

    def day(self, day: date) -> str:
        """Return a date in words, or the month alone where no more was said."""
        if isinstance(day, MonthEnd):
            return format_skeleton("yMMMM", plain(day), locale=_babel(self.locale))
        return format_date(day, format="long" if self.locale == "en" else "d. MMMM y", locale=_babel(self.locale))

    def weekday(self, day: date) -> str:
        """Return the name of the weekday."""
        return format_date(day, format="EEEE", locale=_babel(self.locale))

    def percent(self, share: Decimal) -> str:
        """Return a share as percent: 0.22 is 22 %."""
        number = self.number((share * 100).normalize())
        return f"{number}{NO_BREAK}%" if self.locale == "nb" else f"{number}%"

    def listed(self, items: tuple[str, ...]) -> str:
        """Return the items as one phrase, with commas and an "and"."""
        return format_list(items, locale=_babel(self.locale))


def languages(currency: str | None) -> Mapping[str, Language]:
    """Return every offered language with this currency."""
    return {locale: Language(locale, currency) for locale in OFFERED}


def untranslated(locale: str) -> tuple[str, ...]:
    """Return the sentences of a catalog that have no sure translation."""
    translations = catalog(locale)
    return tuple(
        message.id if isinstance(message.id, str) else message.id[0]
        for message in translations or ()
        if message.id and (message.fuzzy or not _complete(message.string))
    )


def _complete(string: object) -> bool:
    return all(string) if isinstance(string, tuple | list) else bool(string)

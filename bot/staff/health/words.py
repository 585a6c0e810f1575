"""How the values of the health page are written: moments, spans of time, sizes and names."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Final

from bot.faults import Fault
from bot.language import Language
from bot.screen_parts import Html
from bot.wording import staff_health as words
from bot.wording.mark import Words

A_MINUTE: Final = 60
AN_HOUR: Final = 60 * A_MINUTE
A_DAY: Final = 24 * AN_HOUR
MOST_SECONDS, MOST_MINUTES, MOST_HOURS = 2 * A_MINUTE, 2 * AN_HOUR, 2 * A_DAY
A_MEGABYTE: Final = 1024 * 1024
A_GIGABYTE: Final = 1024 * A_MEGABYTE
MOST_NAMES: Final = 3
LANGUAGES: Final = {"en": words.ENGLISH, "nb": words.NORWEGIAN}


@dataclass(frozen=True)
class Size:
    """A number of bytes."""

    bytes: int


@dataclass(frozen=True)
class Names:
    """Names of which only the first few are shown."""

    all: tuple[str, ...]


@dataclass(frozen=True)
class Named:
    """A language, by its code."""

    locale: str


def said(language: Language, sentence: Words, values: Mapping[str, object]) -> Html:
    """Return a sentence with each value as it is written here."""
    return language.text(sentence, **{name: spoken(language, value) for name, value in values.items()})


def spoken(language: Language, value: object) -> object:
    """Return a value in words where the language has none of its own for it."""
    if isinstance(value, datetime):
        return moment(language, value)
    if isinstance(value, timedelta):
        return lasted(language, value)
    if isinstance(value, Size):
        return size(language, value.bytes)
    if isinstance(value, Named):
        return language.message(LANGUAGES[value.locale])
    if isinstance(value, Names):
        more = (language.message(words.AND_MORE),) if len(value.all) > MOST_NAMES else ()
        return ", ".join((*value.all[:MOST_NAMES], *more))
    return value


def moment(language: Language, at: datetime) -> str:
    """Return a day and the time of day."""
    utc = at.astimezone(UTC)
    return language.message(words.MOMENT).format(day=language.day(utc.date()), time=f"{utc:%H:%M}")


def epoch(language: Language, at: int) -> str:
    """Return a moment that is given in epoch seconds."""
    return moment(language, datetime.fromtimestamp(at, UTC))


def lasted(language: Language, span: timedelta) -> str:
    """Return a span of time in the unit that fits it."""
    seconds = span.total_seconds()
    if seconds < MOST_SECONDS:
        number = Decimal(round(seconds, 1)) if seconds < 10 else Decimal(int(seconds))
        return language.message(words.SECONDS).format(number=language.measure(round(number, 1)))
    for unit, most, form in ((A_MINUTE, MOST_MINUTES, words.MINUTES), (AN_HOUR, MOST_HOURS, words.HOURS)):
        if seconds < most:
            return language.text(form, number=int(seconds // unit))
    return language.text(words.DAYS, number=int(seconds // A_DAY))


def size(language: Language, number: int) -> str:
    """Return a number of bytes."""
    unit, form = (A_GIGABYTE, words.GIGABYTES) if number >= A_GIGABYTE else (A_MEGABYTE, words.MEGABYTES)
    written = language.measure(round(Decimal(number) / unit, 1))
    return language.message(form).format(number=written)


def code_at(place: str, faults: Mapping[str, Fault]) -> str:
    """Return the code of the newest fault at a place; one that a person was shown before another."""
    there = [(fault.shown, fault.last, code) for code, fault in faults.items() if fault.place == place]
    return max(there, default=(False, 0, ""))[2]

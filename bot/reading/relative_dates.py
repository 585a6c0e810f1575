"""Dates told from today: "i går", "for tre uker siden", "last month", "sist fredag"."""

import re
from datetime import date, timedelta
from decimal import Decimal

from bot.reading.months import weekday_of
from bot.reading.outcome import AmbiguousDate, DateDoubt, DateReading, Fault, Misread, Precision, ReadDate
from bot.reading.quantity import read_quantity
from bot.reading.text import is_norwegian
from bot.reading.tokens import tokenise

_DAYS = {
    0: "i dag|idag|today|nå|now|just now",
    -1: "i går|igår|yesterday",
    -2: "i forgårs|iforgårs|forgårs|i forigårs|day before yesterday|the day before yesterday",
    1: "i morgen|imorgen|i morgon|tomorrow",
    2: "i overmorgen|overimorgen|day after tomorrow|the day after tomorrow",
}
_MONTHS = {
    0: "denne måneden|denne månaden|this month",
    -1: "forrige måned|sist måned|siste måned|førre månad|forrige mnd|last month",
    1: "neste måned|neste månad|next month",
}
_YEARS = {
    0: "i år|dette året|this year",
    -1: "i fjor|ifjor|forrige år|fjoråret|førre år|last year",
    -2: "i forfjor|iforfjor|the year before last|year before last",
    1: "neste år|next year",
}
_STEP_OF = [
    {phrase: step for step, phrases in unit.items() for phrase in phrases.split("|")}
    for unit in (_DAYS, _MONTHS, _YEARS)
]
_AGO = re.compile(
    r"(?:for )?(?P<count>.+) (?:"
    r"(?P<days>dag|dager|dagar|døgn|days?)|(?P<weeks>uker?|veker?|weeks?)|"
    r"(?P<months>måned|måneder|månad|månader|mnd|months?)|(?P<years>år|years?)) (?:siden|sidan|tilbake|ago|back)"
)
_WEEKDAY = re.compile(
    r"(?:(?P<next>neste|next|kommende|coming)|sist|siste|forrige|førre|last|past|this past|denne|this|på|on)? ?"
    r"(?P<day>[^\W\d_]+)"
)
_SOME = frozenset(
    {"et par", "eit par", "noen", "nokre", "flere", "fleire", "a couple", "a couple of", "a few", "several"}
)
_FURTHEST = 200


def read_relative(text: str, locale: str, today: date) -> DateReading | None:
    """Return the date that a tidy text tells from today, as exactly as it was said; None if it is told otherwise."""
    days, months, years = (steps.get(text) for steps in _STEP_OF)
    if days is not None:
        return day_reading(today + timedelta(days))
    if months is not None:
        return month_reading(today, months)
    if years is not None:
        return year_reading(today.year + years)
    return _ago(text, locale, today) or _weekday(text, today)


def year_named(text: str, today: date) -> str:
    """Return the text with a closing "i fjor" or "last year" written as the year."""
    for phrase, step in _STEP_OF[2].items():
        if text.endswith(f" {phrase}"):
            return f"{text.removesuffix(phrase)}{today.year + step}"
    return text


def day_reading(day: date) -> ReadDate:
    """Return the day."""
    return ReadDate(day.isoformat(), Precision.DAY)


def month_reading(day: date, steps: int = 0) -> ReadDate:
    """Return the month that lies so many months from the day's."""
    year, month = divmod(day.year * 12 + day.month - 1 + steps, 12)
    return ReadDate(f"{year:04}-{month + 1:02}", Precision.MONTH)


def year_reading(year: int) -> ReadDate:
    """Return the year."""
    return ReadDate(f"{year:04}", Precision.YEAR)


def _ago(text: str, locale: str, today: date) -> DateReading | None:
    """Days and weeks ago are a day; of months and years ago no more is known than the month or the year."""
    found = _AGO.fullmatch(text)
    if not found:
        return None
    if found["count"] in _SOME:
        return AmbiguousDate((), DateDoubt.VAGUE)
    count = _count(found["count"], locale)
    if count is None:
        return AmbiguousDate((), DateDoubt.VAGUE) if "hal" in found["count"] else Misread(Fault.NOT_A_DATE)
    if count > _FURTHEST * (1 if found["years"] else 10):
        return Misread(Fault.NOT_A_DATE)
    if found["years"]:
        return year_reading(today.year - count)
    if found["months"]:
        return month_reading(today, -count)
    return day_reading(today - timedelta(days=count if found["days"] else 7 * count))


def _count(words: str, locale: str) -> int | None:
    if words in ("en", "ei", "ein", "et", "eit", "a", "an"):
        return 1
    tokens = tokenise(words)
    other = "en" if is_norwegian(locale) else "nb"
    counts = (read_quantity(tokens, "en", language) for language in (locale, other))
    return next((int(count) for count in counts if isinstance(count, Decimal) and count == int(count)), None)


def _weekday(text: str, today: date) -> AmbiguousDate | None:
    """A weekday alone is asked about, with the latest one before today, or the next one where that was said."""
    found = _WEEKDAY.fullmatch(text)
    weekday = weekday_of(found["day"]) if found else None
    if found is None or weekday is None:
        return None
    if found["next"]:
        return AmbiguousDate((today + timedelta((weekday - today.weekday() - 1) % 7 + 1),), DateDoubt.WEEKDAY)
    return AmbiguousDate((today - timedelta((today.weekday() - weekday - 1) % 7 + 1),), DateDoubt.WEEKDAY)

"""Dates among other words: "got it nov 2, they say answer by nov 28"."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from bot.reading.amount_words import CURRENCY
from bot.reading.dates import read_date
from bot.reading.months import month_of, weekday_of
from bot.reading.outcome import AmbiguousDate, DateDoubt, DateReading, Fault, Misread, Precision, ReadDate
from bot.reading.relative_dates import day_reading, read_relative
from bot.reading.text import tidy, word_set

Found = ReadDate | AmbiguousDate

_LONGEST_DATE = 6
_AROUND = ',;:!?.()"«»“”'
_DIGITS = re.compile(r"[0-9]+\.?")
_DAY_AND_MONTH = re.compile(r"[0-9]{1,2}/[0-9]{1,2}|[0-9]{1,2}\.[0-9]{1,2}\.")
_DEADLINE = word_set(
    "by within due deadline answer respond reply until innen frist fristen svarfrist svare svar senest seinast"
)
_HEDGES = word_set(
    "before after since early late mid end start beginning middle "
    "før etter siden sidan tidlig sent seint slutten starten midten begynnelsen"
)
_NOT_THE_LAST_WORD = word_set("and og til to eller or through i in on of av på the den at")
_BEGINNINGS = word_set(
    "i for den the day last forrige sist siste førre neste next this denne første tredje syttende first second third "
    "en ei et to tre fire fem seks sju syv åtte ni ti a an one two three four five six seven eight nine ten"
)


def find_date(text: str, locale: str, today: date, *, future: bool = False, assume_year: bool = False) -> DateReading:
    """Return the one date in the text, also among other words; with ``assume_year`` a missing year is the nearest one.

    The nearest is the latest past one, or where ``future`` allows it or a deadline is spoken of, the next one to come.
    """
    whole = read_date(text, locale, today, future=future)
    if not isinstance(whole, Misread):
        return _with_year(whole, today, ahead=future) if assume_year else whole
    found = find_dates(text, locale, today, future=future, assume_year=assume_year)
    if len(found) == 1:
        return found[0]
    return Misread(Fault.SEVERAL) if found else whole


def find_dates(
    text: str, locale: str, today: date, *, future: bool = False, assume_year: bool = False
) -> tuple[Found, ...]:
    """Return every date in the text, in its order; ``deadline`` marks those that something must be done by."""
    return tuple(_found(tidy(text).split(), locale, today, future=future, assume_year=assume_year))


def _found(words: list[str], locale: str, today: date, *, future: bool, assume_year: bool) -> Iterator[Found]:
    start = behind = 0
    earlier = ""
    while start < len(words):
        before = [word.strip(_AROUND) for word in words[behind:start]]
        deadline = not _DEADLINE.isdisjoint(before)
        length, reading = _longest_at(words, start, locale, today, future=future or deadline)
        if reading is None:
            start += 1
            continue
        if not deadline and not _HEDGES.isdisjoint(before[-2:]):
            reading = AmbiguousDate((), DateDoubt.VAGUE)
        dated = _with_year(reading, today, ahead=future or deadline) if assume_year else reading
        if isinstance(dated, ReadDate):
            reading = reading if dated.year_assumed and dated.text < earlier else replace(dated, deadline=deadline)
            earlier = max(earlier, dated.text)
        yield reading
        start = behind = start + length


def _longest_at(words: list[str], start: int, locale: str, today: date, *, future: bool) -> tuple[int, Found | None]:
    """Return how many words from here make a date, and the date."""
    if not _may_begin(words[start].strip(_AROUND), locale, today):
        return 0, None
    for length in range(min(_LONGEST_DATE, len(words) - start), 0, -1):
        some = words[start : start + length]
        reading = read_date(" ".join(some).strip(_AROUND), locale, today, future=future)
        if isinstance(reading, Misread) or not _is_one_date(some, reading, locale, today):
            continue
        return (0, None) if _is_money(words, start, length) else (length, reading)
    return 0, None


def _may_begin(word: str, locale: str, today: date) -> bool:
    """A date begins with a digit, a month, a weekday, or a word that can begin "two weeks ago" or "i går"."""
    if not word:
        return False
    known = word[0].isdigit() or month_of(word) is not None or weekday_of(word) is not None
    return known or word in _BEGINNINGS or read_relative(word, locale, today) is not None


def _is_one_date(words: list[str], reading: Found, locale: str, today: date) -> bool:
    """A bare month, number or period is no date in a sentence, and two whole dates are not one."""
    text = " ".join(words).strip(_AROUND)
    if words[-1] in _NOT_THE_LAST_WORD:
        return False
    if isinstance(reading, ReadDate):
        told = read_relative(text, locale, today) is not None
        return told or reading.precision is not Precision.YEAR or (len(text) == 4 and text.isdigit())
    months = sum(month_of(word.strip(_AROUND)) is not None for word in words)
    if reading.why is DateDoubt.MISSING_YEAR:
        return bool(_DAY_AND_MONTH.fullmatch(" ".join(words))) or (
            months == 1 and len(words) > 1 and any(reading.readings)
        )
    if reading.why is DateDoubt.RANGE:
        return months < 2 and len(words) > 1
    return reading.why is not DateDoubt.VAGUE and not _DIGITS.fullmatch(text)


def _is_money(words: list[str], start: int, length: int) -> bool:
    """A year beside a currency is an amount."""
    beside = (*words[max(0, start - 1) : start], *words[start + length : start + length + 1])
    return length == 1 and any(word.strip(_AROUND) in CURRENCY for word in beside)


def _with_year(reading: Found, today: date, *, ahead: bool) -> Found:
    """Return a date whose only doubt is its year as the nearest such day; other readings stay as they are."""
    if not isinstance(reading, AmbiguousDate) or reading.why is not DateDoubt.MISSING_YEAR or not reading.readings:
        return reading
    day = reading.readings[0]
    others = [other for other in reading.readings if (other.month, other.day) != (day.month, day.day)]
    in_reach = day >= today if ahead else day <= today
    return reading if others or not in_reach else replace(day_reading(day), year_assumed=True)

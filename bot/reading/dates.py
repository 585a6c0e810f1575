"""What a person typed as a date -> the date as exactly as it was said, the ways to read it, or why it is none."""

import re
from collections.abc import Iterable
from datetime import date

from bot.reading.date_parts import DateParts, date_parts
from bot.reading.outcome import AmbiguousDate, DateDoubt, DateReading, Fault, Misread, Precision, ReadDate
from bot.reading.relative_dates import day_reading, month_reading, read_relative, year_named, year_reading
from bot.reading.text import LONGEST, is_norwegian, tidy

EARLIEST = date(1980, 1, 1)
"""Nothing that matters here happened before."""

_YEARS_AHEAD = 10
_YEARS = range(1900, 2100)
_STOPS = ".,;:!? "
_VAGUE = re.compile(
    r"\b(?:(?:uke|uka|veke|week) ?[0-9]+"
    r"|(?:last|this|next|forrige|førre|denne|neste|sist) (?:week|uken?|uka|veke)"
    r"|kvartal|quarter|q[1-4]|halvår|spring|summer|autumn|fall|winter|easter|christmas|xmas"
    r"|våren|sommeren|høsten|hausten|vinteren|påske|påsken|jula|julen"
    r"|i (?:vår|sommer|sommar|høst|haust|vinter)|(?:vår|sommer|høst|haust|vinter) [0-9]{4}"
    r"|begynnelsen|starten|slutten|midten|tidlig|seint|sent|beginning|start|end|middle|early|mid|late"
    r"|før|etter|before|after|since)\b|^(?:helt )?(?:siden|sidan)\b"
)
_JULY_OR_CHRISTMAS = re.compile(r"(?:i )?jul(?: [0-9]{4})?")
_MOST_VAGUE_WORDS = 6


def read_date(text: str, locale: str, today: date, *, future: bool = False) -> DateReading:
    """Return the date that the whole text states; one after today is asked about unless ``future`` allows it."""
    if len(text) > LONGEST:
        return Misread(Fault.TOO_LONG)
    plain = tidy(text).strip(_STOPS)
    if not plain:
        return Misread(Fault.EMPTY)
    if told := read_relative(plain, locale, today):
        return _checked(told, today, future=future)
    if _is_vague(plain, locale):
        return AmbiguousDate((), DateDoubt.VAGUE)
    parts = date_parts(year_named(plain, today), locale)
    if parts is None or not parts.shape:
        return Misread(Fault.NOT_A_DATE)
    reading = _read(parts, locale, today, future=future)
    if isinstance(reading, AmbiguousDate) and _may_be_a_year(parts, plain, locale, today):
        return AmbiguousDate(reading.readings, DateDoubt.DAY_OR_YEAR)
    return _on_its_weekday(_checked(reading, today, future=future), parts)


def _is_vague(plain: str, locale: str) -> bool:
    if is_norwegian(locale) and _JULY_OR_CHRISTMAS.fullmatch(plain):
        return True
    return bool(_VAGUE.search(plain)) and len(plain.split()) <= _MOST_VAGUE_WORDS


def _may_be_a_year(parts: DateParts, plain: str, locale: str, today: date) -> bool:
    """``mars 24`` is the month of a year to a Norwegian, who puts the day first; so is ``Mar-24`` to anyone."""
    if parts.shape != "MN" or parts.in_words or len(parts.numbers[0]) != 2:
        return False
    return (is_norwegian(locale) or "-" in plain) and int(parts.numbers[0]) <= today.year % 100


def _read(parts: DateParts, locale: str, today: date, *, future: bool) -> DateReading:
    """Return the date by the shape of its parts, not yet compared with today."""
    numbers, months = parts.numbers, parts.months
    if parts.ranged or parts.shape.count("M") > 1 or parts.shape.count("N") > 3:
        return AmbiguousDate((), DateDoubt.RANGE) if len(parts.shape) > 1 else Misread(Fault.NOT_A_DATE)
    match parts.shape, [len(number) for number in numbers]:
        case ("NMN" | "NNM", [4, _]):
            return _day(numbers[0], months[0], numbers[1])
        case (("NMN" | "MNN"), _):
            return _day(numbers[1], months[0], numbers[0])
        case (("NNM" | "NNMN"), _):
            return AmbiguousDate((), DateDoubt.RANGE)
        case (("NM" | "MN"), [4]):
            return _month(numbers[0], months[0])
        case (("NM" | "MN"), _):
            return _without_year([(months[0], int(numbers[0]))], today, future=future)
        case "M", _:
            return AmbiguousDate((), DateDoubt.MISSING_YEAR)
        case (("N" | "NN" | "NNN"), _) if not parts.in_words:
            return _numeric(numbers, locale, today, future=future)
    return Misread(Fault.NOT_A_DATE)


def _numeric(numbers: tuple[str, ...], locale: str, today: date, *, future: bool) -> DateReading:
    """Return the date written in digits alone."""
    match [len(number) for number in numbers]:
        case [4]:
            return year_reading(int(numbers[0])) if int(numbers[0]) in _YEARS else Misread(Fault.NOT_A_DATE)
        case [6] | [8]:
            return _compact(numbers[0], locale, today)
        case [4, 4]:
            return AmbiguousDate((), DateDoubt.RANGE)
        case [4, 1 | 2]:
            return _month(numbers[0], int(numbers[1]))
        case [1 | 2, 4]:
            return _month(numbers[1], int(numbers[0]))
        case [1 | 2, 1 | 2]:
            return _without_year(_month_and_day(numbers[0], numbers[1], locale), today, future=future)
        case [4, 1 | 2, 1 | 2]:
            return _day(numbers[0], int(numbers[1]), numbers[2])
        case [1 | 2, 1 | 2, 2 | 4]:
            orders = _month_and_day(numbers[0], numbers[1], locale)
            days = [_day(numbers[2], month, str(day)) for month, day in orders]
            return days[0] if len(days) == 1 else _either(days, today, future=future)
    return Misread(Fault.NOT_A_DATE)


def _month_and_day(one: str, two: str, locale: str) -> list[tuple[int, int]]:
    """Return month and day: Norwegians put the day first; in English a part over 12 tells, or both orders stand."""
    first, second = int(one), int(two)
    if is_norwegian(locale) or first > 12:
        return [(second, first)]
    return [(first, second)] if second > 12 or first == second else [(first, second), (second, first)]


def _day(year: str, month: int, day: str) -> ReadDate | Misread:
    full = f"20{year}" if len(year) == 2 else year
    try:
        return day_reading(date(int(full) if len(full) == 4 else 0, month, int(day) if len(day) <= 2 else 0))
    except ValueError:
        return Misread(Fault.IMPOSSIBLE_DATE)


def _month(year: str, month: int) -> ReadDate | Misread:
    possible = 1 <= month <= 12 and int(year) in _YEARS
    return month_reading(date(int(year), month, 1)) if possible else Misread(Fault.IMPOSSIBLE_DATE)


def _without_year(orders: list[tuple[int, int]], today: date, *, future: bool) -> DateReading:
    """Return the latest such days before today, or the next ones where the date may be ahead."""
    years = range(today.year, today.year + 5) if future else range(today.year, today.year - 5, -1)
    days = [_parsed(_day(str(year), month, str(day))) for year in years for month, day in orders]
    fitting = [day for day in days if day and (day >= today if future else day <= today)]
    if not any(days):
        return Misread(Fault.IMPOSSIBLE_DATE)
    return AmbiguousDate(tuple(fitting[:2]), DateDoubt.MISSING_YEAR)


def _compact(digits: str, locale: str, today: date) -> DateReading:
    """``20240303`` is a date; ``030324`` and ``03032024`` may be one."""
    if len(digits) == 8 and int(digits[:4]) in _YEARS:
        return _day(digits[:4], int(digits[4:6]), digits[6:])
    orders = [(int(digits[2:4]), int(digits[:2])), (int(digits[:2]), int(digits[2:4]))]
    days = [_day(digits[4:], month, str(day)) for month, day in (orders[:1] if is_norwegian(locale) else orders[::-1])]
    found = [day for reading in days if (day := _parsed(reading))]
    month = _month(digits[:4], int(digits[4:])) if len(digits) == 6 else None
    if not found and not isinstance(month, ReadDate):
        return Misread(Fault.NOT_A_DATE)
    return AmbiguousDate(_likely(found, today), DateDoubt.COMPACT)


def _either(days: list[ReadDate | Misread], today: date, *, future: bool) -> DateReading:
    found = [day for reading in days if (day := _parsed(reading))]
    return AmbiguousDate(tuple(found) if future else _likely(found, today), DateDoubt.DAY_OR_MONTH)


def _likely(days: Iterable[date], today: date) -> tuple[date, ...]:
    return tuple(dict.fromkeys(day for day in days if EARLIEST <= day <= today))


def _parsed(reading: DateReading) -> date | None:
    return date.fromisoformat(reading.text) if isinstance(reading, ReadDate) else None


def _checked(reading: DateReading, today: date, *, future: bool) -> DateReading:
    """Return the reading, or a question where the date lies ahead or too far back."""
    if not isinstance(reading, ReadDate):
        return reading
    exact = reading.precision is Precision.DAY
    latest = today.replace(year=today.year + _YEARS_AHEAD, day=1) if future else today
    if reading.text > latest.isoformat()[: len(reading.text)]:
        return AmbiguousDate(_a_century_back(reading), DateDoubt.IMPLAUSIBLE if future else DateDoubt.FUTURE)
    if reading.text < EARLIEST.isoformat()[: len(reading.text)]:
        return AmbiguousDate((date.fromisoformat(reading.text),) if exact else (), DateDoubt.IMPLAUSIBLE)
    return reading


def _a_century_back(reading: ReadDate) -> tuple[date, ...]:
    """``3.3.85`` was read as 2085 and may be 1985."""
    day = _parsed(reading) if reading.precision is Precision.DAY else None
    back = _parsed(_day(str(day.year - 100), day.month, str(day.day))) if day else None
    return (back,) if back and back >= EARLIEST else ()


def _on_its_weekday(reading: DateReading, parts: DateParts) -> DateReading:
    """A weekday that does not fit the date makes both doubtful."""
    if parts.weekday is None or not isinstance(reading, ReadDate):
        return reading
    day = _parsed(reading) if reading.precision is Precision.DAY else None
    if day and day.weekday() == parts.weekday:
        return reading
    return AmbiguousDate((day,) if day else (), DateDoubt.WEEKDAY)

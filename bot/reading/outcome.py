"""What reading leads to: an amount or a date, a question back, or nothing that can be used."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum


class Doubt(StrEnum):
    """Why an amount is asked about instead of taken."""

    SEPARATOR = "separator"
    GROUPING = "grouping"
    RANGE = "range"
    SUM = "sum"
    PER_MONTH = "per_month"
    VAGUE = "vague"
    SLANG = "slang"
    CURRENCY = "currency"


class DateDoubt(StrEnum):
    """Why a date is asked about instead of taken."""

    DAY_OR_MONTH = "day_or_month"
    DAY_OR_YEAR = "day_or_year"
    COMPACT = "compact"
    MISSING_YEAR = "missing_year"
    FUTURE = "future"
    IMPLAUSIBLE = "implausible"
    WEEKDAY = "weekday"
    RANGE = "range"
    VAGUE = "vague"


class Fault(StrEnum):
    """Why a text cannot be read at all."""

    EMPTY = "empty"
    TOO_LONG = "too_long"
    TOO_LARGE = "too_large"
    NEGATIVE = "negative"
    PERCENT = "percent"
    DATE = "date"
    NOT_A_NUMBER = "not_a_number"
    NOT_A_DATE = "not_a_date"
    IMPOSSIBLE_DATE = "impossible_date"
    SEVERAL = "several"


class Precision(StrEnum):
    """How much of a date was said."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True)
class Amount:
    """One clear amount; ``currency`` is ``NOK`` or ``USD`` where it was named; other words may have stood around it."""

    value: Decimal
    surplus_words: bool = False
    currency: str | None = None


@dataclass(frozen=True)
class Ambiguous:
    """An amount that can be read in several ways, the likeliest first, or in none that is sensible."""

    readings: tuple[Decimal, ...]
    why: Doubt


@dataclass(frozen=True)
class ReadDate:
    """A date as ``YYYY-MM-DD``, ``YYYY-MM`` or ``YYYY``, by how much was said."""

    text: str
    precision: Precision
    year_assumed: bool = False
    deadline: bool = False


@dataclass(frozen=True)
class AmbiguousDate:
    """A date to ask about, with the days it may be, the likeliest first."""

    readings: tuple[date, ...]
    why: DateDoubt


@dataclass(frozen=True)
class Misread:
    """A text that holds nothing to use."""

    why: Fault


AmountReading = Amount | Ambiguous | Misread
DateReading = ReadDate | AmbiguousDate | Misread


def as_line(reading: AmountReading | DateReading) -> str:
    """Return the reading as one line: the decimal, the ISO date, ``ask`` or ``reject``."""
    match reading:
        case Amount(value=value):
            return f"{value:f}"
        case ReadDate(text=text):
            return text
        case Misread():
            return "reject"
        case _:
            return "ask"

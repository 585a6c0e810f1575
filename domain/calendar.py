"""Dates as the law counts them: days, whole months, and the last day of a month that was named alone."""

import calendar
import re
from datetime import date, timedelta
from typing import Annotated, Any

from pydantic import PlainSerializer, PlainValidator, WithJsonSchema

_MONTH = re.compile(r"(\d{4})-(\d{2})")


class MonthEnd(date):
    """The last day of a month; the person named only the month, so it is counted from here as an assumption."""

    def isoformat(self) -> str:
        """Return the month as ``YYYY-MM``, as it was stated."""
        return f"{self.year:04}-{self.month:02}"


def last_day(year: int, month: int) -> int:
    """Return the number of days in the month."""
    return calendar.monthrange(year, month)[1]


def month_end(year: int, month: int) -> MonthEnd:
    """Return the last day of the month; a month that does not exist raises ValueError."""
    return MonthEnd(year, month, last_day(year, month) if 1 <= month <= 12 else 1)


def parse_day(value: Any) -> date:
    """Return the date written as ``YYYY-MM-DD``, or the month's last day for ``YYYY-MM``."""
    if isinstance(value, date):
        return value
    try:
        text = str(value) if isinstance(value, str) else ""
        if month := _MONTH.fullmatch(text):
            return month_end(int(month[1]), int(month[2]))
        if len(text) != len("2026-11-22"):
            raise ValueError
        return date.fromisoformat(text)
    except ValueError:
        raise ValueError("expected a date as YYYY-MM-DD, or YYYY-MM where only the month is known") from None


Day = Annotated[
    date,
    PlainValidator(parse_day),
    PlainSerializer(lambda day: day.isoformat(), return_type=str),
    WithJsonSchema({"type": "string", "pattern": r"^\d{4}-\d{2}(-\d{2})?$"}),
]
"""A stated date."""


WEEKS_AGO = timedelta(days=14)
"""Papers this old may have run out of time; how long they give is printed on them, and no law is counted here."""


def came_weeks_ago(day: date, today: date) -> bool:
    """Return whether what came that day is so old that a day to answer, where it is not known, may have passed."""
    return today - day >= WEEKS_AGO


def plain(day: date) -> date:
    """Return the same day as an ordinary date, without the memory of how exactly it was stated."""
    return date(day.year, day.month, day.day)


def add_days(day: date, days: int) -> date:
    """Return the date so many days later."""
    return plain(day) + timedelta(days=days)


def add_months(day: date, months: int) -> date:
    """Return the same day of a later month, or that month's last day where it is shorter."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, last_day(year, month + 1)))


def add_years(day: date, years: int) -> date:
    """Return the same date in a later year; 29 February becomes 28 February where there is none."""
    return add_months(day, 12 * years)

"""Norwegian public holidays and working days."""

from datetime import date, timedelta
from functools import lru_cache

SATURDAY = 5
FIXED = ((1, 1), (5, 1), (5, 17), (12, 25), (12, 26))
"""New Year's Day, 1 May, 17 May, Christmas Day and the day after, as (month, day)."""

FROM_EASTER = (-3, -2, 0, 1, 39, 49, 50)
"""Days from Easter Sunday: Maundy Thursday, Good Friday, Easter, Easter Monday, Ascension, Whitsun, Whit Monday."""


def easter_sunday(year: int) -> date:
    """Return Easter Sunday of a year in the Gregorian calendar, by the computus of Meeus, Jones and Butcher."""
    golden = year % 19
    century, in_century = divmod(year, 100)
    skipped, in_cycle = divmod(century, 4)
    moon = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - skipped - moon + 15) % 30
    leap, rest = divmod(in_century, 4)
    weekday = (32 + 2 * in_cycle + 2 * leap - epact - rest) % 7
    shift = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * shift + 114, 31)
    return date(year, month, day + 1)


@lru_cache(maxsize=64)
def public_holidays(year: int) -> frozenset[date]:
    """Return the public holidays of a year."""
    easter = easter_sunday(year)
    moving = {easter + timedelta(days=days) for days in FROM_EASTER}
    return frozenset(moving | {date(year, month, day) for month, day in FIXED})


def is_working_day(day: date) -> bool:
    """Whether the day is neither a Saturday, a Sunday nor a public holiday."""
    return day.weekday() < SATURDAY and day not in public_holidays(day.year)


def working_day_from(day: date) -> date:
    """Return the day itself, or the next working day where it is none (foreldelsesloven § 29)."""
    while not is_working_day(day):
        day += timedelta(days=1)
    return day

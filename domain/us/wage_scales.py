"""The states whose cap on pay is a scale: by the month, by hours of a minimum wage, or by the year."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from domain.findings import us_special_pay as says
from domain.findings.us_liability import LiabilityFinding
from domain.money import ZERO, to_cents
from domain.us.rows_collection import Wages
from domain.us.vocabulary_goods import TierUnit
from domain.us.wages import EXAMPLE_PAY, HOURLY

WEEKS_A_YEAR, MONTHS_A_YEAR = 52, 12
EXAMPLE_YEAR = WEEKS_A_YEAR * EXAMPLE_PAY
EXAMPLE_MONTH = EXAMPLE_YEAR / MONTHS_A_YEAR
"""The same pay for a year and for a month; both are exact."""

Told = Iterator[LiabilityFinding]


def as_share(percent: Decimal | None) -> Decimal:
    """Return a percentage of the table as a share."""
    return (percent or ZERO) / 100


def federal_floor(hours: int, today: date) -> Decimal:
    """Return what so many hours at the federal minimum wage of the day come to."""
    return hours * HOURLY.on(today)


def tiered(state: str, own: Wages, _: date) -> Told:
    """Yield a scale: by the dollars of a month, worked out, or by hours of a wage that is not kept here."""
    yield _monthly(state, own) if own.tier_unit is TierUnit.USD_MONTH else _hourly(state, own)


def _monthly(state: str, own: Wages) -> LiabilityFinding:
    (_, first), (first_to, second), (second_to, rest) = own.tiers
    return says.MonthlyScale(
        state=state,
        first=as_share(first),
        first_to=first_to,
        second=as_share(second),
        second_to=second_to,
        rest=as_share(rest),
        pay=EXAMPLE_MONTH,
        most=taken_by_scale(own.tiers, EXAMPLE_MONTH),
    )


def _hourly(state: str, own: Wages) -> LiabilityFinding:
    _, (free, low), (low_to, middle), (middle_to, high) = own.tiers
    return says.HourlyScale(
        state=state,
        free=int(free),
        low=as_share(low),
        low_to=int(low_to),
        middle=as_share(middle),
        middle_to=int(middle_to),
        high=as_share(high),
    )


def taken_by_scale(tiers: tuple[tuple[Decimal, Decimal], ...], pay: Decimal) -> Decimal:
    """Return what a scale takes of pay, each step taking its percentage of the part that lies in it."""
    ends = (*(start for start, _ in tiers[1:]), pay)
    parts = (
        max(ZERO, min(end, pay) - start) * percent / 100 for (start, percent), end in zip(tiers, ends, strict=True)
    )
    return to_cents(sum(parts, ZERO))


def yearly(state: str, own: Wages, today: date) -> Told:
    """Yield a cap in dollars for the whole year, by what is earned, and what holds each week besides."""
    cap = [usd for start, usd in own.annual_caps if start <= EXAMPLE_YEAR][-1]
    yield says.YearlyCap(state=state, earned=EXAMPLE_YEAR, cap=cap)
    above = own.annual_cap_above_usd or ZERO
    yield says.YearlyShareAbove(above=above, share=as_share(own.annual_cap_above_percent))
    yield says.WeekOfYearlyCap(hours=own.hours, floor=federal_floor(own.hours, today))

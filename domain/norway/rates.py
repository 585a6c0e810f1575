"""Norwegian amounts and rates over time. A value that was looked for and not found is None; none is carried on."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from domain.law import Dated, NotInForce, T
from domain.money import ZERO, to_cents
from domain.norway import sources
from domain.tracing.watch import look

DAYS_IN_A_YEAR = 365
"""Default interest counts 365 days in every year: convention, not stated in the act."""


class RateUnknown(Exception):
    """Raised for a day whose value is not known: before the first one, after the review date, or not found."""


COURT_FEE_UNIT: Dated[Decimal | None] = Dated(
    entries=(
        (date(2022, 1, 1), Decimal(1223)),
        (date(2023, 1, 1), Decimal(1243)),
        (date(2024, 1, 1), Decimal(1277)),
        (date(2025, 1, 1), Decimal(1314)),
        (date(2026, 1, 1), Decimal(1345)),
    ),
    review_by=date(2026, 12, 31),
    citation=sources.RETTSGEBYR,
)
"""One rettsgebyr (R), in kroner."""

DEFAULT_INTEREST: Dated[Decimal | None] = Dated(
    entries=(
        (date(2022, 7, 1), Decimal("0.0925")),
        (date(2023, 1, 1), Decimal("0.1075")),
        (date(2023, 7, 1), Decimal("0.1175")),
        (date(2024, 1, 1), Decimal("0.1250")),
        (date(2025, 7, 1), Decimal("0.1225")),
        (date(2026, 1, 1), Decimal("0.1200")),
        (date(2026, 7, 1), None),
    ),
    review_by=date(2026, 12, 31),
    citation=sources.RENTEL_3,
)
"""Forsinkelsesrente, as a share a year. The one from 1 July 2026 was not found."""

SUBSISTENCE_SINGLE: Dated[Decimal | None] = Dated(
    entries=((date(2023, 7, 1), Decimal(10412)), (date(2025, 7, 1), Decimal(11046)), (date(2026, 7, 1), None)),
    review_by=date(2027, 6, 30),
    citation=sources.LIVSOPP,
)
"""Livsoppholdssats of a single debtor, in kroner a month, housing on top. The one from 1 July 2026 was not found."""

SUBSISTENCE_COUPLE: Dated[Decimal | None] = Dated(
    entries=((date(2023, 7, 1), Decimal(8817)), (date(2025, 7, 1), Decimal(9354)), (date(2026, 7, 1), None)),
    review_by=date(2027, 6, 30),
    citation=sources.LIVSOPP,
)
"""Livsoppholdssats of a married or cohabiting debtor, in kroner a month."""

VALUATION_THRESHOLD: Dated[Decimal | None] = Dated(
    entries=((date(2026, 1, 1), Decimal(20000)),), review_by=date(2027, 6, 30), citation=sources.TVFBL_9_12
)
"""What must be at stake before a valuation can be attacked, in kroner, in the act as last changed."""

NAV_PHONE: Dated[str] = Dated(
    entries=((date.min, "55\u00a055\u00a033\u00a039"),), review_by=date(2027, 5, 31), citation=sources.NAV_NUMBER
)
"""NAV's free line for money and debt advice. No value of law, so it is shown whatever the day."""


@dataclass(frozen=True)
class LastKnown:
    """The newest value that was found, and its days; ``until`` is None where it is still known to hold."""

    value: Decimal
    since: date
    until: date | None


def value_on(dated: Dated[T | None], day: date) -> T:
    """Return the value of that day; one that is not known or not reviewed for it raises RateUnknown, never a guess."""
    try:
        value = dated.on(day)
    except NotInForce as error:
        raise RateUnknown(str(error)) from error
    if value is None or not dated.sure_on(day):
        raise RateUnknown(f"{dated.citation.label}: no value is confirmed for {day}")
    return value


def known_on(dated: Dated[T | None], day: date) -> T | None:
    """Return the value of that day, or None where it is not known."""
    try:
        return value_on(dated, day)
    except RateUnknown:
        return None


def last_known(dated: Dated[Decimal | None], day: date) -> LastKnown:
    """Return the newest value found up to that day, and until when it is known; none at all raises RateUnknown."""
    look(dated, day)
    past = [(since, value) for since, value in dated.entries if since <= day]
    known = [(since, value) for since, value in past if value is not None]
    if not known:
        raise RateUnknown(f"{dated.citation.label}: no value is confirmed for {day}")
    since, value = known[-1]
    if since != past[-1][0]:
        look(dated, since)
    unknown_from = next((first for first, _ in past if first > since), None)
    if unknown_from is not None:
        return LastKnown(value, since, unknown_from - timedelta(days=1))
    return LastKnown(value, since, None if dated.sure_on(day) else dated.review_by)


@dataclass(frozen=True)
class InterestPeriod:
    """One stretch of default interest at one rate: its first and last day, the share a year, and kroner."""

    first: date
    last: date
    rate: Decimal
    interest: Decimal


def default_interest(principal: Decimal, start: date, end: date) -> Decimal:
    """Return the simple default interest in kroner from ``start`` up to, not counting, ``end``, rate by rate.

    A day whose rate is not confirmed raises RateUnknown (forsinkelsesrenteloven § 3).
    """
    interest = ZERO
    for first, until in _stretches(start, end):
        interest += _simple(principal, value_on(DEFAULT_INTEREST, first), first, until)
    return to_cents(interest)


def interest_periods(principal: Decimal, start: date, end: date) -> tuple[InterestPeriod, ...]:
    """Return the default interest from ``start`` up to, not counting, ``end``, a period for each rate, each in øre.

    It stops before the first day whose rate is not confirmed; none is guessed (forsinkelsesrenteloven § 3).
    """
    periods = []
    for first, until in _stretches(start, end):
        rate = known_on(DEFAULT_INTEREST, first)
        if rate is None:
            break
        interest = to_cents(_simple(principal, rate, first, until))
        periods.append(InterestPeriod(first, until - timedelta(days=1), rate, interest))
    return tuple(periods)


def _simple(principal: Decimal, rate: Decimal, first: date, until: date) -> Decimal:
    return principal * rate * (until - first).days / DAYS_IN_A_YEAR


def _stretches(start: date, end: date) -> Iterator[tuple[date, date]]:
    """Yield the first day of each stretch at one rate, and the day after its last."""
    breaks = [first for first, _ in DEFAULT_INTEREST.entries]
    breaks.append(DEFAULT_INTEREST.review_by + timedelta(days=1))
    day = start
    while day < end:
        until = min(first for first in (*breaks, end) if day < first <= end)
        yield day, until
        day = until

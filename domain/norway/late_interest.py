"""Default interest (forsinkelsesrente), rate by rate: what was charged, and what the rest has run up since."""

from collections.abc import Iterator
from datetime import date, timedelta

from domain.calendar import plain
from domain.choices import CostKind
from domain.findings import norway_late_interest as says
from domain.law import Conclusion, rule
from domain.matter import Matter
from domain.money import ZERO
from domain.norway import sources_claim
from domain.norway.account import default_interest as rate_of_late_payment
from domain.norway.cost_check import charged, settled_on, table_day
from domain.norway.rates import InterestPeriod, interest_periods

DAY = timedelta(days=1)
Periods = tuple[InterestPeriod, ...]


@rule(sources_claim.RENTEL_3_READ, sources_claim.RENTEL_3_DAYS)
def stated_interest(matter: Matter) -> Iterator[Conclusion]:
    """From the due date, at the rate of each half-year; so the whole loan from the first missed payment is the most."""
    stated, case = charged(matter.case, CostKind.DEFAULT_INTEREST), matter.case
    if not stated:
        return
    start, end, claim = case.first_missed_payment, plain(table_day(matter)), case.claim
    periods = () if start is None or claim is None else interest_periods(claim, plain(start), end)
    if start is None or claim is None or not _covers(periods, end):
        yield says.LateInterestStated(charged=stated).citing(sources_claim.RENTEL_3_READ)
        return
    most = sum((period.interest for period in periods), ZERO)
    days = {"charged": stated, "claim": claim, "start": start, "end": end, "most": most}
    yield says.LateInterestOver(**days, over=stated - most) if stated > most else says.LateInterestWithin(**days)


@rule(sources_claim.RENTEL_3_READ, sources_claim.RENTEL_3_DAYS)
def since_settlement(matter: Matter) -> Iterator[Conclusion]:
    """A change of the rate holds for interest that already runs, so each period is counted by its own rate."""
    owed, start = matter.statement.still_owed, settled_on(matter.case)
    periods = interest_periods(owed, plain(start), matter.today) if owed and start is not None else ()
    if start is None or owed is None or not periods:
        yield from rate_of_late_payment.conclusions(matter)
        return
    total = sum((period.interest for period in periods), ZERO)
    if _covers(periods, matter.today):
        yield says.LateInterestToday(owed=owed, start=start, total=total)
    else:
        yield says.LateInterestUntil(owed=owed, start=start, total=total, until=periods[-1].last)
    yield from (_shown(period) for period in periods)


def _covers(periods: Periods, end: date) -> bool:
    return bool(periods) and periods[-1].last + DAY == end


def _shown(period: InterestPeriod) -> Conclusion:
    found = says.LateInterestPeriod(first=period.first, last=period.last, rate=period.rate, interest=period.interest)
    return found.citing(sources_claim.RENTEL_3_READ)


RULES = (stated_interest, since_settlement)

"""How much of a person's pay may be taken for an ordinary judgment, by federal law and the law of the state."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from domain.assessment import LiabilityRule
from domain.choices import Outcome
from domain.findings import us_collection as says
from domain.findings.us_liability import LiabilityFinding
from domain.law import Conclusion, Dated, rule
from domain.matter import Matter
from domain.money import ZERO, to_cents
from domain.rest import rest_open
from domain.us.liability_sources import BENEFITS, MINIMUM_WAGE, PRACTICE, VETERANS, WAGE_CAP
from domain.us.rows_collection import Wages
from domain.us.states import State, state_of
from domain.us.vocabulary_goods import WageRule

SHARE = Decimal("0.25")
HOURS_KEPT = 30
HOURLY = Dated(((date(2009, 7, 24), Decimal("7.25")),), review_by=date(2027, 1, 1), citation=MINIMUM_WAGE)
EXAMPLE_PAY = Decimal("600.00")


@rule(PRACTICE)
def wages(matter: Matter) -> Iterator[Conclusion]:
    """At most 25 percent of a week's pay, or what is above 30 hours' minimum wage, may be taken."""
    if matter.case.state is None or not _in_reach(matter):
        return
    state, judged = state_of(matter.case.state), matter.case.outcome is Outcome.JUDGMENT
    if state.wages.rule is WageRule.NONE_FOR_CONSUMER_DEBT:
        yield says.NoPayTaken(state=state.code).citing(state.wages.cited)
    elif not judged:
        yield says.PayOnlyAfterJudgment()
    else:
        yield federal_cap(EXAMPLE_PAY, matter.today).citing(WAGE_CAP, MINIMUM_WAGE)
        if (own := state_cap(state, matter.today)) is not None:
            yield own.citing(state.wages.cited)
    if judged:
        yield says.BenefitsProtected().citing(BENEFITS, VETERANS)


def _in_reach(matter: Matter) -> bool:
    """Whether pay comes into question: a judgment, or a claim that the law does not bar."""
    if not rest_open(matter):
        return False
    claimed = matter.case.outcome in {Outcome.JUDGMENT, Outcome.CLAIMED, Outcome.SUED}
    return claimed and matter.liability.rule is not LiabilityRule.BARRED


def federal_cap(pay: Decimal, today: date) -> says.PayFederalCap:
    """Return the federal cap on one week's pay after required deductions, with its working."""
    floor = HOURS_KEPT * HOURLY.on(today)
    part, above = to_cents(SHARE * pay), max(ZERO, pay - floor)
    return says.PayFederalCap(share=SHARE, floor=floor, pay=pay, part=part, above=above, most=min(part, above))


def state_cap(state: State, today: date) -> LiabilityFinding | None:
    """Return what the state adds to the federal cap, or None where it adds nothing."""
    own = state.wages
    if own.rule is WageRule.FEDERAL_CAP:
        return None
    if (floor := weekly_floor(own, today)) is not None:
        return says.PayKept(state=state.code, floor=floor)
    if own.percent is not None and own.percent / 100 < SHARE:
        return says.PayShareAtMost(state=state.code, share=own.percent / 100)
    return says.PayStateScale(state=state.code)


def weekly_floor(own: Wages, today: date) -> Decimal | None:
    """Return the weekly amount in dollars that the state leaves untouched that day; None where none is sure."""
    begun = [step.usd for step in own.floor_schedule if step.since <= today]
    if own.floor_schedule:
        return begun[-1] if begun and (own.floor_until is None or today <= own.floor_until) else None
    return own.floor_usd_week

"""The sale of a home: price or value, the lender's own bid, and whether the lender must go to the home first."""

from collections.abc import Iterator

from domain.assessment import LiabilityRule
from domain.choices import Collateral, Event, Outcome
from domain.findings import us_home_sale as says
from domain.findings.us_liability import MustGiveTwoThirds, YouMust
from domain.law import Conclusion, rule
from domain.matter import Matter
from domain.rest import cannot_be_collected
from domain.us import sources_home as source
from domain.us.liability_sources import PRACTICE, SURVEY
from domain.us.needs import STEPS
from domain.us.result import state_law
from domain.us.rows import HomeProtection, OneAction
from domain.us.special.price_too_low import may_lower
from domain.us.states import State, state_of
from domain.us.vocabulary import FORCED, CreditBasis, Effect, OneActionRule


@rule(SURVEY)
def price_or_value(matter: Matter) -> Iterator[Conclusion]:
    """In some states the market value on the day of the sale is taken off the debt where the price was lower."""
    if matter.case.collateral is not Collateral.HOME:
        return
    if matter.case.state is None:
        yield says.PriceOrValue()
        return
    state = state_of(matter.case.state)
    limits = tuple(each for each in _forced(matter, state) if each.effect == Effect.LIMITED_TO_FAIR_VALUE)
    total = two_totals(matter)
    cited = tuple(dict.fromkeys(each.cited for each in limits))
    if total is not None:
        yield total.citing(*cited or (SURVEY,))
    elif limits:
        yield says.ValueMayCount(state=state.code).citing(*cited)
    else:
        yield says.PriceStands(state=state.code)
    yield from _who_must_ask(limits)
    yield from _far_too_low(matter, state)
    yield says.ShowTheValue().citing(source.VALUE_EVIDENCE)


def two_totals(matter: Matter) -> says.TwoTotals | None:
    """Return what may be claimed by the price and by the value, where a cap makes the second lower."""
    owed, most = matter.statement.still_owed, matter.liability.most_collectible
    limited = matter.liability.rule is LiabilityRule.LIMITED
    if not limited or owed is None or most is None or most >= owed:
        return None
    return says.TwoTotals(claimed=owed, capped=most)


def _forced(matter: Matter, state: State) -> Iterator[HomeProtection]:
    """Yield the rules for a forced sale that the case does not rule out."""
    result = state_law(matter)
    if result is not None and matter.case.event is Event.FORECLOSURE:
        considered = (verdict.rule for way in result.ways for verdict in way.considered)
        yield from dict.fromkeys(considered)
        return
    yield from (each for each in state.home_protection if FORCED & set(each.process))


def _who_must_ask(limits: tuple[HomeProtection, ...]) -> Iterator[Conclusion]:
    """Where the person must ask the court for it, that is said."""
    for limit in limits[:1]:
        if steps := tuple(word for word in limit.needs if word in STEPS):
            yield YouMust(steps=steps).citing(limit.cited)


def _far_too_low(matter: Matter, state: State) -> Iterator[Conclusion]:
    others = (each for each in _forced(matter, state) if each.effect == Effect.LIMITED_OTHER)
    for each in others:
        if each.credit_basis is CreditBasis.MINIMUM_BID_TWO_THIRDS:
            yield MustGiveTwoThirds(state=state.code).citing(each.cited)
        yield from may_lower(each, state.code)


@rule(source.CREDIT_BID)
def own_bid(matter: Matter) -> Iterator[Conclusion]:
    """A lender that buys at its own sale pays with its claim, and the bid counts as the price."""
    if matter.case.collateral is Collateral.HOME and not bid_the_debt(matter):
        yield says.BidIsThePrice()


@rule(source.CREDIT_BID)
def whole_bid(matter: Matter) -> Iterator[Conclusion]:
    """A price that equals the debt leaves at most costs."""
    if bid_the_debt(matter):
        yield says.BidCoveredDebt()


def bid_the_debt(matter: Matter) -> bool:
    """Whether a home was sold by force for exactly what was owed, as when the lender bids its whole claim."""
    case = matter.case
    forced = case.collateral is Collateral.HOME and case.event is Event.FORECLOSURE
    return forced and case.claim is not None and case.sale_price == case.claim


@rule(PRACTICE)
def one_action(matter: Matter) -> Iterator[Conclusion]:
    """In some states the lender must go to the home before it may sue, or may run only one action at a time."""
    if matter.case.state is None or matter.case.collateral is not Collateral.HOME:
        return
    found = state_of(matter.case.state).one_action
    if found is not None:
        yield named(found, matter.case.state)


def named(found: OneAction, state: str) -> Conclusion:
    """Return the one-action rule of the state as a sentence, with its source."""
    first = found.rule is OneActionRule.SECURITY_FIRST
    return (says.SecurityFirst if first else says.OneAtATime)(state=state).citing(found.cited)


@rule(source.CREDIT_BID)
def in_the_answer(matter: Matter) -> Iterator[Conclusion]:
    """What of the sale belongs into the answer itself: a bid of the whole debt, and a one-action rule."""
    case = matter.case
    if bid_the_debt(matter):
        yield says.BidCoveredDebt()
    if case.state is None or case.collateral is not Collateral.HOME or cannot_be_collected(matter):
        return
    found = state_of(case.state).one_action
    forced = case.event in {Event.FORECLOSURE, Event.NOT_SOLD_YET}
    open_claim = case.outcome is not Outcome.JUDGMENT and matter.liability.rule is not LiabilityRule.BARRED
    if found is not None and forced and open_claim:
        yield named(found, case.state)


HOME_SALE_RULES = (whole_bid, price_or_value, own_bid, one_action)
"""The home side of the page on the sale, its headline first."""

"""What else belongs to a protection of the home: the land, first days, whom it covers, what is taken off, and so on."""

from collections.abc import Iterator
from datetime import date

from domain.assessment import LiabilityRule
from domain.choices import Event, Outcome
from domain.findings import us_special_home as says
from domain.findings.us_liability import HoldsNotFor, LiabilityFinding
from domain.law import Conclusion, rule
from domain.matter import Matter
from domain.rest import cannot_be_collected
from domain.us.lengths import within
from domain.us.liability_sources import PRACTICE
from domain.us.protection import LONGEST_LOAN_YEARS
from domain.us.result import Result, state_law
from domain.us.rows import HomeProtection
from domain.us.shown import FROM
from domain.us.special.note import cited
from domain.us.special.price_too_low import may_lower
from domain.us.vocabulary import Compare, Covered, CreditBasis, Effect, Occupancy, Process, SinceBasis
from domain.us.vocabulary_special import Special
from domain.us.vocabulary_time import Only

OWN_BASIS = frozenset({CreditBasis.COURT_VALUE, CreditBasis.PRICE_PLUS_HALF_GAP})
"""What is taken off where it is neither simply the higher of price and value nor told with what the person must do."""

PRICE_IN_NOTE = frozenset({Special.GOOD_FAITH_BID_DUTY, Special.COURT_MAY_CREDIT_VALUE, Special.GOOD_FAITH_PRICE_DUTY})
"""The states whose own note says when a court looks at the price."""

HANDED_OVER = frozenset({Event.DEED_IN_LIEU, Event.FORECLOSURE, Event.NOT_SOLD_YET})


@rule(PRACTICE)
def court_may_lower(matter: Matter) -> Iterator[Conclusion]:
    """Where no rule caps the claim, a court may still lower it when the price was far too low."""
    result = _to_explain(matter)
    if result is None or result.rule in {LiabilityRule.BARRED, LiabilityRule.LIMITED}:
        return
    considered = {each.rule: each for way in result.ways for each in way.considered}.values()
    for verdict in considered:
        if verdict.holds is not False and result.state.special not in PRICE_IN_NOTE:
            yield from may_lower(verdict.rule, result.state.code)


@rule(PRACTICE)
def by_agreement(matter: Matter) -> Iterator[Conclusion]:
    """Some states have a procedure in which the lender takes the home by agreement and gives up the rest."""
    result = _to_explain(matter)
    if result is None or matter.case.event not in HANDED_OVER or result.rule is LiabilityRule.BARRED:
        return
    for entry in result.state.home_protection:
        excluded = entry.occupancy is Occupancy.NOT_HOMESTEAD and matter.case.owner_occupied is not False
        if Process.VOLUNTARY in entry.process and not excluded:
            yield says.ByAgreement(state=result.state.code, conditions=entry.needs).citing(*cited(entry))
            if entry.exceptions:
                yield HoldsNotFor(exemptions=entry.exceptions).citing(*cited(entry))


@rule(PRACTICE)
def lender_that_bought(matter: Matter) -> Iterator[Conclusion]:
    """A lender that bought the home itself may have a short time to ask for the rest."""
    result = _to_explain(matter)
    if result is None or result.home is None or matter.case.event is not Event.FORECLOSURE:
        return
    ways = {process for process, _ in result.home.ways}
    for entry in result.state.home_deadline:
        if entry.when == (Only.LENDER_BOUGHT,) and entry.start and ways <= set(entry.process):
            found = says.MustIfLenderBought(
                act=entry.what, within=within(entry), start=FROM[entry.start], late=entry.effect_if_missed
            )
            yield found.citing(*cited(entry))


def _to_explain(matter: Matter) -> Result | None:
    """Return the result for a home that nothing has decided yet and that something is left of to claim."""
    result = state_law(matter)
    over = matter.case.outcome is Outcome.JUDGMENT or cannot_be_collected(matter)
    return None if result is None or result.home is None or over else result


def of_protection(entry: HomeProtection, matter: Matter) -> Iterator[LiabilityFinding]:
    """Yield what belongs to a protection besides its conditions: the land, first days, whom it covers, what counts."""
    for finding in _measures(entry, matter):
        yield finding.citing(entry.cited)


def _measures(entry: HomeProtection, matter: Matter) -> Iterator[LiabilityFinding]:
    if entry.acres_max is not None:
        yield (says.LandBelow if entry.acres_compare is Compare.LT else says.LandAtMost)(acres=entry.acres_max)
    yield from _first_day(entry, matter)
    if entry.exceptions_since and matter.case.contract_date is None:
        yield says.DatedExceptions(exemptions=entry.exceptions_dated, since=entry.exceptions_since)
    others = tuple(who for who in entry.covers if who is not Covered.BORROWER)
    if others and matter.case.co_signers:
        yield says.CoversAlso(who=others)
    if entry.effect is Effect.LIMITED_TO_FAIR_VALUE and entry.credit_basis in OWN_BASIS:
        yield says.TakenOff(basis=entry.credit_basis)


def _first_day(entry: HomeProtection, matter: Matter) -> Iterator[LiabilityFinding]:
    """Yield the first day of the loans or sales, where a loan can be that old and its day was not stated."""
    if entry.since is None or entry.since.year < matter.today.year - LONGEST_LOAN_YEARS:
        return
    by_sale = entry.since_basis is SinceBasis.SALE
    stated: date | None = matter.case.sale_date if by_sale else matter.case.contract_date
    if stated is None:
        yield (says.SaleFrom if by_sale else says.LoanFrom)(since=entry.since)

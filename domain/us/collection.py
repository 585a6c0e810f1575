"""How long a claim may be sued for; and, gathered here, every rule of time and of collection."""

from collections.abc import Iterator
from datetime import date

from domain.assessment import LiabilityRule
from domain.calendar import add_years
from domain.case import Case
from domain.choices import Collateral, Event, Outcome
from domain.findings import us_collection as says
from domain.law import Citation, Conclusion, Deadline, DeadlineKind, Status, rule
from domain.matter import Matter
from domain.rest import cannot_be_collected
from domain.us import court, home_deadlines, judgment, wages
from domain.us.liability_sources import PRACTICE
from domain.us.result import state_law
from domain.us.rows_collection import Limitation
from domain.us.states import state_of


@rule(PRACTICE)
def time_to_sue(matter: Matter) -> Iterator[Conclusion]:
    """A claim on a contract, or on a sale of goods, can no longer be enforced in court after the years of the state."""
    if matter.case.state is None or not _may_be_sued(matter):
        return
    state, missed = state_of(matter.case.state), matter.day("first_missed_payment")
    years, cited = contract_years(state.limitation, matter.case)
    result = state_law(matter)
    own = result is not None and home_deadlines.own_time_to_sue(matter, result)
    until = None if missed is None else add_years(missed, years)
    if until is not None:
        yield Deadline(kind=DeadlineKind.CONTRACT_LIMITATION, date=until).citing(cited)
    if own:
        return
    if until is None:
        yield says.SueWithin(state=state.code, years=years).citing(cited)
    else:
        late = until < matter.today
        yield (says.SueByPassed if late else says.SueBy)(until=until, years=years).citing(cited)
    yield from other_times(state.limitation, matter, missed, dealer=bool(matter.case.seller_financed))


def other_times(limitation: Limitation, matter: Matter, missed: date | None, *, dealer: bool) -> Iterator[Conclusion]:
    """Yield the time for a dealer's contract if it is or may be one, and the shorter one some states give consumers."""
    case, today = matter.case, matter.today
    goods = case.collateral not in {None, Collateral.HOME}
    if goods and dealer and (years := limitation.sale_of_goods_years):
        cited = _cited(limitation.sale_citation, limitation.sale_status)
        if missed is None:
            yield says.GoodsSueWithin(years=years).citing(cited)
        else:
            until = add_years(missed, years)
            yield Deadline(kind=DeadlineKind.SALE_OF_GOODS_LIMITATION, date=until).citing(cited)
            late = until < today
            yield (says.GoodsSueByPassed if late else says.GoodsSueBy)(until=until, years=years).citing(cited)
    if goods and (years := limitation.consumer_credit_years):
        cited = _cited(limitation.consumer_credit_citation, limitation.consumer_credit_status)
        yield says.ConsumerSueWithin(years=years).citing(cited)


def contract_years(limitation: Limitation, case: Case) -> tuple[int, Citation]:
    """Return the years to sue on the contract and their source; notes have their own in some states."""
    if case.collateral is Collateral.HOME and (years := limitation.mortgage_note_years):
        return years, _cited(limitation.mortgage_note_citation, limitation.mortgage_note_status)
    if (case.promissory_note or case.collateral is Collateral.HOME) and (years := limitation.note_years):
        return years, _cited(limitation.note_citation, limitation.note_status)
    return limitation.contract_years, _cited(limitation.contract_citation, limitation.contract_status)


def _cited(label: str | None, status: Status | None) -> Citation:
    return Citation(label=label or "", status=status or Status.UNVERIFIED)


def _may_be_sued(matter: Matter) -> bool:
    case = matter.case
    if case.event is Event.NOT_SOLD_YET or case.outcome in {Outcome.JUDGMENT, Outcome.RELEASED, Outcome.SETTLED}:
        return False
    return not cannot_be_collected(matter) and matter.liability.rule is not LiabilityRule.BARRED


RULES = (
    home_deadlines.home_deadlines,
    time_to_sue,
    judgment.life_of_judgment,
    wages.wages,
    home_deadlines.buying_back,
    court.dispute,
)

"""How long a lender or a collector can sue in America, what starts the time again, and what it does not decide."""

from collections.abc import Callable, Iterator

from domain.assessment import LiabilityRule
from domain.calendar import add_years, plain
from domain.case import Case
from domain.choices import Collateral, Event, LienPosition, Outcome
from domain.findings import us_collection_time as says
from domain.findings.us_collection import GoodsSueWithin
from domain.law import Citation, Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.rest import LET_GO, nothing_left
from domain.subjects import Subject
from domain.us import federal_sources as federal
from domain.us import sources_collection as source
from domain.us.collection import contract_years, other_times
from domain.us.court import court_papers
from domain.us.headline import sources
from domain.us.home_deadlines import (
    ASKED_IN,
    home_deadlines,
    own_time_to_collect,
    own_time_to_sue,
    time_of_the_sale,
)
from domain.us.judgment import judgment_years, life_of_judgment
from domain.us.liability_sources import PRACTICE, SURVEY
from domain.us.redemption_by_state import buying_back_in_full
from domain.us.result import state_law
from domain.us.rows_collection import Limitation
from domain.us.states import State, state_of, states
from domain.us.time_by_state import meaning_of_years, other_papers, own_periods

GOODS_YEARS = 4
"""Years to sue on a sale of goods, from the breach, UCC § 2-725."""

DEBT_ENDS_IN = frozenset({"MS", "WI", "NC"})
"""Where the debt itself is said to end with the time to sue."""


@rule(SURVEY)
def answer(matter: Matter) -> Iterator[Conclusion]:
    """The years to sue are the state's: on a contract, or its own after a home is lost; a judgment has its own life."""
    case = matter.case
    if case.outcome is Outcome.JUDGMENT:
        yield says.JudgmentHasOwnTime().citing(_life(case))
    elif nothing_left(matter):
        yield says.NothingToSueFor().citing(*matter.account_sources)
    elif case.state is None:
        low, high = _range(lambda limitation: limitation.contract_years)
        yield says.ContractYearsBetween(low=low, high=high)
    else:
        yield _of_state(matter, state_of(case.state))


def _life(case: Case) -> Citation:
    if case.state is None:
        return PRACTICE
    limitation = state_of(case.state).limitation
    return Citation(label=limitation.judgment_citation, status=limitation.judgment_status)


def _of_state(matter: Matter, state: State) -> Conclusion:
    result, missed = state_law(matter), matter.case.first_missed_payment
    if result is not None and matter.liability.rule is LiabilityRule.BARRED:
        return says.LawBarsSuit(state=state.code).citing(*sources(result))
    if _own_time(matter):
        cited = dict.fromkeys(entry.cited for entry in state.home_deadline if entry.what in ASKED_IN)
        return says.HomeTimeOfItsOwn(state=state.code).citing(*cited)
    years, cited_years = contract_years(state.limitation, matter.case)
    if missed is None:
        return says.ContractTimeYears(state=state.code, years=years).citing(cited_years)
    until = add_years(plain(missed), years)
    said = says.ContractTimePassed if until < matter.today else says.ContractTimeUntil
    return said(state=state.code, years=years, until=until).citing(cited_years)


def _own_time(matter: Matter) -> bool:
    result = state_law(matter)
    sold = matter.case.event is not Event.NOT_SOLD_YET
    return sold and result is not None and own_time_to_sue(matter, result)


def _suable(matter: Matter) -> bool:
    return matter.case.outcome is not Outcome.JUDGMENT and not nothing_left(matter)


@rule(PRACTICE)
def second_loan(matter: Matter) -> Iterator[Conclusion]:
    """A second loan whose lien another sale wiped out may sue on the note if the law of the state allows it."""
    state, junior = matter.case.state, matter.case.lien_position is LienPosition.JUNIOR
    if state is None or not junior or not _suable(matter) or _own_time(matter):
        return
    if time_of_the_sale(state_of(state), matter.case):
        years, cited = contract_years(state_of(state).limitation, matter.case)
        yield says.SecondLoanOnTheNote(state=state, years=years).citing(PRACTICE, cited)


@rule(source.SALE_OF_GOODS)
def shorter_times(matter: Matter) -> Iterator[Conclusion]:
    """A dealer's contract is in many states a sale of goods, four years from the breach; some have consumer times."""
    case, dealer = matter.case, matter.case.seller_financed is not False
    if not _suable(matter) or case.collateral is Collateral.HOME:
        return
    if case.state is not None:
        yield from other_times(state_of(case.state).limitation, matter, case.first_missed_payment, dealer=dealer)
    elif dealer:
        yield GoodsSueWithin(years=GOODS_YEARS)


@rule(federal.RESTART)
def restart(matter: Matter) -> Iterator[Conclusion]:
    """A payment or a signed promise starts the time to sue again in many states."""
    if not _suable(matter):
        return
    yield says.WhatRestarts()
    paid, state = matter.case.last_payment_date, matter.case.state
    if paid is not None and state is not None:
        years, _ = contract_years(state_of(state).limitation, matter.case)
        yield says.LastPaymentCounts(paid=plain(paid), until=add_years(plain(paid), years))


@rule(PRACTICE)
def start(matter: Matter) -> Iterator[Conclusion]:
    """The time runs from the breach, which may be put later; waiting does not end a claim."""
    if not _suable(matter):
        return
    if not _own_time(matter):
        yield says.TimeRunsFrom()
    if matter.case.outcome is not Outcome.SUED and matter.case.served_on is None:
        yield says.NoSuitYet()


@rule(source.NO_LATE_SUIT, source.DEFENSES)
def too_late(matter: Matter) -> Iterator[Conclusion]:
    """A collector may not sue or threaten to sue on a debt that can no longer be enforced; the person raises it."""
    if not _suable(matter):
        return
    yield says.LateSuitForbidden()
    state = matter.case.state
    ends = state is not None and state in DEBT_ENDS_IN
    yield (says.DebtMayEndHere(state=state or "") if ends else says.DebtLivesOn()).citing(source.DEBT_ENDS)


@rule(SURVEY)
def after_judgment(matter: Matter) -> Iterator[Conclusion]:
    """A judgment lives for the years of the state, and in some can be renewed."""
    state = matter.case.state
    if state is None:
        low, high = _range(lambda limitation: limitation.judgment_years)
        yield says.AfterJudgmentBetween(low=low, high=high)
    elif _suable(matter) and not own_time_to_collect(matter, state_law(matter)):
        years = judgment_years(state_of(state).limitation, matter.today)
        renewable = state_of(state).limitation.renewable
        said = says.AfterJudgmentYears if renewable else says.AfterJudgmentYearsAlone
        yield said(state=state, years=years).citing(_life(matter.case))


def _range(years: Callable[[Limitation], int]) -> tuple[int, int]:
    found = [years(state.limitation) for state in states().values()]
    return min(found), max(found)


@rule(federal.REPORT_LIMITS)
def credit_clock(_: Matter) -> Iterator[Conclusion]:
    """The seven years of a credit report are no limit on a lawsuit."""
    yield says.CreditClockApart()


def _concerns(case: Case) -> bool:
    return case.event is not Event.NOT_SOLD_YET and case.outcome not in LET_GO


RULES = (
    court_papers,
    answer,
    home_deadlines,
    own_periods,
    second_loan,
    life_of_judgment,
    restart,
    shorter_times,
    other_papers,
    start,
    too_late,
    after_judgment,
    meaning_of_years,
    buying_back_in_full,
    credit_clock,
)
CHAPTER = Chapter(Subject.TIME, Section.LIABILITY, rules=RULES, concerns=_concerns)

"""What a state says of time besides: its own periods in some cases, buying back, and what a judgment's years mean."""

from collections.abc import Iterator

from domain.case import Case
from domain.choices import Collateral, Event, LienPosition, Outcome
from domain.findings import us_special_deadlines as periods
from domain.findings import us_special_judgment as says
from domain.findings.us_liability import LiabilityFinding
from domain.law import Citation, Conclusion, Status, rule
from domain.matter import Matter
from domain.rest import nothing_left
from domain.us.collection import contract_years
from domain.us.conditions import WAYS
from domain.us.home import processes_of
from domain.us.home_deadlines import own_time_to_collect
from domain.us.lengths import length_of
from domain.us.liability_sources import SURVEY
from domain.us.result import state_law
from domain.us.rows import HomeDeadline
from domain.us.rows_collection import Limitation
from domain.us.shown import FROM
from domain.us.special.note import years
from domain.us.states import state_of
from domain.us.vocabulary import Lien, Process
from domain.us.vocabulary_goods import JudgmentKind
from domain.us.vocabulary_time import Only, Side

ALWAYS_OPEN = frozenset({Only.LENDER_BOUGHT, Only.AGRICULTURAL_PROPERTY, Only.INSTALLMENT_NOTE_OR_THREE_OR_MORE_NOTES})
"""What limits a period and cannot be stated."""

Told = Iterator[LiabilityFinding]


@rule(SURVEY)
def own_periods(matter: Matter) -> Iterator[Conclusion]:
    """A state's own period after a home is lost may be for some cases only, or for one way of losing it."""
    case = matter.case
    home = case.collateral in {None, Collateral.HOME}
    if case.state is None or not home or case.outcome is Outcome.JUDGMENT or nothing_left(matter):
        return
    state = state_of(case.state)
    ways, _ = processes_of(state, case)
    for entry in state.home_deadline:
        fitting = tuple(way for way in ways if way in entry.process)
        if fitting and (entry.lien is not Lien.JUNIOR or case.lien_position is LienPosition.JUNIOR):
            for finding in _of_entry(entry, fitting[0], told_above=_told_above(entry, ways, case), case=case):
                yield finding.citing(entry.cited)


def _told_above(entry: HomeDeadline, ways: tuple[Process, ...], case: Case) -> bool:
    """Whether the ordinary answer on time tells the entry: it is for every way that fits a home that was lost."""
    lost = case.collateral is Collateral.HOME and case.event is not Event.NOT_SOLD_YET
    return lost and set(ways) <= set(entry.process)


def _of_entry(entry: HomeDeadline, way: Process, *, told_above: bool, case: Case) -> Told:
    within, act, start, late = length_of(entry), entry.what, FROM[entry.start], entry.effect_if_missed
    limits = tuple(word for word in entry.when if _open(word, case))
    if within is None or len(limits) < len(entry.when):
        return
    if limits:
        yield periods.LenderMustIf(condition=limits[0], act=act, within=within, start=start, late=late)
    elif not told_above:
        told = periods.LenderMustAfter if entry.who is Side.LENDER else periods.YouMayAfter
        yield told(way=WAYS[way], act=act, within=within, start=start, late=late)
    if entry.exceptions:
        yield periods.TimeNotFor(exemptions=entry.exceptions)
    if entry.tolled_by:
        yield periods.StopsInBankruptcy()
    if entry.earlier_of:
        yield periods.EarlierEndCounts()


def _open(word: Only, case: Case) -> bool:
    """Whether the case leaves open what limits the entry; where it does not, the entry is told above or not at all."""
    if word is Only.HOME_OF_BORROWER:
        return case.owner_occupied is None
    if word is Only.COMMERCIAL_LOAN_ONLY:
        return case.property_use is None and case.owner_occupied is not True
    return word in ALWAYS_OPEN


@rule(SURVEY)
def meaning_of_years(matter: Matter) -> Iterator[Conclusion]:
    """The years of a judgment are its life, its lien, or a first period; an older one may have other years."""
    if matter.case.state is None or nothing_left(matter):
        return
    own = state_of(matter.case.state).limitation
    cited = Citation(label=own.judgment_citation, status=own.judgment_status)
    for finding in _judgment(matter.case.state, own, matter):
        yield finding.citing(cited)


def _judgment(state: str, own: Limitation, matter: Matter) -> Told:
    counts = matter.case.outcome is not Outcome.JUDGMENT and not own_time_to_collect(matter, state_law(matter))
    if own.judgment_kind is not JudgmentKind.LIFE and counts:
        yield says.YearsMean(kind=own.judgment_kind)
    if not own.renewable:
        yield says.NoRenewalFound(state=state)
    if own.older_judgment_years and own.older_judgment_before and matter.case.judgment_date is None:
        yield says.OlderJudgment(before=own.older_judgment_before, lasts=years(own.older_judgment_years))


@rule(SURVEY)
def other_papers(matter: Matter) -> Iterator[Conclusion]:
    """A note, a note with a mortgage, and consumer credit may have times of their own."""
    case = matter.case
    if case.state is None or case.outcome is Outcome.JUDGMENT or nothing_left(matter):
        return
    own, (counted, _) = state_of(case.state).limitation, contract_years(state_of(case.state).limitation, case)
    if own.note_years and own.note_years != counted:
        cited = _source(own.note_citation, own.note_status)
        yield says.NoteTime(state=case.state, lasts=years(own.note_years)).citing(cited)
    if own.mortgage_note_years and own.mortgage_note_years != counted and case.collateral is None:
        cited = _source(own.mortgage_note_citation, own.mortgage_note_status)
        yield says.MortgageNoteTime(state=case.state, lasts=years(own.mortgage_note_years)).citing(cited)
    if own.consumer_credit_since and case.collateral is not Collateral.HOME:
        cited = Citation(
            label=own.consumer_credit_citation or "", status=own.consumer_credit_status or Status.UNVERIFIED
        )
        yield says.ConsumerTimeSince(since=own.consumer_credit_since).citing(cited)


def _source(label: str | None, status: Status | None) -> Citation:
    return Citation(label=label or "", status=status or Status.UNVERIFIED)

"""The periods of a state after a home was lost: for the lender to act, for the person, and to buy it back."""

from collections.abc import Iterator
from datetime import date

from domain.assessment import LiabilityRule
from domain.calendar import plain
from domain.case import Case
from domain.choices import Collateral, Event, LienPosition, Outcome, PropertyUse
from domain.findings import us_collection as says
from domain.findings.us_liability import LiabilityFinding
from domain.findings.us_special_home import BuyBackLonger, BuyBackShorter
from domain.law import Conclusion, Deadline, DeadlineKind, rule
from domain.matter import Matter
from domain.rest import cannot_be_collected
from domain.us.home import processes_of
from domain.us.lengths import length_of, within
from domain.us.liability_sources import PRACTICE
from domain.us.limits import STATED_START, end, stated_end
from domain.us.result import Result, state_law
from domain.us.rows import HomeDeadline, Redemption
from domain.us.shown import FROM
from domain.us.states import State
from domain.us.vocabulary import Exemption, Lien, Occupancy, Process
from domain.us.vocabulary_goods import RedemptionKind
from domain.us.vocabulary_time import Act, Only, Side, Start

KINDS = {
    Act.MOTION: DeadlineKind.LENDER_MOTION,
    Act.SUIT: DeadlineKind.LENDER_SUIT,
    Act.COLLECT: DeadlineKind.LENDER_COLLECT,
    Act.CONFIRMATION_PETITION: DeadlineKind.LENDER_CONFIRMATION,
    Act.AFFIDAVIT_OF_NOTICE: DeadlineKind.LENDER_NOTICE,
    Act.APPRAISAL_PETITION: DeadlineKind.APPRAISAL_PETITION,
    Act.FAIR_VALUE_SUIT: DeadlineKind.FAIR_VALUE_SUIT,
}
ASKED_IN = frozenset({Act.SUIT, Act.MOTION})
"""The ways in which a lender asks a court for the rest."""

COMMERCIAL = {PropertyUse.BUSINESS, PropertyUse.INVESTMENT}


@rule(PRACTICE)
def home_deadlines(matter: Matter) -> Iterator[Conclusion]:
    """After a home is lost a state gives the lender, and sometimes the person, a period of its own to act."""
    result = state_law(matter)
    if result is None or result.home is None or matter.case.event is Event.NOT_SOLD_YET:
        return
    for entry in result.state.home_deadline:
        if _applies(entry, matter, result):
            for conclusion in _deadline(entry, matter, result):
                yield conclusion.citing(entry.cited)


def _applies(entry: HomeDeadline, matter: Matter, result: Result) -> bool:
    """Whether the entry is for this case as far as stated; one that hangs on an unknown word gives no date."""
    case, ways = matter.case, {process for process, _ in result.home.ways} if result.home else set()
    if entry.process and not ways & set(entry.process):
        return False
    if entry.units_max is not None and (case.units or 1) > entry.units_max:
        return False
    if entry.occupancy in {Occupancy.OWNER_OCCUPIED, Occupancy.USED_AS_HOME} and case.owner_occupied is False:
        return False
    if _for_another_loan(entry, case):
        return False
    excepted = any(_excepted(word, matter) for word in entry.exceptions)
    return not excepted and all(_only(word, matter) for word in entry.when)


def _for_another_loan(entry: HomeDeadline, case: Case) -> bool:
    """Whether the entry is for a second loan and this is none, or for the loan sold for and this is a second one."""
    junior = case.lien_position is LienPosition.JUNIOR
    return not junior if entry.lien is Lien.JUNIOR else junior and _of_the_sale(entry, case)


def _of_the_sale(entry: HomeDeadline, case: Case) -> bool:
    """Whether a time of the lender runs from the forced sale: whoever lost its lien in it sues on the note instead."""
    forced = case.event is Event.FORECLOSURE and entry.start is not Start.DEFAULT_OR_MATURITY
    return forced and entry.who is Side.LENDER and entry.lien is not Lien.JUNIOR


def time_of_the_sale(state: State, case: Case) -> bool:
    """Whether the state has a time to sue, or to move in the case, for the loan that the home was sold for alone."""
    ways, _ = processes_of(state, case)
    entries = (entry for entry in state.home_deadline if entry.what in ASKED_IN and _of_the_sale(entry, case))
    return any(not entry.process or set(ways) & set(entry.process) for entry in entries)


def _excepted(word: Exemption, matter: Matter) -> bool:
    """Whether the case states that the entry is not for this loan."""
    if word is Exemption.BUSINESS_LOAN:
        return matter.case.property_use in COMMERCIAL
    return word is Exemption.SOLD_OUT_JUNIOR and matter.case.lien_position is LienPosition.JUNIOR


def own_time_to_sue(matter: Matter, result: Result) -> bool:
    """Whether the state has a time of its own to sue, or to move in the case, after the loss of this home."""
    return _own_time(matter, result, ASKED_IN)


def own_time_to_collect(matter: Matter, result: Result | None) -> bool:
    """Whether the state has a time of its own to collect the rest of this home, whatever a judgment's years are."""
    return result is not None and _own_time(matter, result, frozenset({Act.COLLECT}))


def _own_time(matter: Matter, result: Result, acts: frozenset[Act]) -> bool:
    entries = (entry for entry in result.state.home_deadline if entry.what in acts)
    return result.home is not None and any(
        _applies(entry, matter, result) and _sure(entry, result) for entry in entries
    )


def _sure(entry: HomeDeadline, result: Result) -> bool:
    """Whether the entry is for every way that fits the case; one that only may be gives no sure date."""
    ways = {process for process, _ in result.home.ways} if result.home else set()
    return not entry.process or ways <= {*entry.process, Process.STRICT}


def _only(word: Only, matter: Matter) -> bool:
    case = matter.case
    if word is Only.HOME_OF_BORROWER:
        return case.owner_occupied is True
    if word is Only.MORE_THAN_4_UNITS:
        return (case.units or 1) > 4
    return word is Only.COMMERCIAL_LOAN_ONLY and case.property_use in COMMERCIAL


def _deadline(entry: HomeDeadline, matter: Matter, result: Result) -> Iterator[Conclusion]:
    sure = _sure(entry, result)
    until = stated_end(entry, matter.case) if sure else None
    missed = matter.case.first_missed_payment
    if until is not None and missed is not None and entry.start is Start.DEFAULT_OR_MATURITY:
        # The period runs from the default or the loan's last day; the first missed payment stands in for it.
        matter.assume("first_missed_payment", plain(missed).isoformat())
    if until is not None:
        yield Deadline(kind=KINDS[entry.what], date=until)
    if sure and _worth_saying(matter, entry):
        yield from _said(entry, until, matter.today, matter)


def _worth_saying(matter: Matter, entry: HomeDeadline) -> bool:
    if cannot_be_collected(matter) or matter.liability.rule is LiabilityRule.BARRED:
        return False
    return matter.case.outcome is not Outcome.JUDGMENT or entry.what is Act.COLLECT


def _said(entry: HomeDeadline, until: date | None, today: date, matter: Matter) -> Iterator[LiabilityFinding]:
    act, lender = entry.what, entry.who is Side.LENDER
    if until is None:
        if field := STATED_START.get(entry.start):
            matter.day(field)
        yield _length(entry, lender)
    elif lender:
        late, passed = entry.effect_if_missed, until < today
        yield says.LenderWasLate(act=act, until=until) if passed else says.LenderActsBy(act=act, until=until, late=late)
    else:
        yield (says.YouWereLate if until < today else says.YouActBy)(act=act, until=until)


def _length(entry: HomeDeadline, lender: bool) -> LiabilityFinding:
    act, start, late, within = entry.what, FROM[entry.start], entry.effect_if_missed, length_of(entry)
    if within is None:
        return says.LenderActsBefore(act=act, late=late)
    if lender:
        return says.LenderActsWithin(act=act, start=start, within=within, late=late)
    return says.YouActWithin(act=act, start=start, within=within)


@rule(PRACTICE)
def buying_back(matter: Matter) -> Iterator[Conclusion]:
    """In some states a home that was sold by force can be bought back for a time after the sale."""
    result, case = state_law(matter), matter.case
    if result is None or case.collateral is not Collateral.HOME or case.event is not Event.FORECLOSURE:
        return
    periods = [entry for entry in result.state.redemption if _of_the_sale_alone(entry, result)]
    if not periods or case.sale_date is None:
        return
    ends = [(entry, until) for entry in periods if (until := end(entry, case.sale_date))]
    for entry, until in ends:
        late = until < matter.today
        yield Deadline(kind=DeadlineKind.REDEMPTION, date=until).citing(entry.cited)
        yield (says.BuyBackPassed if late else says.BuyBackBy)(until=until).citing(entry.cited)
        yield from _other_ends(entry, result, matter)


def _of_the_sale_alone(entry: Redemption, result: Result) -> bool:
    """Whether the last day of a period hangs on nothing but the sale."""
    ways = {process for process, _ in result.home.ways} if result.home else set()
    simple = entry.kind is RedemptionKind.AFTER_SALE and not entry.when
    return simple and entry.start is Start.SALE and ways <= set(entry.process)


def _other_ends(entry: Redemption, result: Result, matter: Matter) -> Iterator[Conclusion]:
    """Yield the shortest other time of the state, or, where this one has passed, the longest if it has not."""
    sold, own = matter.case.sale_date, stated_end(entry, matter.case)
    same_way = [other for other in result.state.redemption if set(other.process) & set(entry.process)]
    alike = [other for other in same_way if other.when and other.start is entry.start]
    ends = [(ending, other) for other in alike if sold and (ending := end(other, sold))]
    if own is None or not ends:
        return
    shortest, longest = min(ends, key=lambda pair: pair[0]), max(ends, key=lambda pair: pair[0])
    if own >= matter.today and shortest[0] < own:
        yield _other(BuyBackShorter, shortest[1])
    elif own < matter.today <= longest[0]:
        yield _other(BuyBackLonger, longest[1])


def _other(kind: type[BuyBackShorter | BuyBackLonger], entry: Redemption) -> Conclusion:
    return kind(within=within(entry), conditions=entry.when).citing(entry.cited)

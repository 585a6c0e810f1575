"""Whether and how long a home can be bought back, by the law of the state and the way in which it was lost."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date

from domain.calendar import plain
from domain.case import Case
from domain.choices import Collateral, Event
from domain.findings import us_special_redemption as says
from domain.findings.us_liability import LiabilityFinding
from domain.law import Conclusion, rule
from domain.matter import Matter
from domain.us.conditions import WAYS, Way
from domain.us.home import SOLD, processes_of
from domain.us.lengths import length_of, within
from domain.us.liability_sources import SURVEY
from domain.us.limits import stated_end
from domain.us.rows import Redemption
from domain.us.shown import FROM
from domain.us.states import state_of
from domain.us.vocabulary import Process
from domain.us.vocabulary_goods import RedemptionKind, RedemptionOnly
from domain.us.vocabulary_time import Start

FORCED = (Process.NONJUDICIAL, Process.JUDICIAL)
LAST_DAYS = frozenset({RedemptionOnly.LAW_DAY_OR_CONFIRMATION, RedemptionOnly.UNTIL_CERTIFICATE_OF_SALE_FILED})
"""The words that name the last day, where no length is counted."""

ENDS = frozenset(
    {
        RedemptionOnly.SHORTER_IF_ABANDONED,
        RedemptionOnly.OR_3_MONTHS_FROM_JUDGMENT_IF_LATER,
        RedemptionOnly.COURT_MAY_SHORTEN,
    }
)
"""The words that move the end of a length, and do not say in which cases it is given."""

BIDS = frozenset({RedemptionOnly.UPSET_BID_PERIOD, RedemptionOnly.BIDDING_OPEN_30_DAYS_IF_DEFICIENCY_ASKED})
"""The words about higher bids after the sale; each has a sentence of its own."""

MORTGAGE_FROM = {
    RedemptionOnly.MORTGAGE_DATED_FROM_2016: date(2016, 1, 1),
    RedemptionOnly.MORTGAGE_DATED_FROM_2016_04_27: date(2016, 4, 27),
}
MORTGAGE_BEFORE = {RedemptionOnly.MORTGAGE_BEFORE_2016_04_27: date(2016, 4, 27)}

Told = Iterator[LiabilityFinding]


@rule(SURVEY)
def buying_back_in_full(matter: Matter) -> Iterator[Conclusion]:
    """In some states a home that was sold by force can be bought back, and in others kept until the sale is final."""
    case = matter.case
    if case.state is None or case.collateral is not Collateral.HOME or case.event in SOLD:
        return
    state = state_of(case.state)
    ways = tuple(way for way in processes_of(state, case)[0] if way in FORCED)
    told: set[LiabilityFinding] = set()
    for entry in state.redemption:
        fitting = tuple(WAYS[way] for way in ways if way in entry.process)
        if not fitting or _ruled_out(entry, case) or _over(entry, matter):
            continue
        for finding in _of_entry(entry, state.code, fitting, case):
            if finding not in told:
                yield finding.citing(entry.cited)
            told.add(finding)


def _over(entry: Redemption, matter: Matter) -> bool:
    until = stated_end(entry, matter.case)
    return until is not None and until < matter.today


def _ruled_out(entry: Redemption, case: Case) -> bool:
    """Whether what was stated contradicts the cases that the entry is for."""
    if RedemptionOnly.HOMESTEAD in entry.when and case.owner_occupied is False:
        return True
    if case.contract_date is None:
        return False
    signed = plain(case.contract_date)
    too_old = any(signed < MORTGAGE_FROM[word] for word in entry.when if word in MORTGAGE_FROM)
    too_new = any(signed >= MORTGAGE_BEFORE[word] for word in entry.when if word in MORTGAGE_BEFORE)
    return too_old or too_new


def _of_entry(entry: Redemption, state: str, ways: tuple[Way, ...], case: Case) -> Told:
    last_day = next((word for word in entry.when if word in LAST_DAYS), None)
    if last_day is not None:
        yield says.PayUntilThen(state=state, note=last_day)
    elif entry.kind is RedemptionKind.BEFORE_SALE and case.event is Event.FORECLOSURE:
        yield says.EndedBeforeSale(state=state)
    else:
        yield from KINDS[entry.kind](entry, state, ways)
        yield from _ends(entry)


def _cases(entry: Redemption) -> tuple[RedemptionOnly, ...]:
    return tuple(word for word in entry.when if word not in ENDS | BIDS)


def _none(entry: Redemption, state: str, ways: tuple[Way, ...]) -> Told:
    if conditions := _cases(entry):
        yield says.NoBuyingBackIf(state=state, conditions=conditions)
    else:
        yield says.NoBuyingBack(state=state, ways=ways)
    if RedemptionOnly.BIDDING_OPEN_30_DAYS_IF_DEFICIENCY_ASKED in entry.when:
        yield says.BidsStayOpen()


def _after_sale(entry: Redemption, state: str, ways: tuple[Way, ...]) -> Told:
    length, start = within(entry), FROM[entry.start or Start.SALE]
    if conditions := _cases(entry):
        yield says.BuyBackAfterIf(within=length, start=start, conditions=conditions)
    else:
        yield says.BuyBackAfter(state=state, ways=ways, within=length, start=start)


def _before_sale(entry: Redemption, state: str, _: tuple[Way, ...]) -> Told:
    length, start = within(entry), FROM[entry.start or Start.SALE]
    if conditions := _cases(entry):
        yield says.PayUntilIf(within=length, start=start, conditions=conditions)
    else:
        yield says.PayUntil(state=state, within=length, start=start)


def _until_confirmed(entry: Redemption, state: str, _: tuple[Way, ...]) -> Told:
    length = length_of(entry)
    if length is None:
        yield says.PayUntilConfirmed(state=state)
    else:
        yield says.PayWhileBidsOpen(state=state, within=length)


def _ends(entry: Redemption) -> Told:
    """Yield what else ends the time, or can take it away."""
    for word in entry.when:
        if word in ENDS:
            yield says.EndsWhen(note=word)
    if entry.waivable and RedemptionOnly.NOT_WAIVED_IN_DEED_OF_TRUST not in entry.when:
        yield says.PapersMayTakeAway()
    for reason in entry.lost_if:
        yield says.LostEarly(reason=reason)


KINDS: Mapping[RedemptionKind, Callable[[Redemption, str, tuple[Way, ...]], Told]] = {
    RedemptionKind.NONE: _none,
    RedemptionKind.AFTER_SALE: _after_sale,
    RedemptionKind.BEFORE_SALE: _before_sale,
    RedemptionKind.UNTIL_CONFIRMATION: _until_confirmed,
}

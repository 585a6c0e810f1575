"""A take-back under a seller's pledge (salgspant): the value, the four items, the complaint, the payout, the steps."""

from collections.abc import Iterator
from decimal import Decimal

from domain.choices import Event
from domain.findings import norway_account as account_says
from domain.findings import norway_liability as core
from domain.findings import norway_sale as says
from domain.law import Conclusion, rule
from domain.matter import Matter
from domain.norway import sources
from domain.norway.account import thing
from domain.norway.complaint import complaint_deadline, let_go
from domain.norway.rates import VALUATION_THRESHOLD, known_on
from domain.norway.ways import Way, way_of

VALUED = frozenset({Way.TAKE_BACK, Way.HAND_BACK, Way.BOAT, Way.UNKNOWN})
"""The ways in which a valuation decides, or may."""


def _taken_back(matter: Matter) -> bool:
    return way_of(matter.case) is Way.TAKE_BACK


@rule(sources.TVFBL_9_7, sources.TVFBL_9_8)
def headline(matter: Matter) -> Iterator[Conclusion]:
    """The debtor is credited the value at the take-back; what it exceeds the claim by is paid out first."""
    if not _taken_back(matter):
        return
    surplus, last_day = matter.statement.surplus, complaint_deadline(matter.case)
    if surplus:
        yield says.PaidOutFirst(surplus=surplus, thing=thing(matter.case)).citing(sources.TVFBL_9_8)
    elif last_day is not None and last_day >= matter.today and not let_go(matter):
        yield core.ComplainBy(last_day=last_day).citing(sources.TVFBL_9_12)
    else:
        yield says.ValueAtTakeBackCounts(thing=thing(matter.case))


@rule(sources.AGREED_HAND_BACK)
def hand_back(matter: Matter) -> Iterator[Conclusion]:
    """After a hand-back without the namsmann the agreed value counts; without one, the valuation can be asked for."""
    if way_of(matter.case) is Way.HAND_BACK:
        yield says.HandBackValue(thing=thing(matter.case))
        yield says.NothingInWriting()


@rule(sources.TVFBL_9_7)
def valuation(matter: Matter) -> Iterator[Conclusion]:
    """The namsmann sets what a suitable sale could bring; each side can demand one or two lay valuers."""
    if way_of(matter.case) in VALUED:
        yield says.NamsmannSetsValue()


@rule(sources.TVFBL_9_8, sources.TVFBL_9_10)
def settlement(matter: Matter) -> Iterator[Conclusion]:
    """Four items count; the difference is owed, or paid out first; the risk of a later sale is the lender's."""
    if way_of(matter.case) is Way.UNKNOWN:
        yield says.DifferenceEitherWay(thing=thing(matter.case)).citing(sources.TVFBL_9_8)
    if way_of(matter.case) not in {Way.TAKE_BACK, Way.HAND_BACK}:
        return
    yield account_says.FourItemsOnly(thing=thing(matter.case)).citing(sources.TVFBL_9_8)
    yield says.DifferenceEitherWay(thing=thing(matter.case)).citing(sources.TVFBL_9_8)
    yield says.LaterSaleIsTheirs(thing=thing(matter.case)).citing(sources.TVFBL_9_10)


@rule(sources.TVFBL_9_12)
def complaint(matter: Matter) -> Iterator[Conclusion]:
    """A month to complain to tingretten; the valuation can be attacked only where enough is at stake."""
    threshold = known_on(VALUATION_THRESHOLD, matter.today)
    if way_of(matter.case) not in VALUED - {Way.HAND_BACK} or threshold is None:
        return
    yield says.ComplaintRules(threshold=threshold)
    last_day = complaint_deadline(matter.case)
    if last_day is not None and last_day < matter.today:
        yield core.ComplaintTimePassed(last_day=last_day)
    if matter.case.event is Event.REPOSSESSION:
        yield from _stake(matter.case.sale_price, matter.case.fair_value, threshold)


def _stake(price: Decimal | None, value: Decimal | None, threshold: Decimal) -> Iterator[Conclusion]:
    """Yield whether a later price above the valuation shows enough at stake to attack it."""
    if price is None or value is None or price <= value:
        return
    enough = price - value >= threshold
    found = says.ResaleShowsStake if enough else says.ResaleShowsTooLittle
    yield found(price=price, difference=price - value, threshold=threshold)


@rule(sources.TVFBL_9_7, sources.TVFBL_9_8, sources.TVFBL_9_10, sources.TVFBL_9_12)
def step_by_step(matter: Matter) -> Iterator[Conclusion]:
    """Request, fetching and valuation, payout, handover to the lender, the month to complain; no time is set for it."""
    if _taken_back(matter):
        yield says.TakeBackStepByStep()
        yield says.NoFixedTime()


RULES = (headline, hand_back, valuation, complaint, settlement, step_by_step)

"""A sale led by the court: how a bid is tested, what it must cover, how long it takes, and who gets the money."""

from collections.abc import Iterator
from datetime import timedelta

from domain.calendar import plain
from domain.choices import Event
from domain.findings import norway_liability as core
from domain.findings import norway_sale as says
from domain.law import Conclusion, Finding, rule
from domain.matter import Matter
from domain.norway import sources, sources_claim
from domain.norway.account import thing
from domain.norway.ways import Way, way_of

OBJECTION = timedelta(weeks=2)


def by_court(matter: Matter) -> bool:
    """Whether the thing was, or would be, sold by the court under tvangsfullbyrdelsesloven ch. 11."""
    return way_of(matter.case) is Way.COURT_SALE


@rule(sources.TVFBL_11_29)
def objections(matter: Matter) -> Iterator[Conclusion]:
    """A bid, and the draft distribution, can be objected to for two weeks from when the notice was sent."""
    if way_of(matter.case) in {Way.COURT_SALE, Way.UNKNOWN}:
        yield says.TwoWeeksToObject()
    if by_court(matter):
        yield _two_weeks(matter)


def _two_weeks(matter: Matter) -> Finding:
    served = matter.case.served_on
    if served is None or matter.case.event is not Event.FORECLOSURE:
        return says.TwoWeeksFromNotice()
    # The notice was sent before it came, so this is the latest day that can be right.
    last_day = plain(served) + OBJECTION
    ahead = last_day >= matter.today
    found = says.TwoWeeksEndBy if ahead else says.TwoWeeksEnded
    return found(served_on=served, last_day=last_day)


@rule(sources.TVFBL_11_20, sources_claim.TVFBL_11_30)
def lowest_bid(matter: Matter) -> Iterator[Conclusion]:
    """The sale can go through only where every charge ranking ahead of the petitioner's is covered."""
    ahead = matter.case.prior_liens
    if by_court(matter) and ahead:
        yield core.SaleMustCoverBetterRanked(ahead=ahead)
    elif way_of(matter.case) in {Way.COURT_SALE, Way.UNKNOWN}:
        yield says.LowestBid()


@rule(sources_claim.TVFBL_11_12, sources_claim.TVFBL_11_13, sources_claim.TVFBL_11_30)
def test_of_price(matter: Matter) -> Iterator[Conclusion]:
    """The court chooses the method likely to give most, and refuses a bid where a new attempt will give more."""
    if by_court(matter):
        yield says.CourtTestsPrice()


@rule(sources_claim.TVFBL_11_26, sources_claim.TVFBL_11_27, sources.TVFBL_11_36)
def time_to_settlement(matter: Matter) -> Iterator[Conclusion]:
    """Bids bind six weeks; the settlement day is three months after the bid is put to the court; interest runs on."""
    if by_court(matter):
        yield says.TimeToSettlement()


@rule(sources.TVFBL_11_36)
def order_of_payment(matter: Matter) -> Iterator[Conclusion]:
    """Court fee, the medhjelper and certain takeover costs; the pledges by priority; the rest to the owner."""
    if by_court(matter):
        yield says.OrderOfPayment()


@rule(sources.PANTEL_1_15)
def lender_as_buyer(matter: Matter) -> Iterator[Conclusion]:
    """A lender that bought the thing for a price clearly out of proportion to its value may get the rest reduced."""
    if way_of(matter.case) in {Way.TAKE_BACK, Way.HAND_BACK, Way.BOAT}:
        return
    price, value = matter.case.sale_price, matter.case.fair_value
    if price is not None and value is not None and price < value:
        yield says.LenderBoughtBelowValue(price=price, value=value)
    else:
        yield core.LenderBoughtCheaply(thing=thing(matter.case))


RULES = (objections, test_of_price, lowest_bid, time_to_settlement, order_of_payment, lender_as_buyer)

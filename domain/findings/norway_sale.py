"""Whether a sale or a valuation was done right in Norway, and what follows where it was not."""

from datetime import date

from domain.findings.norway_account import AboutThing
from domain.findings.norway_liability import LiabilityFinding
from domain.money import Signed


class TwoWeeksToObject(LiabilityFinding):
    """Two weeks to object to a bid or to the draft distribution."""


class TwoWeeksFromNotice(LiabilityFinding):
    """The two weeks count from when the notice was sent."""


class TwoWeeksEndBy(LiabilityFinding):
    """If the letter that came was that notice, the two weeks end on this day at the latest."""

    served_on: date
    last_day: date


class TwoWeeksEnded(LiabilityFinding):
    """If the letter that came was that notice, the two weeks have ended."""

    served_on: date
    last_day: date


class LowestBid(LiabilityFinding):
    """A bid must cover what ranks ahead of the one who asked for the sale; there is no other floor."""


class CourtTestsPrice(LiabilityFinding):
    """The court chooses how to sell, and turns a bid down where a new try will probably bring more."""


class TimeToSettlement(LiabilityFinding):
    """How long bids bind, and when the settlement day is."""


class OrderOfPayment(LiabilityFinding):
    """Costs off the top, the pledges by rank, the rest to the owner."""


class LenderBoughtBelowValue(LiabilityFinding):
    """A lender that bought it for this price, against this value, may get the rest reduced."""

    price: Signed
    value: Signed


class PaidOutFirst(LiabilityFinding, AboutThing):
    """The value was higher than the claim, so the difference is paid out before the lender gets the thing."""

    surplus: Signed


class ValueAtTakeBackCounts(LiabilityFinding, AboutThing):
    """The value at the take-back counts, not a later price."""


class NamsmannSetsValue(LiabilityFinding):
    """What the value is, who sets it, and who can demand lay valuers."""


class DifferenceEitherWay(LiabilityFinding, AboutThing):
    """A lower value leaves the difference owed; a higher one is paid out before the lender gets the thing."""


class LaterSaleIsTheirs(LiabilityFinding, AboutThing):
    """A later sale is the lender's loss or gain."""


class ResaleShowsStake(LiabilityFinding):
    """The later price is so far above the valuation that enough is at stake to attack it."""

    price: Signed
    difference: Signed
    threshold: Signed


class ResaleShowsTooLittle(LiabilityFinding):
    """The later price is too little above the valuation to attack it."""

    price: Signed
    difference: Signed
    threshold: Signed


class ComplaintRules(LiabilityFinding):
    """A month to complain, and what must be at stake."""

    threshold: Signed


class TakeBackStepByStep(LiabilityFinding):
    """From the request to the settlement, in order."""


class NoFixedTime(LiabilityFinding):
    """No time from the pick-up to the settlement was found in the sections read."""


class HandBackValue(LiabilityFinding, AboutThing):
    """After a hand-back the agreed value counts."""


class NothingInWriting(LiabilityFinding):
    """Without an agreed value the namsmann's valuation can be asked for."""


class GoodsSoldByForce(LiabilityFinding):
    """A thing taken by attachment is sold only where the price covers what ranks ahead."""


class GoodsOrderOfPayment(LiabilityFinding):
    """Fees first, then the pledges by rank."""


class BoatRegisterDecides(LiabilityFinding):
    """The register decides how a boat is sold."""


class SoldItYourself(LiabilityFinding):
    """No court tests the price of an owner's own sale."""


class PledgeDecidesHow(LiabilityFinding):
    """A home is sold by the court; what was bought on credit is taken back at a value."""

"""What is no ordinary repossession: a lease, a wreck, things left inside, a car taken although a plan was kept."""

from domain.findings.us_liability import LiabilityFinding
from domain.findings.us_next_steps import Step
from domain.money import Signed


class LeaseOtherRules(LiabilityFinding):
    """A lease follows other rules, and the sums do not fit it."""


class RentedHome(LiabilityFinding):
    """A rented home is no leased car, and not covered."""


class LeaseSum(LiabilityFinding):
    """What is asked after a lease ended early."""


class IsItALease(LiabilityFinding):
    """How to tell a lease from a loan."""


class AskLessor(Step):
    """What to ask the leasing company."""


class WhoKnowsLeases(LiabilityFinding):
    """The names of the rules, and who knows them."""


class TotalLoss(LiabilityFinding):
    """After a total loss the insurance money comes off the loan."""


class TotalLossOfHome(LiabilityFinding):
    """The insurance money of a home is not covered."""


class TotalLossSum(LiabilityFinding):
    """The loan less the insurance money, if it was as much as the stated value."""

    claim: Signed
    paid: Signed
    left: Signed


class TotalLossCovered(LiabilityFinding):
    """Insurance money as high as the stated value covers the loan."""

    claim: Signed
    paid: Signed


class NoSaleCosts(LiabilityFinding):
    """After a total loss nobody took or sold anything."""


class AskInsurer(Step):
    """How to object to the insurer's value."""


class GapPays(LiabilityFinding):
    """GAP cover pays the gap after a total loss or theft."""


class GapLeavesOut(LiabilityFinding):
    """What GAP cover often does not pay."""


class ThingsAreYours(LiabilityFinding):
    """Things in the car are no part of the loan."""


class ThingsInHome(LiabilityFinding):
    """Things left in a home follow the law of the state."""


class HeldForAFee(LiabilityFinding):
    """Holding the things until a fee is paid was called unfair."""


class ListTheThings(Step):
    """Make a list and ask for the things in writing."""


class StorageFeeByState(LiabilityFinding):
    """Whether a fee for storing things may be asked differs by state."""


class ComplainHere(LiabilityFinding):
    """Where to complain."""


class PlanWasKept(LiabilityFinding):
    """Taking it although a plan was kept may have been wrong."""


class PlanCalledUnfair(LiabilityFinding):
    """Taking a car although an agreement was kept was called unfair."""


class PlanForHome(LiabilityFinding):
    """A plan for a home loan: a complete application comes before the sale."""


class CollectThePlan(Step):
    """What shows that there was a plan and that it was kept."""


class AskWhyTaken(Step):
    """Ask for the reason in writing, and to have collection stopped."""


class AskItBackNow(Step):
    """Not sold yet: ask for it back at once."""

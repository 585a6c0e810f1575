"""Whether a Norwegian lender should have said no, and what objections lower the debt."""

from datetime import date

from domain.findings.norway_account import AboutThing
from domain.findings.norway_liability import LiabilityFinding
from domain.money import Rate


class MustRefuse(LiabilityFinding):
    """A lender must refuse a loan that is not likely to be repaid."""


class CanBeReduced(LiabilityFinding):
    """What a breach can lead to, and that the pledge's value is not enough."""


class BeforeTheDuty(LiabilityFinding):
    """The agreement is older than the duty."""

    signed_on: date
    since: date


class DutySince(LiabilityFinding):
    """Since when the duty holds, where the day of the agreement is not known."""

    since: date


class LendingLimits(LiabilityFinding):
    """The limits for new loans, which are not by themselves a defence."""

    times_income: int
    points: int
    least: Rate
    of_value: Rate
    since: date


class WorseCoverInSettlement(LiabilityFinding):
    """In a gjeldsordning such a debt can get less."""


class GuarantorToo(LiabilityFinding):
    """The same holds for a guarantor."""


class FaultsInThing(LiabilityFinding, AboutThing):
    """A claim for defects against the seller can be raised against the linked lender."""


class ComplainToBoard(LiabilityFinding):
    """Complain to the lender first, then to Finansklagenemnda."""

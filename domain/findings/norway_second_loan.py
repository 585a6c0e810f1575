"""Several claims on one home or thing in Norway: who is paid first, and what an attachment can bring about."""

from datetime import date

from domain.findings.norway_account import AboutThing
from domain.findings.norway_liability import LiabilityFinding
from domain.money import Signed


class BestRankFirst(LiabilityFinding):
    """Pledges are paid by rank; each takes what is left."""


class LeftForYourLender(LiabilityFinding):
    """The price less costs and better-ranked claims, which went to the lender."""

    price: Signed
    costs: Signed
    ahead: Signed
    left: Signed


class NothingForYourLender(LiabilityFinding):
    """The better-ranked claims and costs took the whole price."""

    price: Signed
    ahead: Signed


class AttachmentBehind(LiabilityFinding):
    """A creditor with an attachment is paid in its turn, and can force a sale only where all ahead is covered."""


class LeftAtValue(LiabilityFinding):
    """What a sale at this value would leave for the lender, before costs."""

    value: Signed
    ahead: Signed
    left: Signed


class NothingAtValue(LiabilityFinding):
    """At this value a sale that the lender asks for cannot go through."""

    value: Signed
    ahead: Signed


class PledgeCoversTwoYears(LiabilityFinding):
    """A pledge covers interest of two years before the petition, and collection costs; older interest is unsecured."""


class EachRestIsOwed(LiabilityFinding):
    """Each loan that was not covered is still owed, without a pledge."""


class EveryPledgeMustAgree(LiabilityFinding, AboutThing):
    """An own sale below the debt needs every pledge holder that is not paid in full."""


class PledgesLapseInNegotiation(LiabilityFinding):
    """During a debt negotiation uncovered pledges can lapse at a voluntary sale."""


class CarLoanIsSellersPledge(LiabilityFinding):
    """A private person's car loan with security is normally a seller's pledge."""


class SellersPledgeLapses(LiabilityFinding):
    """A seller's pledge lapses a year after the last due date, five years after the handover at the latest."""


class SellersPledgeLapsesBy(LiabilityFinding):
    """The same, with the five years counted from the contract."""

    signed_on: date
    last_day: date

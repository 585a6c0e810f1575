"""The lender keeps the goods for the debt instead of selling them."""

from domain.findings.us_liability import LiabilityFinding
from domain.findings.us_next_steps import Step
from domain.money import Signed


class KeepingEndsIt(LiabilityFinding):
    """Goods for private use can be kept for all of the debt only."""


class KeepingByAgreement(LiabilityFinding):
    """Other goods can be kept for a part of the debt, by agreement."""


class HowItIsKept(LiabilityFinding):
    """The two ways in which the lender may keep the goods."""


class YesOnlyAfterTaken(LiabilityFinding):
    """A consumer's consent counts once the goods are in the lender's hands."""


class AskWhetherKept(Step):
    """Ask whether it is kept or sold, and for the paper."""


class MostlyPaidRule(LiabilityFinding):
    """From 60 percent paid the goods must be sold."""


class MostlyPaid(LiabilityFinding):
    """60 percent was paid, so the goods must be sold."""

    cash_price: Signed
    needed: Signed
    paid: Signed


class NotMostlyPaid(LiabilityFinding):
    """Less than 60 percent was paid, so the goods need not be sold."""

    cash_price: Signed
    needed: Signed
    paid: Signed


class KeptAndTax(LiabilityFinding):
    """A debt that ends so can be income as far as it was above the value."""


class BillAfterKeeping(Step):
    """What to do with a bill that comes although the goods were kept."""


class HomeTakenOver(LiabilityFinding):
    """A home that the lender took over: the papers decide."""


class HomeBoughtByLender(LiabilityFinding):
    """The lender's own bid is the price."""


class AskForDebtSatisfied(Step):
    """The words to ask for where a home was handed over."""

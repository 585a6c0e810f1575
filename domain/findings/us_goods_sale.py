"""Whether the lender's sale was done right: what had to happen, and what to ask for."""

from domain.findings.us_liability import LiabilityFinding
from domain.findings.us_next_steps import Step
from domain.money import Signed


class HandingBackIsNoRelease(LiabilityFinding):
    """Goods that were handed back are sold like goods that were taken; the rest is owed all the same."""


class SaleRulesAhead(LiabilityFinding):
    """Nothing is sold yet: what the lender must do first."""


class SoldWithConsent(LiabilityFinding):
    """The person sold the goods, so the rules for a lender's sale do not fit."""


class NoNoticeCame(LiabilityFinding):
    """A notice was due before the sale, and none came."""


class SaleAfterJudgment(LiabilityFinding):
    """A court has decided; whether a wrong sale still helps is not known."""


class HowItWasSold(LiabilityFinding):
    """The price does not show whether the sale was right."""


class NoticeOfSale(LiabilityFinding):
    """What a notice must say for goods that were not for private use."""


class NoticeOfConsumerSale(LiabilityFinding):
    """What a notice must say for goods for private use."""


class NoFixedDays(LiabilityFinding):
    """How early the notice must come for goods for private use."""


class TenDaysForBusiness(LiabilityFinding):
    """How early the notice must come for other goods."""


class LowPriceNoProof(LiabilityFinding):
    """A low price alone proves nothing; every part of the sale counts."""


class PriceBesideValue(LiabilityFinding):
    """The price beside the stated value, which alone proves nothing."""

    sale_price: Signed
    fair_value: Signed


class CollectEvidence(Step):
    """What shows how goods were sold and what they were worth."""


class SoldToItself(LiabilityFinding):
    """A sale to the lender or its own people is counted at the price that others would have paid."""


class SoldToItselfProved(LiabilityFinding):
    """The same for goods not for private use, where the person must prove it."""


class SixLines(LiabilityFinding):
    """The lines of the explanation, in their order."""


class ExplanationTerms(LiabilityFinding):
    """When the explanation is due, what it may cost, and what follows where it does not come."""


class ForHomesOtherwise(LiabilityFinding):
    """The rules for goods do not hold for a home."""


class NotTooEarly(LiabilityFinding):
    """A foreclosure may not begin before the loan is 120 days behind."""


class ApplicationFirst(LiabilityFinding):
    """A complete application in time must be decided before the sale."""


class InTheService(LiabilityFinding):
    """A servicemember's older home loan is not foreclosed without a court."""

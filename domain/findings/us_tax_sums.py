"""How the tax figures are worked out, step by step (United States)."""

from domain.findings.us_tax import TaxFinding
from domain.money import Signed


class TaxLooksTwice(TaxFinding):
    """Tax looks at the sale, and at the debt that was cancelled."""


# What was owed, and what of it ended.


class OwedInAll(TaxFinding):
    """The claim with costs and without credits."""

    claim: Signed
    costs: Signed
    credits: Signed
    obligation: Signed


class DebtEnded(TaxFinding):
    """The whole debt less what the person was still liable for right after."""

    obligation: Signed
    kept: Signed
    settled: Signed


class ValueForThisLoan(TaxFinding):
    """The value less what was paid to better-ranked claims."""

    value: Signed
    prior_liens: Signed
    left: Signed


class ValueCoversDebt(TaxFinding):
    """The value was as much as the debt that ended."""

    settled: Signed
    value: Signed


class ValueIsTheBid(TaxFinding):
    """The price at auction stands for the value, unless another is proved."""


class ValueNeedsProof(TaxFinding):
    """A value other than the price was stated, and needs proof."""

    value: Signed
    price: Signed


# What the sale counts for.


class PriceIs(TaxFinding):
    """The amount realized: the debt that ended, at most the value."""

    amount_realized: Signed


class PriceSum(TaxFinding):
    """The amount realized, with other claims and cash to the person."""

    counted: Signed
    prior_liens: Signed
    surplus: Signed
    amount_realized: Signed


class ShortSalePrice(TaxFinding):
    """The amount realized in a short sale."""

    price: Signed
    costs: Signed
    amount_realized: Signed


class ShortSaleCancelled(TaxFinding):
    """The cancelled debt of a short sale is what was let off."""

    cancelled: Signed


class WholeDebtPriceIs(TaxFinding):
    """The amount realized of a nonrecourse loan: the whole debt."""

    amount_realized: Signed


class WholeDebtPriceSum(TaxFinding):
    """The amount realized of a nonrecourse loan, with other claims and cash to the person."""

    obligation: Signed
    prior_liens: Signed
    surplus: Signed
    amount_realized: Signed


class DuffyCase(TaxFinding):
    """One court took a short sale without a court case as nonrecourse."""


# What is left out, and the tax.


class ExclusionOrder(TaxFinding):
    """The order of the exclusions."""


class ExclusionSum(TaxFinding):
    """What each exclusion took."""

    cancelled: Signed
    bankruptcy: Signed
    home: Signed
    insolvency: Signed
    taxable: Signed


class RateNeeded(TaxFinding):
    """About how much tax it comes to depends on the person's rate."""

    taxable: Signed
    tenth: Signed


# The steps in general.


class RecourseInGeneral(TaxFinding):
    """The two steps for a recourse loan."""


class NonrecourseInGeneral(TaxFinding):
    """The one step for a nonrecourse loan."""


class ShortSaleInGeneral(TaxFinding):
    """The two steps for a short sale."""


class CancelledExample(TaxFinding):
    """A published example of the sum."""

    settled: Signed
    value: Signed
    cancelled: Signed

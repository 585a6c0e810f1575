"""What federal tax makes of the gain or loss when the collateral goes (United States)."""

from domain.findings.us_tax import TaxFinding
from domain.money import Signed


class GainSum(TaxFinding):
    """The gain, all of it taxable."""

    amount_realized: Signed
    basis: Signed
    gain: Signed


class MainHomeGainSum(TaxFinding):
    """The gain on a main home, and what is left of it."""

    amount_realized: Signed
    basis: Signed
    gain: Signed
    excluded: Signed
    taxable: Signed


class MainHomeGainRule(TaxFinding):
    """Gain on a main home is left out up to a limit."""

    single: Signed
    joint: Signed


class MainHomeGainOpen(TaxFinding):
    """There is a gain, and whether it is left out is not known."""

    gain: Signed


class GainTaxedBesides(TaxFinding):
    """A gain is taxed even where the cancelled debt is left out."""


class LossSum(TaxFinding):
    """The loss."""

    amount_realized: Signed
    basis: Signed
    loss: Signed


class LossNotDeductible(TaxFinding):
    """A loss on a thing for private use is not deducted."""


class LossDeductible(TaxFinding):
    """A loss on a thing for rent, business or investment may be deducted."""


class BasisNeeded(TaxFinding):
    """What the collateral cost is needed for a gain."""

"""Whether Norwegian tax follows from debt that was let off, or from a loss."""

from typing import ClassVar

from domain.law import Finding, Section
from domain.money import Rate, Signed


class TaxFinding(Finding):
    """A conclusion about tax."""

    section: ClassVar[Section] = Section.TAX


class NothingForgiven(TaxFinding):
    """Nobody let the debt off, so there is nothing to tax."""


class ForgivenNotIncome(TaxFinding):
    """Debt let off because the person cannot pay is normally not income."""

    released: Signed


class ForgivenUsuallyNotIncome(TaxFinding):
    """The same, for an amount not yet known."""


class ForgivenByEmployer(TaxFinding):
    """An employer's release counts as wage."""

    taxable: Signed


class ForgivenByOwnCompany(TaxFinding):
    """A release by one's own company counts as dividend."""

    taxable: Signed


class ForgivenInBusiness(TaxFinding):
    """A release between business partners counts as business income."""

    taxable: Signed


class TaxableAmountUnknown(TaxFinding):
    """The release is taxable, but its amount is not known."""


class FamilyGift(TaxFinding):
    """A release by family is normally a gift without tax."""


class GiverUnknown(TaxFinding):
    """It is not known who let the debt off, which decides."""


class TaxEstimate(TaxFinding):
    """The tax at the stated rate."""

    estimated: Signed
    rate: Rate


class CountsWhenFinal(TaxFinding):
    """A release counts when it is unconditional."""


class LaterReleaseNotIncome(TaxFinding):
    """A later release because the person cannot pay is normally not income."""


class ReleaseByOthersDiffers(TaxFinding):
    """It can be different with an employer, one's own company or in business."""


class HomeLossNotDeductible(TaxFinding):
    """The usual loss on one's own home gives no deduction, and the rest is not a loss."""


class HomeGainTaxFree(TaxFinding):
    """When a gain on one's own home is free of tax."""


class GoodsLossNotDeductible(TaxFinding):
    """A loss on a private car, boat or other thing gives no deduction."""


class LossMayCount(TaxFinding):
    """For what was not private, a loss may count where a gain would have been taxed."""

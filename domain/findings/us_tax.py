"""What federal tax makes of a release, and of the loss of the collateral (United States)."""

from typing import ClassVar

from domain.law import Finding, Section
from domain.money import Signed


class TaxFinding(Finding):
    """A conclusion about federal tax."""

    section: ClassVar[Section] = Section.TAX


# Headlines: one of these comes first.


class TaxBeforeSale(TaxFinding):
    """Nothing has been sold, so there is nothing to tax yet."""


class TaxUnknown(TaxFinding):
    """What is taxed cannot be said yet, since a fact is missing."""


class RecourseDisputed(TaxFinding):
    """The law bars the rest only because of the way of sale, and the tax treatment of that is disputed."""


class NothingForgivenYet(TaxFinding):
    """The rest is still owed, so no debt has been forgiven."""

    still_owed: Signed


class OwedDebtIsNoIncome(TaxFinding):
    """No debt has been forgiven, and the rest is not known to the cent, or may not all be claimed."""


class NoDebtForgiven(TaxFinding):
    """Nothing was let off."""


class NonrecourseNoIncome(TaxFinding):
    """A nonrecourse loan gives no income from cancelled debt."""


class ValueCoveredDebt(TaxFinding):
    """The collateral was worth as much as the debt that went, so nothing of it is cancelled debt."""

    released: Signed


class CountsAsIncome(TaxFinding):
    """All of the cancelled debt counts as income."""

    taxable: Signed


class PartlyExcluded(TaxFinding):
    """Part of the cancelled debt is left out of income."""

    cancelled: Signed
    excluded: Signed
    taxable: Signed


class AllExcluded(TaxFinding):
    """All of the cancelled debt is left out of income."""

    cancelled: Signed


class MayCountAsIncome(TaxFinding):
    """Whether the cancelled debt counts as income is still open."""

    cancelled: Signed


class AtLeastMayCount(TaxFinding):
    """Whether the cancelled debt counts as income is still open, and costs that are not known come on top of it."""

    cancelled: Signed


class AtLeastCounts(TaxFinding):
    """All the cancelled debt counts as income, and costs that are not known come on top of it."""

    taxable: Signed


# How the loan is looked at.


class RecourseReading(TaxFinding):
    """The figures if the loan is recourse."""

    cancelled: Signed
    amount_realized: Signed


class NonrecourseReading(TaxFinding):
    """The figures if the loan is nonrecourse."""

    amount_realized: Signed


class AskTaxProfessional(TaxFinding):
    """The tax office has said both; a professional should look at it."""


class RecourseNeeded(TaxFinding):
    """Whether the loan was recourse decides, and is not known."""


class NonrecourseByLaw(TaxFinding):
    """State law bars the rest on this kind of loan, so it is nonrecourse for tax."""


class WholeDebtIsPrice(TaxFinding):
    """For a nonrecourse loan the sale counts as made for the whole debt."""


class LookAtBoxFive(TaxFinding):
    """Box 5 of Form 1099-C says whether the person was liable."""


class IfForgivenLater(TaxFinding):
    """What happens if part of it is let off later."""


class StateTaxDiffers(TaxFinding):
    """The state may tax differently."""


class TaxClinic(TaxFinding):
    """Free help for people who owe more than they own."""

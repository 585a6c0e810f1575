"""What the account comes to. The first of these is the headline of the answer."""

from typing import ClassVar

from domain.law import Finding, Section
from domain.money import Signed


class StatementFinding(Finding):
    """A conclusion about the account."""

    section: ClassVar[Section] = Section.STATEMENT


class StillOwed(StatementFinding):
    """Something is still owed."""

    still_owed: Signed


class NothingOwed(StatementFinding):
    """The sale covered exactly what was owed."""


class PaidOff(StatementFinding):
    """What was left has been paid or settled."""


class ReleasedInFull(StatementFinding):
    """The lender let off all that was left."""

    released: Signed


class SurplusDue(StatementFinding):
    """The sale brought more than was owed."""

    surplus: Signed


class AmountUnknown(StatementFinding):
    """An amount is missing, so the account cannot be made up."""


class NotSoldYet(StatementFinding):
    """Nothing has been sold, so nothing is settled."""


class GapAtValue(StatementFinding):
    """What would be left if the collateral brought its value."""

    gap: Signed


class CoveredAtValue(StatementFinding):
    """The value would cover the loan."""


class BeforeCosts(StatementFinding):
    """The gap before costs and credits, the figure often quoted first."""

    before_costs: Signed


class ReleaseInWriting(StatementFinding):
    """A release counts when it is in writing, and a release of the lien is not a release of the debt."""


class SilentIsNotReleased(StatementFinding):
    """That nobody has written does not mean that the rest is let off."""


class CompareJudgment(StatementFinding):
    """A court has decided; its figure is the one to compare with."""


class JudgmentDecides(StatementFinding):
    """A court has decided, and there is no figure of this account to compare with."""


class JudgmentDiffers(StatementFinding):
    """The judgment says another amount than this account."""

    judgment_amount: Signed
    still_owed: Signed


class CostsHigh(StatementFinding):
    """The costs are a large part of what was owed; each can be asked to be shown."""

    costs: Signed


class CostsMayBeInside(StatementFinding):
    """Whether the costs are already inside the claim was not asked; counted twice they would be owed once only."""

    costs: Signed


class LenderAsksMore(StatementFinding):
    """The lender's figure is higher than this account."""

    lender_figure: Signed
    difference: Signed


class LenderAsksLess(StatementFinding):
    """The lender's figure is lower than this account."""

    lender_figure: Signed
    difference: Signed


class LenderAgrees(StatementFinding):
    """The lender's figure is the same as this account."""

    lender_figure: Signed


class AfterSurplus(StatementFinding):
    """Who gets a surplus, and that it must be asked for."""


class AgreedSumToPay(StatementFinding):
    """A settlement whose sum was not stated: the rest is gone only once it is paid."""

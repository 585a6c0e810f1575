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


class StillOwedAtLeast(StatementFinding):
    """What is not known can only come on top."""

    low: Signed


class StillOwedAtMost(StatementFinding):
    """What is not known can only come off, and may leave nothing."""

    high: Signed


class StillOwedBetween(StatementFinding):
    """What is not known is bounded both ways."""

    low: Signed
    high: Signed


class StillOwedSoFar(StatementFinding):
    """What is not known moves the amount both ways."""

    still_owed: Signed


class NothingOwedSoFar(StatementFinding):
    """Nothing is left to pay as far as it is known, and there may be."""


class LeftOverAtLeast(StatementFinding):
    """More came in than was owed, and what is not known adds to it."""

    low: Signed


class LeftOverAtMost(StatementFinding):
    """More came in than was owed, and what is not known takes of it."""

    high: Signed


class LeftOverSoFar(StatementFinding):
    """More came in than was owed, and what is not known moves that both ways."""

    surplus: Signed


class NothingOwed(StatementFinding):
    """The sale covered exactly what was owed."""


class ValueCovered(StatementFinding):
    """The value at a take-back covered exactly what was owed: nothing was sold."""


class PaidOff(StatementFinding):
    """What was left has been paid or settled."""


class ReleasedInFull(StatementFinding):
    """The lender let off all that was left."""

    released: Signed


class ReleasedNotAllKnown(StatementFinding):
    """The lender let off all that was left, and not all of it is known."""


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


class CostsInsideLeaveOver(StatementFinding):
    """Nothing, or less than the costs, is left; if they are inside the claim already, money is left over."""

    costs: Signed
    left_over: Signed


class CostsInsideLeftLess(StatementFinding):
    """Part of the rest is paid or let off; if the costs are inside the claim already, less was left to begin with."""

    costs: Signed


class CostsInsideLeaveMoreOver(StatementFinding):
    """Money is left over; if the costs are inside the claim already, that much more."""

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
    """A settlement: the rest is gone only once the sum agreed on is paid."""

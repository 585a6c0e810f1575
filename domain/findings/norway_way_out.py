"""When it is too much: an agreement, gjeldsordning, and offers of help for money."""

from typing import ClassVar

from domain.law import Finding, Section


class WayOutFinding(Finding):
    """A conclusion about ways out."""

    section: ClassVar[Section] = Section.NEXT_STEPS


class RestCanBeSettled(WayOutFinding):
    """What is left after a sale can be part of a debt settlement."""


class DebtCanBeSettled(WayOutFinding):
    """Before a sale, debt can be settled too."""


class AgreementFirst(WayOutFinding):
    """An agreement with the creditors, with free help from the municipality."""


class TriedFirst(WayOutFinding):
    """One is to have tried oneself before applying."""


class LastinglyUnable(WayOutFinding):
    """The condition for a debt settlement."""


class WhereToApply(WayOutFinding):
    """The form goes to the enforcement officer where one lives."""

    phone: str


class FourMonthsCalm(WayOutFinding):
    """What creditors cannot do once negotiations are opened."""


class FiveYearsAndKept(WayOutFinding):
    """How long it lasts and what is kept."""


class RestIsOrdinaryDebt(WayOutFinding):
    """What is left after a sale ranks with other debt, and a sold home speaks for a shorter time."""


class HomeInSettlement(WayOutFinding):
    """When a home must be sold, and what is paid on it if it is kept."""


class SettlementRefused(WayOutFinding):
    """When the answer can be no."""


class BusinessDebtInSettlement(WayOutFinding):
    """Debt from a business has a condition of its own."""


class OthersNotFreed(WayOutFinding):
    """Co-debtors and guarantors are not freed by it."""


class HelpIsFree(WayOutFinding):
    """Nobody needs to pay for help with debt."""


class FreeInsteadOfPaid(WayOutFinding):
    """Who helps free, in place of a firm that asks for money."""

    phone: str


class NewLoanIsNewDebt(WayOutFinding):
    """A refinancing loan is new debt, which can count against a settlement."""


class DoNotMoveThings(WayOutFinding):
    """Moving things out of reach can be undone and punished."""


class RemarksGoFree(WayOutFinding):
    """Nobody has to be paid to have a settled remark removed."""


class LegalAidNames(WayOutFinding):
    """Free legal aid by name."""

"""Norwegian tax on debt that is deleted, in depth, and the tax return."""

from domain.findings.norway_tax import TaxFinding


class WhyNotIncome(TaxFinding):
    """Why deletion for inability to pay is not income."""


class OtherReasons(TaxFinding):
    """Another reason is judged as cash between the two."""


class SettlementSameStart(TaxFinding):
    """A debt settlement, an agreement and a lapsed debt begin from the same point."""


class WhenItCounts(TaxFinding):
    """When a deletion counts."""


class CarriedLossCut(TaxFinding):
    """A loss carried forward is cut."""


class StudentLoanDeleted(TaxFinding):
    """State student loans have an exemption."""


class TaxDebtIsDifferent(TaxFinding):
    """Forgiven tax debt is another matter."""


class CheckTaxReturn(TaxFinding):
    """What to check in the tax return."""


class DebtAtYearEnd(TaxFinding):
    """The debt at the end of the year and the interest paid."""


class NothingToEnter(TaxFinding):
    """A deletion that is not income is not entered."""


class EnterTaxableSale(TaxFinding):
    """A taxable sale of a home is entered by oneself."""


class WealthTaxDebt(TaxFinding):
    """Debt counts for wealth tax while it exists."""

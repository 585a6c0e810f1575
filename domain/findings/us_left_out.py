"""What of the cancelled debt is left out of federal income, why, and on which form (United States)."""

from datetime import date
from enum import StrEnum

from domain.findings.us_tax import TaxFinding
from domain.money import Rate, Signed


class Form982Line(StrEnum):
    """The box on Form 982 that says why debt is left out."""

    BANKRUPTCY = "line_1a"
    INSOLVENCY = "line_1b"
    MAIN_HOME = "line_1e"


class CancelledSum(TaxFinding):
    """The debt that the event ended, less the value of the collateral."""

    settled: Signed
    value: Signed
    cancelled: Signed


class BankruptcyExcludes(TaxFinding):
    """Debt wiped out in bankruptcy is not income."""


class BankruptcyOpen(TaxFinding):
    """If it was wiped out in bankruptcy, none of it is income; that is not known."""


class MainHomeRule(TaxFinding):
    """Debt on a main home is left out if it was forgiven, or agreed in writing, before the exclusion ended."""

    ended: date


class MainHomeReleasedInTime(TaxFinding):
    """The release came in time."""

    released_on: date


class MainHomeAgreedInTime(TaxFinding):
    """The release is later, but was agreed in writing in time."""

    agreed_on: date


class MainHomeTooLate(TaxFinding):
    """The release came too late, and no written agreement in time is known."""

    released_on: date


class MainHomeBothTooLate(TaxFinding):
    """Both the agreement and the release came too late."""

    agreed_on: date
    released_on: date


class NoExtensionFound(TaxFinding):
    """No later law that brings the exclusion back was found."""

    checked_on: date


class MainHomeDatesNeeded(TaxFinding):
    """The two dates decide, and are not known."""


class MainHomeLoanNeeded(TaxFinding):
    """What the loan was used for decides, and is not known."""


class MainHomeSum(TaxFinding):
    """What the ordering rule leaves of the exclusion: the other part of the loan counts as forgiven first."""

    cancelled: Signed
    other_part: Signed
    excluded: Signed


class InsolvencySum(TaxFinding):
    """By how much the debts were larger than everything owned."""

    liabilities: Signed
    assets: Signed
    short: Signed


class NotInsolvent(TaxFinding):
    """More was owned than owed, so the insolvency exclusion gives nothing."""

    liabilities: Signed
    assets: Signed


class OwedLessThanLetOff(TaxFinding):
    """The debts that were stated are less than the debt that was let off, which is among them."""

    liabilities: Signed
    cancelled: Signed


class InsolvencyMayHelp(TaxFinding):
    """The insolvency exclusion may help; the totals are not known."""


class IncomeSum(TaxFinding):
    """What is left as income."""

    cancelled: Signed
    excluded: Signed
    taxable: Signed


class EstimatedTax(TaxFinding):
    """About how much tax it comes to at the stated rate."""

    rate: Rate
    tax: Signed


class Form1099CBy(TaxFinding):
    """The lender sends Form 1099-C by this day, from this amount."""

    reported_from: Signed
    due: date


class Form1099CWasDue(TaxFinding):
    """The lender was to send Form 1099-C by this day, from this amount."""

    reported_from: Signed
    due: date


class Form1099CNextYear(TaxFinding):
    """The lender sends Form 1099-C in the January after the release, from this amount."""

    reported_from: Signed


class NoFormBelow(TaxFinding):
    """Below this amount no form need come, and it counts all the same."""

    reported_from: Signed


class Form982(TaxFinding):
    """Where to write what is left out."""

    ticks: tuple[Form982Line, ...]
    excluded: Signed


class ScheduleOne(TaxFinding):
    """Where to write what counts as income."""

    taxable: Signed


class ReportSale(TaxFinding):
    """Where the sale itself is written."""

"""The test of debts against everything owned just before the release (United States)."""

from domain.findings.us_tax import TaxFinding
from domain.money import Signed
from domain.worksheet import AssetKind, DebtKind

# Headlines: one of these comes first.


class InsolvencyTest(TaxFinding):
    """What was owed above what was owned is left out."""


class InsolventBy(TaxFinding):
    """By how much the debts were larger."""

    short: Signed


class SolventBefore(TaxFinding):
    """The debts were not larger, so nothing is left out."""

    liabilities: Signed
    assets: Signed


class BankruptcyIsEnough(TaxFinding):
    """The bankruptcy leaves out all of it, so the test is not needed."""


# The sum.


class InsolvencyTakes(TaxFinding):
    """What the test leaves out, and what is left."""

    cancelled: Signed
    excluded: Signed
    taxable: Signed


class InsolvencyExample(TaxFinding):
    """A published example."""

    liabilities: Signed
    assets: Signed
    short: Signed
    cancelled: Signed
    excluded: Signed
    taxable: Signed


# How it is counted.


class CountTheDebtItself(TaxFinding):
    """The cancelled debt is one of the debts."""


class CountAllAssets(TaxFinding):
    """Everything owned counts, also what creditors cannot take."""


class WorksheetKinds(TaxFinding):
    """The kinds of things and debts on the worksheet."""

    assets: tuple[AssetKind, ...]
    debts: tuple[DebtKind, ...]


class NonrecourseInTest(TaxFinding):
    """How much of a nonrecourse loan counts as a debt."""


class EachByItself(TaxFinding):
    """Each discharge and each spouse is tested alone."""


class InsolvencyForm(TaxFinding):
    """Form 982, lines 1b and 2; papers."""


class LowerBasis(TaxFinding):
    """The price of the exclusion: line 10a."""


class ClinicNotVita(TaxFinding):
    """Who helps with it, free."""

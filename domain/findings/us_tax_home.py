"""Debt on a main home that is left out by two dates, and a loan cut while the home was kept (United States)."""

from datetime import date

from domain.findings.us_tax import TaxFinding
from domain.money import Signed

# Headlines: one of these comes first.


class MainHomeOnlyIf(TaxFinding):
    """It depends on two dates."""

    ended: date


class MainHomeInTime(TaxFinding):
    """On the stated dates it can be left out."""


class MainHomeLate(TaxFinding):
    """On the stated dates it cannot be left out."""


class NotMainHome(TaxFinding):
    """The exclusion is for the main home alone."""


# The rule.


class AsOf(TaxFinding):
    """No extension was found, as of a day; the law may have changed after it."""

    checked_on: date


class BillSeen(TaxFinding):
    """A bill that would bring it back was seen as introduced only."""


class HomeDebtCap(TaxFinding):
    """The most home debt that counts."""

    cap: Signed
    half: Signed


class RefinanceCounts(TaxFinding):
    """A refinance counts up to the old loan."""


class CashOutExample(TaxFinding):
    """The ordering rule in figures."""

    cancelled: Signed
    other_part: Signed
    excluded: Signed


class NotForOtherThings(TaxFinding):
    """Cars and second homes have the other exclusions."""


class OtherWaysHelp(TaxFinding):
    """The other exclusions can still help."""


class NotForOtherReasons(TaxFinding):
    """Not for a reason unrelated to the home's value or the person's finances."""


class InsolvencyInstead(TaxFinding):
    """Insolvency may be chosen instead."""


class BasisIfKept(TaxFinding):
    """The basis of the home falls only where the home is kept."""


# A loan that was cut.


class CutIsCancelled(TaxFinding):
    """What is cut off the loan is cancelled debt, though the home is kept."""


class WorkoutExample(TaxFinding):
    """A published example."""

    before: Signed
    after: Signed
    cancelled: Signed


class NothingWasSold(TaxFinding):
    """It is no deficiency: nothing was sold."""

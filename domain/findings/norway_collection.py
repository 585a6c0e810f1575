"""How the rest is collected in Norway, and who else answers for it."""

from datetime import date

from domain.findings.norway_liability import LiabilityFinding
from domain.money import Signed


class JudgmentOftenNotNeeded(LiabilityFinding):
    """A loan note can be ground for attachment by itself."""


class WageDeduction(LiabilityFinding):
    """Three weeks to comment; what a reasonable life needs is not taken."""


class NoDeductionWhenDoingAll(LiabilityFinding):
    """No deduction for an ordinary claim if the debtor already does what they can."""


class PledgeInBelongings(LiabilityFinding):
    """A pledge in what is owned, and what is protected."""


class SubsistenceRate(LiabilityFinding):
    """The guidance rate for living, and until when it was known."""

    single: Signed
    partner: Signed
    until: date


class CoBorrowersOweAll(LiabilityFinding):
    """Co-borrowers normally owe the whole; marriage and break-up do not decide."""


class LateNoticeToCoBorrower(LiabilityFinding):
    """A late notice of default lowers what a co-borrower owes."""


class GuarantorNotice(LiabilityFinding):
    """A guarantor is told in time, and comes after the borrower."""


class CollectorGivesTime(LiabilityFinding):
    """A collector gives fourteen days, twice."""


class DisputedCollectionCosts(LiabilityFinding):
    """No collection costs where there were reasonable objections."""

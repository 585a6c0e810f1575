"""The findings with a fixed place: those that cannot wait, and the conditions that go wherever their headline goes."""

from domain.findings import court, norway_liability, us_home_loans, us_home_release, us_liability
from domain.law import Finding

URGENT: frozenset[type[Finding]] = frozenset(
    {
        court.AnswerCourt,
        court.CourtPapers,
        court.CourtPapersSometime,
        norway_liability.AnswerLetterBy,
        norway_liability.ComplainBy,
        norway_liability.ReadLetterFirst,
    }
)
"""A day is running out, so these stand above everything else."""

_CONDITIONS: tuple[type[Finding], ...] = (us_liability.HoldsIf, us_liability.HoldsNotFor, us_liability.YouMust)
CONDITIONS = frozenset(_CONDITIONS)
"""A headline that says the law protects is never shown without what it depends on."""

BESIDE_THE_SUM: frozenset[type[Finding]] = frozenset(
    {us_home_loans.TellTheFirst, us_home_loans.MoreThanThisLoan, us_home_release.WipedOutForYou}
)
"""A sum is never shown without whose debt it is, nor without the bankruptcy that wiped it out."""

"""The findings that stand above everything else, since a day is running out."""

from domain.findings import court, norway_liability
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

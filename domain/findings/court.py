"""Court papers: what comes before everything else."""

from datetime import date
from typing import ClassVar

from domain.law import Finding, Section


class CourtFinding(Finding):
    """A conclusion about court papers."""

    section: ClassVar[Section] = Section.LIABILITY


class AnswerCourt(CourtFinding):
    """The court must be answered by the day that its papers name."""

    answer_due: date


class AnswerCourtPassed(CourtFinding):
    """The day to answer has passed."""

    answer_due: date


class CourtPapers(CourtFinding):
    """Papers came, and the day to answer is not known."""

    served_on: date


class CourtPapersWeeksAgo(CourtFinding):
    """Papers came weeks ago, the day to answer is not known, and it may have passed."""

    served_on: date


class CourtPapersSometime(CourtFinding):
    """There is a lawsuit; neither the day of the papers nor the day to answer is known."""

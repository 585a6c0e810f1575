"""What to do with papers from an American court, in depth."""

from domain.findings.us_liability import LiabilityFinding
from domain.places import State

# Headlines, beside those of every place about the day to answer.


class IfPapersCome(LiabilityFinding):
    """What to do first if papers come."""


class CourtHasDecided(LiabilityFinding):
    """A court has decided already."""


# What follows.


class AnswerInWriting(LiabilityFinding):
    """Answer in writing, also when right."""


class AskForProof(LiabilityFinding):
    """What the lender must show."""


class NoNoticeInCourt(LiabilityFinding):
    """A missing notice of the sale of goods must be raised by the person."""


class RaiseTheTime(LiabilityFinding):
    """A late lawsuit must be raised by the person."""


class SayItInTheAnswer(LiabilityFinding):
    """The law of the state may bar or limit the debt, and the answer should say so."""

    state: State


class ShowTheJudgment(LiabilityFinding):
    """What to show a lawyer once a court has decided."""


class SayWhatIsPaid(LiabilityFinding):
    """On these answers nothing is left, and the answer should say so."""


class WhereTheyMaySue(LiabilityFinding):
    """Where a collector may sue."""


class InTheMilitary(LiabilityFinding):
    """A sale of a service member's home without a court order."""


class LegalAidForCourt(LiabilityFinding):
    """Where free help with court papers is found."""

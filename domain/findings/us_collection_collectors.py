"""What to do when an American debt collector or a buyer of the debt writes, in depth."""

from datetime import date

from domain.findings.us_liability import LiabilityFinding
from domain.places import State

# Headlines: one of these comes first.


class DisputeWithinThirtyDays(LiabilityFinding):
    """There are thirty days from the notice to dispute in writing."""


class WriteToCollectorBy(LiabilityFinding):
    """The last day to dispute in writing."""

    until: date


class DisputeDaysOver(LiabilityFinding):
    """The thirty days are over."""

    until: date


# What follows.


class NoticeWithinFiveDays(LiabilityFinding):
    """The notice that a collector must send."""


class NoticeItemised(LiabilityFinding):
    """The sums that the notice must show."""


class WillAskingProvoke(LiabilityFinding):
    """Asking for validation starts no time again."""


class LenderItself(LiabilityFinding):
    """The rules are mostly not for the first lender."""


class WhoOwnsIt(LiabilityFinding):
    """Two firms ask, or a stranger."""


class SayItInTheDispute(LiabilityFinding):
    """The law of the state may bar or limit the debt, and the letter should say so."""

    state: State


class PayNothingYet(LiabilityFinding):
    """Nothing is paid before the answer, since it may start the time to sue again."""


class NoLateThreat(LiabilityFinding):
    """A collector may not threaten to sue too late."""


class FormNoProof(LiabilityFinding):
    """A tax form does not settle whether the debt can be collected."""


class LettersTooOften(LiabilityFinding):
    """Harassment: what to keep, and where to complain."""

    phone: str

"""How a wrong entry in an American credit file is disputed, in depth."""

from datetime import date

from domain.findings.us_credit import CreditFinding


class DisputeSentToday(CreditFinding):
    """When the bureau must be done if the dispute goes off today."""

    sent: date
    due: date
    extended: date


class WriteTheDispute(CreditFinding):
    """What to get, and what to write."""


class MissedPaymentCounts(CreditFinding):
    """Which date counts, and which do not."""


class ShouldBeGone(CreditFinding):
    """The last day has passed, and the letter should say so."""

    until: date


class GoneAfterLoss(CreditFinding):
    """The last day at the latest, counted from the day it was taken or sold."""

    lost: date
    until: date


class AskForDelinquencyDate(CreditFinding):
    """The lender must report the month that counts."""


class LenderMustLook(CreditFinding):
    """The lender is told, and must investigate and mend it."""


class ThroughTheBureau(CreditFinding):
    """Only a dispute through the bureau opens the way to a lawsuit of one's own."""


class NotMended(CreditFinding):
    """Where to complain."""

    phone: str

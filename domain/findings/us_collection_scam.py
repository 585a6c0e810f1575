"""Offers of help with an American debt for money up front, in depth."""

from domain.findings.us_liability import LiabilityFinding


class PayNobodyFirst(LiabilityFinding):
    """Do not pay first."""


class RealHelpIsFree(LiabilityFinding):
    """Who helps free of charge."""

    debt_advice: str
    housing: str


class SignsOfATrap(LiabilityFinding):
    """How to know a bad offer."""


class NobodyBuysAnEntryOut(LiabilityFinding):
    """A true entry stays; a wrong one is disputed free of charge."""


class RuleOnFeesFirst(LiabilityFinding):
    """There is a federal rule on fees taken first."""


class AlreadyPaid(LiabilityFinding):
    """What to do when money was paid."""

    phone: str


class PapersStillCount(LiabilityFinding):
    """A court's day to answer does not wait for a firm."""

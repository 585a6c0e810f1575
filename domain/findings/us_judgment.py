"""How long an American judgment can be collected."""

from datetime import date

from domain.findings.us_liability import LiabilityFinding
from domain.places import State


class JudgmentUntil(LiabilityFinding):
    """A judgment lives until a day."""

    until: date
    years: int


class JudgmentDormant(LiabilityFinding):
    """A judgment goes to sleep on a day and can be revived."""

    until: date
    years: int


class JudgmentEnded(LiabilityFinding):
    """The years of a judgment have passed; it may have been renewed."""

    until: date


class JudgmentAsleep(LiabilityFinding):
    """A judgment went to sleep on a day; it may have been renewed, and can be revived."""

    until: date


class JudgmentLives(LiabilityFinding):
    """How long a judgment lives, where its day is not known."""

    state: State
    years: int


class JudgmentSleeps(LiabilityFinding):
    """After how long a judgment goes dormant, where its day is not known."""

    state: State
    years: int


class CanBeRenewed(LiabilityFinding):
    """The judgment can be renewed."""

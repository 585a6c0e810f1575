"""Dues to an association of owners after the person left."""

from datetime import date

from domain.findings.us_liability import LiabilityFinding
from domain.places import State


class DuesUntilTitle(LiabilityFinding):
    """Dues are a separate debt until the title passes."""


class DuesForHomes(LiabilityFinding):
    """Dues come with a home."""


class LeavingIsNotEnough(LiabilityFinding):
    """Moving out does not end the dues."""


class AskTitleDay(LiabilityFinding):
    """The day of the sale and the day the title passed may differ."""

    sale_date: date


class FindTitleDay(LiabilityFinding):
    """Find the day on which the title passed."""


class DuesNotInSums(LiabilityFinding):
    """The dues are not in the account, unless they were paid first out of the price."""


class ProtectionNotForDues(LiabilityFinding):
    """A protection of the state does not hold for such dues."""

    state: State


class AskForDuesAccount(LiabilityFinding):
    """Ask for an account of the dues up to that day."""

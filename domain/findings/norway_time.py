"""How long a Norwegian claim lives, in depth: which limit, its start, what stops it, and what a payment does."""

from datetime import date

from domain.findings.norway_liability import LiabilityFinding


class TenYearsAfterLegalSteps(LiabilityFinding):
    """After a judgment or an enforcement the limit is ten new years."""


class TenYearsForThisLoan(LiabilityFinding):
    """A money loan or a loan note gives ten years."""


class ThreeYearsWithoutNote(LiabilityFinding):
    """Credit by way of the dealer without a loan note gives three years."""


class ThreeOrTenYears(LiabilityFinding):
    """Which limit holds is not known."""


class PayingALittleNow(LiabilityFinding):
    """Any payment or promise acknowledges the debt; the last day if it were made today."""

    last_day: date


class WhoHasTenYears(LiabilityFinding):
    """Which claims live ten years and which three."""


class DealerLoanNeedsNote(LiabilityFinding):
    """A loan by way of the dealer has ten years only with a loan note."""


class TimeBegins(LiabilityFinding):
    """From which day the limit is counted."""


class TimeStops(LiabilityFinding):
    """The legal steps that stop the clock, and those that give ten new years."""


class InterestGrowsOld(LiabilityFinding):
    """Interest has a limit of its own."""


class NotWhileDeducted(LiabilityFinding):
    """The limit does not run out while pay is deducted."""


class OneDebtorsTime(LiabilityFinding):
    """What a lapsed claim means for those who owe together."""


class TimeCannotBeSignedAway(LiabilityFinding):
    """The limit cannot be given up beforehand."""


class WhatLapsingMeans(LiabilityFinding):
    """What it means that the limit is out."""

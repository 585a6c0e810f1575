"""Norwegian default interest: what was charged, and what the rest has run up since the settlement."""

from datetime import date

from domain.findings.norway_liability import LiabilityFinding
from domain.money import Rate, Signed


class InterestApart(LiabilityFinding):
    """Interest must be shown apart from principal and costs."""


class LateInterestOver(LiabilityFinding):
    """More default interest is charged than the rates give on the whole loan."""

    charged: Signed
    claim: Signed
    start: date
    end: date
    most: Signed
    over: Signed


class LateInterestWithin(LiabilityFinding):
    """The default interest is no more than the rates give on the whole loan."""

    charged: Signed
    claim: Signed
    start: date
    end: date
    most: Signed


class LateInterestStated(LiabilityFinding):
    """Default interest was stated, and the days are not known."""

    charged: Signed


class LateInterestToday(LiabilityFinding):
    """Default interest on the rest from the settlement to today."""

    owed: Signed
    start: date
    total: Signed


class LateInterestUntil(LiabilityFinding):
    """Default interest on the rest as long as the rates are known."""

    owed: Signed
    start: date
    total: Signed
    until: date


class LateInterestPeriod(LiabilityFinding):
    """One stretch at one rate."""

    first: date
    last: date
    rate: Rate
    interest: Signed

"""Whether anything is still owed once the home or the thing is gone, in either country."""

from domain.findings.norway_account import AboutThing
from domain.findings.norway_liability import LiabilityFinding
from domain.money import Signed


class OwesTheDifference(LiabilityFinding, AboutThing):
    """After a take-back the difference between the claim and the value is owed."""


class OwesDifferenceOf(LiabilityFinding, AboutThing):
    """After a take-back the difference between the claim and the value is owed, an amount that is known."""

    still_owed: Signed


class OwesWhatPriceLeft(LiabilityFinding, AboutThing):
    """After a sale what the price did not cover is owed."""


class OwesWhatPriceLeftOf(LiabilityFinding, AboutThing):
    """After a sale what the price did not cover is owed, an amount that is known."""

    still_owed: Signed


class OwesAlsoAfterwards(LiabilityFinding):
    """The debt does not go away with the home or the thing."""


class WhatEndsNorwegianDebt(LiabilityFinding):
    """Payment, a written release, a completed gjeldsordning, and limitation."""


class OwesAsARule(LiabilityFinding):
    """In most states what the sale did not cover is owed."""


class StatesDiffer(LiabilityFinding):
    """Some states bar or limit the rest, most often of some home loans."""


class WhatEndsAmericanDebt(LiabilityFinding):
    """Payment, a written release, a discharge in bankruptcy, or the law of the state."""

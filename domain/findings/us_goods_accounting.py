"""What goods sold for, what was left over, and what handing them back changed."""

from domain.findings.us_liability import LiabilityFinding
from domain.findings.us_next_steps import Step
from domain.money import Signed


class AskForSums(LiabilityFinding):
    """Goods for private use: the lender owes an explanation in writing."""


class AskForAccounting(LiabilityFinding):
    """Goods for business use: the notice names the accounting that can be asked for."""


class AskAboutHome(LiabilityFinding):
    """A home: how its price is found out."""


class NotSoldYetToExplain(LiabilityFinding):
    """Nothing is sold, so there is no price to explain."""


class HowTheRestGrows(LiabilityFinding):
    """How what was owed, the price and the costs make the rest."""


class NoExplanationCame(Step):
    """What to do where the lender does not answer."""


class LeftOverIsYours(LiabilityFinding):
    """The amount that the sale brought above what was owed."""

    surplus: Signed


class WhatIsLeftOver(LiabilityFinding):
    """Whose it is when a sale brings more than was owed."""


class NothingLeftOver(LiabilityFinding):
    """The stated sale did not cover what was owed."""

    deficiency: Signed


class OrderOfProceeds(LiabilityFinding):
    """Who is paid out of the price of goods before anything is left over."""


class OrderForHomes(LiabilityFinding):
    """Who is paid out of the price of a home before anything is left over."""


class AskForTheMoney(Step):
    """A surplus must be asked for."""


class HandingBackKeepsDebt(LiabilityFinding):
    """Handing goods back does not let the person off."""


class HandingOverHome(LiabilityFinding):
    """Handing over a home does not by itself let the person off."""


class WhyTheRest(LiabilityFinding):
    """Why something is left to pay after goods were handed back."""


class SameRules(LiabilityFinding):
    """Goods that were handed back are sold under the same rules."""


class OnlyAPaperEndsIt(LiabilityFinding):
    """A receipt for the goods is no release; only words that let off the debt are."""


class FileSaysSurrender(LiabilityFinding):
    """What the credit file may call it."""

"""What an American bankruptcy does to what is left of the debt, in depth."""

from datetime import date

from domain.findings.us_liability import LiabilityFinding

# Headlines: one of these comes first.


class BankruptcyMayWipeOut(LiabilityFinding):
    """What is left is ordinary debt, which a bankruptcy can wipe out."""


class BankruptcyWipedOut(LiabilityFinding):
    """This debt was discharged and may not be collected."""


# What follows.


class IfListedAndNotReaffirmed(LiabilityFinding):
    """It holds if the debt was listed and not taken on again."""


class SignAfterBankruptcy(LiabilityFinding):
    """What signing the home over after a bankruptcy does and does not do."""


class ChapterSevenOrThirteen(LiabilityFinding):
    """The two ways, and how long between two of them."""


class HandItOver(LiabilityFinding):
    """In chapter 13 the thing can be given up."""


class KeepTheThing(LiabilityFinding):
    """Chapter 7 lets a person keep goods by paying their value at once."""


class LoanOnThingCut(LiabilityFinding):
    """Chapter 13 can cut an older car loan to the value of the car."""

    days: int


class LoanOnThingCutFrom(LiabilityFinding):
    """The first day on which the loan on the car is old enough to be cut."""

    signed: date
    day: date


class AskAboutCosigner(LiabilityFinding):
    """What the bankruptcy does for a cosigner is not known here."""


class AfterwardsInFileAndTax(LiabilityFinding):
    """Ten years in the credit file, and no income for tax."""


class TalkFirst(LiabilityFinding):
    """Where to talk about it first."""

    debt_advice: str

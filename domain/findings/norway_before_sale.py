"""What can still be done in Norway before a home is sold, or a car is taken back."""

from datetime import date

from domain.findings.norway_account import AboutThing
from domain.findings.norway_liability import LiabilityFinding
from domain.money import Signed


class StopsWhenPaid(LiabilityFinding):
    """A forced sale stops where everything is paid before the confirmation."""


class TakeBackFirstAnswer(LiabilityFinding, AboutThing):
    """The lender can be made to take the thing back before it collects in any other way."""


class PayOrTakeBack(LiabilityFinding):
    """A home's sale stops by paying; for a thing a take-back first can be demanded."""


class StopsUntilConfirmed(LiabilityFinding):
    """A forced sale of a home can be stopped until the court confirms it, and not after."""


class TooLateToStop(LiabilityFinding):
    """The sale is done; these are the steps that should have come first."""


class WarnedAndHeard(LiabilityFinding):
    """Two weeks' notice, then a month to comment; the household is told."""


class MonthFromLetter(LiabilityFinding):
    """If the letter was the petition from the court, the month to comment ends on this day."""

    served_on: date
    last_day: date


class CalledInWithNotice(LiabilityFinding):
    """The whole loan can be called in after a written notice with two weeks to put things right."""


class FifthOfClaim(LiabilityFinding):
    """A postponement against a fifth of this claim."""

    claim: Signed
    fifth: Signed


class SellItYourself(LiabilityFinding):
    """An own sale often brings more; the lender must agree where it brings less than the loan."""


class HelperMayNegotiate(LiabilityFinding):
    """The medhjelper can negotiate, and gets half where it then helps to sell within six months."""


class AskYourBankFirst(LiabilityFinding):
    """A payment holiday and a plan can be asked for before the default."""


class NavBeforeBrokers(LiabilityFinding):
    """Free advice before anybody who wants to be paid for a new loan."""

    phone: str


class NoReplacementHome(LiabilityFinding):
    """A replacement home is not given where the sale is for the home's own loan."""


class TakeBackExceptions(LiabilityFinding, AboutThing):
    """When take-back first cannot be demanded."""


class TakeBackGround(LiabilityFinding):
    """What a seller's pledge must fulfil before the thing can be taken."""


class HandBackInWriting(LiabilityFinding, AboutThing):
    """A hand-back with a written value, or the namsmann's valuation."""

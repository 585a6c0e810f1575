"""Whether a Norwegian lender can claim the rest, by when to complain, and what can change it."""

from datetime import date
from typing import ClassVar

from domain.findings.norway_account import AboutThing
from domain.law import Finding, Section
from domain.money import Signed


class LiabilityFinding(Finding):
    """A conclusion about what may be claimed."""

    section: ClassVar[Section] = Section.LIABILITY


class AnswerLetterBy(LiabilityFinding):
    """The date printed on the papers is still ahead."""

    last_day: date


class LetterDatePassed(LiabilityFinding):
    """The date printed on the papers has passed."""

    last_day: date


class LetterCameWeeksAgo(LiabilityFinding):
    """A letter of weeks ago may have a deadline that has passed."""

    served_on: date


class ReadLetterFirst(LiabilityFinding):
    """A letter came, and its deadline stands in it."""

    served_on: date


class PapersSometime(LiabilityFinding):
    """There is a lawsuit; neither the day of the papers nor the day to answer is known."""


class ComplainBy(LiabilityFinding):
    """The outcome of a take-back can still be complained about."""

    last_day: date


class ComplaintConditions(LiabilityFinding):
    """How the month is counted, and what must be at stake to attack the valuation."""

    served_on: date
    threshold: Signed


class ComplaintTimePassed(LiabilityFinding):
    """The month for a complaint has passed."""

    last_day: date


class OtherLetterOtherDate(LiabilityFinding):
    """A letter about something else has its own deadline."""


class WholeRestClaimable(LiabilityFinding):
    """The lender can claim all that is still owed."""

    still_owed: Signed


class RestClaimable(LiabilityFinding):
    """The lender can claim what was not covered, an amount not yet known."""


class RestClaimableAfterSale(LiabilityFinding):
    """What a sale will not cover can be claimed."""


class NothingLeftToClaim(LiabilityFinding):
    """Nothing is left."""


class RestLetGo(LiabilityFinding):
    """The rest was let off or settled, so nothing is left to claim."""


class LoanOutlivesThing(LiabilityFinding, AboutThing):
    """The debt does not fall away with the thing."""


class BoughtNotLeased(LiabilityFinding):
    """A leased car follows other rules."""


class SeniorLoanException(LiabilityFinding):
    """An equity-release loan may leave the shortfall with the lender."""


class PawnException(LiabilityFinding):
    """A pawn loan is answered for by the deposited thing only."""


class SaidThingOnly(LiabilityFinding, AboutThing):
    """It was stated that only the pledge answers, which depends on the contract."""


class LenderBoughtCheaply(LiabilityFinding, AboutThing):
    """A lender that bought the thing clearly too cheaply may get the rest reduced."""


class ConsentIsNotForgiveness(LiabilityFinding):
    """Consent to delete the pledge does not delete the debt."""


class SellersPledgeByTakeBack(LiabilityFinding):
    """A seller's pledge in a consumer purchase is enforced by take-back only."""


class BoatRegister(LiabilityFinding):
    """Whether the boat is in the ship register decides how the pledge is enforced."""


class SaleStoppedByPaying(LiabilityFinding):
    """A forced sale is avoided by paying claim, interest and costs before a bid is confirmed."""


class WarningBeforeSale(LiabilityFinding):
    """Two weeks' notice before the petition, and a month to comment on it."""


class PostponedForFifth(LiabilityFinding):
    """A sale can be postponed in temporary trouble."""


class SaleMustCoverBetterRanked(LiabilityFinding):
    """A bid must cover what ranks ahead of the lender that asked for the sale."""

    ahead: Signed


class TakeBackFirst(LiabilityFinding):
    """The consumer can demand that the lender takes the thing back before it collects any other way."""

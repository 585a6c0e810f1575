"""What is special about a state: the bid, the price and the value of a home that was sold."""

from datetime import date

from domain.findings.us_liability import LiabilityFinding
from domain.places import State


class BidMustBeHonest(LiabilityFinding):
    """A bid far below the value can be looked at by a court."""

    state: State


class BidBelowEstimate(LiabilityFinding):
    """The lender must bid its honest estimate; less is a defense, and does not undo the sale."""

    state: State


class JudgeMayGiveLess(LiabilityFinding):
    """The court may grant less than the whole rest."""

    state: State


class CourtMustConfirm(LiabilityFinding):
    """Without a court's order on the sale there can be no suit."""

    state: State


class FairValueBeforeConfirmation(LiabilityFinding):
    """When it confirms the sale, the court may refuse a low price or credit a fair value."""

    state: State


class NoAppraisalNoRest(LiabilityFinding):
    """A sale by a court without an appraisal ends the personal debt, and no paper can waive that."""

    state: State


class OnlyThePrice(LiabilityFinding):
    """The whole gap may be claimed, whatever the value was."""

    state: State


class FairPriceNotFullValue(LiabilityFinding):
    """The lender must have got a fair and reasonable price in good faith."""

    state: State


class AppraisalReplacesBid(LiabilityFinding):
    """An appraisal that the person asks for in time replaces the bid, and cannot be waived."""

    state: State


class PricePresumedFair(LiabilityFinding):
    """The price is presumed to be the value until the person proves otherwise."""

    state: State


class LowPriceNoDefense(LiabilityFinding):
    """That the price was below the value is no defense any more."""

    state: State
    since: date

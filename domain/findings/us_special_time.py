"""What is special about a state: a period of its own, or where the rest must be asked for."""

from domain.findings.us_liability import LiabilityFinding
from domain.length import Length
from domain.places import State


class StrictForeclosure(LiabilityFinding):
    """Where the title passed without a sale, the lender has a short time and the court sets the value."""

    state: State
    within: Length


class NoteLivesLonger(LiabilityFinding):
    """A promissory note may be sued on for longer than other contracts."""

    state: State
    note: Length
    other: Length


class JudgmentOnHomeShort(LiabilityFinding):
    """A judgment on a small home lived in does not last as long as others."""

    state: State
    other: Length


class BuyBackIfCheap(LiabilityFinding):
    """A home sold under two thirds of its appraisal can be bought back."""

    state: State
    within: Length


class WarningLetter(LiabilityFinding):
    """Without a warning by registered mail before the sale there can be no suit."""

    state: State


class OnlyInSameCase(LiabilityFinding):
    """For a home lived in, a motion in the foreclosure case is the only way to the rest."""

    state: State


class BuyBackTimeDecides(LiabilityFinding):
    """The length of the time to redeem decides whether there is a deficiency."""

    state: State
    usual: Length
    short: Length
    long: Length


class OneYearForInstallments(LiabilityFinding):
    """A suit on a secured installment note must start soon after the sale."""

    state: State
    within: Length


class JudgmentReopensBuyBack(LiabilityFinding):
    """A judgment for the rest gives the person a new time to redeem."""

    state: State
    within: Length


class MotionOrPaid(LiabilityFinding):
    """Without a motion in time the debt counts as paid."""

    state: State


class DoNotSignWaiver(LiabilityFinding):
    """The time to collect the rest of a small home is lost where a waiver was signed or collection had begun."""

    state: State


class StrictOnlyWithoutEquity(LiabilityFinding):
    """A title may pass without a sale only where there was no substantial value above the debt."""

    state: State

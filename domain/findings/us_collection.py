"""How long a claim lives, when pay may be taken, and how long a home can be bought back."""

from datetime import date

from domain.findings.us_liability import LiabilityFinding
from domain.length import Length
from domain.money import Rate, Signed
from domain.places import State
from domain.us.shown import From
from domain.us.vocabulary_time import Act, IfLate


class LenderActsBy(LiabilityFinding):
    """The lender must act by a day."""

    act: Act
    until: date
    late: IfLate


class LenderWasLate(LiabilityFinding):
    """The lender's time has passed."""

    act: Act
    until: date


class LenderActsWithin(LiabilityFinding):
    """The lender must act within a time of something whose date is not known."""

    act: Act
    start: From
    within: Length
    late: IfLate


class LenderActsBefore(LiabilityFinding):
    """The lender must act before the court confirms the sale."""

    act: Act
    late: IfLate


class YouActBy(LiabilityFinding):
    """The person must act by a day."""

    act: Act
    until: date


class YouWereLate(LiabilityFinding):
    """The person's time has passed."""

    act: Act
    until: date


class YouActWithin(LiabilityFinding):
    """The person must act within a time of something whose date is not known."""

    act: Act
    start: From
    within: Length


class SueBy(LiabilityFinding):
    """The time to sue ends on a day."""

    until: date
    years: int


class SueByPassed(LiabilityFinding):
    """The time to sue may have ended."""

    until: date
    years: int


class SueWithin(LiabilityFinding):
    """The time to sue in years; when it began is not known."""

    state: State
    years: int


class GoodsSueBy(LiabilityFinding):
    """A dealer's contract may have its own end, as a sale of goods."""

    until: date
    years: int


class GoodsSueByPassed(LiabilityFinding):
    """The time for a sale of goods has passed, as far as it can be counted."""

    until: date
    years: int


class GoodsSueWithin(LiabilityFinding):
    """A dealer's contract may have its own time, as a sale of goods."""

    years: int


class ConsumerSueWithin(LiabilityFinding):
    """Consumer credit has a shorter time."""

    years: int


class NoPayTaken(LiabilityFinding):
    """The state lets no pay be taken for such a debt."""

    state: State


class PayFederalCap(LiabilityFinding):
    """The federal cap, with a worked week."""

    share: Rate
    floor: Signed
    pay: Signed
    part: Signed
    above: Signed
    most: Signed


class PayShareAtMost(LiabilityFinding):
    """The state lets a smaller share of pay be taken."""

    state: State
    share: Rate


class PayKept(LiabilityFinding):
    """The state leaves a weekly amount untouched."""

    state: State
    floor: Signed


class PayStateScale(LiabilityFinding):
    """The state has its own scale below the federal cap."""

    state: State


class PayOnlyAfterJudgment(LiabilityFinding):
    """Pay can as a rule be taken only after a judgment."""


class BenefitsProtected(LiabilityFinding):
    """Social Security and veterans' benefits are protected."""


class BuyBackBy(LiabilityFinding):
    """The home can be bought back until a day."""

    until: date


class BuyBackPassed(LiabilityFinding):
    """The time to buy the home back has passed."""

    until: date


class DisputeBy(LiabilityFinding):
    """A collector must stop and check if the debt is disputed in time."""

    until: date


class DisputePassed(LiabilityFinding):
    """The thirty days to dispute have passed."""

    until: date

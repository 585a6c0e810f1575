"""What else belongs to a protection of the home: sizes, first days, whom it covers, and what is taken off."""

from datetime import date

from domain.findings.us_liability import LiabilityFinding
from domain.length import Acres, Length
from domain.places import State
from domain.us.conditions import Condition
from domain.us.shown import From
from domain.us.vocabulary import Covered, CreditBasis, Exemption, Lift, Need
from domain.us.vocabulary_goods import RedemptionOnly
from domain.us.vocabulary_time import Act, IfLate


class LandAtMost(LiabilityFinding):
    """How large the land may be."""

    acres: Acres


class LandBelow(LiabilityFinding):
    """The size that the land must stay under."""

    acres: Acres


class LoanFrom(LiabilityFinding):
    """The first day of the loans that are protected."""

    since: date


class SaleFrom(LiabilityFinding):
    """The first day of the sales that are protected."""

    since: date


class DatedExceptions(LiabilityFinding):
    """Exceptions that do not count for an older loan."""

    exemptions: tuple[Exemption, ...]
    since: date


class CoversAlso(LiabilityFinding):
    """Who else is protected."""

    who: tuple[Covered, ...]


class TakenOff(LiabilityFinding):
    """What is taken off the debt, where it is not simply the higher of price and value."""

    basis: CreditBasis


class ButNotIf(LiabilityFinding):
    """What takes the protection away although its conditions hold."""

    lifts: tuple[Lift, ...]


class CourtMayLowerIf(LiabilityFinding):
    """When a court may lower the rest."""

    state: State
    conditions: tuple[Condition | Need, ...]


class ByAgreement(LiabilityFinding):
    """A procedure by agreement in which the lender gives up the rest."""

    state: State
    conditions: tuple[Need, ...]


class MustIfLenderBought(LiabilityFinding):
    """The lender's time to act where it bought the home itself."""

    act: Act
    within: Length
    start: From
    late: IfLate


class BuyBackShorter(LiabilityFinding):
    """The time to buy back is shorter in some cases."""

    within: Length
    conditions: tuple[RedemptionOnly, ...]


class BuyBackLonger(LiabilityFinding):
    """The time to buy back is longer in some cases, and not over."""

    within: Length
    conditions: tuple[RedemptionOnly, ...]

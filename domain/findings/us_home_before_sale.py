"""What can still be done before a sale, and how long a home can be bought back."""

from datetime import date

from domain.findings.us_liability import LiabilityFinding
from domain.money import Signed
from domain.places import State
from domain.us.vocabulary_goods import Notice


class BeforeAnySale(LiabilityFinding):
    """More can be done before a sale than after it."""


class ActUntilSale(LiabilityFinding):
    """Until the home is sold much can still be done."""


class HomeIsSold(LiabilityFinding):
    """The home is sold; only buying it back could undo that."""


class RedeemUntilSold(LiabilityFinding):
    """Until it is sold it can be had back for all that is owed."""


class GoodsAreSold(LiabilityFinding):
    """It is sold, so it cannot be redeemed any more."""


class NotInFirstDays(LiabilityFinding):
    """The first foreclosure notice may come only after 120 days."""


class NoNoticeBefore(LiabilityFinding):
    """The first foreclosure notice may not come before a day."""

    day: date


class ApplyComplete(LiabilityFinding):
    """A complete application for help in time must be decided before the sale."""


class AppealRefusal(LiabilityFinding):
    """A refusal can be appealed where the application came early."""


class ServicerReaches(LiabilityFinding):
    """When the servicer must call and write."""


class MilitaryNeedsCourt(LiabilityFinding):
    """A loan from before military service needs a court order for a foreclosure."""


class HomeSideBySide(LiabilityFinding):
    """The ways out of a home beside each other, with what each costs."""

    value: Signed
    gap: Signed


class GoodsSideBySide(LiabilityFinding):
    """The ways out of a loan on goods beside each other, with what each costs."""

    value: Signed
    gap: Signed


class ValueCovers(LiabilityFinding):
    """At its value a sale of one's own would pay the loan and leave something."""

    value: Signed
    owed: Signed
    left: Signed


class ForcedSaleWorse(LiabilityFinding):
    """A forced sale adds costs and can bring less."""


class RedeemEnds(LiabilityFinding):
    """When the right to have goods back ends, and what is not enough."""


class DateInNotice(LiabilityFinding):
    """The day is in the notice."""


class CatchUp(LiabilityFinding):
    """Some contracts and states let a person catch up instead."""


class CatchUpNotice(LiabilityFinding):
    """The state asks for a notice that says how to catch up or get it back."""

    state: State
    notice: Notice


class HandingBack(LiabilityFinding):
    """Handing goods back does not let off the rest."""

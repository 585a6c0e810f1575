"""Whether and how long a home can be bought back, by the way it was lost."""

from domain.findings.us_liability import LiabilityFinding
from domain.length import Length
from domain.places import State
from domain.us.conditions import Way
from domain.us.shown import From
from domain.us.vocabulary_goods import RedemptionLost, RedemptionOnly


class NoBuyingBack(LiabilityFinding):
    """After these ways no time to buy back was found."""

    state: State
    ways: tuple[Way, ...]


class BidsStayOpen(LiabilityFinding):
    """Higher bids may come for a while after the sale."""


class NoBuyingBackIf(LiabilityFinding):
    """In some cases no time to buy back was found."""

    state: State
    conditions: tuple[RedemptionOnly, ...]


class BuyBackAfter(LiabilityFinding):
    """The time to buy back after a sale."""

    state: State
    ways: tuple[Way, ...]
    within: Length
    start: From


class BuyBackAfterIf(LiabilityFinding):
    """The time to buy back after a sale, in some cases."""

    within: Length
    start: From
    conditions: tuple[RedemptionOnly, ...]


class PayUntil(LiabilityFinding):
    """Until when the home can be kept by paying what is owed, before a sale."""

    state: State
    within: Length
    start: From


class PayUntilIf(LiabilityFinding):
    """The same, in some cases."""

    within: Length
    start: From
    conditions: tuple[RedemptionOnly, ...]


class EndedBeforeSale(LiabilityFinding):
    """The time to redeem ends before the sale."""

    state: State


class PayUntilThen(LiabilityFinding):
    """The home can be kept until a day of its own, by paying what is owed."""

    state: State
    note: RedemptionOnly


class PayUntilConfirmed(LiabilityFinding):
    """The home can be had back until the sale is confirmed."""

    state: State


class PayWhileBidsOpen(LiabilityFinding):
    """The home can be had back while higher bids are open."""

    state: State
    within: Length


class EndsWhen(LiabilityFinding):
    """What else decides when the time ends."""

    note: RedemptionOnly


class PapersMayTakeAway(LiabilityFinding):
    """The loan papers may take the time away."""


class LostEarly(LiabilityFinding):
    """What ends the time early."""

    reason: RedemptionLost

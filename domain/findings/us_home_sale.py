"""The sale of a home: the price against the value, the lender's own bid, and the one-action rule."""

from domain.findings.us_liability import LiabilityFinding
from domain.money import Signed
from domain.places import State


class TwoTotals(LiabilityFinding):
    """What may be claimed by the price, and by the market value."""

    claimed: Signed
    capped: Signed


class ValueMayCount(LiabilityFinding):
    """The law can count the market value instead of a low price."""

    state: State


class PriceStands(LiabilityFinding):
    """No rule was found that counts the value instead of the price."""

    state: State


class PriceOrValue(LiabilityFinding):
    """States differ on whether the price or the value counts."""


class ShowTheValue(LiabilityFinding):
    """What shows the value on the day of the sale."""


class BidIsThePrice(LiabilityFinding):
    """A lender that buys at its own sale pays with its claim."""


class BidCoveredDebt(LiabilityFinding):
    """The price equals the debt, as when the lender bids all of it."""


class SecurityFirst(LiabilityFinding):
    """The lender must go to the home before it may sue for the debt."""

    state: State


class OneAtATime(LiabilityFinding):
    """The lender may run only one action at a time."""

    state: State

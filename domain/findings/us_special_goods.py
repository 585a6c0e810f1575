"""What else belongs to a rule for goods: when a notice is due, which sale, and how sure a figure is."""

from datetime import date

from domain.findings.us_liability import LiabilityFinding
from domain.length import Length
from domain.money import Signed
from domain.us.vocabulary_goods import Measure


class NoticeDaysBefore(LiabilityFinding):
    """How long before the sale the notice must come."""

    within: Length


class NoticeAfterTaking(LiabilityFinding):
    """How soon after the taking the notice must be sent."""

    within: Length


class NoticeAfterTakingAndBefore(LiabilityFinding):
    """Both: how soon after the taking, and how long before the sale."""

    within: Length
    before: Length


class NoticeBusinessDays(LiabilityFinding):
    """The same, in business days."""

    days: int


class NoticeAfterSale(LiabilityFinding):
    """How soon after the sale the notice must be sent."""

    within: Length


class PrivateSaleOnly(LiabilityFinding):
    """The rule is for a private sale."""


class ValueAbove(LiabilityFinding):
    """The amount above which the value counts."""

    measure: Measure
    limit: Signed


class ValueFrom(LiabilityFinding):
    """The amount from which the value counts."""

    measure: Measure
    limit: Signed


class LimitWorkedOut(LiabilityFinding):
    """The figure was worked out from another published one."""


class SureUntil(LiabilityFinding):
    """Until when a figure was sure, once that day has passed."""

    sure_until: date


class DayOfLimitNotKnown(LiabilityFinding):
    """Which day decides the figure is not known."""


class LimitSince(LiabilityFinding):
    """Since when the figure has been this high."""

    since: date

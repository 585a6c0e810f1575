"""Whether a debt is cancelled at all, and which forgiven debt is never income (United States)."""

from domain.findings.us_tax import TaxFinding
from domain.money import Signed

# Headlines: one of these comes first.


class CancelledNow(TaxFinding):
    """There is cancelled debt."""

    cancelled: Signed


class LetOffNotCancelled(TaxFinding):
    """The rest is let off, but the value or the kind of loan leaves no cancelled debt."""

    released: Signed


class LetOffOpen(TaxFinding):
    """The rest is let off, and how much of it is cancelled debt cannot be said."""


class StillAskedFor(TaxFinding):
    """It is still claimed, so it is not cancelled."""


class SilenceCancelsNothing(TaxFinding):
    """That nobody writes cancels nothing."""


class WhenCancelled(TaxFinding):
    """A debt is cancelled when the lender gives it up."""


# What follows from a cancellation.


class LeftOutForHome(TaxFinding):
    """Cancelled debt is income unless one of three ways leaves it out."""


class LeftOutForGoods(TaxFinding):
    """Cancelled debt is income unless one of two ways leaves it out; the main-home rule is not for goods."""


# What is not a cancellation, and what is.


class ChargeOffIsBookkeeping(TaxFinding):
    """A charge-off is no cancellation."""


class DeficiencyNotCancelled(TaxFinding):
    """What can still be asked for after the sale is not cancelled."""


class WhatCancels(TaxFinding):
    """The ways in which a debt is cancelled."""


class TimeRanOut(TaxFinding):
    """Code C: the time to sue or to ask for the rest is over."""


class FormACancelsNothing(TaxFinding):
    """Form 1099-A alone is no cancellation."""


class SmallSumsCount(TaxFinding):
    """Below the amount, or without a form, it can be income all the same."""

    reported_from: Signed


class NotIncomeIfDeductible(TaxFinding):
    """What could have been deducted when paid is not income."""


class SellerLowersPrice(TaxFinding):
    """A seller who lowers the price gives no income."""


# Interest.


class ForgivenInterest(TaxFinding):
    """Forgiven interest counts as other forgiven debt."""


class InterestInBoxThree(TaxFinding):
    """The form shows how much of the amount is interest."""


class InterestStillAsked(TaxFinding):
    """Interest that is still asked for is not income."""


class MovingMoney(TaxFinding):
    """Money for moving is separate from the debt that is let off."""

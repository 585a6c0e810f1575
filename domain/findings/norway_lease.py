"""A leased car in Norway: whose it is, how the agreement ends, and what that may cost."""

from datetime import date

from domain.findings.norway_liability import LiabilityFinding


class LeasedIsNotYours(LiabilityFinding):
    """A leased car belongs to the leasing company; there is no pledge and no settlement of its value."""


class OwnerCanTakeItBack(LiabilityFinding):
    """The leasing company can end the agreement and fetch its own car where the rent is not paid."""


class OthersCannotTakeIt(LiabilityFinding):
    """Other creditors can attach only what is the debtor's own."""


class EndWithNotice(LiabilityFinding):
    """A lease that is like a purchase can be ended with a month's notice."""


class FeeInFirstMonths(LiabilityFinding):
    """A fee only in the first three months, and its cap."""


class FeeUntil(LiabilityFinding):
    """The same, counted from the contract."""

    signed_on: date
    last_day: date


class AskLeaseAccount(LiabilityFinding):
    """What to ask the leasing company for."""


class LeaseOrPurchase(LiabilityFinding):
    """How to tell a lease from a purchase on credit."""

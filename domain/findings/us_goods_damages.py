"""What follows where a sale of goods was not done right: the rest that falls away, and damages."""

from domain.findings.us_liability import LiabilityFinding
from domain.money import Signed
from domain.places import State


class CourtsDiffer(LiabilityFinding):
    """For goods for private use the uniform law leaves the consequence to the courts."""


class StateCountsAsPaid(LiabilityFinding):
    """The state's own text makes the presumption cover consumers."""

    state: State


class CountsAsPaid(LiabilityFinding):
    """For other goods the rest is presumed paid until the lender proves otherwise."""


class RestAtProperPrice(LiabilityFinding):
    """What would be left if a proper sale would have brought the stated value."""

    owed: Signed
    counted: Signed
    rest: Signed


class NothingAtProperPrice(LiabilityFinding):
    """Nothing would be left if a proper sale would have brought the stated value."""

    fair_value: Signed


class DamagesForLoss(LiabilityFinding):
    """For goods not for private use: the loss."""


class DamagesAtLeast(LiabilityFinding):
    """For goods for private use: the loss, and the least in any case."""


class DamagesOfDealerSale(LiabilityFinding):
    """The least for a dealer's contract, as far as the stated cash price tells."""

    cash_price: Signed
    tenth: Signed


class DamagesOfLoan(LiabilityFinding):
    """The least for a loan, as far as the stated debt tells."""

    claim: Signed
    tenth: Signed

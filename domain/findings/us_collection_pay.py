"""What may be taken from pay and benefits in America, in depth."""

from domain.findings.us_liability import LiabilityFinding
from domain.places import State

# Headlines: one of these comes first.


class PayOnlyAfterCourt(LiabilityFinding):
    """As a rule pay is out of reach until a court has decided."""


class PartOfPay(LiabilityFinding):
    """A court has decided, and a part of pay may be taken."""


class PayIsSafeHere(LiabilityFinding):
    """The state lets no pay be taken for such a debt."""

    state: State


class NothingToTakePayFor(LiabilityFinding):
    """Nothing is left that pay could be taken for."""


# What follows.


class StateMayProtectMore(LiabilityFinding):
    """A state may protect more of the pay than federal law."""


class DepositsProtected(LiabilityFinding):
    """Two months of benefits paid into an account stay free."""


class ClaimExemption(LiabilityFinding):
    """What to file when papers about pay or an account come."""


class CapNotForAll(LiabilityFinding):
    """The caps do not hold for every kind of debt."""

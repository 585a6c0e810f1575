"""What the Norwegian tables let a lender, a court, an agent or a collector charge."""

from datetime import date

from domain.findings.norway_costs import Proceeding
from domain.findings.norway_liability import LiabilityFinding
from domain.money import Signed


class FeesOfProceeding(LiabilityFinding):
    """What the table gives for this proceeding."""

    fees: Signed
    proceeding: Proceeding
    day: date


class FeesOfBoth(LiabilityFinding):
    """What the table gives for a take-back and for a forced sale of a home."""

    take_back: Signed
    home_sale: Signed
    day: date


class AgentScale(LiabilityFinding):
    """The medhjelper's scale for a home."""

    least: Signed
    paying_out: Signed


class AgentFeeAtPrice(LiabilityFinding):
    """The medhjelper's fee for a home at this price, paying out included."""

    price: Signed
    fee: Signed


class GoodsAgentFeeAtPrice(LiabilityFinding):
    """The medhjelper's fee for a thing at this price, paying out not included."""

    price: Signed
    fee: Signed


class AdministrationNeedsAgreement(LiabilityFinding):
    """A fee for administration is owed only where it was agreed."""


class InkassoCapFor(LiabilityFinding):
    """The cap for collecting this claim."""

    claim: Signed
    simple: Signed
    heavy: Signed


class InkassoCapRange(LiabilityFinding):
    """The lowest and the highest cap, where the claim is not known."""

    lowest: Signed
    highest: Signed


class ReminderFees(LiabilityFinding):
    """What a reminder and a demand may cost."""

    reminder: Signed
    demand: Signed


class NoFlatCompensation(LiabilityFinding):
    """The flat compensation is not for consumers."""

"""Which costs may be added to the rest, that each counts once, and which refunds must come off."""

from enum import StrEnum

from domain.choices import CostKind
from domain.findings.us_liability import LiabilityFinding
from domain.findings.us_next_steps import Step
from domain.money import Signed


class NamedCost(StrEnum):
    """A kind of cost, as a sentence names it."""

    REPOSSESSION = "cost_of_repossession"
    STORAGE = "cost_of_storage"
    REPAIR = "cost_of_repair"
    SALE = "cost_of_sale"
    COURT = "cost_of_court"
    AGENT = "cost_of_agent"
    LEGAL = "cost_of_lawyer"
    ADMINISTRATIVE = "cost_of_administration"
    INSURANCE = "cost_of_insurance"
    DEFAULT_INTEREST = "late_interest"
    OTHER = "cost_of_something_else"


NAMED = {kind: NamedCost[kind.name] for kind in CostKind}


class CostsThatCount(LiabilityFinding):
    """The costs of taking, holding, preparing and selling goods may be added."""


class HomeCostsThatCount(LiabilityFinding):
    """What may be added for a home stands in the loan papers and in state law."""


class CostsOnTopOrInside(LiabilityFinding):
    """The rest with the costs on top and with the costs inside the claim."""

    costs: Signed
    on_top: Signed
    inside: Signed


class CostsOnceOnly(LiabilityFinding):
    """A cost that stands in two places is owed once."""


class OrdinaryCosts(LiabilityFinding):
    """Costs of the usual kinds count as far as they are reasonable."""

    kinds: tuple[NamedCost, ...]
    amount: Signed


class LegalCosts(LiabilityFinding):
    """Lawyer and court count only by agreement and law."""

    amount: Signed


class OverheadCosts(LiabilityFinding):
    """General running costs do not count."""

    amount: Signed


class RepairCosts(LiabilityFinding):
    """Repairs should raise the price."""

    amount: Signed


class InsuranceCosts(LiabilityFinding):
    """Insurance that the lender bought; the unused part comes back."""

    amount: Signed


class LateInterest(LiabilityFinding):
    """Interest after default follows the contract or state law."""

    amount: Signed


class UnnamedCosts(LiabilityFinding):
    """Costs that nobody has named."""

    amount: Signed


class CostsAbovePrice(LiabilityFinding):
    """The costs are higher than the price that they brought."""

    costs: Signed
    sale_price: Signed


class LawyerOnlyIf(LiabilityFinding):
    """Lawyers count by agreement and law only, where no such cost was stated."""


class OverheadAndRepairs(LiabilityFinding):
    """The other tests, where no cost was stated."""


class HandedBackCosts(LiabilityFinding):
    """Goods that were handed back cost less to take."""


class HomeCosts(LiabilityFinding):
    """The stated costs of a home."""

    kinds: tuple[NamedCost, ...]
    amount: Signed


class RefundsDue(LiabilityFinding):
    """What must be credited for goods."""


class HomeRefunds(LiabilityFinding):
    """What to ask to have credited for a home."""


class RefundsCounted(LiabilityFinding):
    """The rest without and with the refunds, or the unnamed credits, that were stated."""

    refunds: Signed
    without: Signed
    left: Signed


class RefundsNotCounted(LiabilityFinding):
    """The rest counts no refund yet."""

    left: Signed


class GapPaysNoRest(LiabilityFinding):
    """GAP cover does not pay after a repossession."""


class SkippedRefunds(LiabilityFinding):
    """Billing the rest without the refunds was called unfair."""


class AskForEachBill(Step):
    """Ask for each cost with its bill."""

"""The lines of a lender's letter: what each one is about, and how much."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from domain.choices import CostKind, CreditKind


class LineKind(StrEnum):
    """What a line of the letter is about. Amounts are never below zero; the kind says whether they are taken off."""

    CLAIM = "claim"
    PRICE = "sale_price"
    VALUATION = "valuation"
    PRIOR_LIENS = "prior_liens"
    PAID = "paid"
    COSTS_REPOSSESSION = "costs_repossession"
    COSTS_STORAGE = "costs_storage"
    COSTS_REPAIR = "costs_repair"
    COSTS_SALE = "costs_sale"
    COSTS_COURT = "costs_court"
    COSTS_AGENT = "costs_agent"
    COSTS_LEGAL = "costs_legal"
    COSTS_ADMINISTRATIVE = "costs_administrative"
    COSTS_INSURANCE = "costs_insurance"
    COSTS_DEFAULT_INTEREST = "costs_default_interest"
    COSTS_REMINDER = "costs_reminder"
    COSTS_DEMAND = "costs_demand"
    COSTS_COLLECTION = "costs_collection"
    COSTS_OTHER = "costs_other"
    CREDITS_PAYMENT = "credits_payment"
    CREDITS_INTEREST_REBATE = "credits_interest_rebate"
    CREDITS_INSURANCE_REFUND = "credits_insurance_refund"
    CREDITS_SERVICE_CONTRACT_REFUND = "credits_service_contract_refund"
    CREDITS_GAP_REFUND = "credits_gap_refund"
    CREDITS_ESCROW = "credits_escrow"
    CREDITS_OTHER = "credits_other"
    SUBTOTAL = "subtotal"
    TOTAL = "total"

    @property
    def cost(self) -> CostKind | None:
        """The kind of cost it is, or None; what collecting costs has no kind of its own in a case."""
        if self in COLLECTING:
            return CostKind.OTHER
        return CostKind(self.removeprefix("costs_")) if self.startswith("costs_") else None

    @property
    def credit(self) -> CreditKind | None:
        """The kind of credit it is, or None."""
        return CreditKind(self.removeprefix("credits_")) if self.startswith("credits_") else None


COLLECTING = frozenset({LineKind.COSTS_REMINDER, LineKind.COSTS_DEMAND, LineKind.COSTS_COLLECTION})
"""Reminders, the lender's own demand for payment, and what a collector takes: each has a rate of its own."""


@dataclass(frozen=True)
class LetterLine:
    """One line of the letter, as the person confirmed it."""

    kind: LineKind
    amount: Decimal

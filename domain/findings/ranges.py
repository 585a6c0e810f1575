"""What the account can come to where an amount is not known, and which unknown moves it most."""

from enum import StrEnum

from domain.findings.statement import StatementFinding
from domain.law import Finding
from domain.money import Money


class Unknown(StrEnum):
    """An amount of the account that the person does not know; a part of the costs or credits by its kind."""

    CLAIM = "claim"
    SALE_PRICE = "sale_price"
    FAIR_VALUE = "fair_value"
    COSTS = "costs"
    COSTS_ALREADY_COUNTED = "costs_already_counted"
    PRIOR_LIENS = "prior_liens"
    CREDITS = "credits"
    PAID_SINCE_SALE = "paid_since_sale"
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
    COSTS_OTHER = "costs_other"
    CREDITS_PAYMENT = "credits_payment"
    CREDITS_INTEREST_REBATE = "credits_interest_rebate"
    CREDITS_INSURANCE_REFUND = "credits_insurance_refund"
    CREDITS_SERVICE_CONTRACT_REFUND = "credits_service_contract_refund"
    CREDITS_GAP_REFUND = "credits_gap_refund"
    CREDITS_ESCROW = "credits_escrow"
    CREDITS_OTHER = "credits_other"


class RangeFinding(StatementFinding):
    """What may still be owed, or be left over, where something is not known."""


class ComesOnTop(RangeFinding):
    """What is not known can only come on top, without a bound."""

    unknown: tuple[Unknown, ...]


class DependsOn(RangeFinding):
    """What is not known is bounded, by nothing at all at the least."""

    unknown: tuple[Unknown, ...]


class ComesOff(RangeFinding):
    """More came in than was owed, and what is not known takes of it."""

    unknown: tuple[Unknown, ...]


class MoreOrLess(RangeFinding):
    """What is not known moves the amount both ways, and nothing bounds it."""

    raising: tuple[Unknown, ...]
    lowering: tuple[Unknown, ...]


class DrivenBy(RangeFinding):
    """Of several unknown amounts, the one that moves the result most."""

    driver: Unknown


class AsksNoMore(RangeFinding):
    """The lender's own figure, where nothing else bounds what may be owed: more than that is not asked for."""

    lender_figure: Money


def spoken_of(finding: Finding) -> tuple[Unknown, ...]:
    """Return the unknown amounts that the finding names, none for one about no range."""
    if isinstance(finding, MoreOrLess):
        return (*finding.raising, *finding.lowering)
    named: tuple[Unknown, ...] = getattr(finding, "unknown", ()) if isinstance(finding, RangeFinding) else ()
    return named

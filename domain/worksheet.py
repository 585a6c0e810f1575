"""The insolvency worksheet of IRS Publication 4681: the kinds of things owned and of debts, in its order, and sums."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from enum import StrEnum
from typing import TypeVar

from domain.case import Holding
from domain.money import ZERO


class AssetKind(StrEnum):
    """A kind of thing owned just before the release, counted at what it would sell for; the rare ones are OTHER."""

    CASH = "cash"
    REAL_ESTATE = "real_estate"
    VEHICLES = "vehicles"  # boats too
    HOUSEHOLD_GOODS = "household_goods"  # with computers, clothing and books
    TOOLS = "tools"
    STOCKS_AND_BONDS = "stocks_and_bonds"
    RETIREMENT_ACCOUNTS = "retirement_accounts"
    PENSION = "pension"
    LIFE_INSURANCE = "life_insurance"  # its cash value
    BUSINESS = "business"
    OTHER = "other"  # jewelry, collectibles, firearms, hobby things, education accounts, security deposits


class DebtKind(StrEnum):
    """A kind of debt owed just before the release, the one that is cancelled among them; the rare ones are OTHER."""

    CREDIT_CARDS = "credit_cards"
    HOME_LOANS = "home_loans"
    VEHICLE_LOANS = "vehicle_loans"  # and boats
    MEDICAL_BILLS = "medical_bills"
    STUDENT_LOANS = "student_loans"
    OVERDUE_BILLS = "overdue_bills"  # overdue mortgage interest, property tax, utilities, child care
    INCOME_TAXES = "income_taxes"
    JUDGMENTS = "judgments"
    OTHER = "other"  # business debts, margin debt, loans from people


K = TypeVar("K", AssetKind, DebtKind)


def totals(kinds: type[K], holdings: Iterable[Holding]) -> Mapping[K, Decimal]:
    """Return the sum of each kind that is listed, in the worksheet's order; a kind it does not know is OTHER."""
    sums: dict[K, Decimal] = {}
    for holding in holdings:
        kind = kinds(holding.kind) if holding.kind in set(kinds) else kinds.OTHER
        sums[kind] = sums.get(kind, ZERO) + holding.amount
    return {kind: sums[kind] for kind in kinds if kind in sums}

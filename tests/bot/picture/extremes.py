"""Cases at the edges: very large, very small, many lines, costs above the price, a part that is not known."""

from collections.abc import Mapping
from typing import Any

LARGE: dict[str, Any] = {
    "jurisdiction": "NO",
    "collateral": "home",
    "event": "foreclosure",
    "claim": "199999999999.99",
    "sale_price": "123456789012.34",
    "prior_liens": "1234567890.00",
    "costs": [{"kind": "court", "amount": "987654321.10"}, {"kind": "agent", "amount": "1500000000.00"}],
    "costs_already_counted": False,
    "outcome": "settled",
    "settlement_paid": "1234567.89",
    "paid_since_sale": "0.01",
}
MANY: dict[str, Any] = {
    "jurisdiction": "US-CA",
    "collateral": "vehicle",
    "event": "repossession",
    "claim": "31234.56",
    "sale_price": "2100.00",
    "prior_liens": "1900.00",
    "costs": [{"kind": kind, "amount": "1234.56"} for kind in ("repossession", "storage", "repair", "sale", "legal")],
    "credits": [{"kind": kind, "amount": "99.01"} for kind in ("payment", "interest_rebate", "gap_refund", "other")],
    "costs_already_counted": False,
    "outcome": "released",
    "amount_released": "20000.00",
    "settlement_paid": "1000.00",
    "paid_since_sale": "250.00",
}
COSTS_ABOVE_PRICE: dict[str, Any] = {
    "jurisdiction": "US-OH",
    "collateral": "vehicle",
    "event": "repossession",
    "claim": "900.00",
    "sale_price": "1000.00",
    "costs": [{"kind": "storage", "amount": "4000.00"}],
    "credits": [{"kind": "payment", "amount": "4800.00"}],
    "costs_already_counted": False,
    "outcome": "silent",
}
PART_NOT_KNOWN: dict[str, Any] = {
    "jurisdiction": "US-NY",
    "collateral": "home",
    "event": "short_sale",
    "claim": "400000.00",
    "sale_price": "350000.00",
    "outcome": "released",
    "amount_released": None,
}
NOTHING_STATED: dict[str, Any] = {}
PRICE_OF_NOTHING: dict[str, Any] = {
    "jurisdiction": "US-OH",
    "collateral": "home",
    "event": "foreclosure",
    "claim": "100.00",
    "sale_price": "0.00",
    "outcome": "claimed",
}
EXTREMES: Mapping[str, dict[str, Any]] = {
    "large": LARGE,
    "many": MANY,
    "costs_above_price": COSTS_ABOVE_PRICE,
    "part_not_known": PART_NOT_KNOWN,
    "nothing_stated": NOTHING_STATED,
    "price_of_nothing": PRICE_OF_NOTHING,
}

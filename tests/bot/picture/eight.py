"""Eight cases that every picture and every PDF is made of: all kinds of endings, in both countries."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from domain.examples import example

TODAY = date(2026, 11, 22)

HOME: dict[str, Any] = {
    "jurisdiction": "US-FL",
    "collateral": "home",
    "event": "foreclosure",
    "claim": "312450.00",
    "sale_price": "265000.00",
    "fair_value": "280000.00",
    "costs": [{"kind": "court", "amount": "1850.00"}, {"kind": "legal", "amount": "4200.00"}],
    "credits": [{"kind": "escrow", "amount": "1320.55"}],
    "costs_already_counted": False,
    "outcome": "claimed",
    "first_missed_payment": "2025-03-01",
    "sale_date": "2026-08-14",
    "foreclosure_process": "judicial",
    "owner_occupied": True,
    "lien_position": "first",
    "loan_purpose": "purchase",
}
RELEASED: dict[str, Any] = {
    "jurisdiction": "NO",
    "collateral": "home",
    "event": "short_sale",
    "claim": "3150000.00",
    "sale_price": "2720000.00",
    "costs": [{"kind": "agent", "amount": "68500.00"}],
    "costs_already_counted": False,
    "outcome": "released",
    "amount_released": "300000.00",
    "paid_since_sale": "24000.00",
    "sale_date": "2026-05-20",
    "release_date": "2026-06-12",
    "promissory_note": True,
}
CAR: dict[str, Any] = {
    "jurisdiction": "US-OH",
    "collateral": "vehicle",
    "event": "repossession",
    "claim": "18400.00",
    "sale_price": "11250.00",
    "costs": [{"kind": "repossession", "amount": "425.00"}, {"kind": "storage", "amount": "310.00"}],
    "credits": [{"kind": "gap_refund", "amount": "612.40"}],
    "costs_already_counted": False,
    "outcome": "claimed",
    "first_missed_payment": "2025-11-05",
    "repossession_date": "2026-04-09",
    "sale_date": "2026-05-28",
    "contract_date": "2023-02-17",
    "seller_financed": True,
    "collector_notice_received": "2026-11-09",
}
ZERO: dict[str, Any] = {
    "jurisdiction": "US-TX",
    "collateral": "vehicle",
    "event": "voluntary_surrender",
    "claim": "9000.00",
    "sale_price": "9350.00",
    "costs": [{"kind": "repossession", "amount": "350.00"}],
    "costs_already_counted": False,
    "outcome": "silent",
    "sale_date": "2026-07-01",
}
JUDGMENT: dict[str, Any] = {
    "jurisdiction": "US-OH",
    "collateral": "vehicle",
    "event": "repossession",
    "claim": "21900.00",
    "sale_price": "14300.00",
    "costs": [
        {"kind": "repossession", "amount": "375.00"},
        {"kind": "storage", "amount": "240.00"},
        {"kind": "legal", "amount": "1150.00"},
    ],
    "costs_already_counted": False,
    "outcome": "judgment",
    "judgment_amount": "9365.00",
    "paid_since_sale": "500.00",
    "first_missed_payment": "2021-02",
    "repossession_date": "2021-06-18",
    "sale_date": "2021-08-02",
    "served_on": "2022-09-12",
    "answer_due": "2022-10-10",
    "judgment_date": "2022-11-30",
}
UNKNOWN: dict[str, Any] = {
    "jurisdiction": "US-CA",
    "collateral": "home",
    "event": "foreclosure",
    "claim": None,
    "sale_price": "410000.00",
    "costs": None,
    "outcome": None,
}

EIGHT: Mapping[str, tuple[Mapping[str, Any], date]] = {
    "home": (HOME, TODAY),
    "car": (CAR, TODAY),
    "surplus": (example("us_car_surplus").facts, TODAY),
    "zero": (ZERO, TODAY),
    "judgment": (JUDGMENT, TODAY),
    "released": (RELEASED, TODAY),
    "norway_take_back": (example("norway_car_taken_back").facts, TODAY),
    "unknown": (UNKNOWN, TODAY),
}
"""The facts of each, as a case states them, and the day."""

"""Cases made for conclusions of the American pages on credit and collection that few cases reach."""

from typing import Any

CAR: dict[str, Any] = {
    "jurisdiction": "US-OH",
    "collateral": "vehicle",
    "event": "repossession",
    "claim": "10000.00",
    "sale_price": "8000.00",
    "outcome": "claimed",
}
HOME: dict[str, Any] = {
    "jurisdiction": "US-OH",
    "collateral": "home",
    "event": "foreclosure",
    "claim": "250000.00",
    "sale_price": "200000.00",
    "outcome": "claimed",
}
CASES: tuple[dict[str, Any], ...] = (
    CAR | {"first_missed_payment": "2015-01-15", "last_payment_date": "2025-01-15"},
    CAR | {"first_missed_payment": "2025-06", "collector_notice_received": "2026-11-10"},
    CAR | {"jurisdiction": "US-MS", "collector_notice_received": "2026-01-10"},
    CAR | {"jurisdiction": "US-TX"},
    CAR | {"claim": None, "discharged_in_bankruptcy": True},
    CAR | {"claim": None},
    CAR | {"repossession_date": "2026-01-20", "co_signers": True},
    CAR | {"event": "not_sold_yet", "sale_price": None, "contract_date": "2025-01-01"},
    CAR | {"event": "not_sold_yet", "sale_price": None},
    CAR | {"outcome": "settled", "settlement_paid": "900.00"},
    CAR | {"outcome": "settled", "settlement_paid": "900.00", "release_date": "2026-03-01"},
    CAR | {"outcome": "judgment"},
    HOME | {"sale_date": "2010-01-05"},
    HOME | {"sale_date": "2026-01-05", "discharged_in_bankruptcy": True},
    HOME | {"event": "short_sale", "loan_program": "va"},
    HOME | {"event": "short_sale", "outcome": "released"},
    HOME | {"jurisdiction": "US-FL", "foreclosure_process": "judicial", "lien_position": "junior", "units": 1},
    HOME | {"jurisdiction": "US-CA", "loan_purpose": "purchase", "owner_occupied": True, "units": 1},
)

"""American cases that reach what is said only rarely about a home: its loans, its program, its sale."""

from typing import Any

HOME = {"jurisdiction": "US-OH", "collateral": "home", "claim": "96000", "outcome": "claimed"}
SOLD = HOME | {"event": "foreclosure", "sale_price": "252000"}
UNSOLD = HOME | {"event": "not_sold_yet", "fair_value": "252000"}

CASES: tuple[dict[str, Any], ...] = (
    UNSOLD | {"lien_position": "junior", "prior_liens": "280000", "loan_program": "conventional"},
    UNSOLD | {"claim": "280000", "first_missed_payment": "2026-10-01"},
    SOLD | {"lien_position": "junior", "prior_liens": "280000", "loan_program": "fha"},
    SOLD | {"lien_position": "junior", "prior_liens": "200000", "loan_program": "usda"},
    *(
        SOLD | {"jurisdiction": f"US-{state}", "lien_position": "junior", "sale_price": "0", **more}
        for state in ("CA", "FL", "NV", "OR", "VA")
        for more in ({}, {"loan_purpose": "purchase", "owner_occupied": True}, {"loan_purpose": "home_equity"})
    ),
    SOLD | {"jurisdiction": "US-NY", "claim": "252000", "costs": [{"kind": "legal", "amount": "900"}]},
    SOLD | {"jurisdiction": "US-ID", "claim": "300000", "fair_value": "280000"},
    SOLD | {"jurisdiction": "US-ID", "claim": "300000", "fair_value": None},
    HOME | {"event": "short_sale", "sale_price": "50000", "loan_program": "va", "contract_date": "1988-05-01"},
    HOME | {"event": "short_sale", "sale_price": "50000", "loan_program": "va"},
    HOME | {"event": "short_sale", "sale_price": "50000", "loan_program": "fha"},
    HOME | {"event": "deed_in_lieu", "sale_price": "50000", "jurisdiction": "US-TX"},
    HOME | {"event": "deed_in_lieu", "sale_price": "50000", "outcome": "silent", "jurisdiction": "US-CA"},
    SOLD | {"jurisdiction": "US-HI"},
)

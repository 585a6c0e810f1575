"""Cases made to reach the rare conclusions of the pages on repossessed goods and on who else owes."""

from typing import Any

from tests.domain.us_cases import CAR, MAIN_HOME

CLAIMED = CAR | {"outcome": "claimed"}
EACH_KIND = [
    {"kind": kind, "amount": "2000"}
    for kind in ("storage", "legal", "administrative", "other", "repair", "default_interest", "insurance")
]

CASES: tuple[dict[str, Any], ...] = (
    CLAIMED | {"costs": EACH_KIND, "credits": [{"kind": "gap_refund", "amount": "100"}], "co_signers": False},
    CLAIMED | {"event": "voluntary_surrender", "notices_received": False, "fair_value": "9000"},
    CLAIMED | {"fair_value": "12000", "cash_price": "12000", "principal_paid": "1000", "seller_financed": True},
    CLAIMED | {"cash_price": "12000", "principal_paid": "9000", "seller_financed": False, "co_signers": True},
    CLAIMED | {"property_use": "business", "jurisdiction": "US-MD"},
    CLAIMED | {"jurisdiction": "US-MD", "outcome": "judgment"},
    CLAIMED | {"event": "short_sale"},
    CLAIMED | {"claim": None, "sale_price": None},
    CLAIMED | {"event": "not_sold_yet", "sale_price": None},
    CAR | {"co_signers": True},
    MAIN_HOME | {"jurisdiction": "US-CA", "event": "foreclosure", "outcome": "claimed", "co_signers": True, "units": 1},
    MAIN_HOME | {"jurisdiction": "US-AK", "event": "foreclosure", "foreclosure_process": "nonjudicial"},
    MAIN_HOME | {"outcome": "claimed", "costs": [{"kind": "legal", "amount": "900"}]},
    CLAIMED | {"sale_price": None, "lender_figure": "2500"},
    CLAIMED | {"sale_price": None, "lender_figure": "2500", "costs": [{"kind": "sale", "amount": "500"}]},
    CLAIMED | {"sale_price": None, "lender_figure": "12500"},
    *(
        {"jurisdiction": "NO", "collateral": "vehicle", "event": "repossession", "claim": "100000",
         "fair_value": None, "lender_figure": "25000", "costs": costs}
        for costs in ([], [{"kind": "court", "amount": "4000"}])
    ),
)  # fmt: skip

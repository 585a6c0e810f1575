"""Cases made to reach every range: one or more amounts of the account are not known."""

from typing import Any

from tests.domain.us_cases import CAR

OPEN = CAR | {"outcome": "claimed", "costs": [{"kind": "sale", "amount": "500.00"}], "credits": []}
SURPLUS = OPEN | {"sale_price": "12000.00"}

CASES: tuple[dict[str, Any], ...] = (
    OPEN | {"costs": None},
    OPEN | {"costs": None, "outcome": "released"},
    OPEN
    | {"costs": None, "outcome": "released", "discharged_in_bankruptcy": False}
    | {"liabilities_before": "10000.00", "assets_before": "90000.00"},
    OPEN | {"credits": None},
    OPEN | {"costs": None, "credits": None},
    OPEN | {"prior_liens": None},
    OPEN | {"sale_price": "10000.00", "costs": [{"kind": "storage", "amount": None}]},
    SURPLUS | {"costs": None},
    SURPLUS | {"credits": [{"kind": "gap_refund", "amount": None}]},
    SURPLUS | {"costs": None, "credits": None},
    OPEN | {"sale_price": "10200.00"},
    OPEN | {"jurisdiction": "NO", "sale_price": None, "fair_value": "10500.00"},
    OPEN | {"claim": None, "lender_figure": "3000.00"},
)

"""Norwegian cases of sales, costs and loans that the usual ones do not reach."""

from typing import Any

HOME = {"jurisdiction": "NO", "collateral": "home", "outcome": "claimed"}
CAR = {"jurisdiction": "NO", "collateral": "vehicle", "outcome": "claimed"}
FORCED = HOME | {"event": "foreclosure", "claim": "3200000", "sale_price": "2900000", "sale_date": "2026-02-10"}
UNSOLD = HOME | {"event": "not_sold_yet", "claim": "3200000", "fair_value": "3000000"}
TAKEN = CAR | {
    "event": "repossession",
    "claim": "100000",
    "fair_value": "85000",
    "repossession_date": "2026-03-01",
    "first_missed_payment": "2025-10-01",
}


def costs(**charged: str) -> dict[str, Any]:
    """Return stated costs by kind."""
    return {"costs": [{"kind": kind, "amount": amount} for kind, amount in charged.items()]}


CASES: tuple[dict[str, Any], ...] = (
    {"jurisdiction": "NO"},
    FORCED | {"served_on": "2026-11-16"},
    FORCED | {"served_on": "2026-01-16", "fair_value": "3500000", "prior_liens": "100000"},
    FORCED | {"prior_liens": "2900000"},
    FORCED | {"costs": None},
    FORCED | costs(agent="60000", court="12953", legal="5000", administrative="3000"),
    FORCED | costs(repossession="500", insurance="700", legal="9000"),
    FORCED | costs(court="9953") | {"sale_date": "2024-02-10"},
    FORCED | costs(legal="900") | {"sale_date": "2024-02-10"},
    FORCED | {"sale_price": None} | costs(agent="60000"),
    HOME | {"event": "short_sale", "claim": "300", "sale_price": "200"} | costs(agent="40", court="10"),
    TAKEN | {"served_on": "2026-11-02"} | costs(court="7640.25", administrative="2000", other="10", insurance="1200"),
    TAKEN | costs(default_interest="7000", repair="300", storage="900", repossession="500", sale="1", agent="1"),
    TAKEN | costs(default_interest="700"),
    TAKEN | costs(default_interest="700") | {"first_missed_payment": None},
    TAKEN | {"sale_price": "120000"},
    TAKEN | {"sale_price": "86000"},
    TAKEN | {"claim": "500", "fair_value": "85000"},
    TAKEN | {"contract_date": "2022-10-01", "co_signers": True},
    CAR | {"event": "not_sold_yet", "claim": "100000", "fair_value": "60000", "contract_date": "2024-10-01"},
    CAR | {"event": "foreclosure", "claim": "100000", "sale_price": "60000"},
    CAR | {"event": "foreclosure", "claim": "100000", "sale_price": "60000"} | costs(agent="7000"),
    UNSOLD | {"served_on": "2026-11-02", "prior_liens": "500000"},
    UNSOLD | {"prior_liens": "3500000"},
    {"jurisdiction": "NO", "collateral": "boat", "event": "not_sold_yet"},
)

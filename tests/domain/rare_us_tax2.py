"""Cases made to reach the rare conclusions of the pages on American tax."""

from typing import Any

from tests.domain.us_cases import CAR, MAIN_HOME, SHORT_SALE

FORECLOSED = SHORT_SALE | {"event": "foreclosure"}

CASES: tuple[dict[str, Any], ...] = (
    FORECLOSED | {"adjusted_basis": "230000.00"},
    FORECLOSED | {"adjusted_basis": "200000.00"},
    FORECLOSED | {"recourse": False, "prior_liens": "5000.00"},
    FORECLOSED | {"assets_before": "9000.00", "liabilities_before": "9000.00"},
    FORECLOSED | {"prior_liens": "5000.00", "costs": [{"kind": "court", "amount": "900.00"}]},
    MAIN_HOME | {"release_date": "2025-03-01", "nonqualifying_debt": "20000.00"},
    CAR | {"property_use": "business", "adjusted_basis": "15000.00"},
    CAR | {"jurisdiction": "US-CA", "fair_value": "7000.00"},
    CAR | {"jurisdiction": "US-TX", "outcome": "silent"},
)

"""Norwegian cases made to reach the rare conclusions of collection, credit files, tax and first steps."""

from typing import Any

from tests.domain.norwegian_cases import CAR_HANDED_BACK, CAR_TAKEN_BACK, HOME_SOLD_BY_FORCE

CASES: tuple[dict[str, Any], ...] = (
    {"jurisdiction": "NO"},
    {"jurisdiction": "NO", "property_use": "rental"},
    CAR_HANDED_BACK | {"outcome": "sued"},
    CAR_HANDED_BACK | {"outcome": "silent"},
    CAR_HANDED_BACK | {"property_use": "business", "co_signers": True},
    CAR_HANDED_BACK | {"seller_financed": True, "promissory_note": False, "co_signers": True},
    CAR_TAKEN_BACK | {"outcome": "judgment", "judgment_date": "2026-01-15", "remark_registered": "2026-11-15"},
    HOME_SOLD_BY_FORCE | {"outcome": "sued", "answer_due": "2026-11-18"},
    HOME_SOLD_BY_FORCE | {"outcome": "released", "forgiven_by": "employer"},
    HOME_SOLD_BY_FORCE | {"collector_notice_received": "2026-11-10", "lender_figure": "500000"},
    HOME_SOLD_BY_FORCE | {"event": "not_sold_yet", "sale_price": None},
)

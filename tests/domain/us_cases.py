"""The American cases that the tests of tax, credit and next steps vary."""

from datetime import date
from typing import Any

from domain import Assessment, Case, assess
from domain.assessment import Tax

TODAY = date(2026, 11, 22)
SHORT_SALE = {
    "jurisdiction": "US-OH",
    "collateral": "home",
    "event": "short_sale",
    "claim": "250000.00",
    "sale_price": "200000.00",
    "outcome": "released",
    "recourse": True,
}
MAIN_HOME = SHORT_SALE | {"owner_occupied": True, "loan_purpose": "purchase"}
CAR = {
    "jurisdiction": "US-OH",
    "collateral": "vehicle",
    "event": "repossession",
    "claim": "10000.00",
    "sale_price": "8000.00",
    "outcome": "released",
    "recourse": True,
}


def assessed(facts: dict[str, Any], **more: Any) -> Assessment:
    return assess(Case.model_validate(facts | more), TODAY)


def tax(facts: dict[str, Any], **more: Any) -> Tax:
    return assessed(facts, **more).tax


def codes(answer: Assessment) -> list[str]:
    return [finding.code for finding in answer.findings if finding.section == "tax"]

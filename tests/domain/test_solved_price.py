"""The price that a bill tells, where the price itself is not known."""

from decimal import Decimal
from typing import Any

from domain import Case, assess
from domain.findings import solved_price as solved
from domain.solved_price import solved as solve
from tests.domain.us_pages import TODAY

BILL: dict[str, Any] = {
    "jurisdiction": "US-OH",
    "collateral": "vehicle",
    "event": "repossession",
    "claim": "14000.00",
    "lender_figure": "6500.00",
    "outcome": "claimed",
}
COST = {"kind": "sale", "amount": "500.00"}


def found(facts: dict[str, Any], **more: Any) -> Any:
    return solve(Case.model_validate(facts | more))


def test_a_bill_tells_the_price_less_its_costs() -> None:
    bill = found(BILL)
    assert type(bill) is solved.PriceLessCosts
    assert (bill.owed, bill.lender_figure, bill.left) == (Decimal("14000.00"), Decimal("6500.00"), Decimal("7500.00"))
    answer = assess(Case.model_validate(BILL), TODAY)
    assert solved.PriceLessCosts in {type(finding) for finding in answer.findings}


def test_what_came_off_and_what_was_paid_is_counted() -> None:
    refunds = [{"kind": "gap_refund", "amount": "400.00"}]
    assert found(BILL, credits=refunds, paid_since_sale="100.00").left == Decimal("7000.00")


def test_with_the_costs_known_the_bill_tells_the_price_itself() -> None:
    assert found(BILL, costs=[COST]).price == Decimal("8000.00")
    assert found(BILL, costs=[COST], prior_liens="1000.00").price == Decimal("9000.00")
    for inside in (True, None):
        assert type(found(BILL, costs=[COST], costs_already_counted=inside)) is solved.PriceLessCosts
    assert type(found(BILL, costs=[COST], costs_already_counted=False)) is solved.PriceSolved


def test_a_bill_above_the_debt_tells_what_was_added() -> None:
    assert found(BILL, lender_figure="15000.00").more == Decimal("1000.00")


def test_nothing_is_solved_where_the_price_is_known_or_cannot_be() -> None:
    for more in (
        {"sale_price": "8000.00"},
        {"claim": None},
        {"lender_figure": None},
        {"event": "not_sold_yet"},
        {"outcome": "released"},
    ):
        assert found(BILL, **more) is None


def test_a_norwegian_take_back_is_solved_for_the_valuation() -> None:
    norway = BILL | {"jurisdiction": "NO", "fair_value": None}
    assert type(found(norway)) is solved.ValueLessCosts
    assert found(norway, costs=[{"kind": "court", "amount": "500.00"}]).value == Decimal("8000.00")
    forced = found(norway, collateral="home", event="foreclosure")
    assert type(forced) is solved.PriceLessCosts

"""Cancelled debt and the amount realized, as the law and the Internal Revenue Service tell it."""

from decimal import Decimal
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from domain.assessment import Tax
from tests.domain.us_cases import CAR, MAIN_HOME, assessed, codes, tax


def test_what_is_still_owed_is_not_income_and_what_is_forgiven_is() -> None:
    assert tax(CAR, outcome="claimed").cancelled_debt == Decimal(0)
    assert tax(CAR).cancelled_debt == Decimal("2000.00")


def test_a_settlement_cancels_what_was_not_paid() -> None:
    settled = tax(CAR, outcome="settled", settlement_paid="500.00")
    assert settled.cancelled_debt == Decimal("1500.00")
    assert settled.amount_realized == Decimal("8000.00")


def test_paying_after_the_sale_does_not_lower_what_the_sale_counted_for() -> None:
    assert tax(CAR, outcome="claimed", paid_since_sale="700.00").amount_realized == Decimal("8000.00")


def test_a_bid_above_the_value_cancels_debt_that_nobody_let_off() -> None:
    answer = assessed(MAIN_HOME, event="foreclosure", claim="200000.00", fair_value="150000.00")
    assert answer.statement.deficiency == Decimal(0)
    assert answer.tax.cancelled_debt == Decimal("50000.00")
    assert "CancelledSum" in codes(answer)


def test_debt_that_the_value_covered_is_price_and_not_income() -> None:
    answer = assessed(CAR, fair_value="10500.00", adjusted_basis="9000.00")
    assert (answer.tax.cancelled_debt, answer.tax.amount_realized) == (Decimal(0), Decimal("10000.00"))
    assert codes(answer)[0] == "ValueCoveredDebt"


def test_better_ranked_liens_count_as_price_too() -> None:
    answer = tax(CAR, prior_liens="1000.00", outcome="claimed")
    assert answer.amount_realized == Decimal("8000.00")


def test_a_surplus_counts_as_price() -> None:
    assert tax(CAR, claim="5000.00").amount_realized == Decimal("8000.00")


def test_selling_costs_lower_what_a_short_sale_brought() -> None:
    costs = [
        {"kind": "agent", "amount": "12000.00"},
        {"kind": "legal", "amount": "1000.00"},
        {"kind": "storage", "amount": "300.00"},
    ]
    assert tax(MAIN_HOME, costs=costs).amount_realized == Decimal("187000.00")


def test_before_a_sale_there_are_no_figures() -> None:
    unsold = {key: value for key, value in CAR.items() if key not in {"sale_price", "outcome"}}
    answer = assessed(unsold, event="not_sold_yet")
    assert answer.tax == Tax()
    assert codes(answer)[0] == "TaxBeforeSale"


def test_without_a_price_there_are_no_figures() -> None:
    answer = assessed(CAR, sale_price=None)
    assert answer.tax == Tax()
    assert codes(answer)[0] == "TaxUnknown"


def test_a_recourse_that_is_not_known_leaves_open_what_depends_on_it() -> None:
    answer = assessed(CAR, recourse=None)
    assert answer.tax.amount_realized is None
    assert answer.tax.cancelled_debt is None
    assert "recourse" in answer.missing
    assert "RecourseNeeded" in codes(answer)


def test_a_recourse_that_cannot_matter_is_not_missed() -> None:
    answer = assessed(CAR, recourse=None, claim="5000.00")
    assert answer.tax.cancelled_debt == Decimal(0)
    assert "recourse" not in answer.missing


def test_a_value_that_is_not_known_leaves_the_cancelled_debt_open() -> None:
    answer = assessed(CAR, fair_value=None)
    assert answer.tax.cancelled_debt is None
    assert "fair_value" in answer.missing


def test_recourse_is_an_assumption_in_a_state_that_bars_nothing() -> None:
    facts = {key: value for key, value in CAR.items() if key != "recourse"}
    answer = assessed(facts)
    assert ("recourse", True) in {(item.field, item.value) for item in answer.assumptions}


def test_a_purchase_loan_on_a_californian_home_is_nonrecourse() -> None:
    facts = {key: value for key, value in MAIN_HOME.items() if key != "recourse"}
    answer = assessed(facts, jurisdiction="US-CA", event="foreclosure", units=1, adjusted_basis="235000.00")
    assert answer.tax.cancelled_debt == Decimal(0)
    assert answer.tax.amount_realized == Decimal("250000.00")
    assert codes(answer)[0] == "NonrecourseNoIncome"
    assert "NonrecourseByLaw" in codes(answer)


def test_a_californian_short_sale_of_another_loan_shows_both_readings() -> None:
    facts = {key: value for key, value in MAIN_HOME.items() if key != "recourse"}
    answer = assessed(facts, jurisdiction="US-CA", loan_purpose="home_equity", units=1)
    assert answer.tax.cancelled_debt is None
    assert answer.tax.amount_realized is None
    assert codes(answer)[0] == "RecourseDisputed"
    shown = {finding.code: finding.values() for finding in answer.findings}
    assert shown["RecourseReading"] == {"cancelled": "50000.00", "amount_realized": "200000.00"}
    assert shown["NonrecourseReading"] == {"amount_realized": "250000.00"}
    unknown = codes(assessed(facts, jurisdiction="US-CA", loan_purpose="home_equity", units=1, amount_released=None))
    assert "RecourseReading" not in unknown
    assert "NonrecourseReading" in unknown


amounts = st.integers(0, 50_000_000).map(lambda cents: f"{Decimal(cents) / 100:.2f}")
dates = st.sampled_from(["2019-06-30", "2025-12-31", "2026-01-01", "2026-06"])


@given(
    claim=amounts,
    sale_price=amounts,
    fair_value=amounts,
    prior_liens=amounts,
    assets_before=amounts,
    liabilities_before=amounts,
    nonqualifying_debt=amounts,
    release_date=dates,
    event=st.sampled_from(["foreclosure", "short_sale", "deed_in_lieu"]),
    outcome=st.sampled_from(["released", "claimed", "judgment"]),
    recourse=st.booleans(),
    discharged_in_bankruptcy=st.booleans(),
)
def test_the_exclusions_and_what_is_taxable_are_the_cancelled_debt(**facts: Any) -> None:
    facts["nonqualifying_debt"] = min(facts["nonqualifying_debt"], facts["claim"], key=Decimal)
    answer = tax(MAIN_HOME, **facts)
    parts = (answer.excluded_bankruptcy, answer.excluded_home, answer.excluded_insolvency)
    assert None not in parts
    assert answer.taxable_cancelled_debt is not None
    assert answer.taxable_cancelled_debt >= 0
    assert all(part is not None and part >= 0 for part in parts)
    assert sum((part or Decimal(0) for part in parts), answer.taxable_cancelled_debt) == answer.cancelled_debt


@given(claim=amounts, sale_price=amounts, fair_value=amounts, adjusted_basis=amounts)
def test_a_nonrecourse_loan_never_gives_cancelled_debt(**facts: Any) -> None:
    answer = tax(MAIN_HOME, event="foreclosure", **(facts | {"recourse": False}))
    assert answer.cancelled_debt == Decimal(0)
    assert answer.amount_realized == max(Decimal(facts["claim"]), Decimal(facts["sale_price"]))


@given(claim=amounts, sale_price=amounts, fair_value=amounts, adjusted_basis=amounts)
def test_all_that_a_recourse_loan_lets_go_is_price_or_cancelled_debt(**facts: Any) -> None:
    answer = tax(MAIN_HOME, event="foreclosure", **facts)
    assert answer.amount_realized is not None
    assert answer.cancelled_debt is not None
    whole = answer.amount_realized + answer.cancelled_debt
    assert whole == max(Decimal(facts["claim"]), Decimal(facts["sale_price"]))


def test_where_costs_may_have_been_let_off_too_what_counts_as_income_is_the_least() -> None:
    known = {"outcome": "released", "discharged_in_bankruptcy": False, "liabilities_before": "10000.00"}
    let_off = CAR | known | {"assets_before": "90000.00", "costs": None}
    assert "AtLeastCounts" in codes(assessed(let_off))
    assert "CountsAsIncome" in codes(assessed(let_off | {"costs": [{"kind": "sale", "amount": "500.00"}]}))

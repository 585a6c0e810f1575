"""Federal tax, as the law and the Internal Revenue Service tell it."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import Assessment, Case, assess
from domain.assessment import Tax
from domain.us import federal

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
    assert "RecourseAssumed" in codes(answer)


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


def test_bankruptcy_comes_first_and_takes_all() -> None:
    answer = tax(
        MAIN_HOME,
        discharged_in_bankruptcy=True,
        release_date="2025-05-01",
        assets_before="0.00",
        liabilities_before="90000.00",
    )
    assert answer.excluded_bankruptcy == Decimal("50000.00")
    assert answer.excluded_home == answer.excluded_insolvency == answer.taxable_cancelled_debt == Decimal(0)


def test_a_bankruptcy_that_is_not_known_leaves_every_exclusion_open() -> None:
    answer = assessed(CAR, discharged_in_bankruptcy=None, assets_before="0.00", liabilities_before="9000.00")
    assert answer.tax.excluded_bankruptcy is None
    assert answer.tax.taxable_cancelled_debt is None
    assert "discharged_in_bankruptcy" in answer.missing


@pytest.mark.parametrize(
    ("released", "agreed", "in_time"),
    [
        ("2025-12-31", None, True),
        ("2026-01-01", None, False),
        ("2026-02-10", "2025-12-31", True),
        ("2026-02-10", "2026-01-01", False),
        ("2025-12", None, True),
        ("2026-01", None, False),
        ("2026-02", "2025-12", True),
        (None, "2025-12-15", True),
    ],
)
def test_the_home_exclusion_ended_with_2025(released: str | None, agreed: str | None, in_time: bool) -> None:
    dates = {"release_date": released, "written_agreement_date": agreed}
    answer = tax(MAIN_HOME, **{field: day for field, day in dates.items() if day})
    assert answer.excluded_home == (Decimal("50000.00") if in_time else Decimal(0))


@pytest.mark.parametrize("known", [{}, {"release_date": None}])
def test_without_the_day_of_the_release_the_home_exclusion_is_open(known: dict[str, Any]) -> None:
    answer = assessed(MAIN_HOME, **known)
    assert answer.tax.excluded_home is None
    assert answer.tax.taxable_cancelled_debt is None
    assert "release_date" in answer.missing


def test_an_agreement_that_is_not_known_leaves_a_late_release_open() -> None:
    answer = assessed(MAIN_HOME, release_date="2026-03-01", written_agreement_date=None)
    assert answer.tax.excluded_home is None
    assert "written_agreement_date" in answer.missing


@pytest.mark.parametrize(
    "other", [{"owner_occupied": False}, {"property_use": "rental"}, {"collateral": "boat", "owner_occupied": None}]
)
def test_only_a_main_home_has_the_home_exclusion(other: dict[str, Any]) -> None:
    assert tax(MAIN_HOME, release_date="2025-05-01", **other).excluded_home == Decimal(0)


def test_a_home_exclusion_before_its_law_is_not_guessed() -> None:
    assert tax(MAIN_HOME, release_date="2004-05-01").excluded_home is None


def test_a_refinanced_loan_needs_the_part_that_is_not_home_debt() -> None:
    answer = assessed(MAIN_HOME, loan_purpose="refinance", release_date="2025-05-01")
    assert answer.tax.excluded_home is None
    assert "nonqualifying_debt" in answer.missing
    assert "MainHomeLoanNeeded" in codes(answer)


@pytest.mark.parametrize(
    ("released", "status", "excluded"),
    [("2020-12-31", "single", "300000"), ("2021-01-01", "single", "50000"), ("2020-12-31", "separate", "300000"),
     ("2021-01-01", "separate", "0")],
)  # fmt: skip
def test_home_debt_above_the_cap_counts_as_forgiven_first(released: str, status: str, excluded: str) -> None:
    answer = tax(MAIN_HOME, claim="1000000.00", sale_price="700000.00", release_date=released, filing_status=status)
    assert answer.excluded_home == Decimal(excluded)


def test_the_cap_without_a_filing_status_is_that_of_a_single_return() -> None:
    answer = assessed(MAIN_HOME, claim="740000.00", sale_price="700000.00", release_date="2025-05-01")
    assert answer.tax.excluded_home == Decimal("40000.00")
    assert ("filing_status", "single") in {(item.field, item.value) for item in answer.assumptions}


def test_insolvency_takes_only_what_the_home_exclusion_left() -> None:
    answer = tax(
        MAIN_HOME,
        loan_purpose="cash_out",
        nonqualifying_debt="30000.00",
        release_date="2025-05-01",
        assets_before="100000.00",
        liabilities_before="112000.00",
    )
    assert (answer.excluded_home, answer.excluded_insolvency) == (Decimal("20000.00"), Decimal("12000.00"))
    assert answer.taxable_cancelled_debt == Decimal("18000.00")


def test_insolvency_is_not_asked_about_when_nothing_is_left() -> None:
    answer = assessed(MAIN_HOME, release_date="2025-05-01")
    assert answer.tax.excluded_insolvency == answer.tax.taxable_cancelled_debt == Decimal(0)
    assert "assets_before" not in answer.missing


def test_holdings_may_be_listed_or_totalled() -> None:
    listed = [{"kind": "car", "amount": "4000.00"}, {"kind": "pension", "amount": "5000.00"}]
    answer = tax(CAR, assets_before=listed, liabilities_before="10000.00")
    assert answer.excluded_insolvency == Decimal("1000.00")


def test_without_the_totals_what_is_taxable_is_open() -> None:
    answer = assessed(CAR)
    assert answer.tax.excluded_insolvency is None
    assert {"assets_before", "liabilities_before"} <= set(answer.missing)


def test_the_estimate_is_the_rate_on_what_is_taxable_rounded_half_up() -> None:
    solvent = {"assets_before": "9000.00", "liabilities_before": "9000.00"}
    assert tax(CAR, claim="8000.25", marginal_rate="0.22", **solvent).estimated_tax == Decimal("0.06")
    assert tax(CAR, **solvent).estimated_tax is None


def test_a_rate_is_never_missed() -> None:
    assert "marginal_rate" not in assessed(CAR).missing


def test_a_car_for_private_use_is_not_asked_what_it_cost() -> None:
    answer = assessed(CAR)
    assert answer.tax.gain_or_loss is None
    assert answer.tax.loss_deductible is False
    assert "adjusted_basis" not in answer.missing


def test_a_loss_is_deductible_only_on_what_was_not_for_private_use() -> None:
    assert tax(CAR, adjusted_basis="15000.00").loss_deductible is False
    assert tax(CAR, adjusted_basis="15000.00", property_use="business").loss_deductible is True
    assert tax(CAR, adjusted_basis="1000.00", property_use="business").loss_deductible is False
    assert tax(CAR, property_use="business").loss_deductible is None


GAIN = {"event": "foreclosure", "recourse": False, "owned_and_lived_two_of_five": True, "claim": "900000.00"}


@pytest.mark.parametrize(
    ("basis", "status", "excluded", "taxable"),
    [("650000.00", None, "250000", "0"), ("600000.00", "single", "250000", "50000"),
     ("300000.00", "joint", "500000", "100000"), ("600000.00", "joint", "300000", "0")],
)  # fmt: skip
def test_gain_on_a_main_home_is_left_out_up_to_a_limit(
    basis: str, status: str | None, excluded: str, taxable: str
) -> None:
    stated = {"filing_status": status} if status else {}
    answer = tax(MAIN_HOME | GAIN, adjusted_basis=basis, **stated)
    assert (answer.gain_excluded, answer.gain_taxable) == (Decimal(excluded), Decimal(taxable))


def test_the_filing_status_is_missed_only_where_the_gain_is_large() -> None:
    assert "filing_status" in assessed(MAIN_HOME | GAIN, adjusted_basis="600000.00").missing
    assert "filing_status" not in assessed(MAIN_HOME | GAIN, adjusted_basis="650000.00").missing


def test_gain_on_a_home_not_lived_in_is_taxable() -> None:
    answer = tax(MAIN_HOME | GAIN, adjusted_basis="800000.00", owned_and_lived_two_of_five=False)
    assert (answer.gain_excluded, answer.gain_taxable) == (Decimal(0), Decimal("100000.00"))


def test_the_lenders_form_is_due_in_the_january_after_the_release() -> None:
    answer = assessed(CAR, release_date="2026-05-01")
    form = next(finding for finding in answer.findings if finding.code == "Form1099CBy")
    assert form.values() == {"reported_from": "600.00", "due": "2027-01-31"}


def test_below_six_hundred_no_form_need_come() -> None:
    assert "NoFormBelow" in codes(assessed(CAR, claim="8599.99"))
    assert "NoFormBelow" not in codes(assessed(CAR, claim="8600.00"))


def test_the_exclusion_is_said_with_both_of_the_persons_dates() -> None:
    answer = assessed(MAIN_HOME, release_date="2026-03-16", written_agreement_date="2026-02-09")
    said = next(finding for finding in answer.findings if finding.code == "MainHomeBothTooLate")
    assert said.values() == {"agreed_on": "2026-02-09", "released_on": "2026-03-16"}
    assert "NoExtensionFound" in codes(answer)


def test_the_model_short_sale_comes_to_twelve_thousand() -> None:
    answer = assessed(
        MAIN_HOME,
        release_date="2026-03-16",
        written_agreement_date="2026-02-09",
        assets_before="228000.00",
        liabilities_before="266000.00",
    )
    assert answer.tax.excluded_insolvency == Decimal("38000.00")
    assert answer.tax.taxable_cancelled_debt == Decimal("12000.00")
    assert codes(answer)[:3] == ["PartlyExcluded", "InsolvencySum", "IncomeSum"]


def test_dated_values_are_not_past_their_review() -> None:
    dated = (federal.MAIN_HOME_OPEN, federal.MAIN_HOME_CAP, federal.REPORTED_FROM)
    assert all(value.sure_on(date.today()) for value in dated)  # noqa: DTZ011 - red on the day a value must be read again


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

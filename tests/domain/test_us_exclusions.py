"""What of the cancelled debt is left out: bankruptcy, the main home by its two dates, insolvency; and the forms."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from domain.us import federal
from tests.domain.us_cases import CAR, MAIN_HOME, assessed, codes, tax


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
    assert "filing_status" in answer.missing


def test_above_the_cap_the_day_of_the_release_decides_which_cap_it_is() -> None:
    answer = assessed(MAIN_HOME, claim="900000.00", sale_price="700000.00", written_agreement_date="2025-12-01")
    assert answer.tax.excluded_home is None
    assert "release_date" in answer.missing


def test_a_filing_status_that_is_not_known_leaves_the_cap_open() -> None:
    answer = assessed(
        MAIN_HOME, claim="740000.00", sale_price="700000.00", release_date="2025-05-01", filing_status=None
    )
    assert answer.tax.excluded_home is None
    assert "filing_status" in answer.missing


def test_the_part_of_a_purchase_loan_that_was_not_for_the_home_counts_as_forgiven_first() -> None:
    facts = MAIN_HOME | {"release_date": "2025-05-01"}
    assert tax(facts, nonqualifying_debt="20000.00").excluded_home == Decimal("30000.00")
    unknown = assessed(facts, nonqualifying_debt=None)
    assert unknown.tax.excluded_home is None
    assert "nonqualifying_debt" in unknown.missing


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


def test_a_rate_is_missed_only_where_there_may_be_tax() -> None:
    insolvent = {"assets_before": "0.00", "liabilities_before": "90000.00"}
    solvent = {"assets_before": "9000.00", "liabilities_before": "9000.00"}
    assert "marginal_rate" in assessed(CAR, **solvent).missing
    assert "marginal_rate" in assessed(CAR).missing
    assert "marginal_rate" not in assessed(CAR, **insolvent).missing
    assert "marginal_rate" not in assessed(CAR, outcome="claimed").missing
    assert "marginal_rate" not in assessed(CAR, recourse=None).missing


def test_no_income_is_no_tax_at_any_rate() -> None:
    assert tax(CAR, outcome="claimed").estimated_tax == Decimal(0)
    assert tax(CAR, discharged_in_bankruptcy=True).estimated_tax == Decimal(0)
    assert tax(CAR, marginal_rate="0.22").estimated_tax is None


def test_the_lenders_form_is_due_in_the_january_after_the_release() -> None:
    answer = assessed(CAR, release_date="2026-05-01")
    form = next(finding for finding in answer.findings if finding.code == "Form1099CBy")
    assert form.values() == {"reported_from": "600.00", "due": "2027-01-31"}


def test_a_form_whose_day_has_passed_was_due() -> None:
    last_year = codes(assessed(CAR, release_date="2025-05-01"))
    assert "Form1099CWasDue" in last_year
    assert "Form1099CBy" not in last_year


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

"""The pages on American tax: whether debt is cancelled, how the sums go, and what insolvency leaves out."""

from decimal import Decimal
from typing import Any

import pytest

from domain import Case
from domain.case import Holding
from domain.consult import consult, offered
from domain.law import Finding, Section
from domain.subjects import Subject
from domain.worksheet import AssetKind, DebtKind, totals
from tests.domain.us_cases import CAR, MAIN_HOME, SHORT_SALE, TODAY

FORECLOSED = MAIN_HOME | {"event": "foreclosure"}


def page(subject: Subject, facts: dict[str, Any], **more: Any) -> tuple[Finding, ...]:
    return consult(Case.model_validate(facts | more), TODAY, subject, "US")


def codes(subject: Subject, facts: dict[str, Any], **more: Any) -> list[str]:
    return [finding.code for finding in page(subject, facts, **more)]


def values(subject: Subject, facts: dict[str, Any], **more: Any) -> dict[str, dict[str, Any]]:
    return {finding.code: finding.values() for finding in page(subject, facts, **more)}


@pytest.mark.parametrize(
    ("facts", "more", "headline"),
    [
        (SHORT_SALE, {}, "CancelledNow"),
        (SHORT_SALE, {"event": "foreclosure", "recourse": False}, "LetOffNotCancelled"),
        (SHORT_SALE, {"recourse": None}, "LetOffOpen"),
        (SHORT_SALE, {"claim": None}, "LetOffOpen"),
        (SHORT_SALE, {"sale_price": "250000.00"}, "NoDebtForgiven"),
        (SHORT_SALE, {"outcome": "claimed"}, "StillAskedFor"),
        (SHORT_SALE, {"outcome": "judgment", "claim": None}, "StillAskedFor"),
        (SHORT_SALE, {"outcome": "claimed", "paid_since_sale": "50000.00"}, "NoDebtForgiven"),
        (SHORT_SALE, {"outcome": "silent"}, "SilenceCancelsNothing"),
        ({}, {}, "WhenCancelled"),
    ],
)
def test_a_debt_is_cancelled_only_when_it_is_given_up(
    facts: dict[str, Any], more: dict[str, Any], headline: str
) -> None:
    assert codes(Subject.CANCELLED, facts, **more)[0] == headline


def test_neither_a_charge_off_nor_a_form_1099_a_nor_a_deficiency_cancels_anything() -> None:
    said = codes(Subject.CANCELLED, CAR, outcome="claimed")
    assert {"ChargeOffIsBookkeeping", "FormACancelsNothing", "DeficiencyNotCancelled"} <= set(said)
    assert "DeficiencyNotCancelled" not in codes(Subject.CANCELLED, CAR)


def test_six_hundred_dollars_decide_on_the_form_and_not_on_the_income() -> None:
    assert values(Subject.CANCELLED, {})["SmallSumsCount"] == {"reported_from": "600.00"}


def test_a_seller_who_lowers_the_price_is_named_unless_no_seller_gave_the_credit() -> None:
    assert "SellerLowersPrice" in codes(Subject.CANCELLED, {})
    assert "SellerLowersPrice" not in codes(Subject.CANCELLED, CAR, seller_financed=False)


def test_whether_it_is_cancelled_is_offered_until_it_is_let_off() -> None:
    claimed = Case.model_validate(CAR | {"outcome": "claimed"})
    assert Subject.CANCELLED in offered(claimed, Section.TAX)
    assert Subject.CANCELLED not in offered(Case.model_validate(CAR), Section.TAX)
    assert offered(Case.model_validate({"jurisdiction": "US-OH"}), Section.TAX) == ()


def test_forgiven_interest_counts_unless_it_could_have_been_deducted() -> None:
    assert codes(Subject.INTEREST, {}) == [
        "ForgivenInterest",
        "NotIncomeIfDeductible",
        "InterestInBoxThree",
        "InterestStillAsked",
    ]


def test_a_recourse_foreclosure_is_worked_out_line_by_line() -> None:
    said = values(
        Subject.TAX_SUMS,
        FORECLOSED,
        costs=[{"kind": "sale", "amount": "3000.00"}],
        prior_liens="5000.00",
        amount_released="40000.00",
    )
    assert said["OwedInAll"] == {
        "claim": "250000.00", "costs": "3000.00", "credits": "0.00", "obligation": "253000.00",
    }  # fmt: skip
    assert said["DebtEnded"] == {"obligation": "253000.00", "kept": "18000.00", "settled": "235000.00"}
    assert said["ValueForThisLoan"] == {"value": "200000.00", "prior_liens": "5000.00", "left": "195000.00"}
    assert said["CancelledSum"] == {"settled": "235000.00", "value": "195000.00", "cancelled": "40000.00"}
    assert said["PriceSum"] == {
        "counted": "195000.00", "prior_liens": "5000.00", "surplus": "0.00", "amount_realized": "200000.00",
    }  # fmt: skip


def test_a_value_that_covers_the_debt_leaves_nothing_cancelled() -> None:
    said = values(Subject.TAX_SUMS, FORECLOSED, fair_value="260000.00")
    assert said["ValueCoversDebt"] == {"settled": "250000.00", "value": "260000.00"}
    assert said["PriceIs"] == {"amount_realized": "250000.00"}


def test_the_price_is_the_value_until_something_better_is_proved() -> None:
    assert "ValueIsTheBid" in codes(Subject.TAX_SUMS, FORECLOSED)
    other = values(Subject.TAX_SUMS, FORECLOSED, fair_value="180000.00")
    assert other["ValueNeedsProof"] == {"value": "180000.00", "price": "200000.00"}


def test_selling_costs_lower_the_price_of_a_short_sale() -> None:
    said = values(Subject.TAX_SUMS, MAIN_HOME, costs=[{"kind": "agent", "amount": "12000.00"}])
    assert said["ShortSalePrice"] == {"price": "200000.00", "costs": "12000.00", "amount_realized": "188000.00"}
    assert said["ShortSaleCancelled"] == {"cancelled": "62000.00"}
    assert "ShortSaleCancelled" not in codes(Subject.TAX_SUMS, MAIN_HOME, outcome="claimed")


def test_the_whole_debt_is_the_price_of_a_nonrecourse_loan() -> None:
    assert values(Subject.TAX_SUMS, FORECLOSED, recourse=False)["WholeDebtPriceIs"] == {"amount_realized": "250000.00"}
    behind = values(Subject.TAX_SUMS, FORECLOSED, recourse=False, prior_liens="5000.00")
    assert behind["WholeDebtPriceSum"]["amount_realized"] == "255000.00"


def test_where_only_the_way_of_sale_bars_the_rest_both_readings_stand_with_the_case() -> None:
    facts = {key: value for key, value in MAIN_HOME.items() if key != "recourse"}
    said = values(Subject.TAX_SUMS, facts, jurisdiction="US-CA", loan_purpose="home_equity", units=1)
    assert said["RecourseReading"] == {"cancelled": "50000.00", "amount_realized": "200000.00"}
    assert said["NonrecourseReading"] == {"amount_realized": "250000.00"}
    assert {"DuffyCase", "AskTaxProfessional"} <= set(said)


def test_a_recourse_that_is_not_known_shows_both_readings_and_where_to_look() -> None:
    said = codes(Subject.TAX_SUMS, FORECLOSED, recourse=None)
    assert {"RecourseReading", "NonrecourseReading", "RecourseNeeded"} <= set(said)
    open_value = codes(Subject.TAX_SUMS, FORECLOSED, recourse=None, fair_value=None)
    assert "RecourseReading" not in open_value
    assert "NonrecourseReading" in open_value


def test_without_figures_the_steps_are_told_in_general() -> None:
    said = values(Subject.TAX_SUMS, {})
    assert next(iter(said)) == "TaxLooksTwice"
    assert said["CancelledExample"] == {"settled": "150000.00", "value": "100000.00", "cancelled": "50000.00"}
    unsold = {"jurisdiction": "US-OH", "collateral": "home", "event": "not_sold_yet"}
    assert codes(Subject.TAX_SUMS, unsold)[:2] == ["TaxBeforeSale", "RecourseInGeneral"]


def test_each_exclusion_stands_with_what_it_took_and_then_the_tax() -> None:
    solvent = {"assets_before": "228000.00", "liabilities_before": "250000.00"}
    said = values(Subject.TAX_SUMS, FORECLOSED, release_date="2026-03-16", marginal_rate="0.22", **solvent)
    assert said["ExclusionSum"] == {
        "cancelled": "50000.00", "bankruptcy": "0.00", "home": "0.00", "insolvency": "22000.00", "taxable": "28000.00",
    }  # fmt: skip
    assert said["EstimatedTax"] == {"rate": "0.22", "tax": "6160.00"}
    no_rate = values(Subject.TAX_SUMS, FORECLOSED, release_date="2026-03-16", **solvent)
    assert no_rate["RateNeeded"] == {"taxable": "28000.00", "tenth": "2800.00"}
    assert "RateNeeded" not in codes(Subject.TAX_SUMS, FORECLOSED, discharged_in_bankruptcy=True)
    assert codes(Subject.TAX_SUMS, FORECLOSED)[-1] == "ExclusionOrder"


def test_the_published_example_of_insolvency_counts_the_cancelled_debt_itself() -> None:
    said = values(Subject.INSOLVENCY, {})
    assert said["InsolvencyExample"] == {
        "liabilities": "10000.00", "assets": "7000.00", "short": "3000.00",
        "cancelled": "5000.00", "excluded": "3000.00", "taxable": "2000.00",
    }  # fmt: skip
    assert {"CountTheDebtItself", "CountAllAssets", "InsolvencyForm", "ClinicNotVita", "EachByItself"} <= set(said)


def test_the_persons_own_totals_take_the_place_of_the_example() -> None:
    short = {"assets_before": "7000.00", "liabilities_before": "8500.00"}
    said = values(Subject.INSOLVENCY, CAR, **short)
    assert said["InsolventBy"] == {"short": "1500.00"}
    assert said["InsolvencyTakes"] == {"cancelled": "2000.00", "excluded": "1500.00", "taxable": "500.00"}
    assert "InsolvencyTakes" not in codes(Subject.INSOLVENCY, CAR, outcome="claimed", **short)
    solvent = page(Subject.INSOLVENCY, CAR, assets_before="7000.00", liabilities_before="7000.00")
    assert solvent[0].values() == {"liabilities": "7000.00", "assets": "7000.00"}


def test_after_a_bankruptcy_the_test_is_not_needed() -> None:
    assert codes(Subject.INSOLVENCY, CAR, discharged_in_bankruptcy=True)[0] == "BankruptcyIsEnough"
    assert Subject.INSOLVENCY not in offered(Case.model_validate(CAR | {"discharged_in_bankruptcy": True}), Section.TAX)


def test_how_a_nonrecourse_loan_counts_is_left_out_where_the_loan_is_recourse() -> None:
    assert "NonrecourseInTest" in codes(Subject.INSOLVENCY, {})
    assert "NonrecourseInTest" in codes(Subject.INSOLVENCY, CAR, recourse=False)
    assert "NonrecourseInTest" not in codes(Subject.INSOLVENCY, CAR)


def test_the_worksheet_adds_up_each_kind_and_puts_what_it_does_not_know_under_other() -> None:
    held = [("retirement_accounts", "9000"), ("cash", "200"), ("a stamp album", "50"), ("cash", "100")]
    owned = totals(AssetKind, [Holding(kind=kind, amount=Decimal(amount)) for kind, amount in held])
    assert list(owned.items()) == [
        (AssetKind.CASH, Decimal("300.00")),
        (AssetKind.RETIREMENT_ACCOUNTS, Decimal("9000.00")),
        (AssetKind.OTHER, Decimal("50.00")),
    ]
    assert totals(DebtKind, [Holding(kind="home loan", amount=Decimal(7))]) == {DebtKind.OTHER: Decimal("7.00")}
    assert totals(DebtKind, []) == {}

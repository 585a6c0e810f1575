"""The pages on American tax: the main home, forms, gain, the state, and what is handed to a professional."""

from typing import Any

import pytest

from domain import Case
from domain.consult import consult, offered
from domain.law import Finding, Section
from domain.subjects import Subject
from domain.us.states import states
from tests.domain.us_cases import CAR, MAIN_HOME, SHORT_SALE, TODAY, assessed
from tests.domain.us_cases import codes as tax_codes

TAX_PAGES = (
    Subject.CANCELLED, Subject.TAX_SUMS, Subject.INSOLVENCY, Subject.MAIN_HOME, Subject.FORMS, Subject.FORM_WRONG,
    Subject.GAIN, Subject.STATE_TAX, Subject.RENTAL, Subject.JOINT_DEBT, Subject.WORKOUT, Subject.ABROAD,
    Subject.INTEREST,
)  # fmt: skip


def page(subject: Subject, facts: dict[str, Any], **more: Any) -> tuple[Finding, ...]:
    return consult(Case.model_validate(facts | more), TODAY, subject, "US")


def codes(subject: Subject, facts: dict[str, Any], **more: Any) -> list[str]:
    return [finding.code for finding in page(subject, facts, **more)]


def values(subject: Subject, facts: dict[str, Any], **more: Any) -> dict[str, dict[str, Any]]:
    return {finding.code: finding.values() for finding in page(subject, facts, **more)}


def pages_offered(facts: dict[str, Any], **more: Any) -> set[Subject]:
    return set(offered(Case.model_validate(facts | more), Section.TAX))


@pytest.mark.parametrize("subject", TAX_PAGES)
@pytest.mark.parametrize("facts", [{}, {"jurisdiction": "US-CA"}, {"event": "not_sold_yet"}, CAR | {"claim": None}])
def test_every_page_answers_also_where_little_is_stated(subject: Subject, facts: dict[str, Any]) -> None:
    said = page(subject, facts)
    assert len(said) >= 2
    assert len({finding.code for finding in said}) == len(said)
    assert all(finding.citations and finding.section is Section.TAX for finding in said)


def test_a_forgiven_home_loan_is_offered_the_pages_that_concern_it() -> None:
    assert pages_offered(MAIN_HOME) == {
        Subject.TAX_SUMS, Subject.INSOLVENCY, Subject.MAIN_HOME, Subject.FORMS, Subject.STATE_TAX,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("dates", "headline"),
    [
        ({}, "MainHomeOnlyIf"),
        ({"release_date": "2025-12-31"}, "MainHomeInTime"),
        ({"release_date": "2026-02-10", "written_agreement_date": "2025-12-15"}, "MainHomeInTime"),
        ({"release_date": "2026-02-10"}, "MainHomeLate"),
        ({"release_date": "2026-02-10", "written_agreement_date": "2026-01-05"}, "MainHomeLate"),
        ({"release_date": "2004-02-10"}, "MainHomeOnlyIf"),
    ],
)
def test_two_dates_decide_on_the_main_home(dates: dict[str, str], headline: str) -> None:
    assert codes(Subject.MAIN_HOME, MAIN_HOME, **dates)[0] == headline


def test_the_page_says_as_of_which_day_and_that_the_law_may_have_changed() -> None:
    assert values(Subject.MAIN_HOME, {})["AsOf"] == {"checked_on": "2026-11-22"}
    assert "AsOf" not in codes(Subject.MAIN_HOME, MAIN_HOME, release_date="2025-12-31")


@pytest.mark.parametrize("other", [{"collateral": "vehicle"}, {"owner_occupied": False}, {"property_use": "rental"}])
def test_no_car_and_no_second_home_has_the_main_home_rule(other: dict[str, Any]) -> None:
    assert codes(Subject.MAIN_HOME, {"owner_occupied": True} | other) == ["NotMainHome", "NotForOtherThings"]


def test_home_debt_that_was_forgiven_too_late_is_shown_the_other_ways() -> None:
    said = codes(Subject.MAIN_HOME, MAIN_HOME, release_date="2026-02-10")
    assert "OtherWaysHelp" in said
    assert "HomeDebtCap" not in said


def test_the_cap_is_that_of_the_day_of_the_release() -> None:
    now = values(Subject.MAIN_HOME, MAIN_HOME, release_date="2025-12-31")["HomeDebtCap"]
    before = values(Subject.MAIN_HOME, MAIN_HOME, release_date="2020-12-31")["HomeDebtCap"]
    assert (now["cap"], now["half"]) == ("750000.00", "375000.00")
    assert (before["cap"], before["half"]) == ("2000000.00", "1000000.00")


def test_cash_taken_out_counts_as_forgiven_first_in_an_example_and_in_ones_own_figures() -> None:
    example = values(Subject.MAIN_HOME, {})["CashOutExample"]
    assert example == {"cancelled": "115000.00", "other_part": "110000.00", "excluded": "5000.00"}
    own = {"loan_purpose": "cash_out", "nonqualifying_debt": "60000.00", "release_date": "2025-05-01"}
    said = values(Subject.MAIN_HOME, MAIN_HOME, **own)["MainHomeSum"]
    assert said == {"cancelled": "50000.00", "other_part": "60000.00", "excluded": "0.00"}


def test_the_basis_falls_only_where_the_home_is_kept() -> None:
    assert "BasisIfKept" in codes(Subject.MAIN_HOME, {})
    workout = values(Subject.WORKOUT, {})
    assert workout["WorkoutExample"] == {"before": "130000.00", "after": "110000.00", "cancelled": "20000.00"}
    assert {"NothingWasSold", "BasisIfKept", "SellerLowersPrice"} <= set(workout)
    assert "SellerLowersPrice" not in codes(Subject.WORKOUT, {}, seller_financed=False)
    assert Subject.WORKOUT in pages_offered({"jurisdiction": "US-OH", "collateral": "home", "event": "not_sold_yet"})


def test_the_release_decides_the_year_of_the_return() -> None:
    assert codes(Subject.FORMS, {})[0] == "FormsInGeneral"
    assert "No36Months" in codes(Subject.FORMS, {})
    said = values(Subject.FORMS, MAIN_HOME, release_date="2026-03-16")
    assert said["CancelledInYear"] == {"released_on": "2026-03-16"}
    assert said["Form1099CBy"]["due"] == "2027-01-31"
    assert "No36Months" not in said


def test_a_car_for_private_use_gives_no_form_1099_a() -> None:
    private = codes(Subject.FORMS, CAR)
    assert "NoFormAForCar" in private
    assert "Boxes1099A" not in private
    assert "NoFormAForCar" not in codes(Subject.FORMS, CAR, property_use="business")
    assert {"Boxes1099A", "NoFormAForCar"} <= set(codes(Subject.FORMS, {}))
    assert "NoFormAForCar" not in codes(Subject.FORMS, MAIN_HOME)


def test_a_wrong_form_has_three_answers() -> None:
    said = codes(Subject.FORM_WRONG, {})
    assert said[0] == "FormIsNoProof"
    assert [code for code in said if code in {"WrongAmount", "WrongYear", "StillCollecting"}] == [
        "WrongAmount", "WrongYear", "StillCollecting",
    ]  # fmt: skip
    assert {"WrongBoxFive", "NotCorrected", "BankruptAndForm", "CollectorAfterForm"} <= set(said)
    assert Subject.FORM_WRONG in pages_offered(CAR, discharged_in_bankruptcy=True)


def test_in_california_the_page_on_a_wrong_form_names_the_purchase_loan() -> None:
    assert "CaliforniaPurchaseLoan" in codes(Subject.FORM_WRONG, {"jurisdiction": "US-CA"})
    assert "CaliforniaPurchaseLoan" not in codes(Subject.FORM_WRONG, {"jurisdiction": "US-OH"})


FORECLOSED = MAIN_HOME | {"event": "foreclosure", "owned_and_lived_two_of_five": True}


@pytest.mark.parametrize(
    ("more", "headline"),
    [
        ({}, "LosingIsASale"),
        ({"adjusted_basis": "200000.00"}, "NoGainNoLoss"),
        ({"adjusted_basis": "230000.00"}, "PrivateLoss"),
        ({"adjusted_basis": "230000.00", "property_use": "rental"}, "LossToShow"),
        ({"adjusted_basis": "170000.00"}, "GainLeftOut"),
        ({"adjusted_basis": "170000.00", "owned_and_lived_two_of_five": False}, "GainTaxed"),
        ({"adjusted_basis": "170000.00", "owned_and_lived_two_of_five": None}, "MainHomeGainOpen"),
    ],
)
def test_the_page_on_gain_begins_with_what_became_of_it(more: dict[str, Any], headline: str) -> None:
    assert codes(Subject.GAIN, FORECLOSED, **more)[0] == headline


def test_a_gain_is_taxed_besides_the_cancelled_debt_and_a_private_loss_is_not_deducted() -> None:
    assert {"GainTaxedBesides", "LossNotDeductible", "MainHomeGainRule"} <= set(codes(Subject.GAIN, {}))
    assert "LossDeductible" in codes(Subject.GAIN, {"property_use": "rental"})
    assert "MainHomeGainRule" not in codes(Subject.GAIN, CAR)
    assert Subject.GAIN in pages_offered(FORECLOSED, recourse=False)


def test_a_state_without_an_income_tax_is_named_as_one() -> None:
    assert codes(Subject.STATE_TAX, CAR, jurisdiction="US-TX") == ["StateHasNoTax"]
    assert codes(Subject.STATE_TAX, CAR) == ["StateHasTax", "StatesFollowLate"]
    assert "CaliforniaTax" in codes(Subject.STATE_TAX, CAR, jurisdiction="US-CA")
    none = [row for row in states().values() if not row.state_income_tax]
    assert values(Subject.STATE_TAX, {})["StateUnknown"] == {"count": len(none)}


def test_what_was_not_for_private_use_is_handed_over_with_what_to_bring() -> None:
    let_out = CAR | {"collateral": "home", "event": "short_sale", "claim": "370000.00", "sale_price": "75000.00"}
    said = values(Subject.RENTAL, let_out, property_use="investment")
    assert next(iter(said)) == "ForAProfessional"
    assert said["FigureToBring"] == {"deficiency": "295000.00"}
    assert {"FactsToBring", "RetirementCounts", "NotAsMainHome"} <= set(said)
    assert codes(Subject.RENTAL, {})[0] == "IfForAProfessional"
    assert "NotAsMainHome" not in codes(Subject.RENTAL, {})


@pytest.mark.parametrize(
    "more", [{"property_use": "rental"}, {"loan_purpose": "cash_out"}, {"nonqualifying_debt": "1000.00"}]
)
def test_the_hand_over_is_offered_for_other_uses_and_for_cash_taken_out(more: dict[str, Any]) -> None:
    assert Subject.RENTAL in pages_offered(MAIN_HOME, **more)
    assert Subject.RENTAL not in pages_offered(MAIN_HOME)


def test_the_answer_itself_hands_over_what_was_not_for_private_use() -> None:
    assert "NotForPrivateUse" in tax_codes(assessed(SHORT_SALE, property_use="rental"))
    assert "NotForPrivateUse" not in tax_codes(assessed(SHORT_SALE))
    assert "NotForPrivateUse" not in tax_codes(assessed(SHORT_SALE, property_use="rental", claim=None))


def test_a_debt_that_two_owed_is_tested_for_each_and_split_by_a_professional() -> None:
    assert codes(Subject.JOINT_DEBT, {})[0] == "SplitIsForProfessional"
    assert "TestForEach" in codes(Subject.JOINT_DEBT, {})
    assert Subject.JOINT_DEBT in pages_offered(MAIN_HOME, co_signers=True)
    assert Subject.JOINT_DEBT not in pages_offered(MAIN_HOME, co_signers=True, outcome="claimed")


def test_two_countries_have_two_credit_files_and_two_tax_offices() -> None:
    said = values(Subject.ABROAD, {"jurisdiction": "US-FL"})
    assert said["TwoCreditFiles"] == {"years": 7, "norwegian_years": 4}
    assert {"CancelledDebtFromAbroad", "NorwegianTaxToo", "AdvisersForTwo"} <= set(said)

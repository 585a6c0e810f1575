"""A Form 1099-A that comes alone, the day a loan leaves the credit file, and debts that cannot be so small."""

from typing import Any

import pytest

from domain import Case
from domain.consult import consult, offered
from domain.law import Finding, Section
from domain.subjects import Subject
from tests.domain.us_cases import CAR, MAIN_HOME, SHORT_SALE, TODAY, assessed

FORECLOSED = SHORT_SALE | {"event": "foreclosure"}
SILENT = FORECLOSED | {"outcome": "silent"}


def page(subject: Subject, facts: dict[str, Any], **more: Any) -> tuple[Finding, ...]:
    return consult(Case.model_validate(facts | more), TODAY, subject, "US")


def codes(subject: Subject, facts: dict[str, Any], **more: Any) -> list[str]:
    return [finding.code for finding in page(subject, facts, **more)]


def values(subject: Subject, facts: dict[str, Any], **more: Any) -> dict[str, dict[str, Any]]:
    return {finding.code: finding.values() for finding in page(subject, facts, **more)}


def test_a_form_1099_a_alone_gives_no_cancelled_debt_to_report() -> None:
    said = codes(Subject.FORM_A, SILENT)
    assert said[:2] == ["FormAAlone", "NothingToReportAsCancelled"]
    assert {"LossIsASaleAllTheSame", "OtherFormMayCome", "FilingDayClose"} <= set(said)


def test_what_was_let_off_counts_though_the_other_form_does_not_come() -> None:
    said = codes(Subject.FORM_A, FORECLOSED)
    assert "LetOffWithoutForm" in said
    assert not {"NothingToReportAsCancelled", "OtherFormMayCome"} & set(said)


def test_a_car_for_private_use_gives_no_such_form_and_a_home_does() -> None:
    assert "NoFormAForCar" in codes(Subject.FORM_A, {})
    assert "NoFormAForCar" not in codes(Subject.FORM_A, SILENT)


def test_the_page_is_offered_where_a_home_was_taken_and_nothing_is_let_off() -> None:
    assert Subject.FORM_A in offered(Case.model_validate(SILENT), Section.TAX)
    assert Subject.FORM_A not in offered(Case.model_validate(FORECLOSED), Section.TAX)
    assert Subject.FORM_A not in offered(Case.model_validate(CAR | {"outcome": "silent"}), Section.TAX)


def test_cancelled_debt_is_income_unless_one_of_the_ways_leaves_it_out() -> None:
    assert "LeftOutForHome" in codes(Subject.CANCELLED, {})
    assert "LeftOutForHome" in codes(Subject.CANCELLED, MAIN_HOME)
    assert "LeftOutForGoods" in codes(Subject.CANCELLED, CAR)


def test_the_seven_years_are_told_in_general_where_no_day_is_known() -> None:
    said = codes(Subject.FALLS_OFF, {})
    assert said[:3] == ["SevenYears", "SevenYearsCounted", "MissedPaymentCounts"]
    assert "FindFirstMissed" in said


def test_the_first_missed_payment_gives_the_day_and_not_the_repossession() -> None:
    said = values(Subject.FALLS_OFF, CAR, first_missed_payment="2006-04-15", repossession_date="2006-07-20")
    assert said["OffFileSince"]["until"] == "2013-10-12"
    assert said["ClockSum"]["clock_start"] == "2006-10-12"
    assert not {"GoneAfterLoss", "FindFirstMissed"} & set(said)
    later = values(Subject.FALLS_OFF, CAR, first_missed_payment="2024-01-10")
    assert later["OffFileBy"]["until"] == "2031-07-08"


@pytest.mark.parametrize("subject", [Subject.FALLS_OFF, Subject.DISPUTE])
def test_the_day_of_the_loss_gives_the_latest_day_where_the_payment_is_not_known(subject: Subject) -> None:
    said = values(subject, CAR, repossession_date="2006-07")
    assert said["GoneAfterLoss"] == {"lost": "2006-07-31", "until": "2014-01-27"}
    assert said["ShouldBeGone"] == {"until": "2014-01-27"}
    recent = values(subject, CAR, repossession_date="2025-07-31")
    assert "GoneAfterLoss" in recent
    assert "ShouldBeGone" not in recent


def test_debts_smaller_than_the_debt_let_off_are_questioned_on_the_answer_and_on_the_page() -> None:
    facts = FORECLOSED | {"discharged_in_bankruptcy": False, "owner_occupied": False, "assets_before": "9000.00"}
    small = {
        finding.code: finding.values() for finding in assessed(facts | {"liabilities_before": "48500.00"}).findings
    }
    assert small["OwedLessThanLetOff"] == {"liabilities": "48500.00", "cancelled": "50000.00"}
    assert "OwedLessThanLetOff" in codes(Subject.INSOLVENCY, facts, liabilities_before="48500.00")
    assert "OwedLessThanLetOff" in codes(Subject.INSOLVENCY, facts, liabilities_before="8000.00")
    assert "OwedLessThanLetOff" not in codes(Subject.INSOLVENCY, facts, liabilities_before="50000.00")


def test_the_kinds_are_listed_until_both_lists_are_told_and_a_gain_is_taxed_besides() -> None:
    one = FORECLOSED | {"assets_before": "9000.00"}
    assert "WorksheetKinds" in codes(Subject.INSOLVENCY, one)
    assert "WorksheetKinds" not in codes(Subject.INSOLVENCY, one, liabilities_before="60000.00")
    assert "GainTaxedBesides" in codes(Subject.INSOLVENCY, FORECLOSED, adjusted_basis="150000.00")
    assert "GainTaxedBesides" not in codes(Subject.INSOLVENCY, FORECLOSED, adjusted_basis="250000.00")


def test_the_norwegian_page_tells_until_when_a_remark_is_used() -> None:
    said = consult(Case(), TODAY, Subject.FALLS_OFF, "NO")
    assert said[0].code == "RemarkFourYears"

"""The American credit file."""

from datetime import date
from typing import Any

import pytest

from domain import Assessment
from domain.assessment import Label
from tests.domain.us_cases import CAR, MAIN_HOME, assessed


def said(answer: Assessment, section: str = "credit") -> dict[str, dict[str, Any]]:
    return {finding.code: finding.values() for finding in answer.findings if finding.section == section}


def test_the_clock_runs_seven_years_from_180_days_after_the_first_missed_payment() -> None:
    credit = assessed(CAR, first_missed_payment="2024-03-01").credit
    assert (credit.clock_start, credit.reportable_until) == (date(2024, 8, 28), date(2031, 8, 28))


def test_a_month_alone_is_counted_from_its_last_day_as_an_assumption() -> None:
    answer = assessed(CAR, first_missed_payment="2025-06")
    assert answer.credit.clock_start == date(2025, 12, 27)
    assert answer.credit.reportable_until == date(2032, 12, 27)
    assert ("first_missed_payment", "2025-06-30") in {(item.field, item.value) for item in answer.assumptions}
    assert said(answer)["ClockSum"]["first_missed"] == "2025-06-30"


def test_a_clock_that_starts_on_a_leap_day_ends_on_the_28th() -> None:
    credit = assessed(CAR, first_missed_payment="2023-09-02").credit
    assert (credit.clock_start, credit.reportable_until) == (date(2024, 2, 29), date(2031, 2, 28))


@pytest.mark.parametrize("known", [{}, {"first_missed_payment": None}])
def test_without_the_first_missed_payment_there_is_no_last_day(known: dict[str, Any]) -> None:
    answer = assessed(CAR, **known)
    assert answer.credit.reportable_until is None
    assert "first_missed_payment" in answer.missing
    assert list(said(answer))[:2] == ["OffFileUnknown", "FindFirstMissed"]


def test_the_last_day_is_said_first_and_names_the_loan() -> None:
    answer = assessed(CAR, first_missed_payment="2024-03-01")
    assert next(iter(said(answer).items())) == ("OffFileBy", {"loan": "car_loan", "until": "2031-08-28"})


def test_a_last_day_in_the_past_is_said_to_be_past() -> None:
    assert "OffFileSince" in said(assessed(CAR, first_missed_payment="2018-01-15"))


def test_the_last_day_itself_is_not_past() -> None:
    answer = assessed(CAR, first_missed_payment="2019-05-26")
    assert answer.credit.reportable_until == date(2026, 11, 22)
    assert "OffFileBy" in said(answer)


UNSOLD = {"jurisdiction": "US-OH", "collateral": "vehicle", "event": "not_sold_yet", "claim": "10000.00"}


@pytest.mark.parametrize(
    ("facts", "labels"),
    [
        (CAR | {"outcome": "claimed"}, [Label.REPOSSESSED, Label.CHARGE_OFF, Label.COLLECTION]),
        (
            CAR | {"event": "voluntary_surrender", "outcome": "silent"},
            [Label.VOLUNTARY_SURRENDER, Label.CHARGE_OFF, Label.COLLECTION],
        ),
        (CAR | {"outcome": "settled", "settlement_paid": "900.00"}, [Label.REPOSSESSED, Label.SETTLED]),
        (CAR | {"claim": "7000.00"}, [Label.REPOSSESSED, Label.PAID]),
        (CAR | {"outcome": "claimed", "paid_since_sale": "2000.00"}, [Label.REPOSSESSED, Label.PAID]),
        (MAIN_HOME, [Label.SETTLED]),
        (MAIN_HOME | {"outcome": "silent"}, [Label.OPEN_BALANCE, Label.CHARGE_OFF, Label.COLLECTION]),
        (MAIN_HOME | {"event": "foreclosure"}, [Label.FORECLOSURE]),
        (MAIN_HOME | {"event": "deed_in_lieu"}, [Label.DEED_IN_LIEU]),
        (MAIN_HOME | {"event": "deed_in_lieu", "amount_released": "1.00"}, [Label.DEED_IN_LIEU, Label.OPEN_BALANCE]),
        (UNSOLD, [Label.LATE]),
    ],
)
def test_the_label_follows_what_happened_and_what_became_of_the_rest(
    facts: dict[str, Any], labels: list[Label]
) -> None:
    assert list(assessed(facts).credit.reported_as) == labels


def test_labels_that_are_only_usage_are_unverified() -> None:
    finding = next(item for item in assessed(MAIN_HOME).findings if item.code == "UsuallyShows")
    assert [citation.status for citation in finding.citations] == ["unverified"]


def test_a_judgment_is_said_not_to_be_listed() -> None:
    assert "JudgmentNotListed" in said(assessed(CAR, outcome="judgment"))
    assert "JudgmentNotListed" not in said(assessed(CAR, outcome="claimed"))


def test_a_charge_off_is_said_not_to_end_the_debt_only_while_something_is_owed() -> None:
    assert "ChargeOffStillOwed" in said(assessed(CAR, outcome="claimed"))
    assert "ChargeOffStillOwed" not in said(assessed(CAR))


def test_a_loan_that_should_be_gone_from_the_file_is_not_described_any_more() -> None:
    gone = said(assessed(CAR, outcome="claimed", first_missed_payment="2018-01-15"))
    assert not {"MayShow", "UsuallyShows", "ChargeOffStillOwed"} & set(gone)
    assert "DisputeWithBureau" in gone


def test_a_debt_that_the_law_bars_is_not_said_to_be_still_owed() -> None:
    barred = assessed(MAIN_HOME, jurisdiction="US-CA", event="foreclosure", outcome="claimed", units=1)
    assert barred.liability.rule == "barred"
    assert "ChargeOffStillOwed" not in said(barred)


def test_a_settlement_of_an_unknown_sum_is_labelled_as_one() -> None:
    assert list(assessed(CAR, outcome="settled").credit.reported_as) == [Label.REPOSSESSED, Label.SETTLED]

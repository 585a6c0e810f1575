"""How long a claim lives: foreldelsesloven §§ 2, 3, 5, 14, 20, 21 and 29."""

from datetime import date
from typing import Any

import pytest

from domain.findings import norway_limitation as says
from domain.law import Section
from tests.domain.norwegian_cases import (
    CAR_HANDED_BACK,
    CAR_TAKEN_BACK,
    HOME_SOLD_BY_FORCE,
    assessed,
    codes,
    deadlines,
    has,
    the,
)

NO_LETTER = {key: value for key, value in CAR_TAKEN_BACK.items() if key != "served_on"}
PAID: dict[str, Any] = {"last_payment_date": "2025-01-15"}


def test_an_enforcement_that_did_not_cover_all_gives_ten_new_years_from_its_end() -> None:
    ended = assessed(NO_LETTER, enforcement_ended="2026-11-02")
    assert deadlines(ended) == {"limitation_after_enforcement": "2036-11-03"}
    assert the(ended, says.LimitationAfterEnforcement).last_day == date(2036, 11, 3)


def test_a_judgment_gives_ten_new_years() -> None:
    judged = assessed(CAR_HANDED_BACK, outcome="judgment", judgment_date="2026-01-15", **PAID)
    assert deadlines(judged) == {"limitation_after_judgment": "2036-01-15"}
    assert has(judged, says.LimitationAfterJudgment)


def test_the_later_of_judgment_and_enforcement_is_the_one_told() -> None:
    both = assessed(HOME_SOLD_BY_FORCE, enforcement_ended="2024-05-06", judgment_date="2026-01-15")
    assert deadlines(both) == {
        "limitation_after_enforcement": "2034-05-08",
        "limitation_after_judgment": "2036-01-15",
    }
    assert has(both, says.LimitationAfterJudgment)
    assert not has(both, says.LimitationAfterEnforcement)


def test_a_payment_after_that_can_have_moved_the_date() -> None:
    paid_since = assessed(NO_LETTER, enforcement_ended="2025-11-03", last_payment_date="2026-02-01")
    assert the(paid_since, says.PaidSinceThen).paid_on == date(2026, 2, 1)
    assert not has(assessed(NO_LETTER, enforcement_ended="2025-11-03", **PAID), says.PaidSinceThen)


@pytest.mark.parametrize(
    ("facts", "finding"),
    [
        (HOME_SOLD_BY_FORCE | {"event": "short_sale"}, says.LimitationOfMoneyLoan),
        (CAR_HANDED_BACK | {"seller_financed": False}, says.LimitationOfMoneyLoan),
        (CAR_HANDED_BACK | {"seller_financed": True, "promissory_note": True}, says.LimitationOfLoanNote),
        (CAR_HANDED_BACK | {"seller_financed": None, "promissory_note": True}, says.LimitationOfLoanNote),
    ],
)
def test_a_money_loan_or_a_loan_note_gives_ten_years(
    facts: dict[str, Any], finding: type[says.LimitationOfMoneyLoan]
) -> None:
    result = assessed(facts, **PAID)
    assert deadlines(result) == {"limitation_ten_years": "2035-01-15"}
    assert the(result, finding).last_day == date(2035, 1, 15)


def test_dealer_credit_without_a_loan_note_gives_three_years_and_rolls_to_a_working_day() -> None:
    result = assessed(CAR_HANDED_BACK, seller_financed=True, promissory_note=False, **PAID)
    assert deadlines(result) == {"limitation_three_years": "2028-01-17"}
    assert the(result, says.LimitationWithoutLoanNote).last_day == date(2028, 1, 17)


@pytest.mark.parametrize("note", [{}, {"promissory_note": None}])
def test_an_unknown_loan_note_gives_both_dates_never_the_kinder_guess(note: dict[str, Any]) -> None:
    result = assessed(CAR_HANDED_BACK, seller_financed=True, **note, **PAID)
    assert deadlines(result) == {"limitation_three_years": "2028-01-17", "limitation_ten_years": "2035-01-15"}
    found = the(result, says.LimitationByLoanNote)
    assert (found.without_note, found.with_note) == (date(2028, 1, 17), date(2035, 1, 15))
    assert "promissory_note" in result.missing


@pytest.mark.parametrize("note", [{}, {"promissory_note": False}])
def test_an_unknown_dealer_gives_both_dates_too(note: dict[str, Any]) -> None:
    result = assessed(CAR_HANDED_BACK, seller_financed=None, **note, **PAID)
    assert len(deadlines(result)) == 2
    assert has(result, says.LimitationByDealer)
    assert "seller_financed" in result.missing


def test_a_dealer_that_was_not_asked_about_counts_as_none_and_is_said_to() -> None:
    result = assessed(CAR_HANDED_BACK, **PAID)
    assert deadlines(result) == {"limitation_ten_years": "2035-01-15"}
    assert any(item.field == "seller_financed" and item.value is False for item in result.assumptions)


def test_beside_every_date_stands_what_starts_it_again() -> None:
    result = codes(assessed(CAR_HANDED_BACK, **PAID), Section.LIABILITY)
    start = result.index("LimitationOfMoneyLoan")
    assert result[start : start + 3] == ("LimitationOfMoneyLoan", "CalledLoanCountsFromNotice", "PayingRestarts")


def test_a_date_that_has_passed_settles_nothing() -> None:
    old: dict[str, Any] = {"seller_financed": True, "promissory_note": False, "last_payment_date": "2020-01-15"}
    assert has(assessed(CAR_HANDED_BACK, **old), says.LimitationDateBehind)
    assert has(assessed(NO_LETTER, enforcement_ended="2010-01-15"), says.LimitationDateBehind)
    assert not has(assessed(CAR_HANDED_BACK, **PAID), says.LimitationDateBehind)


def test_without_a_day_to_count_from_no_date_is_given() -> None:
    result = assessed(CAR_HANDED_BACK)
    assert deadlines(result) == {}
    assert has(result, says.LimitationUnknown)
    assert has(result, says.PayingRestarts)


def test_while_a_case_runs_its_end_will_begin_ten_new_years() -> None:
    running = assessed(NO_LETTER, **PAID)
    assert deadlines(running) == {"limitation_ten_years": "2035-01-15"}
    assert has(running, says.EnforcementEndDecides)
    assert any(item.field == "enforcement_ended" for item in running.assumptions)


def test_an_unknown_end_or_judgment_day_gives_no_date_from_the_last_payment() -> None:
    ended = assessed(NO_LETTER, enforcement_ended=None, **PAID)
    judged = assessed(CAR_HANDED_BACK, outcome="judgment", **PAID)
    assert deadlines(ended) == deadlines(judged) == {}
    assert has(ended, says.EnforcementEndDecides)
    assert has(judged, says.JudgmentDayDecides)
    assert "enforcement_ended" in ended.missing


@pytest.mark.parametrize("more", [{"outcome": "released"}, {"event": "not_sold_yet", "sale_price": None}])
def test_where_nothing_is_claimed_nothing_is_counted(more: dict[str, Any]) -> None:
    result = assessed(HOME_SOLD_BY_FORCE | more, **PAID)
    assert deadlines(result) == {}
    assert not has(result, says.PayingRestarts)


def test_a_month_alone_counts_from_its_last_day() -> None:
    result = assessed(CAR_HANDED_BACK, last_payment_date="2025-01")
    assert deadlines(result) == {"limitation_ten_years": "2035-01-31"}
    assert any(item.field == "last_payment_date" and item.value == "2025-01-31" for item in result.assumptions)

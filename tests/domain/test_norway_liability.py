"""Whether the lender can claim the rest in Norway, and by when to complain."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from domain import Case
from domain.assessment import LiabilityRule
from domain.findings import norway_liability as says
from domain.findings import norway_next_steps as steps
from domain.law import Section, Status
from domain.norway.liability import open_facts
from tests.domain.norwegian_cases import (
    CAR_HANDED_BACK,
    CAR_TAKEN_BACK,
    HOME_SOLD_BY_FORCE,
    TODAY,
    assessed,
    codes,
    deadlines,
    has,
    the,
)

BOAT = {"jurisdiction": "NO", "collateral": "boat"}
SOLD_HOME = HOME_SOLD_BY_FORCE | {"event": "short_sale"}
UNSOLD_HOME = {"jurisdiction": "NO", "collateral": "home", "event": "not_sold_yet", "claim": "3200000"}


@pytest.mark.parametrize("facts", [CAR_TAKEN_BACK, CAR_HANDED_BACK, HOME_SOLD_BY_FORCE, SOLD_HOME])
def test_the_debt_does_not_fall_away_with_the_thing(facts: dict[str, Any]) -> None:
    result = assessed(facts)
    assert result.liability.rule is LiabilityRule.ALLOWED
    assert result.liability.most_collectible == result.statement.still_owed
    assert has(result, says.LoanOutlivesThing)


def test_the_whole_amount_is_named_only_where_nothing_more_can_come_on_top() -> None:
    known = assessed(HOME_SOLD_BY_FORCE)
    assert the(known, says.WholeRestClaimable).still_owed == known.statement.still_owed
    assert has(assessed(CAR_TAKEN_BACK), says.RestClaimable)  # the insurance is not known


def test_an_unknown_amount_can_be_claimed_as_well() -> None:
    assert has(assessed(CAR_TAKEN_BACK, fair_value=None), says.RestClaimable)


def test_nothing_is_left_to_claim_after_a_release_or_a_sale_that_covered_all() -> None:
    released = assessed(SOLD_HOME, outcome="released")
    covered = assessed(HOME_SOLD_BY_FORCE, sale_price="3300000")
    assert codes(released, Section.LIABILITY) == ("RestLetGo",)
    assert codes(covered, Section.LIABILITY) == ("NothingLeftToClaim",)


def test_the_month_to_complain_about_a_take_back_comes_first() -> None:
    result = assessed(CAR_TAKEN_BACK)
    assert deadlines(result)["complain_valuation"] == "2026-12-02"
    assert codes(result, Section.LIABILITY)[0] == "ComplainBy"
    assert the(result, says.ComplaintConditions).threshold == Decimal(20000)
    assert not has(result, says.OtherLetterOtherDate)


@pytest.mark.parametrize(
    ("served", "last_day"),
    [
        ("2026-10-31", "2026-11-30"),
        ("2026-11-20", "2026-12-21"),
        ("2026-10-22", "2026-11-23"),
        ("2026-10", "2026-11-30"),
    ],
)
def test_the_month_ends_on_the_same_date_or_the_next_working_day(served: str, last_day: str) -> None:
    assert deadlines(assessed(CAR_TAKEN_BACK, served_on=served))["complain_valuation"] == last_day


def test_a_month_that_has_passed_is_kept_and_told_after_the_answer() -> None:
    late = assessed(CAR_TAKEN_BACK, served_on="2026-10-01")
    assert deadlines(late)["complain_valuation"] == "2026-11-02"
    assert codes(late, Section.LIABILITY)[1] == "RestClaimable"
    assert the(late, says.ComplaintTimePassed).last_day == date(2026, 11, 2)


@pytest.mark.parametrize("outcome", ["claimed", "silent", "judgment", None])
@pytest.mark.parametrize("thing", ["vehicle", "boat", "other_goods"])
def test_when_the_month_has_passed_the_letter_may_be_another_whose_deadline_is_over(
    thing: str, outcome: str | None
) -> None:
    late = assessed(CAR_TAKEN_BACK, collateral=thing, outcome=outcome, served_on="2026-10-01")
    assert codes(late, Section.LIABILITY)[0] == "LetterCameWeeksAgo"
    assert codes(late, Section.NEXT_STEPS)[0] == "CallAboutLetter"


def test_a_letter_on_a_take_back_that_was_let_off_is_not_looked_for_again() -> None:
    released = assessed(CAR_TAKEN_BACK, outcome="released", served_on="2026-10-01")
    assert codes(released, Section.LIABILITY) == ("RestLetGo",)
    assert not has(released, steps.CallAboutLetter)


@pytest.mark.parametrize("facts", [CAR_TAKEN_BACK, CAR_HANDED_BACK, HOME_SOLD_BY_FORCE])
def test_a_lawsuit_whose_papers_have_no_known_day_is_said_first(facts: dict[str, Any]) -> None:
    sued = assessed(facts, outcome="sued", served_on=None)
    assert codes(sued, Section.LIABILITY)[0] == "PapersSometime"
    assert codes(assessed(facts, outcome="claimed", served_on=None), Section.LIABILITY)[0] != "PapersSometime"


def test_a_lawsuit_is_answered_also_where_the_sums_leave_nothing_to_pay() -> None:
    covered = assessed(HOME_SOLD_BY_FORCE, sale_price="3300000", outcome="sued")
    assert codes(covered, Section.LIABILITY)[0] == "PapersSometime"
    assert codes(covered, Section.NEXT_STEPS)[0] == "FindCourtPapers"


def test_without_a_letter_there_is_no_month_to_complain() -> None:
    none_came = assessed({key: value for key, value in CAR_TAKEN_BACK.items() if key != "served_on"})
    unknown = assessed(CAR_TAKEN_BACK, served_on=None)
    assert deadlines(none_came) == deadlines(unknown) == {}
    assert "served_on" in unknown.missing
    assert any(item.field == "served_on" for item in none_came.assumptions)


def test_the_threshold_is_not_told_for_a_day_before_it_was_read() -> None:
    early = assessed(CAR_TAKEN_BACK, today=date(2025, 11, 22), served_on="2025-11-10")
    assert has(early, says.ComplainBy)
    assert not has(early, says.ComplaintConditions)


def test_a_letter_about_another_event_has_its_own_deadline() -> None:
    result = assessed(HOME_SOLD_BY_FORCE, served_on="2026-11-12")
    assert codes(result, Section.LIABILITY)[0] == "ReadLetterFirst"
    assert deadlines(result) == {}


def test_a_letter_of_two_weeks_ago_may_have_a_deadline_that_has_passed() -> None:
    old = assessed(HOME_SOLD_BY_FORCE, served_on="2026-11-08")
    assert codes(old, Section.LIABILITY)[0] == "LetterCameWeeksAgo"
    assert codes(assessed(HOME_SOLD_BY_FORCE, served_on="2026-11-09"), Section.LIABILITY)[0] == "ReadLetterFirst"


def test_the_date_printed_on_the_papers_is_kept_and_comes_first_while_it_is_ahead() -> None:
    ahead = assessed(HOME_SOLD_BY_FORCE, served_on="2026-11-02", answer_due="2026-11-27")
    behind = assessed(HOME_SOLD_BY_FORCE, served_on="2026-11-02", answer_due="2026-11-16")
    assert deadlines(ahead)["answer_court"] == "2026-11-27"
    assert codes(ahead, Section.LIABILITY)[0] == "AnswerLetterBy"
    assert the(behind, says.LetterDatePassed).last_day == date(2026, 11, 16)


def test_a_month_alone_on_the_papers_counts_from_its_last_day_as_an_assumption() -> None:
    result = assessed(HOME_SOLD_BY_FORCE, answer_due="2026-12")
    assert deadlines(result)["answer_court"] == "2026-12-31"
    assert any(item.field == "answer_due" and item.value == "2026-12-31" for item in result.assumptions)


def test_consent_to_a_sale_forgives_nothing() -> None:
    assert has(assessed(SOLD_HOME), says.ConsentIsNotForgiveness)
    assert not has(assessed(SOLD_HOME, outcome="released"), says.ConsentIsNotForgiveness)


def test_some_loans_are_answered_for_by_the_thing_alone() -> None:
    senior = the(assessed(HOME_SOLD_BY_FORCE), says.SeniorLoanException)
    assert senior.citations[0].status is Status.SECONDARY
    assert has(assessed(CAR_HANDED_BACK, collateral="other_goods"), says.PawnException)
    assert has(assessed(HOME_SOLD_BY_FORCE, recourse=False), says.SaidThingOnly)


def test_a_lender_that_bought_the_home_itself_may_have_to_take_less() -> None:
    assert has(assessed(HOME_SOLD_BY_FORCE), says.LenderBoughtCheaply)
    assert not has(assessed(CAR_TAKEN_BACK), says.LenderBoughtCheaply)


def test_a_leased_car_is_another_matter() -> None:
    assert has(assessed(CAR_TAKEN_BACK), says.BoughtNotLeased)
    assert not has(assessed(HOME_SOLD_BY_FORCE), says.BoughtNotLeased)


def test_a_sellers_pledge_is_not_enforced_by_an_ordinary_forced_sale() -> None:
    forced = {"jurisdiction": "NO", "collateral": "vehicle", "event": "foreclosure", "claim": "9", "sale_price": "1"}
    assert has(assessed(forced), says.SellersPledgeByTakeBack)
    assert not has(assessed(forced, property_use="business"), says.SellersPledgeByTakeBack)


def test_the_ship_register_decides_for_a_boat() -> None:
    assert has(assessed(BOAT, event="repossession", fair_value=None), says.BoatRegister)
    assert not has(assessed(CAR_TAKEN_BACK), says.BoatRegister)


def test_before_a_home_is_sold_the_ways_to_stop_it_are_told() -> None:
    assert codes(assessed(UNSOLD_HOME), Section.LIABILITY) == (
        "RestClaimableAfterSale",
        "SaleStoppedByPaying",
        "WarningBeforeSale",
        "PostponedForFifth",
    )


def test_a_forced_sale_must_cover_what_ranks_ahead() -> None:
    assert the(assessed(UNSOLD_HOME, prior_liens="900000"), says.SaleMustCoverBetterRanked).ahead == Decimal(900000)
    assert not has(assessed(UNSOLD_HOME, prior_liens="0"), says.SaleMustCoverBetterRanked)


def test_before_a_car_is_sold_a_take_back_can_be_demanded_first() -> None:
    unsold = assessed(UNSOLD_HOME, collateral="vehicle")
    assert codes(unsold, Section.LIABILITY) == ("RestClaimableAfterSale", "TakeBackFirst")


@pytest.mark.parametrize(
    ("facts", "more", "asked"),
    [
        (CAR_TAKEN_BACK, {}, ("enforcement_ended",)),
        (CAR_TAKEN_BACK, {"enforcement_ended": "2026-11-02"}, ()),
        (CAR_TAKEN_BACK, {"enforcement_ended": None}, ()),
        (CAR_TAKEN_BACK, {"outcome": "released"}, ()),
        (CAR_HANDED_BACK, {}, ("seller_financed", "promissory_note", "last_payment_date")),
        (CAR_HANDED_BACK, {"seller_financed": False}, ("last_payment_date",)),
        (CAR_HANDED_BACK, {"seller_financed": True}, ("promissory_note", "last_payment_date")),
        (CAR_HANDED_BACK, {"outcome": "judgment"}, ("judgment_date",)),
        (CAR_HANDED_BACK, {"outcome": "judgment", "judgment_date": "2026-01-05"}, ()),
        (HOME_SOLD_BY_FORCE, {"outcome": "judgment"}, ("enforcement_ended", "judgment_date")),
        (SOLD_HOME, {}, ("last_payment_date",)),
        (UNSOLD_HOME, {}, ()),
    ],
)
def test_only_facts_that_can_still_change_the_page_are_asked(
    facts: dict[str, Any], more: dict[str, Any], asked: tuple[str, ...]
) -> None:
    assert open_facts(Case.model_validate(facts | more), TODAY) == asked


def test_a_case_that_has_not_ended_turns_to_the_loan_itself() -> None:
    car = Case.model_validate(CAR_TAKEN_BACK)
    expected = ("seller_financed", "promissory_note", "last_payment_date")
    assert open_facts(car, TODAY, answered={"enforcement_ended"}) == expected

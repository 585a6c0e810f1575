"""Which facts the law still looks for, and what stands before anything is known."""

from datetime import date
from typing import Any

import pytest

from domain import Case, crisis
from domain.choices import Event
from domain.examples import example, examples
from domain.law import Citation, Section, Status
from domain.questions import barred, findings_so_far, liability_facts, sought, turns_on
from domain.refusal import events
from domain.us.open_facts import open_facts
from tests.domain.norwegian_cases import CAR_HANDED_BACK
from tests.domain.us_cases import CAR, MAIN_HOME, SHORT_SALE

TODAY = date(2026, 11, 22)


def case(facts: dict[str, Any], **more: Any) -> Case:
    return Case.model_validate(facts | more)


@pytest.mark.parametrize("field", ["jurisdiction", "collateral", "event"])
def test_nothing_about_liability_is_asked_before_place_thing_and_event_are_known(field: str) -> None:
    assert liability_facts(case(CAR, **{field: None}), TODAY) == ()


def test_a_state_asks_nothing_about_a_thing_that_is_not_known() -> None:
    assert open_facts(case(CAR, collateral=None), TODAY) == ()


def test_california_asks_what_the_loan_was_for_and_norway_when_it_was_last_paid() -> None:
    home = case(SHORT_SALE, jurisdiction="US-CA", event="foreclosure", outcome="claimed")
    assert {"loan_purpose", "owner_occupied"} <= set(liability_facts(home, TODAY))
    assert "promissory_note" in liability_facts(case(CAR_HANDED_BACK), TODAY)


def test_what_was_answered_as_not_happened_is_not_asked_again() -> None:
    asked = liability_facts(case(CAR_HANDED_BACK), TODAY)
    assert liability_facts(case(CAR_HANDED_BACK), TODAY, frozenset(asked[:1])) == asked[1:]


def test_the_answer_turns_on_what_the_account_and_the_law_looked_for_and_did_not_find() -> None:
    home = {"jurisdiction": "US-FL", "collateral": "home", "event": "foreclosure", "claim": None, "sale_price": "2"}
    case = Case.model_validate(home | {"owner_occupied": None})
    assert {"claim", "owner_occupied"} <= set(turns_on(case, TODAY))
    assert "owner_occupied" not in turns_on(case.stating(owner_occupied=True), TODAY)


def test_the_law_bars_the_rest_whatever_the_amounts_are() -> None:
    californian = {"jurisdiction": "US-CA", "event": "foreclosure", "units": 1, "claim": None}
    assert barred(case(MAIN_HOME, **californian), TODAY)
    assert not barred(case(MAIN_HOME), TODAY)


@pytest.mark.parametrize("place", ["NO", None])
def test_nothing_is_barred_in_norway_or_in_a_place_that_is_not_known(place: str | None) -> None:
    assert not barred(Case(jurisdiction=place), TODAY)


def test_something_is_found_before_all_is_told() -> None:
    assert findings_so_far(Case(jurisdiction="US-OH"), TODAY)


def test_each_part_of_the_answer_says_what_it_looked_for_and_was_never_asked() -> None:
    told = case(SHORT_SALE)
    assert "adjusted_basis" in sought(told, TODAY, Section.TAX)
    assert "first_missed_payment" in sought(told, TODAY, Section.CREDIT)
    assert "costs" in sought(told, TODAY, Section.STATEMENT)
    assert "claim" not in sought(told, TODAY, Section.STATEMENT)


def test_anything_can_have_happened_to_a_thing_that_is_not_known() -> None:
    assert events(Case(jurisdiction="US-OH")) == tuple(Event)


def test_the_lines_for_somebody_who_cannot_go_on_are_known_on_any_day() -> None:
    for lines in (crisis.NORWAY, crisis.UNITED_STATES):
        assert lines.on(date(1970, 1, 1)) == lines.on(TODAY)
        assert lines.sure_on(TODAY)


def test_what_was_read_is_looked_at_again_after_a_year_and_what_was_not_after_half_a_year() -> None:
    checked = date(2026, 8, 31)
    assert Citation(label="a law", checked_on=checked).review_by == date(2027, 8, 31)
    assert Citation(label="a law", checked_on=checked, status=Status.SECONDARY).review_by == date(2027, 2, 28)


def test_a_worked_example_is_found_by_its_name() -> None:
    first = examples()[0]
    assert example(first.name) == first

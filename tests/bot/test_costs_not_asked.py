"""Costs that there was no room to ask about are not known: no sum sounds more certain than with "don't know"."""

from collections.abc import Callable

import pytest

from bot.interview import replay
from bot.picture.card import card
from bot.picture.card_to_share import hidden_card
from bot.screen.rounded import rounded
from bot.screen.view import View
from domain import Case, assess
from domain.findings.statement import StillOwed
from tests.bot.picture.seeing import words_in
from tests.bot.report.printed import file_of, pages_in, running
from tests.bot.talking import TODAY, Talk
from tests.bot.test_chats_leftovers import begun, costs_not_known, sued

FLORIDA_HOME = ("a:jurisdiction:US", "Florida", "a:collateral:home", "a:event:foreclosure", "a:outcome:claimed")
BARRED = {
    "collateral": "home",
    "event": "foreclosure",
    "outcome": "claimed",
    "served_on": None,
    "foreclosure_process": "nonjudicial",
    "loan_purpose": "purchase",
    "owner_occupied": True,
    "units": 1,
    "claim": "300000",
    "sale_price": "250000",
}
LETTER = "balance 10 000\nsold for 8 500\nrepo fee 350\nstorage 490\ntotal 2 340"


def seen(talk: Talk) -> View:
    return View(talk.session, TODAY)


def florida() -> Talk:
    """A home in Florida whose value is known, and whose costs are not asked about before the answer."""
    talk = begun(*FLORIDA_HOME, "a:served_on:no", "a:owner_occupied:yes", "300000", "250000", "n:confirm")
    assert "costs" not in talk.session.answers
    return talk.taps("t:liability").types("270000")


def test_the_answer_is_the_least_and_the_costs_can_be_told() -> None:
    said = sued().reads()
    assert "at least $1,500 is still owed" in said
    assert "= at least $1,500 left after the sale" in said
    assert "Tell me the costs" in sued().buttons()


def test_who_told_them_has_the_exact_sum() -> None:
    said = sued().taps("Tell me the costs").types("500").taps("n:confirm").reads()
    assert "$2,000 is still owed" in said
    assert "at least" not in said


@pytest.mark.parametrize("locale", ["en", "nb"])
def test_the_ways_out_are_no_more_certain_than_the_answer(locale: str) -> None:
    day = "1. oktober 2026" if locale == "nb" else "October 1, 2026"
    talk = begun("a:jurisdiction:US", "Ohio", "a:collateral:vehicle", "a:event:repossession", locale=locale)
    talk.taps("a:outcome:sued").types(day).taps("a:answer_due:?").types("10000", "8500")
    said = talk.taps("n:confirm", "t:compare").reads()
    left_open = {"en": "At least $1,500 to pay. Not all of it is known yet.", "nb": "Minst 1 500 USD å betale."}
    assert left_open[locale] in said
    assert {"en": "then nothing is left", "nb": "så er du ferdig"}[locale] not in said


def test_a_settlement_that_is_tried_is_a_share_of_the_least() -> None:
    assert "at least $1,500 → at least $600" in sued().types("settle for 40%").reads()


def test_the_line_by_line_page_says_that_the_costs_come_on_top() -> None:
    said = sued().taps("t:statement").reads()
    assert "= at least $1,500 left after the sale" in said
    assert "On top comes what is not known yet: the costs." in said


@pytest.mark.parametrize("begin", [sued, costs_not_known])
def test_the_tax_page_names_no_sum_that_is_not_whole(begin: Callable[[], Talk]) -> None:
    said = begin().taps("t:tax").reads()
    assert said.startswith("Nothing to report now. Debt you still owe is not income.")
    assert "$1,500" not in said


def test_the_cards_say_it_too() -> None:
    view = seen(sued())
    assert "= at least $1,500" in words_in(card(view))
    assert "= at least $1,500" in words_in(card(rounded(view)))
    assert "= at least hidden" in words_in(hidden_card(view))


def test_the_cap_of_the_law_is_no_upper_bound_for_them() -> None:
    said = florida().taps("n:back").reads()
    assert "at most $30,000, and on top what is not known yet: the costs." in said
    assert "= $30,000 and the costs they can collect" in said


def test_the_record_bounds_its_sums_and_never_says_that_no_costs_are_added() -> None:
    said = running(pages_in(file_of(seen(sued()))))
    assert "= at least $1,500" in said
    assert "No costs are added" not in said
    capped = running(pages_in(file_of(seen(florida()))))
    assert "= $30,000 and the costs" in capped


def test_where_the_law_bars_the_rest_they_are_of_no_matter() -> None:
    known = replay({"jurisdiction": "US-CA", **BARRED}, TODAY)
    assert known.pending is None
    assert not known.case.asked("costs")


def test_before_a_sale_there_are_none_to_ask_about() -> None:
    answers = {"jurisdiction": "US-OH", "collateral": "vehicle", "event": "not_sold_yet", "served_on": None}
    known = replay(answers | {"claim": "10000", "fair_value": "8000"}, TODAY)
    assert known.pending is None
    assert not known.case.asked("costs")


def test_a_question_that_still_waits_leaves_them_open() -> None:
    assert not replay({"jurisdiction": "US-OH", "collateral": "vehicle"}, TODAY).case.asked("costs")


def test_a_case_that_is_given_whole_counts_them_as_nothing_as_the_contract_says() -> None:
    facts = seen(sued()).case.model_dump(mode="json", exclude_unset=True)
    facts.pop("costs")
    found = assess(Case.model_validate(facts), TODAY)
    assert any(isinstance(each, StillOwed) for each in found.findings)
    assert "costs" in {each.field for each in found.assumptions}
    assert "costs" in found.missing


def test_a_letter_is_held_beside_an_account_that_says_what_it_leaves_out() -> None:
    asked = costs_not_known().taps("t:check").types(LETTER).taps("n:lines_ok").reads()
    assert "Your account here is not whole yet: at least $1,500. Not known: the costs." in asked
    assert "You do not know the costs. The letter has $840." in asked
    never = sued().taps("t:check").types(LETTER).taps("n:lines_ok").reads()
    assert "Your account here is not whole yet: at least $1,500. Not known: the costs." in never
    assert "I have not asked you about costs. The letter has $840." in never


def test_once_the_costs_are_taken_over_the_account_is_whole() -> None:
    talk = sued().taps("t:check").types(LETTER).taps("n:lines_ok", "Take their costs", "n:confirm", "t:check")
    assert "not whole yet" not in talk.reads()


def test_the_letters_figure_stands_beside_the_least() -> None:
    talk = sued().taps("t:statement", "e:lender_figure").types("2340")
    assert "Here: at least $1,500" in talk.reads()


def test_the_list_of_cases_says_what_the_answer_says() -> None:
    assert "Left to pay: at least $1,500." in sued().types("/cases").reads()
    assert "Left to pay: $30,000 and the costs." in florida().types("/cases").reads()


def test_where_the_value_is_not_known_the_answer_says_at_least_and_what_limits_it() -> None:
    talk = begun("a:jurisdiction:US", "Texas", "a:collateral:home", "a:event:foreclosure", "a:outcome:claimed")
    talk.taps("a:loan_purpose:refinance").types("300000", "250000").taps("a:costs:?", "n:confirm", "t:liability")
    while talk.asked():
        answers = {"foreclosure_process": "a:foreclosure_process:nonjudicial"}
        talk.taps(answers.get(str(talk.asked()), f"a:{talk.asked()}:?"))
    said = talk.types("/result").reads()
    assert said.startswith("On these figures, at least $50,000 is still owed.\nOn top comes what is not known yet")
    assert "Texas law limits the claim to what the market value did not cover." in said
    assert "Find out the market value on the day of the sale." in said
    assert "On top comes what is not known yet: the costs." in talk.taps("t:statement").reads()


def test_the_cap_is_said_in_one_way_in_the_answer_the_card_and_the_ways_out() -> None:
    talk = florida().taps("n:back")
    assert "The most they can collect = $30,000 and the costs" in words_in(card(seen(talk)))
    said = talk.taps("t:compare").reads()
    assert "$30,000 and the costs left to pay" in said
    assert "A settlement at 40%\nAt least $12,000 to pay." in said

"""The card for others: it makes sense alone, and nobody can be known by what stands on it."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings

from bot.picture.card import card
from bot.picture.card_to_share import hidden_card, rounded_card
from bot.picture.frame import MOST_IN_A_CAPTION
from bot.picture.steps import steps
from bot.screen.rounded import rounded
from bot.screen.view import View
from bot.screen_parts import Drawing
from bot.shared_case.rounding import two_figures
from domain import Case
from domain.case import DATES
from tests.bot.picture.eight import CAR, EIGHT, HOME
from tests.bot.picture.extremes import EXTREMES
from tests.bot.picture.seeing import data_of, named, one_line, view_of, words_in
from tests.domain.strategies import cases, sold

ALL = (*EIGHT, *EXTREMES)
LOCALES = ("en", "nb")
MANY_TIMES = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
NUMBER = re.compile(r"\d+(?:[,.\u00a0]\d+)*")
NAME = "Ola og Kari Normann, 0557"
PLAIN: dict[str, Any] = {
    "jurisdiction": "US-OH",
    "collateral": "vehicle",
    "event": "repossession",
    "outcome": "claimed",
    "claim": "10000",
    "sale_price": "8500",
    "costs": [{"kind": "sale", "amount": "500"}],
    "credits": [],
}
CLOSE = PLAIN | {"claim": "10449", "sale_price": "10351", "costs": []}
"""Ninety-eight dollars are left, and nothing in two figures."""


def rough(view: View) -> Drawing:
    found = rounded_card(view)
    assert found is not None
    return found


def everything(drawing: Drawing) -> str:
    """All that the picture is made of and that stands below it, but the day it was made."""
    return (drawing.data + drawing.alt).replace("November 22, 2026", "").replace("22. november 2026", "")


def amounts(facts: Any) -> Iterator[Decimal]:
    """Every amount of the case, wherever it stands."""
    if isinstance(facts, dict):
        for value in facts.values():
            yield from amounts(value)
    elif isinstance(facts, list):
        for value in facts:
            yield from amounts(value)
    elif isinstance(facts, str) and re.fullmatch(r"-?\d+(\.\d+)?", facts):
        yield Decimal(facts)


def days(case: Case) -> Iterator[Any]:
    """Every day that was stated."""
    return (day for field in DATES if (day := getattr(case, field)) is not None)


def numbers(text: str) -> set[str]:
    return set(NUMBER.findall(text))


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("name", ALL)
def test_a_hidden_card_holds_no_sum_and_no_day_of_the_case_but_the_year(name: str, locale: str) -> None:
    drawing = hidden_card(named(name, locale))
    data = data_of(drawing)
    said = data | {"purpose": "", "rows": [row | {"bar": None, "colour": ""} for row in data["rows"]]}
    shown = numbers(everything(replace(drawing, data=json.dumps(said, ensure_ascii=False))))
    assert shown <= {"2026", "50", "0"}  # the year, the number of American states, and what is nothing


@MANY_TIMES
@given(cases())
def test_no_amount_no_day_and_no_name_of_any_case_stands_on_its_hidden_card(facts: dict[str, Any]) -> None:
    for locale in LOCALES:
        view = view_of(facts, locale)
        view = replace(view, session=view.session.to(name=NAME))
        shown = everything(hidden_card(view))
        for amount in filter(None, amounts(facts)):
            assert view.language.currency is None or view.language.money(amount) not in shown
            assert amount < 1000 or view.language.number(amount) not in numbers(shown)
        assert [day for day in days(view.case) if view.language.day(day) in shown] == []
        assert NAME not in shown


@pytest.mark.parametrize("name", ALL)
def test_the_bars_of_a_hidden_card_are_all_alike(name: str) -> None:
    bars = [row["bar"] for row in data_of(hidden_card(named(name)))["rows"] if row["bar"]]
    assert all(bar == {"start": 0.0, "end": 1.0} for bar in bars)


@pytest.mark.parametrize(
    ("locale", "whole"),
    [
        (
            "en",
            (
                "What is owed, and what the law says",
                "Car, Ohio",
                "Own case, worked out November 22, 2026",
                "t.me/restgjeld_bot",
                "This is general information, not legal or tax advice.",
                "This bot shows what is left to pay after a home or a car is lost",
            ),
        ),
        (
            "nb",
            (
                "Det som er igjen å betale, og hva loven sier",
                "Bil, Ohio",
                "Egen sak, regnet ut 22. november 2026",
                "t.me/restgjeld_bot",
                "Dette er generell informasjon, ikke juridisk råd eller skatteråd.",
                "Chatboten viser hva som står igjen å betale når bolig eller bil er borte",
            ),
        ),
    ],
)
def test_a_card_that_is_forwarded_alone_says_what_it_is_in_the_picture_and_below_it(
    locale: str, whole: tuple[str, ...]
) -> None:
    for drawing in (hidden_card(named("car", locale)), rough(named("car", locale))):
        seen, below = words_in(drawing), one_line(drawing.alt)
        assert [text for text in whole if text not in seen or text not in below] == []
        assert len(drawing.alt) <= MOST_IN_A_CAPTION


def test_an_example_says_that_it_is_one_and_an_own_case_that_it_is_not() -> None:
    for example, mark, other in ((True, "EXAMPLE", "Own case"), (False, "Own case", "EXAMPLE")):
        for drawing in (hidden_card(named("car"), example=example), rounded_card(named("car"), example=example)):
            assert drawing is not None
            seen = words_in(drawing)
            assert seen.count(mark) == 2
            assert mark in drawing.alt
            assert other not in seen + drawing.alt


def test_what_is_hidden_and_what_is_rounded_says_so_in_the_picture_and_below_it() -> None:
    hidden, rounded_one = hidden_card(named("car", "nb")), rough(named("car", "nb"))
    assert "skjult" in words_in(hidden)
    assert "[skjult]" in hidden.alt
    assert "Avrundede tall, ikke de nøyaktige." in words_in(rounded_one)
    assert "Avrundede tall, ikke de nøyaktige." in rounded_one.alt
    assert "Rounded numbers, not the exact ones." in rough(named("car")).alt
    assert "ounded" not in hidden_card(named("car")).alt


@pytest.mark.parametrize(
    ("locale", "left", "over"),
    [
        ("en", "What is left to pay: [hidden]", "What is left over: [hidden]"),
        ("nb", "Det som står igjen å betale: [skjult]", "Det som er til overs: [skjult]"),
    ],
)
def test_a_headline_without_its_amount_still_reads_well(locale: str, left: str, over: str) -> None:
    assert hidden_card(view_of(PLAIN, locale)).alt.startswith(f"<b>{left}</b>")
    assert hidden_card(view_of(PLAIN | {"costs": None}, locale)).alt.startswith(f"<b>{left}</b>")
    assert hidden_card(view_of(PLAIN | {"sale_price": "12000"}, locale)).alt.startswith(f"<b>{over}</b>")


def test_a_rounded_card_adds_up_anew_from_amounts_of_two_figures() -> None:
    drawing = rough(named("car"))
    told = [(row["words"], one_line("".join(row["amount"]))) for row in data_of(drawing)["rows"]]
    assert told == [
        ("Owed before the sale", "$18,000"),
        ("Sale price", "− $11,000"),
        ("Costs", "+ $740"),
        ("Taken off", "− $610"),
        ("Left after the sale", "= $7,130"),
    ]
    assert "In this case, $7,130 is still owed." in one_line(drawing.alt)


@MANY_TIMES
@given(cases())
def test_no_exact_amount_day_or_name_of_any_case_stands_on_its_rounded_card(facts: dict[str, Any]) -> None:
    for locale in LOCALES:
        view = view_of(facts, locale)
        view = replace(view, session=view.session.to(name=NAME))
        drawing = rounded_card(view)
        assume(drawing is not None)
        assert drawing is not None
        shown, write = everything(drawing), view.language.number
        exact = {write(amount) for amount in amounts(facts) if amount >= 100 and two_figures(amount) != amount}
        anew = {write(abs(edge)) for step in steps(rounded(view)) for edge in (step.amount, step.end)}
        assert exact & numbers(shown) <= anew, "a sum of rounded amounts may happen to be an amount of the case"
        assert [day for day in days(view.case) if view.language.day(day) in shown] == []
        assert NAME not in shown


@MANY_TIMES
@given(sold())
def test_a_rounded_card_is_made_of_nothing_but_what_is_told_and_of_that_comes_out_the_same(
    facts: dict[str, Any],
) -> None:
    view = view_of(facts, "nb")
    drawing = rounded_card(view)
    assume(drawing is not None)
    assert rounded_card(rounded(view)) == drawing


@MANY_TIMES
@given(sold())
def test_the_steps_of_a_rounded_card_add_up(facts: dict[str, Any]) -> None:
    reached = Decimal(0)
    for step in steps(rounded(view_of(facts))):
        assert step.total or step.end - step.start == step.amount
        assert not step.total or step.amount == max(reached, Decimal(0))
        reached = step.end


def test_where_rounding_would_say_something_else_there_is_no_rounded_card() -> None:
    assert rounded_card(view_of(CLOSE)) is None
    assert rounded_card(view_of(PLAIN)) is not None


def test_days_change_nothing_on_a_card_for_others() -> None:
    for facts in (CAR, HOME):
        moved = {**facts, "sale_date": "2026-08-21", "first_missed_payment": "2025-12-24"}
        assert hidden_card(view_of(facts)) == hidden_card(view_of(moved))
        assert rounded_card(view_of(facts)) == rounded_card(view_of(moved))


SPEAKS_TO_THE_READER = re.compile(
    r"\b(?:you owe|for you|your answers|your loan|you must|these figures|du skylder|skylder du|tallene dine"
    r"|svarene dine|for deg|du vet)\b", re.IGNORECASE
)  # fmt: skip


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("name", ALL)
def test_no_card_that_is_passed_on_speaks_to_who_reads_it(name: str, locale: str) -> None:
    view = named(name, locale)
    for drawing in (hidden_card(view), rounded_card(view), card(replace(view, of_another=True), example=True)):
        assert drawing is None or not SPEAKS_TO_THE_READER.findall(one_line(drawing.alt))


@MANY_TIMES
@given(sold())
def test_no_headline_of_any_case_that_is_passed_on_speaks_to_who_reads_it(facts: dict[str, Any]) -> None:
    for locale in LOCALES:
        for drawing in (hidden_card(view_of(facts, locale)), rounded_card(view_of(facts, locale))):
            assert drawing is None or not SPEAKS_TO_THE_READER.findall(one_line(drawing.alt))


def test_ones_own_card_still_speaks_to_its_owner() -> None:
    assert "Etter tallene dine skylder du" in one_line(card(view_of(PLAIN, "nb")).alt)
    assert "I denne saken st\u00e5r det igjen 2 000 USD \u00e5 betale." in one_line(rough(view_of(PLAIN, "nb")).alt)
    over = view_of(PLAIN | {"sale_price": "12000"})
    assert "Left over for you" in card(over).alt
    assert "In this case, nothing is owed, and $1,500 is left over." in one_line(rough(over).alt)
    assert "for you" not in rough(over).alt


JUDGED = PLAIN | {"outcome": "judgment", "claim": "27260", "sale_price": "6130", "judgment_amount": "23800"}


def test_a_card_of_a_case_that_a_court_has_decided_says_so() -> None:
    own, hidden, rounded_one = card(view_of(JUDGED)), hidden_card(view_of(JUDGED)), rough(view_of(JUDGED))
    assert "The judgment says $23,800. Your answers give $21,630. The judgment decides." in one_line(own.alt)
    assert "The judgment says [hidden]. The figures here give [hidden]. The judgment decides." in one_line(hidden.alt)
    assert "The judgment says $24,000. The figures here give $21,400. The judgment decides." in one_line(
        rounded_one.alt
    )
    unsaid = view_of(JUDGED | {"judgment_amount": None}, "nb")
    assert "Det finnes en dom. Sammenlign bel\u00f8pet i dommen med dette." in one_line(hidden_card(unsaid).alt)


RELEASED = PLAIN | {"outcome": "released", "jurisdiction": "US-CA", "collateral": "home", "event": "short_sale"}


@pytest.mark.parametrize(("locale", "nothing"), [("en", "$0"), ("nb", "0 USD")])
def test_nothing_that_is_owed_is_shown_as_nothing_and_has_no_bar(locale: str, nothing: str) -> None:
    drawing = hidden_card(view_of(RELEASED, locale))
    last = data_of(drawing)["rows"][-1]
    assert nothing in one_line("".join(piece or "" for piece in last["amount"]))
    assert last["bar"] is None
    assert "".join(piece or "" for piece in data_of(drawing)["headline"]).startswith(("In this case", "I denne saken"))

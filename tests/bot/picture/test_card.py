"""The card: the same headline and the same sums as the answer, as bars that hang from each other."""

import html
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from bot.picture.bars import bars
from bot.picture.card import card
from bot.picture.card_to_share import hidden_card
from bot.picture.frame import MOST_IN_A_CAPTION, TAGS
from bot.picture.steps import steps
from bot.picture.timeline import timeline
from bot.screen.result import result
from bot.screen.view import View
from domain import Case, assess
from tests.bot.picture.eight import EIGHT, TODAY
from tests.bot.picture.extremes import EXTREMES
from tests.bot.picture.seeing import data_of, drawn, named, one_line, view_of, words_in
from tests.bot.picture.test_bars import FOUR
from tests.domain.strategies import cases, sold

ALL = (*EIGHT, *EXTREMES)
LOCALES = ("en", "nb")
FEW = settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
CAR: dict[str, Any] = {
    "jurisdiction": "US-OH",
    "collateral": "vehicle",
    "event": "repossession",
    "outcome": "claimed",
    "claim": "10000",
    "sale_price": "8500",
    "costs": [{"kind": "sale", "amount": "500"}],
    "credits": [],
}
MANY_TIMES = settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))


def texts(pieces: list[str | None]) -> str:
    return "".join(piece or "[hidden]" for piece in pieces)


def rows(view: View) -> list[tuple[str, str]]:
    return [(row["words"], one_line(texts(row["amount"]))) for row in data_of(card(view))["rows"]]


def plain(text: str) -> str:
    return one_line(html.unescape(TAGS.sub("", text)))


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("name", ALL)
def test_the_card_is_headed_as_the_answer_is(name: str, locale: str) -> None:
    view = named(name, locale)
    assert one_line(texts(data_of(card(view))["headline"])) in plain(result(view).text)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("name", ALL)
def test_every_word_and_sum_of_the_card_stands_in_the_picture_and_in_the_words_below_it(name: str, locale: str) -> None:
    drawing = card(named(name, locale))
    data = data_of(drawing)
    said = [
        data["about"],
        data["day"],
        data["footer"],
        data["found"],
        texts(data["headline"]),
        *map(texts, data["notes"]),
    ]
    said += [text for row in data["rows"] for text in (row["words"], texts(row["amount"]))]
    seen, below = words_in(drawing), plain(drawing.alt)
    assert [text for text in said if one_line(text) not in seen or one_line(text) not in below] == []


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("name", ALL)
def test_a_card_is_1080_by_1350_pixels(name: str, locale: str) -> None:
    assert drawn(card(named(name, locale))).size == (1080, 1350)


def test_a_car_in_ohio_goes_from_the_claim_to_what_is_left() -> None:
    assert rows(named("car")) == [
        ("Owed before the sale", "$18,400"),
        ("Sale price", "− $11,250"),
        ("Taking it back", "+ $425"),
        ("Storage", "+ $310"),
        ("GAP refund", "− $612.40"),
        ("Left after the sale", "= $7,272.60"),
    ]


def test_what_the_law_bars_is_taken_off_and_the_most_they_can_collect_stands_last() -> None:
    assert rows(named("home"))[-3:] == [
        ("Left after the sale", "= $52,179.45"),
        ("Barred by law", "− $15,000"),
        ("The most they can collect", "= $37,179.45"),
    ]


def test_a_sale_in_norway_begins_with_the_claim_and_comes_to_the_same() -> None:
    assert rows(named("released", "nb")) == [
        ("Lånet før salget", "3 150 000 kr"),
        ("Salgspris", "− 2 720 000 kr"),
        ("Megler", "+ 68 500 kr"),
        ("Står igjen etter salget", "= 498 500 kr"),
        ("Slettet", "− 300 000 kr"),
        ("Betalt etterpå", "− 24 000 kr"),
        ("Du skylder", "= 174 500 kr"),
    ]


def test_a_surplus_begins_with_the_price() -> None:
    assert rows(named("surplus"))[0] == ("Sale price", "$7,000")
    assert rows(named("surplus"))[-1] == ("Left over for you", "= $1,500")


def test_many_costs_and_credits_are_one_step_each() -> None:
    shown = dict(rows(named("many")))
    assert (shown["Costs"], shown["Taken off"]) == ("+ $6,172.80", "− $396.04")


def test_a_price_of_nothing_is_still_taken_off() -> None:
    assert ("Sale price", "− $0") in rows(named("price_of_nothing"))


def test_no_bar_is_drawn_where_the_claim_is_not_known() -> None:
    assert [row["bar"] for row in data_of(card(named("unknown")))["rows"]] == [None, None, None]
    assert rows(named("unknown")) == [
        ("Owed before the sale", "not known"),
        ("Sale price", "$410,000"),
        ("Costs", "not known"),
    ]


def test_what_was_let_off_has_no_bar_where_it_is_not_known_and_neither_has_the_rest() -> None:
    *_, released, rest = data_of(card(named("part_not_known")))["rows"]
    assert (released["bar"], rest["bar"]) == (None, None)
    assert rows(named("part_not_known"))[-2:] == [("Let off", "not known"), ("Still owed", "not known")]


def test_a_worked_example_says_that_it_is_one() -> None:
    assert "EXAMPLE" in words_in(card(named("car"), example=True))
    assert "EKSEMPEL" in words_in(card(named("car", "nb"), example=True))
    assert "EXAMPLE" not in words_in(card(named("car")))


def test_a_dark_card_says_the_same_on_a_dark_ground() -> None:
    light, dark = card(named("car")), card(named("car", dark=True))
    assert words_in(light) == words_in(dark)
    assert drawn(light).getpixel((2, 2)) == (255, 255, 255)
    assert max(pixel for pixel in drawn(dark).crop((2, 2, 3, 3)).tobytes()) < 60


@MANY_TIMES
@given(sold())
def test_the_steps_of_any_account_add_up_and_each_begins_where_the_one_before_it_ended(facts: dict[str, Any]) -> None:
    reached = Decimal(0)
    for step in steps(view_of(facts)):
        assert step.total or step.end - step.start == step.amount
        assert step.start == (0 if step.total else reached)
        assert not step.total or step.amount == max(reached, Decimal(0)), "who has paid more than was left owes nothing"
        reached = step.end


@FEW
@given(cases())
def test_any_case_can_be_drawn_light_and_dark_and_hidden(facts: dict[str, Any]) -> None:
    assess(Case.model_validate(facts), TODAY)
    for drawing in (card(view_of(facts, "nb")), hidden_card(view_of(facts, dark=True))):
        wide, tall = drawn(drawing).size
        assert wide == 1080
        assert tall >= 1350
        assert len(drawing.alt) <= MOST_IN_A_CAPTION


def test_where_no_account_can_be_made_up_the_card_shows_the_most_as_the_chat_does() -> None:
    unknown = CAR | {"sale_price": None}
    assert rows(view_of(unknown))[-1] == ("Still owed", "at most $10,500")
    between = rows(view_of(CAR | {"costs_already_counted": None}))
    assert between[-1] == ("Still owed", "between $1,500 and $2,000")
    assert "It depends on what is not known yet: what it was sold for." in words_in(card(view_of(unknown)))


def test_before_a_sale_the_card_shows_the_value_and_what_it_does_not_cover() -> None:
    unsold = {"jurisdiction": "US-OH", "collateral": "home", "event": "not_sold_yet", "claim": "250000"}
    shown = rows(view_of(unsold | {"fair_value": "200000"}))
    assert shown[-1] == ("Not covered at this value", "$50,000")
    assert "$200,000" in dict(shown).values()
    assert rows(view_of(unsold | {"fair_value": None}))[-1][1] == "not known"


def test_a_sum_that_is_not_all_known_is_the_least_on_the_card_too() -> None:
    taken = CAR | {"jurisdiction": "NO", "sale_price": None, "fair_value": "8500", "costs": None}
    assert rows(view_of(taken, "nb"))[-1] == ("Igjen å betale", "= minst 1 500 kr")
    assert rows(view_of(CAR | {"sale_price": "12000", "costs": None}))[-1] == ("Left over for you", "= at most $2,000")


def test_costs_in_one_sum_are_named_as_the_account_names_them() -> None:
    unnamed = CAR | {"costs": [{"kind": "other", "amount": "500"}]}
    assert ("Costs", "+ $500") in rows(view_of(unnamed))
    two = [{"kind": "other", "amount": "500"}, {"kind": "storage", "amount": "10"}]
    assert ("Other costs", "+ $500") in rows(view_of(unnamed | {"costs": two}))


def test_a_credit_in_one_sum_is_named_as_the_account_names_it() -> None:
    assert ("Taken off", "− $100") in rows(view_of(CAR | {"credits": [{"kind": "other", "amount": "100"}]}))


@pytest.mark.parametrize("locale", LOCALES)
def test_every_picture_says_where_the_bot_is_found_and_nothing_where_it_has_no_name(locale: str) -> None:
    view = named("car", locale)
    for made in (card(view), timeline(view), bars(view, "Ways", FOUR, 0)):
        assert made is not None
        assert "t.me/restgjeld_bot" in words_in(made)
        assert made.alt.endswith("t.me/restgjeld_bot") or "\nt.me/restgjeld_bot\n" in made.alt
    nameless = card(replace(view, bot=""))
    assert "t.me" not in words_in(nameless) + nameless.alt

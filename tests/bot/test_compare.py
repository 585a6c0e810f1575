"""The ways out side by side, as chats in both languages: /compare, the share of a settlement, and the picture."""

import json
from typing import Any

import pytest

from bot.language import Language
from bot.pages import Page, Topic
from bot.screen.showing import screens
from bot.screen.topic import topic_page
from bot.screen.view import View, whole
from bot.screen_parts import Drawing, Screen
from bot.wording.buttons import COMPARE
from domain.case import JURISDICTIONS, Case
from domain.choices import Outcome
from tests.bot.talking import TODAY, Talk, plain

Facts = dict[str, Any]
HOME: Facts = {
    "jurisdiction": "US-OH",
    "collateral": "home",
    "event": "foreclosure",
    "outcome": "claimed",
    "claim": "250000",
    "sale_price": "200000",
    "first_missed_payment": "2025-06-30",
}
NORWEGIAN = HOME | {"jurisdiction": "NO", "claim": "2500000", "sale_price": "2000000"}
CAR = HOME | {"collateral": "vehicle", "event": "voluntary_surrender"}
MOST_CHARACTERS = 2000
MOST_WITH_CONDITIONS = 2350
MOST_LINES = 6
LONGEST_CAPTION = 1024


def page(facts: Facts, locale: str = "en", *, short: bool = False) -> Screen:
    view = whole(Case.model_validate(facts), facts, locale, TODAY)
    return topic_page(View(view.session.to(short=short), TODAY, stated=view.stated), Topic.COMPARE)


def text(facts: Facts, locale: str = "en", *, short: bool = False) -> str:
    return plain(page(facts, locale, short=short).text)


def american() -> Talk:
    """Somebody in Ohio whose home was sold, and who is asked for the rest, at the answer."""
    talk = Talk().types("/start").taps("n:begin", "a:jurisdiction:US").types("Ohio").taps("a:collateral:home")
    known = {"claim": "250000", "sale_price": "200000", "costs": "0"}
    return answered(talk.taps("a:event:foreclosure", "a:outcome:claimed"), **known)


def answered(talk: Talk, **known: str) -> Talk:
    """Answers every open question with what is known, else with "don't know", and asks for the answer."""
    while field := talk.asked():
        value = known.get(field, "?")
        talk = talk.types(value) if value.isdecimal() else talk.taps(f"a:{field}:{value}")
    return talk.taps("n:confirm")


def test_the_ways_are_weighed_on_the_persons_own_figures() -> None:
    talk = american().types("/compare")
    assert talk.page() is Page.TOPIC
    assert "They ask for the rest (yours)\n$50,000 left to pay" in talk.reads()
    assert "A settlement at 40%\n$20,000 to pay, then nothing is left" in talk.reads()
    assert "40% is an example. What the lender will take, I do not know." in talk.reads()
    assert {"t:next", "t:liability", "t:credit", "t:tax", "t:sources", "n:back", "t:way_out"} <= set(talk.data())


def test_the_same_in_norwegian_has_gjeldsordning_and_no_bankruptcy() -> None:
    talk = Talk("nb").types("/start").taps("n:begin", "a:jurisdiction:NO", "a:collateral:home", "a:event:foreclosure")
    talk = answered(talk, claim="2500000", sale_price="2000000", costs="0", outcome="claimed").types("/sammenlign")
    assert "De krever resten (slik er det nå)\n500 000 kr igjen å betale" in talk.reads()
    assert "Gjeldsordning\nHva du må betale, vet jeg ikke" in talk.reads()
    assert "onkurs" not in talk.reads()


def test_what_restarts_the_time_stands_before_every_way_to_pay() -> None:
    for facts, words in ((HOME, "Before you pay or promise anything"), (NORWEGIAN, "Before you pay or promise")):
        said = text(facts)
        assert said.index(words) < said.index("They ask for the rest") < said.index("Pay all of it")


def test_another_share_is_one_tap_and_a_new_message() -> None:
    talk = american().types("/compare")
    shown = len(talk.shown)
    talk.taps("Settle at 25%")
    assert "A settlement at 25%\n$12,500 to pay" in talk.reads()
    assert len(talk.shown) == shown + 1
    assert talk.session.settle_share == "25"
    assert "$30,000 to pay" in talk.taps("n:share_60").reads()
    assert "A settlement at 60%" in talk.taps("t:next").types("/compare").reads()


@pytest.mark.parametrize("data", ["n:share_40", "n:share_", "n:share_99", "n:share_abc"])
def test_a_share_that_was_not_offered_or_is_on_an_old_message_changes_nothing(data: str) -> None:
    talk = american().types("/compare").taps("t:next")
    before = talk.session
    talk.taps(data, old=True)
    assert talk.session == before
    assert talk.toast


def test_before_the_answer_the_open_question_stays() -> None:
    talk = Talk().types("/start").taps("n:begin", "a:jurisdiction:NO", "a:collateral:home").types("/compare")
    assert talk.asked() == "event"


def test_the_persons_own_way_is_marked_also_when_it_is_settled_or_sued() -> None:
    assert "A settlement for a part (yours)\n$8,000 to pay" in text(
        HOME | {"outcome": "settled", "settlement_paid": "8000"}
    )
    assert "They have gone to court (yours)" in text(HOME | {"outcome": "sued"})
    assert "Nothing is said about the rest (yours)" in text(HOME | {"outcome": "silent"})
    assert "As it stands now (yours)" in text(HOME | {"outcome": None})


def test_a_date_at_court_stands_above_everything() -> None:
    said = text(HOME | {"outcome": "sued", "served_on": "2026-11-02", "answer_due": "2026-11-28"})
    assert said.startswith("Answer the court")


def test_a_settled_debt_has_no_shares_to_choose_from() -> None:
    shown = page(HOME | {"outcome": "settled", "settlement_paid": "8000"})
    assert not [button for row in shown.rows for button in row if (button.data or "").startswith("n:share")]
    assert "You need not choose any of them." in shown.text


@pytest.mark.parametrize("locale", ["en", "nb"])
def test_where_nothing_is_left_there_is_a_sentence_and_no_rows_of_nothing(locale: str) -> None:
    for facts in (HOME, NORWEGIAN):
        for price in (facts["claim"], "3000000"):
            shown = page(facts | {"sale_price": price}, locale)
            assert not shown.documents
            assert "\n0 kr" not in plain(shown.text)
            assert "$0 " not in shown.text
            assert len(shown.text) < 500
    assert "Nothing is left to pay, so there are no ways out to compare." in text(HOME | {"sale_price": "260000"})


def test_where_the_law_bars_the_rest_nobody_is_shown_how_to_pay() -> None:
    said = text(HOME | {"jurisdiction": "US-CA", "loan_purpose": "purchase", "owner_occupied": True})
    assert "California law does not let the lender collect the rest" in said
    assert "This holds if" in said
    assert "$50,000 not covered, none of it can be collected" in said
    assert "Pay all of it" not in said
    assert "settlement" not in said


def test_before_a_sale_the_expected_value_is_said_to_be_an_assumption() -> None:
    unsold = {"jurisdiction": "US-OH", "collateral": "home", "event": "not_sold_yet", "claim": "250000"}
    said = text(unsold | {"fair_value": "200000"})
    assert "I use $200,000, what you expect it to bring." in said
    assert "The costs, and the price at a forced sale, are not known." in said
    assert "Sell it yourself\n$50,000 of your own to pay at the sale, then nothing is left" in said
    assert "Sell for less, lender agrees (short sale)\n$50,000 left to pay" in said
    assert "I compare without amounts" in text(unsold | {"fair_value": None})
    norwegian = text(unsold | {"jurisdiction": "NO", "fair_value": "200000"}, "nb")
    assert "Selge for mindre, hvis långiveren samtykker" in norwegian
    assert "short sale" not in norwegian


def test_a_car_can_be_sold_traded_in_handed_back_or_left() -> None:
    """Should I sell it myself, trade in, surrender or wait? Beside each: the debt that remains, and the cash today."""
    unsold = {"jurisdiction": "US-TX", "collateral": "vehicle", "event": "not_sold_yet", "claim": "15000"}
    said = text(unsold | {"fair_value": "9000"})
    for words in (
        "Sell it yourself\n$6,000 of your own to pay",
        "Trade it in\n$6,000 on a new loan",
        "Hand it back\n$6,000 left",
    ):
        assert words in said


def test_a_settlement_says_what_becomes_of_the_rest() -> None:
    """If they accept 40 %, what happens to the rest? In writing, the file says settled, and tax may follow."""
    block = next(part for part in text(HOME).split("\n\n") if part.startswith("A settlement"))
    assert "nobody, if the letter says so" in block
    assert "“paid for less than the full balance”" in block
    assert "Tax: up to $30,000 may count as income" in block


def test_in_short_there_are_three_ways_with_one_line_each() -> None:
    for locale in ("en", "nb"):
        said = page(HOME, locale, short=True).text
        assert len([line for line in said.split("\n") if "</b>: " in line or "</b> (" in line]) == 3
        assert len(said) < 600
    assert "They ask for the rest (yours): $50,000 left to pay" in text(HOME, short=True)


def test_the_ways_come_as_a_picture_with_the_own_one_first() -> None:
    (drawing,) = page(NORWEGIAN).documents
    assert isinstance(drawing, Drawing)
    drawn = json.loads(drawing.data)["ways"]
    assert [bool(each["own"]) for each in drawn] == [True] + [False] * 6
    assert "NOK\u00a0500,000" in json.dumps(drawn, ensure_ascii=False)
    assert len(drawing.alt) <= LONGEST_CAPTION
    warning = "Before you pay: a payment or a promise can start the lender's time to claim it again."
    assert json.loads(drawing.data)["purpose"] == warning
    assert drawing.alt.index(warning) < drawing.alt.index("Pay all of it")
    assert not page({"jurisdiction": "US-OH"}).documents


def test_a_picture_is_sent_as_a_new_message() -> None:
    talk = american()
    shown = len(talk.shown)
    talk.taps("t:compare")
    assert len(talk.shown) == shown + 1
    assert talk.newest.documents


@pytest.mark.parametrize("locale", ["en", "nb"])
@pytest.mark.parametrize("facts", [HOME, NORWEGIAN, CAR], ids=["home", "Norway", "car"])
@pytest.mark.parametrize("outcome", Outcome)
def test_the_whole_page_is_two_thousand_characters_at_most(facts: Facts, outcome: Outcome, locale: str) -> None:
    assert len(text(facts | {"outcome": outcome.value}, locale)) <= MOST_CHARACTERS


@pytest.mark.parametrize("place", JURISDICTIONS)
def test_each_way_is_a_short_block_and_what_a_state_asks_for_makes_the_page_little_longer(place: str) -> None:
    for facts in (HOME, CAR):
        for outcome in Outcome:
            shown = page(facts | {"jurisdiction": place, "outcome": outcome.value, "fair_value": "200000"}, "nb").text
            ways = [part for part in shown.split("\n\n") if "</b>\n" in part or "</b> (" in part]
            assert len(shown) <= MOST_WITH_CONDITIONS
            assert all(part.count("\n") <= MOST_LINES for part in ways)


@pytest.mark.parametrize("locale", ["en", "nb"])
def test_answers_that_cannot_all_hold_are_no_comparison(locale: str) -> None:
    facts = HOME | {"outcome": "settled", "settlement_paid": "900000"}
    view = whole(Case.model_validate(facts), facts, locale, TODAY)
    shown = screens(View(view.session.to(page=Page.TOPIC, topic=Topic.COMPARE), TODAY, stated=view.stated))
    assert len(shown) == 1
    assert shown[0].text


def rows(facts: Facts, locale: str = "en") -> dict[str, tuple[str, str]]:
    """What the picture says of each way: what is paid, and what can still be claimed."""
    (drawing,) = page(facts, locale).documents
    assert isinstance(drawing, Drawing)
    ways = json.loads(drawing.data)["ways"]
    return {way["name"]: (way["bars"][0]["amount"], way["bars"][1]["amount"].replace("\u00a0", " ")) for way in ways}


def test_what_is_not_known_makes_every_sum_the_least_and_says_what_comes_on_top() -> None:
    said = text(HOME | {"costs": None})
    assert (
        "At least $50,000 is left after the sale each time.\n\nOn top comes what is not known yet: the costs." in said
    )
    assert "Pay all of it\nAt least $50,000 to pay. Not all of it is known yet." in said
    assert "A settlement at 40%\nAt least $20,000 to pay." in said
    assert "Tax: at least $50,000 may count as income" in said
    assert "then nothing is left" not in said
    assert "\n$" not in said.split("They ask")[1]
    drawn = rows(NORWEGIAN | {"costs": None}, "nb")
    assert drawn["De krever resten"] == ("ikke bestemt", "minst 500 000 kr")
    assert "minst 500 000 kr" in drawn["Betale alt på én gang"][0].replace("\u00a0", " ")


def test_what_may_come_off_makes_every_sum_the_most_and_both_make_it_open() -> None:
    assert "At most $50,000 left to pay" in text(HOME | {"credits": None})
    assert "Perhaps $50,000 left to pay" in text(HOME | {"credits": None, "costs": None})


def test_what_one_has_paid_to_settle_is_certain() -> None:
    settled = HOME | {"outcome": "settled", "settlement_paid": "8000", "costs": None}
    assert "A settlement for a part (yours)\n$8,000 to pay, then nothing is left" in text(settled)


def test_to_leave_a_debt_open_is_never_drawn_as_free() -> None:
    drawn = rows(HOME)
    assert drawn["They ask for the rest"] == ("not decided", "$50,000")
    assert drawn["A court decides for the lender"] == ("not decided", "$50,000")
    assert drawn["The rest is let off in writing"] == ("$0", "$0")
    assert drawn["Pay all of it in parts"] == ("$50,000", "$0 once all is paid")
    unsold = {"jurisdiction": "US-TX", "collateral": "vehicle", "event": "not_sold_yet", "claim": "15000"}
    before = rows(unsold | {"fair_value": "9000"})
    assert before["Hand it back"] == before["Let it be taken back"] == ("not decided", "$6,000")
    assert before["Trade it in"] == ("on the new loan", "$6,000")


def test_the_share_that_is_shown_has_no_button() -> None:
    talk = american().types("/compare")
    assert [data for data in talk.data() if data.startswith("n:share")] == ["n:share_25", "n:share_60"]
    assert [data for data in talk.taps("n:share_25").data() if data.startswith("n:share")] == [
        "n:share_40",
        "n:share_60",
    ]


@pytest.mark.parametrize("locale", ["en", "nb"])
def test_the_page_is_headed_with_the_words_of_its_button(locale: str) -> None:
    label = Language(locale).message(COMPARE)
    assert label in text(HOME, locale).split("\n")[0]
    assert text(HOME | {"event": "not_sold_yet", "sale_price": None}, locale).startswith(label)


def test_before_a_sale_each_way_has_its_file_its_tax_and_what_is_not_known() -> None:
    unsold = {"collateral": "home", "event": "not_sold_yet", "claim": "300000", "fair_value": "280000"}
    ways = dict(part.split("\n", 1) for part in text(unsold | {"jurisdiction": "US-CA"}).split("\n\n") if "\n" in part)
    barred = ways["Sell for less, lender agrees (short sale)"]
    assert "none of it can be collected" in barred
    assert "Credit file: not known" in barred
    assert "Tax: not clear if it counts as income" in barred
    assert "Tax: if it is let off, up to $20,000 may count as income" in ways["Let it be sold by force (foreclosure)"]
    assert "Deadlines: not known before there is a sale." in text(unsold | {"jurisdiction": "US-CA"})
    norwegian = text(unsold | {"jurisdiction": "NO"}, "nb")
    assert (
        "Selge selv\n20 000 kr må du ha klart ved salget, så er du ferdig\nBetalingsanmerkning: kan ikke" in norwegian
    )
    assert "Vente på tvangssalg\n20 000 kr igjen å betale" in norwegian
    assert norwegian.count("Betalingsanmerkning: tidligst én måned etter rettslige skritt.") == 2

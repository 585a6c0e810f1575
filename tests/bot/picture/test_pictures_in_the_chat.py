"""Pictures in a conversation: asked for by button or by name, sent again in other colours; nothing else changes."""

from collections.abc import Mapping
from typing import Any

import pytest

from bot.conversation.picturing import WITH_PICTURE
from bot.pages import Page, Topic
from bot.screen_parts import Drawing
from bot.session import blank
from tests.bot.picture.eight import CAR, UNKNOWN
from tests.bot.picture.seeing import data_of
from tests.bot.talking import Talk

ANSWERED = CAR | {"served_on": "no", "prior_liens": "0", "paid_since_sale": "0"}
"""What the interview asks about this car, all of it answered."""


def at_the_answer(locale: str = "en", facts: Mapping[str, Any] = ANSWERED) -> Talk:
    talk = Talk(locale)
    talk.session = blank(locale).to(answers=dict(facts), page=Page.RESULT, confirmed=True)
    return talk.types("/result")


def picture(talk: Talk) -> Drawing:
    (drawing,) = talk.newest.documents
    assert isinstance(drawing, Drawing)
    return drawing


def test_the_answer_leads_to_what_can_be_kept() -> None:
    talk = at_the_answer().taps("Keep or share")
    assert talk.data() == ("t:picture", "t:timeline", "t:share", "t:pdf", "t:dates", "n:back")


def test_the_answer_as_a_picture_is_a_new_message_with_the_same_in_words() -> None:
    talk = at_the_answer()
    before = len(talk.shown)
    talk.taps("t:keep", "t:picture")
    assert len(talk.shown) == before + 1
    assert talk.reads() == "The answer as a picture, above."
    assert "$7,272.60" in picture(talk).alt
    assert talk.data() == ("n:dark", "t:timeline", "t:share", "t:keep", "n:back")


def test_what_is_shared_is_hidden_until_rounded_sums_are_asked_for_each_time() -> None:
    talk = at_the_answer().taps("t:keep", "t:share")
    assert "[hidden]" in picture(talk).alt
    assert talk.data() == ("n:dark", "t:rounded", "n:sharelink", "t:picture", "t:timeline", "t:keep", "n:back")
    talk.taps("Picture, rounded sums")
    assert "$7,130" in picture(talk).alt
    assert talk.reads().startswith("The picture above shows rounded sums, not the exact ones")
    assert talk.data() == ("n:dark", "t:share", "n:sharelink", "t:picture", "t:timeline", "t:keep", "n:back")
    assert "$7,130" in picture(talk.taps("n:dark")).alt
    assert "[hidden]" in picture(talk.taps("t:share")).alt
    assert "[hidden]" in picture(talk.taps("t:rounded", "t:keep", "t:share")).alt


def test_where_rounded_sums_would_say_something_else_the_page_says_so_and_keeps_them_hidden() -> None:
    close = ANSWERED | {"claim": "10449.00", "sale_price": "10351.00", "costs": [], "credits": []}
    talk = at_the_answer("nb", close).taps("t:keep", "t:share")
    assert talk.reads().startswith("Med avrundede tall og uten datoer ville svaret blitt et annet.")
    assert "[skjult]" in picture(talk).alt
    assert not {"t:rounded", "n:sharelink"} & set(talk.data())
    assert talk.taps("t:rounded", old=True).reads().startswith("Med avrundede tall")


@pytest.mark.parametrize("name", sorted(WITH_PICTURE - {Topic.COMPARE}))
def test_the_same_picture_comes_again_in_dark_and_in_light(name: Topic) -> None:
    way = ("t:share", f"t:{name}") if name is Topic.ROUNDED else (f"t:{name}",)
    talk = at_the_answer("nb").taps("t:keep", *way)
    light = data_of(picture(talk))
    before = len(talk.shown)
    dark = data_of(picture(talk.taps("Mørke farger")))
    assert len(talk.shown) == before + 1
    assert (light["dark"], dark["dark"]) == (False, True)
    assert light | {"dark": True} == dark
    assert data_of(picture(talk.taps("Lyse farger"))) == light


def test_the_colours_last_for_the_next_picture() -> None:
    talk = at_the_answer().taps("t:keep", "t:picture", "Dark colors", "t:timeline")
    assert data_of(picture(talk))["dark"] is True


def test_an_old_button_for_colours_changes_nothing() -> None:
    talk = at_the_answer().taps("t:keep", "t:picture", "n:back")
    before = talk.session
    talk.taps("n:dark", old=True)
    assert talk.toast
    assert talk.session == before


def test_the_answers_and_the_answer_are_as_they_were_after_any_picture() -> None:
    talk = at_the_answer()
    before, text = talk.session.answers, talk.reads()
    talk.taps("t:keep", "t:share", "n:dark", "t:picture", "n:back")
    assert talk.session.answers == before
    assert talk.reads() == text


def test_a_picture_can_be_asked_for_in_a_word() -> None:
    assert picture(at_the_answer("nb").types("som bilde")).template == "card"
    assert picture(at_the_answer().types("Timeline")).template == "timeline"
    assert data_of(picture(at_the_answer().types("share")))["mark"] == "Own case"


def test_without_dates_the_page_says_so_and_asks_for_one() -> None:
    undated = {field: value for field, value in ANSWERED.items() if "date" not in field and "first" not in field}
    talk = at_the_answer("en", undated | {"collector_notice_received": None}).taps("t:keep", "t:timeline")
    assert talk.newest.documents == ()
    assert talk.reads().startswith("There are no dates to draw yet.")
    talk.taps("e:sale_date").types("May 28, 2026")
    assert "May 28, 2026: Sold" in picture(talk).alt


def test_pdf_and_picture_for_others_are_reached_from_more() -> None:
    assert {"t:pdf", "t:share"} <= set(at_the_answer().taps("t:more").data())


def test_a_case_without_a_sum_has_a_picture_too() -> None:
    stated = UNKNOWN | {"served_on": "no", "prior_liens": None, "credits": None, "paid_since_sale": None}
    talk = at_the_answer("nb", stated | {"foreclosure_process": None, "loan_purpose": None, "owner_occupied": None})
    assert "Jeg kan ikke regne ut beløpet ennå" in picture(talk.taps("t:keep", "t:picture")).alt


def test_a_worked_example_comes_with_a_picture_that_says_what_it_is() -> None:
    assert data_of(picture(Talk("nb").types("/start ex_car")))["mark"] == "EKSEMPEL"

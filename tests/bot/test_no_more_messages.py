"""Messages that nobody asked for: a correction stays readable, is about every case it concerns, and can be stopped."""

from datetime import date

import pytest

from bot import reading
from bot.conversation import step
from bot.events import Said
from bot.language import Language
from bot.pages import Page
from bot.screen.correction import correction_for, corrections_page
from bot.screen.places import privacy
from bot.screen.view import View
from bot.session import Asking, Miss, Reminding, blank

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    "said",
    [
        "no more messages like this", "No more messages, please", "stop writing to me", "Stop sending me messages",
        "don't message me again", "unsubscribe", "I don't want more messages", "Don't write about changed rules",
        "Ikke flere slike meldinger", "ikke skriv til meg mer", "Slutt å skrive til meg", "slutt å sende meg meldinger",
        "don't send me this", "leave me alone", "jeg vil ikke ha flere", "no thank you, no more messages",
        "nei takk, ikke flere meldinger", "No thanks, stop writing to me", "nei, meld meg av", "la meg være i fred",
        "I don't want any more of these", "ikke send meg dette",
        "Jeg vil ikke ha flere meldinger", "meld meg av", "Ikke si fra om endrede regler", "stopp meldingene",
    ],
)  # fmt: skip
def test_who_wants_no_messages_is_understood(said: str) -> None:
    assert reading.wants_no_messages(said)
    session = blank("en")
    after, reply = step(session, Said(said), TODAY)
    assert after == session.to(no_corrections=True)
    assert reply.remark is Page.CORRECTIONS


@pytest.mark.parametrize(
    "said",
    [
        "no thanks", "nei takk", "no, they will not leave me alone", "jeg vil ikke ha flere lån", "nei takk, ikke mer",
        "don't send me to court", "no", "no more", "stop",
        "they stopped writing to me", "the lender keeps sending me letters",
        "no more payments", "ikke mer", "de sendte ikke flere brev", "the bank should stop writing to me",
        "I want to opt out of the sale", "jeg vil ikke ha flere regninger",
    ],
)  # fmt: skip
def test_other_words_stop_no_messages(said: str) -> None:
    assert not reading.wants_no_messages(said)


@pytest.mark.parametrize("said", ["no thanks", "No, thank you.", "nei takk"])
def test_who_declines_answers_no_question(said: str) -> None:
    begun = blank("en").to(answers={"jurisdiction": "US-OH", "collateral": "vehicle"}, page=Page.QUESTION)
    asked = begun.to(asking=Asking(field="seller_financed"))
    after, _ = step(asked, Said(said), TODAY)
    assert "seller_financed" not in after.answers
    assert after.asking is not None
    assert after.asking.miss is Miss.UNREADABLE
    answered, _ = step(asked, Said("no"), TODAY)
    assert answered.answers["seller_financed"] is False


@pytest.mark.parametrize("said", ["no thank you, no more messages", "nei takk, ikke flere meldinger"])
def test_what_follows_a_no_thanks_is_heard_and_the_open_question_stays(said: str) -> None:
    begun = blank("en").to(answers={"jurisdiction": "US-OH", "collateral": "vehicle"}, page=Page.QUESTION)
    asked = begun.to(asking=Asking(field="seller_financed"))
    after, _ = step(asked, Said(said), TODAY)
    assert after == asked.to(no_corrections=True)


@pytest.mark.parametrize(("locale", "named"), [("en", "It concerns: "), ("nb", "Saken det gjelder: ")])
def test_every_case_that_a_rule_stands_behind_is_named_with_a_button_of_its_own(locale: str, named: str) -> None:
    car = blank(locale).to(answers={"jurisdiction": "US-OH", "collateral": "vehicle"}, rules_shown=("abc123",))
    aside = (
        car.to(number=2, answers={"jurisdiction": "US-FL", "collateral": "home"}),
        car.to(number=3, answers={"jurisdiction": "NO", "collateral": "home"}, rules_shown=()),
    )
    both = correction_for(car.to(others=aside), "abc123", (), "New.")
    assert both is not None
    assert both.text.count(named) == 2
    assert [row[0].data for row in both.rows] == ["n:result_1", "n:result_2", "n:corrections_off"]
    assert ["Ohio" in both.rows[0][0].label, "Florida" in both.rows[1][0].label] == [True, True]
    one = correction_for(car.to(others=aside[1:]), "abc123", (), "New.")
    assert one is not None
    assert one.text.count(named) == 1
    assert Language(locale).message("Look at the answer again") == one.rows[0][0].label
    alone = correction_for(car, "abc123", (), "New.")
    assert alone is not None
    assert named not in alone.text
    assert correction_for(aside[1], "abc123", (), "New.") is None


@pytest.mark.parametrize(("off", "told"), [(False, "I may write to you."), (True, "You have asked me not to write")])
def test_what_is_kept_is_told_whether_corrections_are_wanted_or_not(off: bool, told: str) -> None:
    page = privacy(View(blank("en").to(no_corrections=off), TODAY))
    assert "I also keep which rules the answer rests on." in page.text
    assert told in page.text


@pytest.mark.parametrize("reminded", [True, False])
def test_reminders_that_still_come_are_named_and_can_be_stopped(reminded: bool) -> None:
    begun = blank("en").to(answers={"jurisdiction": "US-OH"}, no_corrections=True)
    session = begun.to(reminding=Reminding(since=TODAY) if reminded else None)
    page = corrections_page(View(session, TODAY))
    assert ("The reminders that you have asked for still come." in page.text) is reminded
    assert ("n:quiet" in [row[0].data for row in page.rows]) is reminded

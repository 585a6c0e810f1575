"""Helpful or not, below a page and on every dead end; and one sentence that nobody sees unless it is let to staff."""

import json
import re
from datetime import timedelta

import pytest

from bot.events import Tapped
from bot.feedback.places import DEAD_ENDS, DEAD_MISSES
from bot.feedback.vote import week_of
from bot.pages import Page, Topic
from bot.screen_parts import Document
from bot.session import Miss, Session
from domain.subjects import Subject
from tests.bot.talking import Talk
from tests.bot.test_interview_walk import ALWAYS, walk

VOTES = ("n:helpful", "n:unhelpful")
SENTENCE = "The costs are missing from this."


def answered(locale: str = "en") -> Talk:
    return walk("US-OH", "vehicle", "repossession", "claimed", "amounts", locale)


def at_a_question() -> Talk:
    """A car whose price was typed twice so that nobody could read it."""
    talk = Talk().types("/start").taps("n:begin", "a:jurisdiction:US").types("ohio")
    talk.taps("a:collateral:vehicle", "a:event:repossession", "a:outcome:judgment").types("10000")
    assert talk.asked() == "sale_price"
    return talk.types("blue fish", "blue fish")


def last_rows(talk: Talk, number: int) -> list[tuple[str | None, ...]]:
    return [tuple(button.data for button in row) for row in talk.newest.rows[-number:]]


def test_the_answer_carries_the_two_buttons_last_and_keeps_all_its_own() -> None:
    talk = answered()
    assert last_rows(talk, 1) == [VOTES]
    assert set(talk.data()) >= ALWAYS


@pytest.mark.parametrize("topic", ["t:next", "t:liability", "t:credit", "t:tax", "t:sources", "t:statement", "t:time"])
def test_each_page_of_the_answer_carries_them_above_the_way_back(topic: str) -> None:
    talk = answered().taps("t:more") if topic == "t:time" else answered()
    talk.taps(topic) if topic in talk.data() else talk.taps(topic, old=True)
    while talk.asked():
        talk.taps(f"a:{talk.asked()}:?")
    assert last_rows(talk, 2) == [VOTES, ("n:back",)]


DEAD = {
    Page.OTHER_COUNTRY: "I live in Sweden",
    Page.UNKNOWN_COMMAND: "/nonsense",
    Page.UNREADABLE_STATE: "blue fish",
    Page.TERMS: "/term xyzzyplugh",
    Page.NOT_A_LAWYER: "are you a lawyer?",
    Page.HUMAN: "call me",
}


@pytest.mark.parametrize(("page", "text"), DEAD.items())
def test_a_dead_end_asks_whether_it_helped(page: Page, text: str) -> None:
    talk = answered().types(text)
    assert talk.page() is page
    assert set(VOTES) <= set(talk.data())


def test_every_dead_end_is_named_with_a_reason() -> None:
    assert set(DEAD) | {Page.SCAN_FAILED} == set(DEAD_ENDS)
    assert all(reason for reason in (*DEAD_ENDS.values(), *DEAD_MISSES.values()))


def test_a_question_asks_it_only_once_it_could_not_be_read_again_and_stays_a_question() -> None:
    talk = at_a_question()
    assert talk.session.asking is not None
    assert talk.session.asking.miss is Miss.STILL_UNREADABLE
    assert {*VOTES, "a:sale_price:?", "n:back", "n:why"} <= set(talk.data())
    assert not set(VOTES) & set(Talk().types("/start").taps("n:begin").types("blue fish").data())


@pytest.mark.parametrize("text", ["/help", "/term", "/privacy", "I am ashamed", "i dont want to live", "/edit"])
def test_nobody_is_asked_for_a_verdict_elsewhere(text: str) -> None:
    assert not set(VOTES) & set(answered().types(text).data())


def test_a_tap_thanks_and_the_buttons_are_gone_from_that_place_alone() -> None:
    talk = answered().taps("n:unhelpful")
    assert talk.reads().startswith("Thank you. It is noted that this did not help, and your name is not with it.")
    talk.taps("n:feedback_back")
    assert talk.page() is Page.RESULT
    assert not set(VOTES) & set(talk.data())
    assert set(VOTES) <= set(talk.taps("t:next").data())


def test_the_answer_stays_readable_above_the_thanks() -> None:
    talk = answered()
    answer = talk.newest
    talk.taps("n:helpful")
    assert answer in talk.shown


def test_an_old_button_says_nothing_of_the_page_that_is_shown() -> None:
    talk = answered().types("/nonsense")
    talk.taps("n:helpful", old=True)
    assert talk.toast
    assert talk.session.voted == ()


def test_a_wrong_tap_is_put_right_and_each_says_what_was_noted() -> None:
    talk = answered().taps("n:helpful")
    assert "It is noted that this helped" in talk.reads()
    assert "Change to: this did not help" in talk.buttons()
    assert "It is noted that this did not help" in talk.taps("n:feedback_turn").reads()
    assert "It is noted that this helped" in talk.types("it helped").reads()
    assert "It is noted that this helped" in talk.types("this helped").reads()
    talk.types(SENTENCE).does(Tapped("n:feedback_turn", fresh=True))
    assert talk.toast


@pytest.mark.parametrize(("text", "helped"), [
    ("This helped", True), ("it helped me.", True), ("Dette hjalp", True), ("hjalp", True), ("did not help", False),
    ("This didn't help", False), ("Dette hjalp ikke", False), ("det hjalp meg ikke", False),
])  # fmt: skip
def test_the_words_of_the_two_buttons_are_taken_as_a_tap(text: str, helped: bool) -> None:
    for talk in (answered(), at_a_question()):
        talk.types(text)
        assert talk.session.feeding is not None
        assert talk.session.feeding.vote.helpful is helped
    assert answered().types("/help", text).page() is not Page.FEEDBACK


def test_after_a_changed_answer_or_a_week_the_page_of_the_case_asks_again() -> None:
    talk = answered().taps("n:helpful", "n:feedback_back").types("/xyz").taps("n:unhelpful", "n:feedback_back")
    assert not set(VOTES) & set(talk.data())
    talk.taps("n:back", "e:claim").types("20000").taps("n:confirm")
    assert set(VOTES) <= set(talk.data())
    assert not set(VOTES) & set(talk.types("/xyz").data())
    later = answered().taps("n:helpful", "n:feedback_back").types("/xyz").taps("n:unhelpful", "n:feedback_back")
    later.today += timedelta(days=7)
    assert set(VOTES) <= set(later.types("/xyz").data())
    assert set(VOTES) <= set(later.types("/result").data())


def test_what_was_said_of_pages_is_not_in_the_copy() -> None:
    talk = answered().taps("n:helpful", "n:feedback_back").types("/new").taps("n:newcase").types("/export")
    document = talk.newest.documents[0]
    assert isinstance(document, Document)
    copy = json.loads(document.content)
    assert copy["others"]
    for case in (copy, *copy["others"]):
        assert not {"voted", "feeding", "ballot"} & set(case)


def test_another_case_is_asked_anew_and_the_first_stays_voted_on() -> None:
    talk = answered().taps("n:helpful", "n:feedback_back").types("/new").taps("n:newcase")
    assert talk.session.voted == ()
    (first,) = talk.session.others
    assert first.voted == (f"result {week_of(talk.today)}",)


def test_who_voted_is_told_that_neither_delete_nor_a_copy_reaches_it() -> None:
    talk = answered().taps("n:helpful").types("/delete")
    assert "/delete does not remove it" in talk.reads()
    assert "not in the copy" in talk.types("/export").reads()
    assert "/delete" not in answered().types("/export").reads()


def test_what_is_kept_says_it_of_votes_in_both_languages() -> None:
    assert (
        "I keep for a year whether a page helped you, without your name or number."
        in Talk("en").types("/privacy").reads()
    )
    assert "i ett år om en side hjalp deg, uten navnet eller nummeret ditt" in Talk("nb").types("/privacy").reads()


def test_every_place_fits_into_the_buttons_of_the_desk() -> None:
    places = [*(f"topic.{each}" for each in Topic), *(f"subject.{each}" for each in Subject)]
    places += [*(f"page.{each}" for each in DEAD_ENDS), "question.owned_and_lived_two_of_five"]
    assert all(len(f"s:fb_place:2026-11-23:{place}:99".encode()) <= 64 for place in places)
    assert all(re.fullmatch(r"[a-z_.]+", place) for place in places)


def test_a_session_from_before_still_opens() -> None:
    assert Session.model_validate_json('{"language": "nb"}').voted == ()

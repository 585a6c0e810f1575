"""Helpful or not, below a page and on every dead end; and one sentence that nobody sees unless it is let to staff."""

import re

import pytest

from bot.feedback.places import DEAD_ENDS, DEAD_MISSES
from bot.feedback.vote import LONGEST_SENTENCE
from bot.feedback.words import leads_to_somebody
from bot.pages import Page, Topic
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
    assert talk.reads().startswith("Thank you, that is noted, and no name goes with it.")
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


def test_the_box_is_not_ticked_and_can_be_ticked_and_unticked() -> None:
    talk = answered().taps("n:helpful")
    assert "Staff may read, with amounts: no" in talk.buttons()
    assert "Staff may read, with amounts: yes" in talk.taps("n:feedback_allow").buttons()
    assert "Staff may read, with amounts: no" in talk.taps("n:feedback_refuse").buttons()


def test_a_sentence_is_shown_back_before_the_box_is_ticked_and_forgotten_where_it_is_not_sent() -> None:
    talk = answered().taps("n:unhelpful").types(SENTENCE)
    assert f"You wrote: “{SENTENCE}”" in talk.reads()
    assert "Nobody has seen this" in talk.reads()
    assert "Let staff read it" in talk.buttons()
    talk.taps("n:feedback_drop")
    assert "Nobody has seen it." in talk.reads()
    assert SENTENCE not in talk.session.model_dump_json()


@pytest.mark.parametrize("leaving", ["n:feedback_back", "/start", "/new", "/help", "/cases"])
def test_a_sentence_that_was_not_sent_is_gone_once_its_page_is_left(leaving: str) -> None:
    talk = answered().taps("n:unhelpful").types(SENTENCE)
    talk.taps(leaving) if leaving.startswith("n:") else talk.types(leaving)
    assert SENTENCE not in talk.session.model_dump_json()


def test_a_sentence_goes_to_staff_at_once_where_the_box_was_ticked_before() -> None:
    talk = answered().taps("n:unhelpful", "n:feedback_allow").types(SENTENCE)
    assert f"Staff can read this now: “{SENTENCE}”" in talk.reads()
    assert talk.session.feeding is not None
    assert talk.session.feeding.vote.words == SENTENCE


def test_what_was_sent_can_be_taken_back_from_the_same_page() -> None:
    talk = answered().taps("n:unhelpful", "n:feedback_allow").types(SENTENCE).taps("n:feedback_refuse")
    assert "taken it back" in talk.reads()
    assert SENTENCE not in talk.session.model_dump_json()


def test_a_typed_yes_or_no_is_the_answer_to_whether_it_is_sent() -> None:
    assert "Staff can read this now" in answered().taps("n:helpful").types(SENTENCE, "yes").reads()
    assert "I have forgotten it" in answered().taps("n:helpful").types(SENTENCE, "no").reads()


def test_a_long_sentence_is_cut_and_shown_as_it_would_be_kept() -> None:
    talk = answered().taps("n:unhelpful", "n:feedback_allow").types("word " * 200)
    assert talk.session.feeding is not None
    assert len(talk.session.feeding.vote.words or "") <= LONGEST_SENTENCE


@pytest.mark.parametrize("typed", ["8500", "I think it was 8500", "the price is missing", "don't know"])
@pytest.mark.parametrize("ticked", [False, True])
def test_a_sentence_is_never_the_answer_to_the_open_question(typed: str, ticked: bool) -> None:
    talk = at_a_question().taps("n:unhelpful")
    before = talk.session
    if ticked:
        talk.taps("n:feedback_allow")
    talk.types(typed)
    assert talk.page() is Page.FEEDBACK
    assert talk.session.answers == before.answers
    assert talk.session.asking == before.asking


@pytest.mark.parametrize("typed", ["8500", "I think it was 8500", "don't know"])
def test_what_could_be_an_answer_goes_to_staff_only_by_a_tap_although_the_box_is_ticked(typed: str) -> None:
    talk = at_a_question().taps("n:unhelpful", "n:feedback_allow").types(typed)
    assert "Let staff read it" in talk.buttons()
    assert talk.session.feeding is not None
    assert talk.session.feeding.vote.words is None


def test_an_answer_typed_after_moving_on_is_an_answer() -> None:
    talk = at_a_question().taps("n:unhelpful", "n:feedback_allow", "n:feedback_back")
    assert talk.asked() == "sale_price"
    talk.types("8500")
    assert talk.session.answers["sale_price"] == "8500"
    assert talk.session.feeding is None


NUMBERS = (
    "nummeret mitt er 412 34 567", "call 212-555-0123", "555-0123", "konto 1234.56.78903", "1234 5678 9012 3456",
    "kari@example.no", "@kari_nordmann", "01010112345", "123-45-6789", "http://example.com", "41 23 45 67", "41234567",
)  # fmt: skip
HARMLESS = (
    "It says 10 000 but I paid 8,500.50", "the date 2026-11-22 is wrong", "1 250 000 kr", "2.11.2026", "after 30 days",
    "1099-C is missing", "UCC 9-615 says so", "300000",
)  # fmt: skip


@pytest.mark.parametrize("text", NUMBERS)
def test_what_leads_to_somebody_is_never_kept(text: str) -> None:
    talk = answered().taps("n:unhelpful", "n:feedback_allow").types(text)
    assert text not in talk.session.model_dump_json()
    assert "not kept it" in talk.reads()
    assert leads_to_somebody(f"It is wrong, {text} is my number")


@pytest.mark.parametrize("text", HARMLESS)
def test_amounts_days_and_forms_lead_to_nobody(text: str) -> None:
    assert not leads_to_somebody(text)


def test_distress_and_commands_are_heard_on_this_page_as_everywhere() -> None:
    talk = answered().taps("n:unhelpful", "n:feedback_allow").types("i dont want to live")
    assert talk.page() is Page.DISTRESS
    assert answered().taps("n:unhelpful").types("/help").page() is Page.HELP
    assert answered().taps("n:unhelpful").types("back").page() is Page.RESULT


def test_another_case_is_asked_anew_and_the_first_stays_voted_on() -> None:
    talk = answered().taps("n:helpful", "n:feedback_back").types("/new").taps("n:newcase")
    assert talk.session.voted == ()
    (first,) = talk.session.others
    assert first.voted == ("result",)


def test_who_voted_is_told_that_neither_delete_nor_a_copy_reaches_it() -> None:
    talk = answered().taps("n:helpful").types("/delete")
    assert "/delete does not remove it" in talk.reads()
    assert "not in the copy" in talk.types("/export").reads()
    assert "/delete" not in answered().types("/export").reads()


def test_what_is_kept_says_it_of_votes_in_both_languages() -> None:
    assert "kept for a year without your name or number" in Talk("en").types("/privacy").reads()
    assert "et år uten navnet eller nummeret ditt" in Talk("nb").types("/privacy").reads()


def test_every_place_fits_into_the_buttons_of_the_desk() -> None:
    places = [*(f"topic.{each}" for each in Topic), *(f"subject.{each}" for each in Subject)]
    places += [*(f"page.{each}" for each in DEAD_ENDS), "question.owned_and_lived_two_of_five"]
    assert all(len(f"s:fb_place:2026-11-23:{place}:99".encode()) <= 64 for place in places)
    assert all(re.fullmatch(r"[a-z_.]+", place) for place in places)


def test_a_session_from_before_still_opens() -> None:
    assert Session.model_validate_json('{"language": "nb"}').voted == ()

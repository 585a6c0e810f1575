"""What is typed below somebody else's case, or below an example, is no answer about one's own."""

import pytest

from bot.conversation.others_case import NOT_THEIRS
from bot.pages import Page
from tests.bot.talking import Talk
from tests.bot.test_shared_case_chats import finished, half_done, shares

NOT_USED = {
    "en": "The page above was not your own case, so I have not used what you wrote. Here is your own question again.",
    "nb": "Siden over gjaldt ikke din egen sak, så jeg har ikke brukt det du skrev. Her er spørsmålet ditt igjen.",
}


def asked_what_was_owed(locale: str = "en") -> Talk:
    """A car in Ohio, at the question what was owed before the sale."""
    talk = Talk(locale).types("/start").taps("n:begin").types("Ohio").taps("a:collateral:vehicle")
    return talk.taps("a:event:repossession", "a:outcome:claimed", "a:served_on:no")


@pytest.fixture(params=["a shared case", "an example"])
def beside(request: pytest.FixtureRequest) -> str:
    return f"/start {shares('en')}" if request.param == "a shared case" else "/start ex_car"


@pytest.mark.parametrize(("locale", "said", "shown"), [("en", "27000", "$27,000"), ("nb", "27 000", "27 000 USD")])
def test_an_amount_is_not_stored_and_is_offered_at_the_own_question(
    beside: str, locale: str, said: str, shown: str
) -> None:
    talk = asked_what_was_owed(locale)
    answers = talk.session.answers
    talk.types(beside, said)
    assert talk.session.answers == answers
    assert talk.reads().startswith(NOT_USED[locale])
    assert shown in talk.reads()
    assert talk.taps("a:claim:27000").session.answers["claim"] == "27000"


def test_what_was_offered_can_be_turned_down_or_said_yes_to(beside: str) -> None:
    talk = asked_what_was_owed().types(beside, "27000").taps("a:claim:no")
    assert talk.asked() == "claim"
    assert "claim" not in talk.session.answers
    assert "27,000" not in talk.reads()
    assert asked_what_was_owed().types(beside, "27000", "yes").session.answers["claim"] == "27000"


@pytest.mark.parametrize("said", ["27000", "?", "sold for 8500", "10000 8500 500", "27", "no, 9000", "nonsense", "0"])
def test_no_text_there_changes_an_answer_or_notes_an_amount_for_later(beside: str, said: str) -> None:
    talk = asked_what_was_owed()
    before = talk.session
    talk.types(beside, said)
    assert talk.session.answers == before.answers
    assert talk.session.offered == before.offered
    assert talk.asked() == "claim"
    assert talk.reads().startswith(NOT_USED["en"])


@pytest.mark.parametrize("said", ["?", "they took it"])
def test_a_choice_is_not_stored_and_stands_among_the_buttons_of_the_question(beside: str, said: str) -> None:
    bob = half_done("en")
    answers = bob.session.answers
    bob.types(beside, said)
    assert bob.session.answers == answers
    assert bob.reads().startswith(NOT_USED["en"])
    assert "a:event:repossession" in bob.data()


def test_a_day_is_offered_and_one_that_can_be_read_in_two_ways_is_asked_about(beside: str) -> None:
    talk = Talk().types("/start").taps("n:begin").types("Ohio").taps("a:collateral:vehicle")
    talk.taps("a:event:repossession", "a:outcome:claimed").types(beside, "November 2, 2026")
    assert "served_on" not in talk.session.answers
    assert "a:served_on:2026-11-02" in talk.data()
    unclear = asked_what_was_owed().types(beside, "12,34")
    assert unclear.reads().startswith(NOT_USED["en"])
    assert "claim" not in unclear.session.answers
    assert len(unclear.session.asking.readings if unclear.session.asking else ()) == 2


def test_a_part_of_the_costs_is_not_told_there(beside: str) -> None:
    talk = asked_what_was_owed().types("27000", "20000").taps("a:costs:items")
    before = talk.session
    talk.types(beside, "500")
    assert talk.session.answers == before.answers
    assert talk.session.asking is not None
    assert before.asking is not None
    assert talk.session.asking.items == before.asking.items
    assert talk.session.asking.part == before.asking.part


@pytest.mark.parametrize(
    ("said", "page"),
    [
        ("what is a deficiency?", Page.TERM),
        ("can they garnish my wages?", Page.SUBJECT),
        ("I want to talk to a person", Page.HUMAN),
        ("/help", Page.HELP),
    ],
)
def test_questions_and_commands_are_answered_there_as_anywhere(beside: str, said: str, page: Page) -> None:
    talk = asked_what_was_owed().types(beside, said)
    assert talk.page() is page
    assert NOT_USED["en"] not in talk.reads()


def test_what_comes_with_the_answer_is_said_to_come_with_it(beside: str) -> None:
    talk = asked_what_was_owed().types(beside, "compare")
    assert talk.reads().startswith("That comes with the answer")


def test_back_leads_to_the_own_question_without_another_word(beside: str) -> None:
    talk = asked_what_was_owed().types(beside, "back")
    assert talk.asked() == "claim"
    assert NOT_USED["en"] not in talk.reads()


def test_a_correction_there_changes_nothing_of_a_finished_case(beside: str) -> None:
    talk = finished("en")
    before = talk.session.answers
    talk.types(beside, "costs 700 and not 512")
    assert talk.session.answers == before
    assert talk.reads() == "The page above was not your own case, so I have not used what you wrote."
    assert talk.taps("Go on").page() is Page.RESULT


def test_court_papers_told_of_there_are_asked_about_and_not_noted(beside: str) -> None:
    talk = Talk().types("/start").taps("n:begin").types("Ohio").taps("a:collateral:vehicle", "a:event:repossession")
    talk.taps("a:outcome:silent").types("10234", "8512", "512")
    while (field := talk.asked()) is not None:
        talk.taps(f"a:{field}:?")
    talk.taps("n:confirm")
    before = talk.session.answers
    talk.types(beside, "I got court papers yesterday")
    assert talk.session.answers == before
    assert talk.asked() == "served_on"
    assert "a:served_on:2026-11-21" in talk.data()


def test_thanks_without_a_case_of_ones_own_speaks_of_no_answers() -> None:
    assert Talk().types("/start ex_car", "thanks").reads() == "You are welcome. You can begin when you want."
    assert "Your answers are kept" in half_done("en").types("/start ex_car", "thanks").reads()


def test_the_pages_that_are_not_of_the_own_case_are_these() -> None:
    assert {Page.SHARED, Page.EXAMPLE, Page.EXAMPLE_FILE} == NOT_THEIRS

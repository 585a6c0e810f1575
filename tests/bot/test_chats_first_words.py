"""First words that tell a case: nothing of them is asked again, and nothing of them is taken in silence."""

import pytest

from bot.pages import Page
from bot.screen.showing import screens
from bot.screen.view import View
from bot.screen_parts import Document
from bot.session import Session
from tests.bot.talking import TODAY, Talk, plain

CAR = {"collateral": "vehicle", "event": "repossession"}
HOME = {"collateral": "home", "event": "foreclosure"}


def to_the_summary(talk: Talk) -> Talk:
    """Confirms what was read, and knows nothing else."""
    while "n:confirm" not in talk.data():
        asking = talk.session.asking
        assert asking is not None, talk.reads()
        talk.taps(f"a:{asking.field}:{asking.readings[0] if asking.readings else '?'}")
    return talk


def read_so_far(talk: Talk) -> dict[str, str]:
    return {**talk.session.answers, **talk.session.told}


def test_the_example_is_walked_through_with_its_amount_at_the_end() -> None:
    talk = Talk("en").types("/start", "They took my truck in March and sold it, now they want 9,400")
    assert "I have noted this from what you wrote: a car, taken by the lender, they want payment." in talk.reads()
    assert "I ask about each amount when its turn comes." in talk.reads()
    talk.taps("United States").types("ohio")
    assert "From what you wrote: a car, taken by the lender, they want payment." in talk.reads()
    assert talk.asked() == "served_on"
    talk.taps("No court papers").types("14000", "8500", "500")
    assert "The letter asks for: I read $9,400. Is that right?" in talk.reads()
    talk.taps("a:lender_figure:9400")
    assert talk.page() is Page.SUMMARY
    for line in ("Loan on: Car", "What happened: Lender took it", "Where it stands: They want payment"):
        assert line in talk.reads()


def test_a_wrong_reading_is_mended_by_one_step_back() -> None:
    talk = Talk("en").types("/start", "My boat was repossessed in Washington").taps("n:back")
    assert talk.asked() == "event"
    assert "Now: Lender took it." in talk.reads()
    assert "what you wrote" not in talk.reads()
    talk.taps("I handed it back")
    assert talk.asked() == "outcome"
    assert talk.session.answers["event"] == "voluntary_surrender"


def test_a_wrong_thing_is_mended_by_two_steps_back_and_what_does_not_fit_is_asked() -> None:
    talk = Talk("en").types("/start", "My boat was repossessed in Washington").taps("n:back", "n:back", "Home")
    assert talk.asked() == "event"


def test_it_is_changed_at_the_summary_like_any_other_answer() -> None:
    talk = to_the_summary(Talk("nb").types("/start", "Banken tvangssolgte huset vårt i Bergen og krever resten"))
    talk.taps("e:outcome", "Har ikke hørt noe")
    assert talk.session.answers["outcome"] == "silent"
    assert "Status: Har ikke hørt noe. Før: Krever betaling." in talk.reads()


def test_what_was_noted_is_said_anew_before_its_turn() -> None:
    talk = Talk("en").types("/start", "They took my truck and sold it", "no, it was a boat")
    assert "I have noted this from what you wrote: a boat, taken by the lender." in talk.reads()
    assert talk.asked() == "jurisdiction"


def test_a_second_message_goes_on_from_the_first() -> None:
    talk = Talk("en").types("/start", "It was a truck", "they took it back and sold it")
    assert talk.session.told == CAR
    assert talk.asked() == "jurisdiction"


def test_an_outcome_that_waits_for_the_last_question_is_said_when_it_is_taken() -> None:
    talk = Talk("nb").types("/start", "Banken tvangssolgte huset vårt i Bergen og krever resten")
    talk.taps("Nei, ingen brev").types("2 000 000", "1 500 000", "30 000")
    assert talk.page() is Page.SUMMARY
    assert "Ut fra det du skrev: de krever betaling." in talk.reads()
    assert "Status: Krever betaling" in talk.reads()


def test_more_than_is_asked_is_kept_at_a_first_question_too() -> None:
    talk = Talk("en").types("/start").taps("Begin").types("Ohio, and they repossessed my truck")
    assert "State: Ohio" in talk.reads()
    assert "From what you wrote: a car, taken by the lender." in talk.reads()
    assert talk.asked() == "outcome"


def test_a_text_that_does_not_answer_the_question_is_kept_for_the_next() -> None:
    talk = Talk("en").types("/start").taps("Begin").types("they repossessed my truck, then they sold it")
    assert "I have noted this from what you wrote: a car, taken by the lender." in talk.reads()
    assert "I was looking for" not in talk.reads()
    assert talk.asked() == "jurisdiction"
    talk.taps("Norway")
    assert talk.asked() == "served_on"


def test_the_open_question_is_answered_by_the_clause_that_tells_it() -> None:
    talk = Talk("en").types("/start").taps("Begin", "United States").types("ohio").taps("Car")
    talk.types("they repossessed it, and now they will sue me")
    assert talk.session.answers["event"] == "repossession"
    assert talk.asked() == "served_on"
    assert "From what you wrote: taken by the lender, they want payment." in talk.reads()


def test_a_question_gets_its_page_and_what_was_told_beside_it_is_kept() -> None:
    talk = Talk("en").types("/start", "They took my car in Texas, can they take my wages?")
    assert talk.page() is Page.SUBJECT
    assert "From what you wrote: Texas, a car, taken by the lender." in talk.reads()
    assert "Texas lets no pay be taken" in talk.reads()
    talk.taps("n:begin")
    assert talk.asked() == "outcome"


def test_a_question_without_a_place_keeps_the_rest_for_its_turn() -> None:
    talk = Talk("nb").types("/start", "De tok båten. Kan de ta lønna mi?")
    assert talk.page() is Page.SUBJECT
    talk.taps("n:begin", "Norge")
    assert "Ut fra det du skrev: båt, tatt tilbake av långiveren." in talk.reads()
    assert talk.asked() == "served_on"


def test_a_question_alone_tells_nothing() -> None:
    talk = Talk("en").types("/start", "Is it legal that they repossessed my car in Ohio?")
    assert read_so_far(talk) == {}


def test_the_country_alone_opens_the_choice_of_state_and_a_step_back_asks_for_the_country() -> None:
    talk = Talk("en").types("/start", "They took my truck somewhere in the United States")
    assert "From what you wrote: United States." in talk.reads()
    assert "Which state?" in talk.reads()
    talk.taps("n:back", "Norway")
    assert talk.session.answers == {"jurisdiction": "NO"} | CAR


def test_an_answer_given_before_is_not_overruled_by_what_is_told_in_passing() -> None:
    talk = Talk("en").types("/start").taps("Begin", "Norway").types("They took my car in Ohio")
    assert talk.session.answers == {"jurisdiction": "NO"} | CAR


def test_a_restart_in_the_middle_loses_nothing_and_shows_the_same() -> None:
    talk = Talk("nb").types("/start", "Banken tvangssolgte huset vårt i Bergen og krever resten")
    kept = Session.model_validate_json(talk.session.model_dump_json(exclude_defaults=True))
    assert screens(View(kept, TODAY)) == screens(View(talk.session, TODAY))
    talk.session = kept
    assert to_the_summary(talk).session.answers["outcome"] == "claimed"


def test_the_reason_for_the_question_does_not_hide_what_was_read() -> None:
    talk = Talk("en").types("/start", "My boat was repossessed in Washington").taps("n:why")
    assert "From what you wrote: Washington, a boat, taken by the lender." in plain(talk.newest.text)


def test_a_case_begun_anew_knows_nothing_of_it_and_the_copy_of_all_answers_does() -> None:
    talk = Talk("en").types("/start", "They took my truck and sold it", "/export")
    documents = [each for screen in talk.news for each in screen.documents if isinstance(each, Document)]
    exported = b"".join(document.content for document in documents).decode()
    assert "What happened: Lender took it" in exported
    talk.types("/new").taps("n:restart")
    assert talk.session.told == {}


def test_the_words_are_of_this_case_only_and_come_back_with_it() -> None:
    talk = Talk("en").types("/start", "They took my truck and sold it", "/new").taps("n:newcase")
    assert talk.session.told == {}
    talk.types("/cases").taps("n:case_1")
    assert talk.session.told == CAR


@pytest.mark.parametrize(("locale", "word"), [("en", "foreclosure"), ("nb", "tvangssalg")])
def test_a_word_of_the_glossary_alone_is_looked_up_and_tells_nothing(locale: str, word: str) -> None:
    talk = Talk(locale).types("/start", word)
    assert talk.page() is Page.TERM
    assert read_so_far(talk) == {}


@pytest.mark.parametrize("said", ["OK", "Hi", "hello", "ja", "CA", "me", "help me please"])
def test_short_words_at_the_start_name_no_place(said: str) -> None:
    assert read_so_far(Talk("en").types("/start", said)) == {}

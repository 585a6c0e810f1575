"""Short pages: turned on in many words, never without a deadline or a warning, the whole page one tap away."""

import re

import pytest

from bot.language import Language
from bot.pages import Page
from bot.reading import reads_poorly
from bot.screen.brief import MOST_SENTENCES, NEVER_LEFT_OUT, first_sentences, sentences, shortened
from bot.screen.finding import section
from bot.screen.view import View, whole
from bot.wording.findings import SENTENCES
from bot.wording.mark import Plural
from domain.case import Case
from domain.law import Section
from tests.bot.talking import TODAY, Talk
from tests.bot.test_cases import car

WARNS = re.compile(
    r"\brestart|(?:start|starts) (?:it|the (?:\w+ )?(?:time|period)|the lender's time|the whole time)\b.*\bagain"
    r"|\bbefore you (?:pay|promise)|pay and promise nothing|<b>You must",
    re.IGNORECASE,
)


def test_every_sentence_that_warns_is_left_out_of_no_page() -> None:
    forms = ((kind, words.one if isinstance(words, Plural) else words) for kind, words in SENTENCES.items())
    warns = {kind for kind, words in forms if WARNS.search(words) and kind.section is not Section.NEXT_STEPS}
    assert len(warns) > 10
    assert {kind.__name__ for kind in warns - NEVER_LEFT_OUT} == set()


def sued() -> Talk:
    """A Norwegian home, with a day to answer that is running out."""
    talk = Talk("en").types("/start").taps("n:begin", "a:jurisdiction:US").types("ohio")
    talk.taps("a:collateral:vehicle", "a:event:repossession", "a:outcome:sued").types("11/13/2026", "11/28/2026")
    while talk.asked():
        talk.taps(f"a:{talk.asked()}:?")
    return talk.taps("n:confirm")


def test_a_button_on_the_answer_turns_it_on_and_another_turns_it_off() -> None:
    talk = car()
    long = talk.newest.text
    talk.taps("Short version")
    assert len(talk.newest.text) < len(long) / 2
    talk.taps("The whole answer")
    assert talk.newest.text == long


@pytest.mark.parametrize(
    "text",
    ["enklere", "kort", "kortere", "simpler", "shorter", "too much text", "for mye tekst",
     "jeg leser dårlig", "make it simpler please"],
)  # fmt: skip
def test_words_turn_it_on(text: str) -> None:
    talk = car().types(text)
    assert talk.page() is Page.SHORT_WORDS
    assert talk.session.short


@pytest.mark.parametrize("text", ["short sale", "kortgjeld", "they cut it short", "I was short 500"])
def test_other_words_do_not(text: str) -> None:
    assert not reads_poorly(text)


def test_help_says_how() -> None:
    assert "Write “shorter”" in Talk().types("/help").reads()


def test_a_topic_is_short_and_opens_whole_in_place_and_back() -> None:
    talk = car()
    whole_page = talk.taps("t:credit").taps("a:first_missed_payment:?").newest.text
    talk.taps("n:back", "n:short", "t:credit")
    short = talk.newest.text
    assert len(short) < len(whole_page)
    messages = len(talk.shown)
    talk.taps("Show the whole page")
    assert talk.newest.text == whole_page
    talk.taps("Show the short page")
    assert talk.newest.text == short
    assert len(talk.shown) == messages


def test_opening_one_page_whole_leaves_the_next_one_short() -> None:
    talk = car().taps("n:short", "t:statement", "n:unfold", "t:liability")
    while talk.asked():
        talk.taps(f"a:{talk.asked()}:?")
    assert "n:unfold" in talk.data()
    assert talk.session.short


def test_a_page_of_law_is_short_too() -> None:
    talk = car().taps("n:short").types("can they take my pay?")
    assert "n:unfold" in talk.data()
    short = talk.newest.text
    assert "Sources:" not in short
    talk.taps("n:unfold")
    assert "Sources:" in talk.newest.text
    assert talk.newest.text.startswith(short.split("\n\n")[0])


def test_a_day_that_is_running_out_stands_on_every_short_page_about_what_to_do() -> None:
    talk = sued().taps("n:short")
    assert "November 28, 2026" in talk.reads()
    for topic in ("t:liability", "t:next"):
        talk.types("/result").taps(topic)
        while talk.asked():
            talk.taps(f"a:{talk.asked()}:?")
        assert "November 28, 2026" in talk.reads()


def test_the_steps_come_one_at_a_time() -> None:
    talk = car().taps("n:short", "t:next")
    assert "Step 1 of 5" in talk.reads()
    assert "n:step_0" not in talk.data()
    messages = len(talk.shown)
    talk.taps("Next step")
    assert "Step 2 of 5" in talk.reads()
    talk.taps("Step before", "n:step_2", "n:step_3", "n:step_4", "n:step_5")
    assert "Step 5 of 5" in talk.reads()
    assert "n:step_6" not in talk.data()
    assert len(talk.shown) == messages


def test_a_step_that_is_not_there_shows_the_last_and_an_old_one_nothing() -> None:
    talk = car().taps("n:short", "t:next")
    assert talk.taps("n:step_2", old=True).toast
    assert talk.taps("n:unfold", old=True).toast


def test_no_paragraph_is_cut_and_no_more_than_three_sentences_stand_beside_the_warnings() -> None:
    facts = {
        "jurisdiction": "NO",
        "collateral": "home",
        "event": "foreclosure",
        "claim": "100000",
        "sale_price": "80000",
    }
    view: View = whole(Case.model_validate(facts), facts, "nb", TODAY)
    for part in (Section.LIABILITY, Section.CREDIT, Section.TAX):
        found = section(view, part)[1:]
        said = list(shortened(view.language, found))
        plain = list(shortened(view.language, (each for each in found if type(each) not in NEVER_LEFT_OUT)))
        assert sum(len(sentences(text)) for text in plain) <= MOST_SENTENCES
        assert set(plain) <= set(said)
        assert all(re.search(r"[.?](?:</b>)?$|\d", text) for text in said)


def test_lead_words_are_no_sentence_and_what_is_to_be_checked_is_said_after_the_first_sentences() -> None:
    assert sentences("<b>Time.</b> One. Two? Three in § 9-616(a). Check this.") == [
        "<b>Time.</b> One.", "Two?", "Three in § 9-616(a).", "Check this.",
    ]  # fmt: skip
    long = [str(Language("en").message(text)) for text in ("A.", "B.", "C.", "D.", "Check this.")]
    assert first_sentences(Language("en"), long) == "A. B. Check this."
    assert first_sentences(Language("en"), long[:4]) == "A. B. C."

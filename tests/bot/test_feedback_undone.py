"""Words that mean the sentence on its page: it is not sent, or taken back, and they are no sentence themselves."""

import pytest

from bot.feedback.vote import Feeding
from bot.feedback.words import LEFT_OUT, TAKEN_BACK
from bot.pages import Page
from bot.reading import is_back
from tests.bot.talking import Talk
from tests.bot.test_feedback import answered

SENTENCE = "The costs are missing from this."
NAMED = (
    "Take it back", "take that back", "I changed my mind.", "undo", "delete it", "remove it", "Delete my sentence",
    "delete the feedback", "don't send it", "Don’t send it!", "ta det tilbake", "Trekk det tilbake", "angre",
    "jeg angrer", "fjern det", "slett det", "slett setningen", "Slett tilbakemeldingen", "ikke send det",
)  # fmt: skip
BOTH = (*NAMED, *sorted(TAKEN_BACK))
LEAVES = {
    "delete everything": Page.DELETE, "delete my data": Page.DELETE, "slett alt": Page.DELETE,
    "slett svarene mine": Page.DELETE, "/delete": Page.DELETE, "stop": Page.CANCELLED, "cancel": Page.CANCELLED,
    "avbryt": Page.CANCELLED, "back": Page.RESULT, "tilbake": Page.RESULT,
}  # fmt: skip


def shown(talk: Talk) -> Feeding:
    assert talk.page() is Page.FEEDBACK
    assert talk.session.feeding is not None
    return talk.session.feeding


def unhelped() -> Talk:
    return answered().taps("n:unhelpful")


def sent() -> Talk:
    return unhelped().types(SENTENCE).taps("n:feedback_send")


@pytest.mark.parametrize("text", BOTH)
def test_what_was_sent_is_taken_back_in_words(text: str) -> None:
    talk = sent().types(text)
    assert talk.session == sent().taps("n:feedback_takeback").session
    assert talk.reads().startswith("It is taken back and deleted.")
    assert SENTENCE not in talk.session.model_dump_json()


@pytest.mark.parametrize("text", [*BOTH, *sorted(LEFT_OUT)])
def test_what_is_shown_back_is_not_sent(text: str) -> None:
    talk = unhelped().types(SENTENCE, text)
    assert talk.session == unhelped().types(SENTENCE).taps("n:feedback_drop").session
    assert talk.reads().startswith("It is deleted. Nobody has seen it.")


@pytest.mark.parametrize("text", [each for each in (*BOTH, *sorted(LEFT_OUT)) if not is_back(each)])
def test_where_nothing_was_written_the_words_change_nothing(text: str) -> None:
    talk = unhelped()
    before = talk.session
    assert talk.types(text).session == before
    assert "It is noted that this did not help" in talk.reads()


@pytest.mark.parametrize("text", ["undo", "angre"])
def test_where_nothing_was_written_undoing_leads_back(text: str) -> None:
    assert unhelped().types(text).page() is Page.RESULT


@pytest.mark.parametrize("text", sorted(LEFT_OUT))
def test_what_was_sent_stays_where_something_is_only_left_out(text: str) -> None:
    feeding = shown(sent().types(text))
    assert (feeding.vote.words, feeding.typed) == (SENTENCE, None)


def test_of_two_sentences_the_one_that_is_shown_goes_first() -> None:
    talk = sent().types("Another one.", "delete it")
    assert "What you sent before stays." in talk.reads()
    assert shown(talk).vote.words == SENTENCE
    assert shown(talk.types("delete it")).vote.words is None
    assert talk.types("delete it").reads().startswith("It is taken back and deleted.")


@pytest.mark.parametrize(("text", "page"), LEAVES.items())
def test_what_means_everything_or_the_way_out_leads_there(text: str, page: Page) -> None:
    for talk in (unhelped(), unhelped().types(SENTENCE), sent()):
        assert talk.types(text).page() is page


@pytest.mark.parametrize("text", ["It should delete it after a year", "slett det som står om skatt", "undo the sum"])
def test_a_sentence_with_such_words_in_it_is_a_sentence(text: str) -> None:
    assert shown(unhelped().types(text)).typed == text
    assert shown(sent().types(text)).typed == text


def test_the_words_hold_only_on_this_page() -> None:
    assert sent().taps("n:feedback_back").types("delete it").page() is Page.DELETE

"""One sentence about a page: shown back, sent only by a tap, taken back, and refused where it leads to somebody."""

import pytest

from bot.events import Event, Scanned, Sent, Tapped
from bot.feedback.vote import LONGEST_SENTENCE
from bot.feedback.words import leads_to_somebody
from bot.pages import Page
from bot.scan.scan import ScanFault
from tests.bot.talking import Talk
from tests.bot.test_feedback import answered, at_a_question

SENTENCE = "The costs are missing from this."


def test_the_amounts_are_not_included_and_can_be_included_and_left_out_again() -> None:
    talk = answered().taps("n:helpful").types(SENTENCE)
    assert "Include the amounts: no" in talk.buttons()
    assert "Include the amounts: yes" in talk.taps("n:feedback_amounts").buttons()
    assert "Include the amounts: no" in talk.taps("n:feedback_amounts").buttons()
    talk.taps("n:feedback_amounts", "n:feedback_send")
    assert "They also see the amounts of this case." in talk.reads()
    assert "amounts" not in answered().taps("n:helpful").types(SENTENCE).taps("n:feedback_send").reads()


def test_who_has_no_case_is_told_nothing_of_its_amounts() -> None:
    talk = Talk().types("/start", "/xyz").taps("n:unhelpful").types(SENTENCE)
    assert "n:feedback_amounts" not in talk.data()
    assert "amounts" not in talk.reads()


@pytest.mark.parametrize("button", ["n:feedback_send", "n:feedback_amounts", "n:feedback_takeback", "n:feedback_allow"])
def test_a_button_without_a_sentence_does_nothing(button: str) -> None:
    talk = answered().taps("n:helpful")
    before = talk.session
    talk.does(Tapped(button, fresh=True))
    assert talk.session == before


def test_a_sentence_is_shown_back_and_forgotten_where_it_is_not_sent() -> None:
    talk = answered().taps("n:unhelpful").types(SENTENCE)
    assert f"You wrote: “{SENTENCE}”" in talk.reads()
    assert "Nobody has seen this" in talk.reads()
    assert "After you move on, you no longer can." in talk.reads()
    assert "Let them read it" in talk.buttons()
    talk.taps("n:feedback_drop")
    assert "Nobody has seen it." in talk.reads()
    assert SENTENCE not in talk.session.model_dump_json()


@pytest.mark.parametrize("leaving", ["n:feedback_back", "/start", "/new", "/help", "/cases"])
def test_a_sentence_that_was_not_sent_is_gone_once_its_page_is_left(leaving: str) -> None:
    talk = answered().taps("n:unhelpful").types(SENTENCE)
    talk.taps(leaving) if leaving.startswith("n:") else talk.types(leaving)
    assert SENTENCE not in talk.session.model_dump_json()


def sent(talk: Talk) -> str | None:
    assert talk.session.feeding is not None
    return talk.session.feeding.vote.words


def test_what_was_sent_can_be_taken_back_from_the_same_page() -> None:
    talk = answered().taps("n:unhelpful").types(SENTENCE).taps("n:feedback_send")
    assert f"Those who run this bot can read this now: “{SENTENCE}”" in talk.reads()
    assert "You can take it back here." in talk.reads()
    talk.taps("n:feedback_takeback")
    assert "It is taken back and deleted." in talk.reads()
    assert SENTENCE not in talk.session.model_dump_json()


@pytest.mark.parametrize("text", ["yes", "ja", "thanks", "takk", "no", "nei"])
def test_a_word_that_is_no_sentence_sends_nothing_and_replaces_nothing(text: str) -> None:
    shown = answered().taps("n:unhelpful").types(SENTENCE, text)
    assert sent(shown) is None
    gone = text in {"no", "nei"}
    assert ("It is deleted." if gone else "Nothing is sent until you tap") in shown.reads()
    assert (SENTENCE in shown.reads()) is not gone
    after = answered().taps("n:unhelpful").types(SENTENCE).taps("n:feedback_send").types(text)
    assert after.page() is Page.THANKS if text in {"thanks", "takk"} else sent(after) == SENTENCE


def test_another_sentence_says_that_it_takes_the_place_of_the_first() -> None:
    talk = answered().taps("n:unhelpful").types(SENTENCE).taps("n:feedback_send").types("Another one.")
    assert "It takes the place of what you sent before." in talk.reads()
    assert sent(talk) == SENTENCE
    assert "What you sent before stays." in talk.taps("n:feedback_drop").reads()
    assert sent(talk.types("Another one.").taps("n:feedback_send")) == "Another one."
    assert "takes the place" not in answered().taps("n:unhelpful").types(SENTENCE).reads()


def test_a_long_sentence_is_cut_and_that_is_said() -> None:
    talk = answered().taps("n:unhelpful").types("word " * 200)
    assert "Only the first 300 characters are kept." in talk.reads()
    assert len(sent(talk.taps("n:feedback_send")) or "") <= LONGEST_SENTENCE
    assert "characters are kept" not in answered().taps("n:unhelpful").types(SENTENCE).reads()


@pytest.mark.parametrize("event", [Sent("voice"), Scanned(fault=ScanFault.BROKEN), Scanned(lines=("nothing here",))])
def test_what_is_not_typed_leaves_the_page_and_its_sentence_where_they_are(event: Event) -> None:
    for talk in (answered(), at_a_question()):
        before = talk.taps("n:unhelpful").types(SENTENCE).session
        talk.does(event)
        assert talk.page() is Page.FEEDBACK
        assert talk.reads().startswith("I can only take typed words here. I have not kept what you sent.")
        assert f"You wrote: “{SENTENCE}”" in talk.reads()
        assert (talk.session.asking, talk.session.answers) == (before.asking, before.answers)


AMOUNTS = (
    "8500", "I think it was 8500", "the price is missing", "lånet var 140 000 og bilen ble solgt for 60 000",
    "skyldte 140 000", "I owed $10,000 and it sold for 8500", "the sale price was 9000", "what if it sold for 9000?",
)  # fmt: skip


@pytest.mark.parametrize("text", [*AMOUNTS, "don't know"])
def test_a_sentence_is_never_an_answer_and_never_sent_without_a_tap(text: str) -> None:
    for talk in (answered(), at_a_question()):
        before = talk.taps("n:unhelpful").session
        talk.types(text)
        assert talk.page() is Page.FEEDBACK
        assert "Let them read it" in talk.buttons()
        assert sent(talk) is None
        assert (talk.session.answers, talk.session.asking) == (before.answers, before.asking)


WISHES = {
    "slett alt": Page.DELETE, "delete everything": Page.DELETE, "new case": Page.CASES, "ny sak": Page.CASES,
    "stop": Page.CANCELLED, "jeg skammer meg": Page.ASHAMED, "jeg klarer ikke dette": Page.OVERWHELMED,
    "snakke med et menneske": Page.HUMAN, "takk": Page.THANKS, "fortsett": Page.RESULT, "hva nå": Page.TOPIC,
    "who can read this?": Page.PRIVACY,
}  # fmt: skip


@pytest.mark.parametrize(("text", "page"), WISHES.items())
def test_what_is_wished_for_is_heard_on_this_page_as_everywhere(text: str, page: Page) -> None:
    assert answered().types(text).page() is page
    assert answered().taps("n:unhelpful").types(text).page() is page


def test_an_answer_typed_after_moving_on_is_an_answer() -> None:
    talk = at_a_question().taps("n:unhelpful", "n:feedback_back")
    assert talk.asked() == "sale_price"
    talk.types("8500")
    assert talk.session.answers["sale_price"] == "8500"
    assert talk.session.feeding is None


NUMBERS = (
    "nummeret mitt er 412 34 567", "call 212-555-0123", "555-0123", "konto 1234.56.78903", "1234 5678 9012 3456",
    "kari@example.no", "@kari_nordmann", "01010112345", "123-45-6789", "41 23 45 67", "41234567",
    "412-34-567", "412 34567", "+44 20 7946 0958", "(212) 555-0123", "212 555 0123", "123 45 6789",
    "NO93 8601 1117 947", "12345678903", "3782 822463 10005", "t.me/kari", "facebook.com/kari.nordmann",
)  # fmt: skip
HARMLESS = (
    "It says 10 000 but I paid 8,500.50", "the date 2026-11-22 is wrong", "1 250 000 kr", "2.11.2026", "after 30 days",
    "1099-C is missing", "UCC 9-615 says so", "300000",
    "10000 8500 500", "Rente 2021-2024 er 45000", "Kravet er på 10000/8500/500", "loan 10000-8500",
    "www.bank.com is wrong", "140 000 60 000", "10,000 8,500 500", "500-1000 a month", "140000 60000", "1.250.000,00",
    "+ 500 in fees", "20000+10000-8500", "call 116 123",
)  # fmt: skip


@pytest.mark.parametrize("text", NUMBERS)
def test_what_leads_to_somebody_is_never_kept(text: str) -> None:
    talk = answered().taps("n:unhelpful").types(text)
    assert text not in talk.session.model_dump_json()
    assert "not kept it" in talk.reads()
    assert leads_to_somebody(f"It is wrong, {text} is my number")


@pytest.mark.parametrize("text", HARMLESS)
def test_amounts_days_and_forms_lead_to_nobody(text: str) -> None:
    assert not leads_to_somebody(text)


def test_distress_and_commands_are_heard_on_this_page_as_everywhere() -> None:
    talk = answered().taps("n:unhelpful").types("i dont want to live")
    assert talk.page() is Page.DISTRESS
    assert answered().taps("n:unhelpful").types("/help").page() is Page.HELP
    assert answered().taps("n:unhelpful").types("back").page() is Page.RESULT

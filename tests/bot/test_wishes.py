"""Words that should open a page do, in both languages, and everywhere else say when it comes."""

import pytest

from bot.pages import Page, Topic
from bot.reading import in_distress
from bot.reading.wishes import wished
from tests.bot.talking import Talk
from tests.bot.test_named_amounts import norwegian_car, ohio


def on_the_way() -> Talk:
    talk = Talk("en").types("/start").taps("n:begin", "a:jurisdiction:US").types("ohio")
    return talk.taps("a:collateral:vehicle")


@pytest.mark.parametrize(
    ("said", "topic"),
    [
        ("compare my options", Topic.COMPARE),
        ("what should I choose?", Topic.COMPARE),
        ("show me a picture", Topic.PICTURE),
        ("send me a pdf", Topic.PDF),
        ("when is my deadline", Topic.DATES),
        ("what now", Topic.NEXT),
        ("/dates", Topic.DATES),
        ("/picture", Topic.PICTURE),
        ("/pdf", Topic.PDF),
        ("/compare", Topic.COMPARE),
    ],
)
def test_english_words_open_the_page(said: str, topic: Topic) -> None:
    talk = ohio().types(said)
    assert (talk.page(), talk.session.topic) == (Page.TOPIC, topic)


@pytest.mark.parametrize(
    ("said", "topic"),
    [
        ("hva bør jeg velge", Topic.COMPARE),
        ("ka bør æ velge?", Topic.COMPARE),
        ("vis meg et bilde", Topic.PICTURE),
        ("kan jeg få en pdf?", Topic.PDF),
        ("når er fristen", Topic.DATES),
        ("hva nå", Topic.NEXT),
        ("/frister", Topic.DATES),
        ("/bilde", Topic.PICTURE),
        ("/tidslinje", Topic.TIMELINE),
    ],
)
def test_norwegian_words_open_the_page(said: str, topic: Topic) -> None:
    talk = norwegian_car().types(said)
    assert (talk.page(), talk.session.topic) == (Page.TOPIC, topic)


@pytest.mark.parametrize(
    "said", ["compare", "/compare", "show me a picture", "when is my deadline?", "tax sums", "pdf"]
)
def test_on_the_way_the_question_stays_and_nothing_is_answered(said: str) -> None:
    talk = on_the_way()
    before = talk.session.answers
    talk.types(said)
    assert talk.asked() == "event" or talk.page() is Page.SUBJECT
    assert talk.session.answers == before


@pytest.mark.parametrize("said", ["compare", "what should I choose?", "remind me", "what now", "timeline"])
def test_what_comes_with_the_answer_is_said_to(said: str) -> None:
    talk = on_the_way().types(said)
    assert "That comes with the answer, after the last question." in talk.reads()
    assert talk.asked() == "event"


def test_before_any_answer_the_words_begin_the_questions() -> None:
    assert Talk("en").types("/start", "compare").asked() == "jurisdiction"


def sued() -> Talk:
    """A car in Ohio with court papers, whose day to answer is to come."""
    talk = Talk("en").types("/start").taps("n:begin", "a:jurisdiction:US").types("ohio")
    talk.taps("a:collateral:vehicle", "a:event:repossession", "a:outcome:sued").types("11/13/2026", "11/30/2026")
    talk.types("10000", "8500")
    while talk.asked():
        talk.taps(f"a:{talk.asked()}:?")
    return talk.taps("n:confirm")


def test_reminders_are_asked_for_and_stopped_in_words() -> None:
    talk = sued().types("remind me about my court date")
    assert talk.page() is Page.REMINDERS
    assert talk.session.reminding
    talk.types("/help", "stop reminders")
    assert talk.session.reminding is None
    assert "I will not remind you" in talk.reads()
    talk.types("minn meg på det")
    assert talk.session.reminding
    talk.types("/help", "stopp påminnelsene")
    assert talk.session.reminding is None


def test_where_there_is_no_day_to_keep_the_dates_are_shown() -> None:
    talk = ohio().types("remind me")
    assert (talk.page(), talk.session.topic) == (Page.TOPIC, Topic.DATES)


def test_thanks_get_a_line_and_the_way_on() -> None:
    talk = on_the_way().types("thanks")
    assert "You are welcome." in talk.reads()
    assert "!" not in talk.reads()
    assert talk.taps("n:begin").asked() == "event"
    assert "Takk selv." in norwegian_car().types("tusen takk for hjelpen").reads()


@pytest.mark.parametrize("said", ["continue", "fortsett", "ga videre"])
def test_after_a_break_the_open_question_comes_back(said: str) -> None:
    talk = on_the_way().types("/cancel", said)
    assert talk.page() is Page.QUESTION
    assert talk.asked() == "event"
    assert "I was looking" not in talk.reads()


def test_to_go_on_from_the_answers_is_to_see_what_follows() -> None:
    assert ohio().taps("n:back").types("continue").page() is Page.RESULT


def test_simply_read_is_short_and_the_whole_comes_back() -> None:
    talk = norwegian_car().types("kortere")
    assert "Skriv «lengre»" in talk.reads()
    talk.taps("n:begin").types("hele svaret")
    assert not talk.session.short
    assert talk.page() is Page.RESULT
    assert ohio().types("read it to me simply").session.short
    assert not ohio().types("/short", "/long").session.short


def test_that_pages_are_short_is_said_once() -> None:
    talk = ohio().taps("n:short")
    assert "Write “longer”" in talk.reads()
    talk.types("/result")
    assert "Write “longer”" not in talk.reads()


def test_in_short_the_ways_left_out_are_one_tap_away() -> None:
    talk = ohio().taps("n:short").types("/compare")
    left_out = talk.reads()
    assert "left out here" in left_out
    talk.taps("n:unfold")
    assert len(talk.reads()) > len(left_out)
    assert "left out here" not in talk.reads()


def test_longer_on_a_page_shows_that_page_whole() -> None:
    talk = ohio().taps("n:short").types("/compare", "longer")
    assert (talk.page(), talk.session.topic) == (Page.TOPIC, Topic.COMPARE)


@pytest.mark.parametrize("said", ["delete my car case", "switch to my house", "bytt til huset mitt", "slett bilsaken"])
def test_words_about_a_case_show_the_cases(said: str) -> None:
    assert ohio().types(said).page() is Page.CASES


def test_a_new_case_without_answers_is_in_the_list() -> None:
    talk = ohio().types("/cases").taps("n:newcase")
    talk.types("/saker")
    assert "New case, the one you are in now: no answer yet." in talk.reads()
    assert "Go on with the new case" in talk.buttons()
    assert talk.taps("Go on with the new case").asked() == "jurisdiction"


def test_what_is_no_text_is_named() -> None:
    talk = on_the_way().sends("sticker")
    assert "photos or PDFs of the letter" in talk.reads()
    assert talk.asked() == "event"
    assert "photos or PDFs of the letter" in ohio().sends("voice").reads()


@pytest.mark.parametrize("said", ["æ klare ikkje meir", "livet er over", "i cant do this anymore", "i give up on life"])
def test_distress_is_heard_at_a_question_and_at_the_answer(said: str) -> None:
    assert in_distress(said)
    for talk in (on_the_way(), ohio(), ohio().taps("n:try"), norwegian_car()):
        assert talk.types(said).page() is Page.DISTRESS


@pytest.mark.parametrize("said", ["I give up", "jeg gir opp", "I can't do this", "orker ikke dette"])
def test_who_gives_up_is_given_a_pause(said: str) -> None:
    assert on_the_way().types(said).page() is Page.OVERWHELMED


@pytest.mark.parametrize("said", ["no thanks", "nei takk", "the dates are wrong", "compare 9000", "what do I owe now?"])
def test_other_words_wish_for_nothing(said: str) -> None:
    assert wished(said) is None


def test_a_home_is_asked_about_with_the_price_of_a_home() -> None:
    talk = Talk("nb").types("/start").taps("n:begin", "a:jurisdiction:NO", "a:collateral:home", "a:event:foreclosure")
    talk.taps("a:served_on:no").types("3 000 000")
    assert "Hva ble boligen solgt for? For eksempel 2 900 000." in talk.reads()
    unsold = (
        Talk("en").types("/start").taps("n:begin", "a:jurisdiction:NO", "a:collateral:home", "a:event:not_sold_yet")
    )
    unsold.types("no", "3 000 000")
    assert "for example 290,000" in unsold.reads()


def test_english_examples_of_a_day_are_written_the_english_way() -> None:
    talk = (
        Talk("en").types("/start").taps("n:begin", "a:jurisdiction:NO", "a:collateral:vehicle", "a:event:repossession")
    )
    assert "for example November 2, 2026" in talk.reads()
    assert talk.types("November 2, 2026").session.answers["served_on"] == "2026-11-02"

"""The page of dates, as a person sees it in the chat."""

from datetime import date

import pytest

from bot.pages import Page
from bot.screen_parts import Document
from tests.bot.talking import Talk


def at_the_answer(locale: str, place: str, outcome: str, **said: str) -> Talk:
    """A car taken back; what is not said is not known."""
    talk = Talk(locale).types("/start").taps("n:begin", f"a:jurisdiction:{place[:2]}")
    if place != "NO":
        talk.types(place)
    chosen = {"collateral": "vehicle", "event": "repossession", "outcome": outcome}
    for _ in range(8):
        if (field := talk.asked()) is None:
            break
        if field in said:
            talk.types(said[field])
        else:
            talk.taps(f"a:{field}:{chosen.get(field, '?')}")
    return talk.taps("n:confirm")


def sued(locale: str = "en", **said: str) -> Talk:
    days = {"served_on": "2026-11-10", "answer_due": "2026-12-10"} | said
    return at_the_answer(locale, "US-OH", "sued", **days)


def taken_back(locale: str = "nb", **said: str) -> Talk:
    return at_the_answer(locale, "NO", "claimed", **{"served_on": "2026-11-10"} | said)


def file_of(talk: Talk) -> Document:
    (document,) = talk.newest.documents
    assert isinstance(document, Document)
    return document


def test_the_persons_own_day_stands_first_with_what_to_do() -> None:
    talk = sued().taps("t:dates")
    assert talk.reads().startswith(
        "Your dates\n\nDecember 10, 2026: Answer the letter or the court\n"
        "In 18 days. Answer in writing by then, also when you disagree."
    )


def test_in_norwegian_it_is_the_norwegian_day() -> None:
    talk = taken_back().taps("t:dates")
    assert talk.reads().startswith("Fristene dine\n\n10. desember 2026: Klag på verdien til tingretten\nOm 18 dager.")


def test_the_calendar_file_comes_with_the_page_in_the_language_of_the_chat() -> None:
    english, norwegian = sued().taps("t:dates"), taken_back().taps("t:dates")
    assert file_of(english).name == "deadlines.ics"
    assert file_of(norwegian).name == "frister.ics"
    assert b"SUMMARY:Answer the letter or the court\r\n" in file_of(english).content
    assert "SUMMARY:Klag på verdien til tingretten\r\n".encode() in file_of(norwegian).content


def test_the_lenders_days_and_the_credit_files_are_said_to_be_so() -> None:
    talk = sued().taps("e:first_missed_payment", old=True).types("march 10 2024").taps("n:confirm", "t:dates")
    page = talk.reads()
    yours, lenders, file = (
        page.index(words) for words in ("Answer the letter or the court", "The lender's last days", "Your credit file")
    )
    assert yours < lenders < file
    assert "March 10, 2030: Lender's last day to sue on the loan" in page
    assert "September 6, 2031: Off your credit file" in page


def test_a_day_that_has_passed_is_said_to_have_passed_and_is_in_no_file() -> None:
    talk = sued(served_on="2026-10-01", answer_due="2026-11-20").taps("t:next", "t:dates")
    page = talk.reads()
    assert "No last day of your own follows from your answers." in page
    assert "Passed\n\nNovember 20, 2026: Answer the letter or the court\nCall whoever sent the papers today" in page
    assert b"20261120" not in file_of(talk).content
    assert "n:remind" not in talk.data()


@pytest.mark.parametrize(
    ("due", "words"), [("2026-11-22", "Today."), ("2026-11-23", "Tomorrow."), ("2026-11-24", "In 2 days.")]
)
def test_how_near_it_is_is_said(due: str, words: str) -> None:
    assert f"Answer the letter or the court\n{words} Answer in writing" in sued(answer_due=due).taps("t:dates").reads()


def test_without_a_day_the_page_says_so_and_sends_no_file() -> None:
    talk = at_the_answer("en", "US-OH", "claimed").taps("t:next", "t:dates")
    assert "No last day follows from your answers." in talk.reads()
    days = ("e:sale_date", "e:first_missed_payment", "e:collector_notice_received")
    assert talk.data() == (*days, "t:next", "n:back")


def test_a_case_without_any_day_sends_no_file() -> None:
    talk = at_the_answer("en", "US-OH", "released").taps("t:next", "t:dates")
    assert "No last day follows from your answers." in talk.reads()
    assert talk.newest.documents == ()


def test_the_days_of_the_steps_stand_on_the_page_as_suggestions_and_in_the_file() -> None:
    talk = at_the_answer("en", "US-OH", "claimed").taps("t:next", "t:dates")
    page = talk.reads()
    assert (
        "Suggested days\nNo law sets these days. They are those of the steps, if you begin now.\n\n"
        "November 23, 2026: ask the lender in writing how it reached its figure. "
        "It has 14 days, until December 7, 2026." in page
    )
    file = file_of(talk).content
    assert b"SUMMARY:Suggested: Ask the lender in writing how it reached its figure\r\n" in file
    assert b"DTSTART;VALUE=DATE:20261123\r\n" in file
    assert b"DTSTART;VALUE=DATE:20261207\r\n" in file
    assert b"BEGIN:VALARM" not in file
    assert "n:remind" not in talk.data()


def test_a_suggested_day_is_told_apart_from_the_persons_own_last_day() -> None:
    page = taken_back().taps("t:dates").reads()
    own, suggested = page.index("10. desember 2026: Klag på verdien"), page.index("Dager jeg foreslår")
    assert own < suggested < page.index("Fra 23. november 2026: Ring NAV")
    assert page.count("10. desember 2026") == 1


@pytest.mark.parametrize("place", ["US-OH", "NO"])
def test_papers_without_a_day_to_answer_are_said_first_with_the_way_to_add_it(place: str) -> None:
    talk = at_the_answer("en", place, "sued", served_on="2026-11-10").taps("t:next", "t:dates")
    assert talk.reads().startswith("Your dates\n\n")
    assert "November 10, 2026" in talk.reads().split("\n\n")[1]
    assert "No last day follows" not in talk.reads()
    assert "If papers come" not in talk.reads()
    assert talk.data()[0] == "e:answer_due"
    talk.taps("e:answer_due").types("2026-12-15")
    if "n:confirm" in talk.data():
        talk.taps("n:confirm", "t:dates")
    assert "December 15, 2026: Answer the letter or the court" in talk.reads()
    assert "e:answer_due" not in talk.data()


def test_a_complaint_that_would_gain_nothing_is_no_reason_to_be_reminded() -> None:
    talk = at_the_answer("nb", "NO", "released", served_on="2026-11-10", claim="250000", fair_value="150000")
    talk.taps("t:next", "t:dates")
    assert "Resten er slettet, så du har ikke noe å vinne på dette nå." in talk.reads()
    assert "n:remind" not in talk.data()


def test_a_running_day_puts_the_dates_on_the_answer_and_on_the_steps() -> None:
    talk = sued()
    assert "t:dates" in talk.data()
    assert "t:dates" in talk.taps("t:next").data()
    quiet = at_the_answer("en", "US-OH", "claimed")
    assert "t:dates" not in quiet.data()
    assert "t:dates" in quiet.taps("t:next").data()


def test_the_page_is_sent_below_and_never_put_in_place_of_another() -> None:
    talk = sued()
    before = len(talk.shown)
    talk.taps("t:dates")
    assert len(talk.shown) == before + 1


@pytest.mark.parametrize("locale", ["en", "nb"])
def test_a_reminder_can_be_asked_for_and_stopped_and_asked_for_again(locale: str) -> None:
    talk = sued(locale).taps("t:dates", "n:remind")
    assert talk.page() is Page.REMINDERS
    assert talk.session.reminding is not None
    assert set(talk.data()) == {"n:quiet", "n:begin"}
    talk.taps("n:quiet")
    assert talk.session.reminding is None
    assert set(talk.data()) == {"n:remind", "n:begin"}
    talk.taps("n:remind", "n:begin")
    assert talk.page() is Page.RESULT


def test_who_asked_sees_on_the_page_of_dates_how_to_stop() -> None:
    talk = sued().taps("t:dates", "n:remind", "n:begin", "t:dates")
    assert "n:quiet" in talk.data()
    assert "n:remind" not in talk.data()


def test_an_old_button_reminds_of_nothing_that_is_no_more() -> None:
    talk = sued().taps("t:dates").taps("e:answer_due", "a:answer_due:no", old=True)
    before = talk.session
    talk.taps("n:remind", old=True)
    assert talk.session == before
    assert talk.toast


def test_a_typed_stop_below_the_plan_stops_the_reminders() -> None:
    talk = sued().taps("t:dates", "n:remind").types("stop")
    assert talk.session.reminding is None
    assert "I will not remind you" in talk.reads()


def test_the_plan_says_when_nothing_is_left_to_write() -> None:
    talk = sued().taps("t:dates", "n:remind")
    talk.today = date(2026, 12, 11)
    talk.types("/privacy")
    assert "You asked for reminders" not in talk.reads()


def test_no_amount_stands_on_the_pages_of_dates_and_reminders() -> None:
    talk = sued(claim="31337", sale_price="8500").taps("t:dates")
    pages = talk.reads() + talk.taps("n:remind").reads()
    assert "31" not in pages
    assert "8,500" not in pages

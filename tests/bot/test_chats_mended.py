"""What testers found and what now happens instead."""

import pytest

from bot.pages import Page
from tests.bot.talking import Talk


def car(outcome: str, *amounts: str) -> Talk:
    talk = (
        Talk("en").types("/start").taps("Begin", "United States").types("ohio").taps("Car", "Lender took it", outcome)
    )
    return talk.types(*amounts)


def test_a_correction_that_cannot_hold_is_asked_about_before_any_answer_is_shown() -> None:
    talk = car("We settled", "1900", "10000", "8500", "500")
    talk.types("no, 100")
    assert talk.asked() == "settlement_paid"
    assert "do not fit together" in talk.reads()
    talk.types("50")
    assert "n:confirm" in talk.data()


def test_there_is_no_way_around_answers_that_do_not_fit() -> None:
    talk = car("We settled", "5000", "10000", "8500", "500")
    assert talk.asked() == "settlement_paid"
    talk.taps("n:back")
    assert talk.asked() == "settlement_paid"
    talk.taps("Don't know")
    assert "n:confirm" in talk.data()


def test_no_and_an_amount_is_about_the_reading_that_is_asked_about() -> None:
    talk = car("Court has decided").types("owed 10000 sold 8500 fees 500")
    talk.taps("a:claim:10000").types("no, 9000")
    assert talk.session.answers["claim"] == "10000"
    assert talk.session.answers["sale_price"] == "9000"


def test_no_and_an_amount_is_about_the_answer_that_is_being_changed() -> None:
    talk = car("Court has decided", "10000", "8500", "500").taps("Nothing came off").taps("Owed").types("no, 11000")
    assert talk.session.answers["claim"] == "11000"
    assert talk.session.answers["credits"] == []


def test_a_deadline_is_never_taken_for_the_day_the_papers_came() -> None:
    talk = car("Court papers came").types("answer by 11/28/2026")
    assert talk.asked() == "served_on"
    assert talk.session.answers["answer_due"] == "2026-11-28"
    assert "Answer the court by November 28, 2026" in talk.reads()
    assert "served_on" not in talk.session.answers


def test_a_day_can_be_put_right_as_an_amount_can() -> None:
    talk = car("Court papers came").types("11/13/2026", "no, Nov 12 2026")
    assert talk.session.answers["served_on"] == "2026-11-12"
    assert talk.asked() == "answer_due"


def test_a_deadline_whose_year_nobody_said_is_asked_about_where_it_would_be_far_off() -> None:
    talk = car("Court papers came").types("nov 13", "nov 12")
    assert {"a:answer_due:2026-11-12", "a:answer_due:2027-11-12"} <= set(talk.data())


def test_a_typed_no_on_the_page_that_asks_before_deleting_keeps_everything() -> None:
    talk = car("Court has decided", "10000")
    before = dict(talk.session.answers)
    talk.types("/delete", "no")
    assert talk.session.answers == before
    assert talk.asked() == "sale_price"


def test_another_currency_is_asked_about_and_never_taken_in_silence() -> None:
    talk = car("Court has decided").types("kr 20000")
    assert "claim" not in talk.session.answers
    assert "a:claim:20000" in talk.data()


def test_an_account_number_is_refused() -> None:
    talk = car("Court has decided").types("konto 12345678901")
    assert "12" not in talk.reads()
    assert "claim" not in talk.session.answers


def test_what_is_said_before_any_question_is_not_lost() -> None:
    talk = Talk("en").types("/start", "I owed 10,000, they sold it for 8,500 and added 500 in fees; what do I owe?")
    assert "I have read the amounts" in talk.reads()
    assert talk.asked() == "jurisdiction"
    assert talk.session.offered == {"claim": "10000", "sale_price": "8500", "costs": "500"}


def test_a_subject_named_at_the_welcome_is_answered_without_a_question_mark() -> None:
    talk = Talk("en").types("/start", "I'm the cosigner, I never drove it")
    assert "answers for all of it" in talk.reads()
    talk.taps("n:begin")
    assert talk.asked() == "jurisdiction"


def test_the_figure_of_the_letter_is_asked_about_once_the_rest_is_known_and_back_drops_it() -> None:
    talk = car("They want payment", "no", "I owed 14,000 and now I have a bill for 6,500")
    talk.taps("a:claim:14000").types("8500", "500")
    assert talk.asked() == "lender_figure"
    talk.taps("n:back")
    assert "Check your answers" in talk.reads()
    assert "lender_figure" not in talk.session.answers


def test_the_figure_of_the_letter_is_read_from_a_sentence_that_names_what_was_owed_too() -> None:
    talk = car("They want payment", "no", "14000", "8500", "500").taps("n:confirm")
    talk.types("I owed 14000 and now they want 6500")
    assert talk.asked() == "lender_figure"
    assert "a:lender_figure:6500" in talk.data()


@pytest.mark.parametrize("said", ["the loan was 11000", "loan 11 000", "I owed 11000"])
def test_an_answer_named_again_with_another_amount_is_put_right_and_the_open_question_stays(said: str) -> None:
    talk = car("Court has decided", "10000", "8500").types(said)
    assert talk.session.answers["claim"] == "11000"
    assert "$11,000, not $10,000" in talk.reads()
    assert talk.asked() == "costs"


def test_an_amount_named_at_a_choice_or_at_the_summary_is_put_right_too() -> None:
    talk = norwegian_car("250 000", "150 000", "20 000").types("verdien var 160 000")
    assert talk.session.answers["fair_value"] == "160000"
    assert talk.asked() == "outcome"
    talk.taps("Krever betaling").types("taksten var 155 000")
    assert talk.session.answers["fair_value"] == "155000"
    assert talk.page() is Page.SUMMARY


def test_what_was_answered_already_is_no_correction() -> None:
    talk = norwegian_car("250 000", "150 000", "20 000").types("lånet var 250 000")
    assert "Rettet" not in talk.reads()
    assert talk.asked() == "outcome"


def test_a_price_that_does_not_count_is_not_promised_a_turn() -> None:
    talk = norwegian_car("250 000", "150 000").types("solgt for 160 000")
    assert "Den prisen bruker jeg ikke i regnestykket her" in talk.reads()
    assert talk.asked() == "costs"
    assert "costs" not in talk.session.answers


def norwegian_car(*amounts: str) -> Talk:
    """Up to the amounts of a car that was taken back."""
    walk = Talk("nb").types("/start").taps("Start", "Norge", "Bil", "Tatt tilbake", "Nei, ingen brev")
    return walk.types(*amounts)

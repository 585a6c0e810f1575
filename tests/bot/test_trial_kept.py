"""What was tried becomes an answer only when it is one; what is not understood keeps the place."""

import pytest

from bot.pages import Page
from domain.subjects import Subject
from tests.bot.talking import Talk
from tests.bot.test_trial import CAR, NOT_SOLD, TAKEN_BACK, at_the_answer

FLORIDA = {
    "jurisdiction": "US-FL",
    "collateral": "home",
    "event": "foreclosure",
    "outcome": "claimed",
    "served_on": "no",
    "loan_purpose": "purchase",
    "owner_occupied": None,
    "claim": "300000",
    "sale_price": "250000",
}


def test_a_hoped_for_settlement_is_no_answer_until_it_is_in_writing() -> None:
    talk = at_the_answer(CAR).types("they accept 40 %").taps("Put it in my answers")
    assert "Have they agreed to this in writing?" in talk.reads()
    assert talk.session.answers == CAR
    talk.taps("Not yet")
    assert "Then it stays a try." in talk.reads()
    assert "Left to pay: $2,000 → $800" in talk.reads()
    assert talk.session.answers == CAR
    assert talk.types("keep", "no").session.answers == CAR


def test_a_written_settlement_is_owed_until_it_is_paid() -> None:
    talk = at_the_answer(CAR).types("they accept 40 %", "keep", "yes")
    assert "Agreed settlement: $800" in talk.reads()
    assert "Left to pay: $2,000 → $800" in talk.reads()
    assert "Let off: $0 → $1,200" in talk.reads()
    assert "you still owe what you agreed on" in talk.reads()
    assert "you still owe what you agreed on" in talk.types("/result").reads()
    assert "you still owe what you agreed on" in talk.taps("n:short").reads()
    assert "nothing is left to claim" not in talk.reads()
    text = at_the_answer(TAKEN_BACK, "nb").types("de godtar 40 %", "behold", "ja").reads()
    assert "Avtalt oppgjør: 8 656 kr" in text
    assert "Da skylder du det dere ble enige om." in text


def test_that_they_let_it_go_is_kept_only_in_writing_and_shows_what_it_does_first() -> None:
    talk = at_the_answer({name: fact for name, fact in CAR.items() if name != "credits"})
    talk.types("what if they let it go", "keep")
    assert "Have they written that the rest is let off?" in talk.reads()
    talk.taps("Yes, in writing")
    assert talk.page() is Page.CHANGED
    assert "Left to pay: $2,000 → $0" in talk.reads()
    assert talk.taps("Go on").asked() == "credits"
    assert talk.types("/result").page() is Page.RESULT
    assert "nothing more is owed" in talk.reads()


def test_a_change_that_asks_for_more_than_costs_still_asks_before_the_answer() -> None:
    talk = at_the_answer(CAR).types("/edit").taps("e:outcome", "a:outcome:settled").types("/result")
    assert talk.asked() == "settlement_paid"


def test_an_old_yes_keeps_nothing() -> None:
    talk = at_the_answer(CAR).types("they accept 40 %")
    assert talk.taps("n:keep_yes", old=True).session.answers == CAR
    talk.taps("n:keep", "n:back").types("they accept 40 %")
    assert talk.taps("n:keep_yes", old=True).session.answers == CAR


def test_a_value_above_the_loan_shows_what_is_left_over_and_so_does_the_change() -> None:
    talk = at_the_answer(NOT_SOLD).types("what if I sell it for 210000")
    assert "Left over for you at a sale today, before costs: $0 → $10,000" in talk.reads()
    assert "before costs: $0 → $10,000" in talk.types("keep").reads()


def test_the_most_that_may_be_taxed_is_said_and_nothing_where_nothing_is_let_off() -> None:
    assert "Tax: up to $1,200 may count as income" in at_the_answer(CAR).types("they accept 40%").reads()
    assert "not known" not in at_the_answer(CAR).types("they accept 40%").reads()
    assert "income" not in at_the_answer(CAR).types("what if it sold for 9500").reads()


def test_where_the_law_is_open_it_is_said_what_it_turns_on() -> None:
    text = at_the_answer(FLORIDA).types("what if the house was worth 290000").reads()
    assert "turns on something I do not know yet: lived there." in text
    assert "changes nothing" not in text
    text = at_the_answer(CAR | {"claim": None}).types("what if it sold for 9500").reads()
    assert "turns on something I do not know yet: owed before the sale" in text
    text = at_the_answer(NOT_SOLD | {"fair_value": None, "claim": None}).types("what if it was worth 210000").reads()
    assert "turns on something I do not know yet" in text


def test_a_miss_keeps_the_place_and_what_is_tried() -> None:
    talk = at_the_answer(CAR).types("what if it sold for 9500", "gibberish here")
    assert "Tried so far: sale price $9,500" in talk.reads()
    assert "I did not quite get which number to try." in talk.reads()
    assert talk.types("and costs 200").session.trial == {"sale_price": "9500", "costs": "200"}
    talk = at_the_answer(CAR).taps("n:try").types("9500?", "gibberish")
    assert "I was looking for an amount" in talk.reads()
    assert talk.types("half").session.trial == {"settlement": "50%"}
    talk = at_the_answer(CAR).types("they accept 40%").taps("n:keep", "Not yet").types("gibberish")
    assert "Tried so far: they accept 40%" in talk.reads()
    assert talk.types("hello").page() is Page.RESUME


@pytest.mark.parametrize("text", ["what if it sold for -5", "what if it sold for a banana", "hva om de krever alt"])
def test_a_what_if_that_is_not_understood_leads_to_the_numbers_to_try(text: str) -> None:
    talk = at_the_answer(CAR).types(text)
    assert talk.page() is Page.TRIAL
    assert "I did not quite get which number to try." in talk.reads()
    assert talk.types(text).page() is Page.TRIAL


def test_a_share_above_all_of_it_is_refused_kindly() -> None:
    talk = at_the_answer(CAR).types("they accept 150 %")
    assert "a share of at most 100%" in talk.reads()
    assert talk.types("40 %").session.trial == {"settlement": "40%"}


def test_a_what_if_that_the_law_answers_leads_to_its_page() -> None:
    assert at_the_answer(CAR).types("what if I go bankrupt").session.subject is Subject.WAY_OUT
    assert at_the_answer(CAR).types("what if they win in court").session.subject is Subject.PAY
    assert at_the_answer(TAKEN_BACK, "nb").types("hva hvis det blir dom").session.subject is Subject.PAY
    assert at_the_answer(TAKEN_BACK, "nb").types("hva om jeg ikke betaler").session.subject is Subject.PAY
    assert at_the_answer(CAR).types("what if I just ignore it").session.subject is Subject.PAY


def test_a_part_of_what_is_owed_is_paid_or_settles_it() -> None:
    talk = at_the_answer(CAR).types("what if I pay half")
    assert talk.data()[:2] == ("n:try_paid_since_sale_1000.00", "n:try_settlement_50%")
    unknown = at_the_answer(CAR | {"claim": None}).types("what if I pay half")
    assert unknown.session.trial == {"settlement": "50%"}


def test_a_number_without_a_name_may_be_a_settlement_below_the_rest() -> None:
    assert "n:try_settlement_1500" in at_the_answer(CAR).types("try 1500").data()
    assert "n:try_settlement_9000" not in at_the_answer(CAR).types("9000 instead").data()


def test_so_many_times_a_number_needs_the_number() -> None:
    assert at_the_answer(CAR).types("what if the price was 10% lower").session.trial == {"sale_price": "7650.00"}
    talk = at_the_answer(CAR).types("what if it was worth 20% more")
    assert talk.session.trial == {}
    assert talk.page() is Page.TRIAL


def test_a_what_if_in_the_middle_of_the_questions_waits() -> None:
    talk = Talk("en").types("/start").taps("n:begin").types("Ohio").taps("a:collateral:vehicle")
    asked = talk.asked()
    talk.types("what if it sold for 9500")
    assert "I can try that once the answer is ready." in talk.reads()
    assert talk.asked() == asked
    assert talk.types("what if I go bankrupt").page() is Page.SUBJECT
    talk = Talk("nb").types("/start").taps("n:begin").types("Norge", "ka om de tar halvparten")
    assert "Det kan jeg prøve når svaret er klart." in talk.reads()


def test_an_answer_to_the_open_question_is_still_an_answer() -> None:
    talk = at_the_answer(CAR).types("/edit").taps("e:sale_price").types("sold for 9500")
    assert talk.session.answers["sale_price"] == "9500"


def test_the_example_follows_what_the_law_counts() -> None:
    assert "hva om verdien var 95 000" in at_the_answer(TAKEN_BACK, "nb").taps("n:try").reads()
    assert "what if it sold for 9,500" in at_the_answer(CAR).taps("n:try").reads()

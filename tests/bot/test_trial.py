"""Another number is tried beside the real case, in both languages: old and new, kept or dropped."""

from typing import Any

import pytest

from bot.pages import Page
from bot.screen.showing import screens
from bot.screen.view import View
from bot.session import Session
from tests.bot.talking import TODAY, Talk, plain

COSTS = [{"kind": "other", "amount": "500"}]
CAR: dict[str, Any] = {
    "jurisdiction": "US-OH",
    "collateral": "vehicle",
    "event": "repossession",
    "outcome": "claimed",
    "served_on": "no",
    "claim": "10000",
    "sale_price": "8500",
    "costs": COSTS,
    "credits": [],
}
TAKEN_BACK: dict[str, Any] = {
    "jurisdiction": "NO",
    "collateral": "vehicle",
    "event": "repossession",
    "served_on": "no",
    "claim": "100000",
    "fair_value": "80000",
    "costs": [{"kind": "other", "amount": "1640"}],
    "outcome": "claimed",
}
BARRED: dict[str, Any] = {
    "jurisdiction": "US-CA",
    "collateral": "home",
    "event": "foreclosure",
    "outcome": "claimed",
    "served_on": "no",
    "loan_purpose": "purchase",
    "owner_occupied": True,
    "claim": "400000",
    "sale_price": "300000",
}
NOT_SOLD: dict[str, Any] = {
    "jurisdiction": "US-OH",
    "collateral": "home",
    "event": "not_sold_yet",
    "served_on": "no",
    "claim": "200000",
    "fair_value": "180000",
}


def at_the_answer(facts: dict[str, Any], locale: str = "en") -> Talk:
    talk = Talk(locale)
    talk.session = talk.session.to(answers=dict(facts), page=Page.RESULT, confirmed=True)
    return talk.types("/result")


def test_a_price_is_tried_by_tapping_and_nothing_is_changed() -> None:
    talk = at_the_answer(CAR).taps("Try another number", "Try: sale price")
    assert "Now: $8,500." in talk.reads()
    talk.types("9 500")
    assert "What if: sale price $9,500" in talk.reads()
    assert "Left to pay: $2,000 → $1,000" in talk.reads()
    assert "That is $1,000 less to pay." in talk.reads()
    assert "Your own answers are unchanged." in talk.reads()
    assert talk.session.answers == CAR


def test_a_typed_what_if_leads_to_the_same_page() -> None:
    assert "Left to pay: $2,000 → $1,000" in at_the_answer(CAR).types("what if it sold for 9500").reads()
    talk = at_the_answer(TAKEN_BACK, "nb").types("hva om verdsettingen var 90 000?")
    assert "Igjen å betale: 11 640 kr. Før: 21 640 kr." in talk.reads()
    assert "Det er 10 000 kr mindre å betale." in talk.reads()


@pytest.mark.parametrize("way", ["/edit", "t:liability", "t:statement"])
def test_a_what_if_is_heard_from_the_summary_and_the_pages_of_the_answer(way: str) -> None:
    talk = at_the_answer(CAR)
    talk.types(way) if way.startswith("/") else talk.taps(way)
    assert "$2,000 → $1,000" in talk.types("what if it sold for 9500").reads()


def test_a_what_if_before_the_answer_is_not_taken() -> None:
    talk = Talk("en").types("/start").taps("Begin").types("what if it sold for 9500")
    assert talk.page() is not Page.TRIAL
    assert talk.taps("n:try", old=True).toast is not None


def test_dropping_it_shows_the_answer_as_it_was() -> None:
    talk = at_the_answer(CAR)
    before = talk.newest.text
    talk.types("what if it sold for 9500").taps("Drop it")
    assert talk.newest.text == before
    assert talk.session.trial == {}
    assert at_the_answer(CAR).types("what if it sold for 9500", "never mind").page() is Page.RESULT


def test_keeping_it_changes_the_answer_as_any_change_does() -> None:
    talk = at_the_answer(CAR).types("what if it sold for 9500").taps("Keep this number")
    assert "Sale price: $8,500 → $9,500" in talk.reads()
    assert "Left to pay: $2,000 → $1,000" in talk.reads()
    assert talk.session.answers == CAR | {"sale_price": "9500"}
    assert talk.session.trial == {}
    assert "$1,000 is still owed" in talk.taps("Show the answer").reads()
    assert "11 640 kr" in at_the_answer(TAKEN_BACK, "nb").types("hva om verdien var 90 000", "behold").reads()


def test_numbers_add_up_and_are_kept_together() -> None:
    talk = at_the_answer(CAR).types("what if it sold for 9500").taps("Try another number")
    assert "Tried so far: sale price $9,500" in talk.reads()
    talk.taps("Try: costs").types("0")
    assert "What if: sale price $9,500 and costs $0" in talk.reads()
    talk.taps("Keep these numbers")
    assert "Costs: $500 → nothing" in talk.reads()
    assert talk.session.answers == CAR | {"sale_price": "9500", "costs": []}


def test_from_the_answer_it_begins_anew() -> None:
    talk = at_the_answer(CAR).types("what if it sold for 9500").taps("Back to the answer").types("without fees")
    assert "What if: costs $0\n" in talk.reads()
    assert talk.taps("Back to the answer", "n:try", "n:try_claim").types("9000").session.trial == {"claim": "9000"}


def test_several_numbers_in_one_sentence_are_tried_together() -> None:
    talk = at_the_answer(CAR).types("what if it sold for 9500 and fees were 200")
    assert "Left to pay: $2,000 → $700" in talk.reads()


def test_a_share_is_one_of_what_the_sale_left_and_is_still_to_be_paid() -> None:
    talk = at_the_answer(CAR).types("they accept 40 %")
    assert "they accept 40% of the rest, $800, and let the other part go" in talk.reads()
    assert "Left to pay: $2,000 → $800" in talk.reads()
    assert "Let off: $0 → $1,200" in talk.reads()
    assert "That is $1,200 less to pay." in talk.reads()
    assert "t:release" in talk.data()
    talk.taps("Put it in my answers", "Yes, in writing")
    assert talk.session.answers == CAR | {"outcome": "settled", "settlement_paid": "800.00"}
    assert "They want payment → We settled" in talk.reads()


def test_a_share_is_rounded_half_up_to_the_cent() -> None:
    talk = at_the_answer(CAR | {"costs": [{"kind": "other", "amount": "500.05"}]}).types(
        "what if they accept 50 %", "keep", "yes"
    )
    assert talk.session.answers["settlement_paid"] == "1000.03"


def test_a_share_follows_the_price_that_is_tried_with_it() -> None:
    talk = at_the_answer(CAR, "nb").types("hva om den ble solgt for 9 500", "hva om de godtar 40 prosent")
    assert "de godtar 40 % av resten, 400 USD, og sletter det andre" in talk.reads()
    talk.types("hva om den ble solgt for mellom 8 000 og 9 000")
    assert "600 USD til 1 000 USD" in talk.reads()


def test_a_share_of_what_is_not_known_is_left_open() -> None:
    talk = at_the_answer(CAR | {"claim": None}).types("they accept 40%")
    assert "they accept 40% of the rest and let the other part go" in talk.reads()
    assert "Left to pay: not known" not in talk.reads()


def test_that_they_let_it_go_takes_the_place_of_a_settlement() -> None:
    talk = at_the_answer(CAR).types("they accept 40%").taps("n:try", "Try: they let it go")
    assert talk.session.trial == {"released": "yes"}
    assert "Left to pay: $2,000 → $0" in talk.reads()
    assert "Let off: $0 → $2,000" in talk.reads()
    assert "t:cancelled" in talk.data()
    talk.taps("n:keep", "Yes, in writing")
    assert talk.session.answers["outcome"] == "released"


def test_what_was_let_off_of_the_rest_gives_way_to_all_of_it() -> None:
    talk = at_the_answer(CAR | {"outcome": "released", "amount_released": "300"}).types("what if they let it go")
    assert "Left to pay: $1,700 → $0" in talk.reads()
    assert "Let off: $300 → $2,000" in talk.taps("n:keep", "n:keep_yes").reads()


def test_a_range_shows_low_and_high_and_cannot_be_kept() -> None:
    talk = at_the_answer(CAR).taps("n:try", "n:try_sale_price").types("between 8,000 and 9,000")
    assert "Left to pay: $2,000 → $1,500 to $2,500" in talk.reads()
    assert "n:keep" not in talk.data()
    assert talk.types("keep").session.answers == CAR
    assert "80 000 kr til 90 000 kr" in at_the_answer(TAKEN_BACK, "nb").types("hva om verdien var 80-90 tusen").reads()


def test_what_is_typed_on_the_page_is_about_what_is_tried_there() -> None:
    talk = at_the_answer(CAR).types("what if it sold for 9500", "no, 9400")
    assert talk.session.trial == {"sale_price": "9400"}
    assert talk.types("9300").session.trial == {"sale_price": "9300"}
    assert talk.session.answers == CAR


def test_a_correction_at_the_answer_still_corrects() -> None:
    talk = at_the_answer(CAR)
    talk.types("no, it sold for 9500")
    assert talk.session.answers["sale_price"] == "9500"
    assert talk.session.trial == {}


def test_an_amount_read_in_two_ways_is_asked_about() -> None:
    talk = at_the_answer(CAR).types("what if it sold for 9.500")
    assert "Which do you mean: sale price $9,500 or sale price $9.50?" in talk.reads()
    assert "$2,000 → $1,000" in talk.taps("Sale price $9,500").reads()


def test_an_amount_without_a_name_is_asked_about() -> None:
    talk = at_the_answer(CAR).types("what if it was 9500")
    assert talk.data()[:3] == ("n:try_sale_price_9500", "n:try_claim_9500", "n:try_costs_9500")
    assert talk.taps("n:try_claim_9500").session.trial == {"claim": "9500"}
    assert at_the_answer(CAR).taps("n:try").types("9500").data()[0] == "n:try_sale_price_9500"


def test_a_payment_may_come_on_top_or_be_all_of_it() -> None:
    talk = at_the_answer(CAR | {"paid_since_sale": "200"}).types("what if I paid 300")
    assert talk.data()[:2] == ("n:try_paid_since_sale_500", "n:try_paid_since_sale_300")
    assert talk.types("what if I pay 300 more").session.trial == {"paid_since_sale": "500"}
    assert talk.types("what if I pay 100 more").session.trial == {"paid_since_sale": "600"}
    assert talk.types("what if I paid 900 in all").session.trial == {"paid_since_sale": "900"}
    first = at_the_answer(CAR).types("what if I pay 200")
    assert "Left to pay: $2,000 → $1,800" in first.reads()
    assert "t:time" in first.data()


def test_where_the_valuation_counts_a_price_is_asked_about() -> None:
    talk = at_the_answer(TAKEN_BACK, "nb").types("hva om den ble solgt for 90 000")
    assert "Her teller verdien som ble satt" in talk.reads()
    assert talk.types("nei").session.trial == {}
    assert talk.types("hva om den ble solgt for 90 000", "ja").session.trial == {"fair_value": "90000"}


def test_before_a_sale_the_value_is_tried() -> None:
    talk = at_the_answer(NOT_SOLD).types("what if it sold for 210,000?")
    assert "Not covered by a sale today: $20,000 → $0" in talk.reads()
    assert talk.taps("n:try").data() == ("n:try_claim", "n:try_fair_value", "n:back")
    assert talk.types("what if they accept 40%").page() is not Page.RESULT
    assert talk.session.trial == {"fair_value": "210000"}


def test_where_the_law_bars_the_rest_that_stands_beside_the_sums() -> None:
    talk = at_the_answer(BARRED).types("what if it sold for 350,000")
    assert "Left after the sale: $100,000 → $50,000" in talk.reads()
    assert "The most they can collect is still $0." in talk.reads()
    assert "less to pay" not in talk.reads()


def test_a_settlement_of_a_barred_debt_does_not_look_as_if_it_could_be_collected() -> None:
    text = at_the_answer(BARRED).types("what if they accept 40%").reads()
    assert "The most they can collect is still $0." in text


DEALER = {"jurisdiction": "US-MA", "seller_financed": True, "claim": "5000", "sale_price": "1000", "costs": []}


@pytest.mark.parametrize(
    ("locale", "text", "said"),
    [
        ("en", "what if I owed 1,900", "The law's answer changes: they could then not collect the rest."),
        ("nb", "hva om jeg skyldte 1 900", "Loven gir et annet svar: Da kan de ikke kreve inn resten."),
    ],
)
def test_where_the_laws_answer_changes_that_is_said(locale: str, text: str, said: str) -> None:
    assert said in at_the_answer(CAR | DEALER, locale).types(text).reads()


def test_where_the_law_changes_within_a_range_no_one_answer_is_given() -> None:
    assert "The law's answer" not in at_the_answer(CAR | DEALER).types("what if I owed 1,900-3,000").reads()


def test_numbers_that_cannot_all_hold_are_told_kindly_and_cannot_be_kept() -> None:
    talk = at_the_answer(CAR).types("what if they accept 5000")
    assert "cannot all be right at once" in talk.reads()
    assert "n:keep" not in talk.data()
    assert talk.types("keep").session.answers == CAR


def test_what_changes_nothing_says_so() -> None:
    assert "That changes nothing in the answer." in at_the_answer(CAR).types("what if it sold for 8500").reads()
    assert at_the_answer(CAR).types("what if it sold for 8500", "keep").page() is Page.RESULT


def test_more_to_pay_is_said_in_words_too() -> None:
    assert "That is $500 more to pay." in at_the_answer(CAR).types("what if it sold for 8,000").reads()


def test_a_surplus_is_shown_beside_what_was_owed() -> None:
    text = at_the_answer(CAR, "nb").types("hva om den ble solgt for 12 000").reads()
    assert "Igjen å betale: 0 USD. Før: 2 000 USD." in text
    assert "Til overs for deg: 1 500 USD. Før: 0 USD." in text


def test_what_cannot_be_read_is_asked_for_once_more_and_a_question_is_answered() -> None:
    talk = at_the_answer(CAR, "nb").taps("n:try", "n:try_costs").types("blått")
    assert "Jeg leter etter et beløp" in talk.reads()
    assert talk.page() is Page.TRIAL
    assert talk.types("kan de ta lønna mi?").page() is Page.SUBJECT
    assert at_the_answer(CAR).types("what if it sold for 9500", "can they take my pay?").page() is Page.SUBJECT


def test_back_leads_to_the_answer() -> None:
    assert at_the_answer(CAR).taps("n:try", "n:back").page() is Page.RESULT
    assert at_the_answer(CAR).taps("n:try", "n:try_costs").types("back").page() is Page.RESULT


def test_old_and_foreign_buttons_change_nothing() -> None:
    talk = at_the_answer(CAR).types("what if it sold for 9500").taps("n:back")
    for data in ("n:keep", "n:drop", "n:try_sale_price_9000", "n:try_units_3", "n:try_costs_x", "n:try_costs_40%"):
        talk.taps(data, old=True)
        assert talk.toast is not None
        assert (talk.page(), talk.session.answers) == (Page.RESULT, CAR)


def test_an_answer_that_is_changed_forgets_what_was_tried() -> None:
    talk = at_the_answer(CAR).types("what if it sold for 9500", "/edit").taps("Owed").types("9000")
    assert talk.session.trial == {}


def test_a_restart_in_the_middle_shows_it_again() -> None:
    for texts in (("what if it sold for 9500",), ("what if it was 9500",)):
        talk = at_the_answer(CAR).types(*texts)
        again = Session.model_validate_json(talk.session.model_dump_json())
        assert [plain(screen.text) for screen in screens(View(again, TODAY))] == [plain(talk.newest.text)]


def test_what_is_not_known_is_one_message_at_the_answer() -> None:
    text = at_the_answer(CAR | {"costs": None}).reads()
    assert text.startswith(
        "On these figures, at least $1,500 is still owed.\nOn top comes what is not known yet: the costs."
    )
    assert "Not known:" not in text
    text = at_the_answer(CAR | {"credits": None, "sale_date": None}, "nb").reads()
    assert text.startswith("Etter tallene dine skylder du høyst 2 000 USD, kanskje ingenting.")
    assert "Ikke kjent" not in text or "fratrekk" not in text

"""A settlement that is tried: what is let off, what it is a share of, a share or a sum, and what was so in fact."""

from typing import Any

import pytest

from tests.bot.test_trial import BARRED, CAR, TAKEN_BACK, at_the_answer

MASSACHUSETTS: dict[str, Any] = CAR | {
    "jurisdiction": "US-MA",
    "seller_financed": True,
    "claim": "20000",
    "sale_price": "12000",
    "fair_value": "15000",
}
"""The law counts the value: $5,500 of the $8,500 that the sale left can be collected."""


def test_what_they_forgive_is_let_off() -> None:
    text = at_the_answer(CAR).types("what if they forgive 60%").reads()
    assert "they let off 60% of the rest, $1,200" in text
    assert "Let off: $0 → $1,200" in text
    text = at_the_answer(CAR).types("what if they forgive 800").reads()
    assert "What if: they let off $800 of the rest" in text
    assert "Left to pay: $2,000 → $1,200" in text
    text = at_the_answer(TAKEN_BACK, "nb").types("hva om de sletter 20 000").reads()
    assert "Hva om: de sletter 20 000 kr av resten" in text
    assert "Slettet: 20 000 kr. Før: 0 kr." in text


def test_all_that_is_left_let_off_is_the_rest_let_go() -> None:
    assert at_the_answer(CAR).types("what if they forgive 2,000").session.trial == {"released": "yes"}
    assert at_the_answer(CAR).types("what if they forgive 3,000").session.trial == {"released": "yes"}


def test_what_is_let_off_of_a_rest_not_known_is_certain_and_the_rest_is_not() -> None:
    text = at_the_answer(CAR | {"costs": None}).types("what if they forgive 800").reads()
    assert "Left to pay: at least $1,500 → at least $700" in text
    assert "Let off: $0 → $800" in text
    assert "That is $800 less to pay." in text
    talk = at_the_answer(CAR | {"costs": None}).types("what if they forgive 3,000")
    assert talk.session.trial == {}
    assert "I was looking for a sum" in talk.reads()


def test_what_is_waived_of_the_costs_comes_off_them() -> None:
    assert at_the_answer(CAR).types("what if they waive 300 of the fees").session.trial == {"costs": "200"}


def test_paying_for_the_rest_to_go_is_a_settlement() -> None:
    text = at_the_answer(CAR).types("what if I pay 800 and they drop the rest").reads()
    assert text == at_the_answer(CAR).types("what if I offer 800").reads()
    assert "Let off: $0 → $1,200" in text
    text = at_the_answer(TAKEN_BACK, "nb").types("hva om jeg betaler 20 000 og de sletter resten").reads()
    assert "de godtar 20 000 kr og sletter resten" in text


def test_a_share_is_one_of_what_they_can_collect_as_in_the_comparison() -> None:
    tried = at_the_answer(MASSACHUSETTS).types("what if they accept 40%").reads()
    assert "they accept 40% of what they can collect, $2,200, and let the other part go" in tried
    assert "The most they can collect: $5,500 → $2,200" in tried
    compared = at_the_answer(MASSACHUSETTS).types("/compare").reads()
    assert "A settlement at 40%\n$2,200 to pay" in compared
    assert "Tax: up to $3,300 may count as income" in tried
    assert "Tax: up to $3,300 may count as income" in compared
    assert "Let off:" not in tried
    text = at_the_answer(MASSACHUSETTS).types("what if they forgive 800").reads()
    assert "they let off $800 of the rest" in text


def test_a_settlement_in_writing_has_the_same_figures_everywhere() -> None:
    talk = at_the_answer(MASSACHUSETTS).types("what if they accept 40%").taps("Put it in my answers", "Yes, in writing")
    assert "Agreed settlement: $2,200" in talk.reads()
    assert "Tax: up to $3,300 may count as income" in talk.reads()
    assert "− $2,200 agreed settlement" in talk.types("/result").reads()
    compared = talk.types("/compare").reads()
    assert "$2,200 to pay, then nothing is left" in compared
    assert "Tax: up to $3,300 may count as income" in compared
    assert "The $3,300 of canceled debt" in talk.types("/result").taps("t:tax", "a:discharged_in_bankruptcy:?").reads()


def test_a_share_is_one_of_what_is_left_once_a_part_is_paid() -> None:
    paid = CAR | {"paid_since_sale": "500"}
    assert "40% of the rest, $600" in at_the_answer(paid).types("what if they accept 40%").reads()
    assert "A settlement at 40%\n$600 to pay" in at_the_answer(paid).types("/compare").reads()


def test_what_the_law_bars_is_not_clear_for_tax_and_no_share_of_nothing() -> None:
    text = at_the_answer(BARRED).types("what if they accept 40%").reads()
    assert "40% of the rest, $40,000" in text
    assert "Tax: not clear if it counts as income" in text


def test_a_sum_above_what_is_known_of_the_rest_is_no_contradiction() -> None:
    text = at_the_answer(CAR | {"costs": None}).types("settle for 3000").reads()
    assert "That can be right: at least $1,500 is left" in text
    assert "cannot all be right" not in text
    assert "cannot all be right" in at_the_answer(CAR).types("settle for 3000").reads()


@pytest.mark.parametrize(
    ("locale", "said", "ask", "then", "trial"),
    [
        ("en", "settle at 40", "Which do you mean: 40% or $40?", "40%", "40%"),
        ("en", "settle at 40", "Which do you mean: 40% or $40?", "$40", "40"),
        ("en", "what if they forgive 40", "Which do you mean: 40% or $40?", "40%", "40%off"),
        ("en", "what if they forgive 40", "Which do you mean: 40% or $40?", "$40", "40off"),
        ("nb", "forlik på 40", "Hva mener du: 40 % eller 40 USD?", "40 prosent", "40%"),
    ],
)
def test_a_bare_number_far_below_the_rest_is_asked_about(
    locale: str, said: str, ask: str, then: str, trial: str
) -> None:
    talk = at_the_answer(CAR, locale).types(said)
    assert ask in talk.reads()
    assert talk.types(then).session.trial == {"settlement": trial}


def test_a_bare_number_is_asked_about_where_the_sum_was_asked_for_and_tapping_answers() -> None:
    talk = at_the_answer(CAR).taps("n:try", "n:try_settlement").types("40")
    assert "Which do you mean: 40% or $40?" in talk.reads()
    assert talk.taps("$40").session.trial == {"settlement": "40"}
    assert at_the_answer(CAR).types("settle at 40", "hmm so").session.trial == {}


def test_a_bare_number_near_the_rest_is_a_sum() -> None:
    small = CAR | {"sale_price": "10300"}
    assert at_the_answer(small).types("settle at 40").session.trial == {"settlement": "40"}


def test_more_than_all_of_it_gets_one_kind_sentence() -> None:
    text = at_the_answer(CAR).types("what if they accept 140%").reads()
    assert text.startswith("I was looking for a sum, for example 800, or a share of at most 100%")
    assert "Jeg leter etter et beløp" in at_the_answer(CAR, "nb").types("hva om de godtar 140 %").reads()


@pytest.mark.parametrize(
    ("facts", "locale", "first", "said", "ask"),
    [
        (CAR, "en", "what if it sold for 9500", "it really sold for 9,000", "Sale price $9,000: shall I try that"),
        (
            TAKEN_BACK,
            "nb",
            "hva om verdien var 90 000",
            "verdien var faktisk 160 000",
            "160 000 kr: Skal jeg bare prøve",
        ),
    ],
)
def test_what_is_said_to_be_so_in_fact_is_asked_about(
    facts: dict[str, Any], locale: str, first: str, said: str, ask: str
) -> None:
    talk = at_the_answer(facts, locale).types(first)
    before = talk.session.trial
    talk.types(said)
    assert ask in talk.reads()
    assert talk.session.trial == before
    assert talk.session.answers == facts


def test_the_numbers_are_named_before_what_the_lender_does() -> None:
    text = at_the_answer(CAR).types("what if they accept 40%", "what if it sold for 9500").reads()
    assert "What if: sale price $9,500 and they accept 40% of the rest, $400, and let the other part go" in text


def test_a_part_let_off_in_writing_leaves_the_other_part_owed() -> None:
    talk = at_the_answer(CAR).types("what if they forgive 800").taps("Put it in my answers", "Yes, in writing")
    assert talk.session.answers == CAR | {"outcome": "released", "amount_released": "800.00"}
    assert "Left to pay: $2,000 → $1,200" in talk.reads()
    assert "$1,200 is still owed" in talk.types("/result").reads()
    assert "nothing more is owed" not in talk.reads()
    more = talk.types("what if they forgive 25%").reads()
    assert "they let off 25% of the rest, $300" in more
    assert "Left to pay: $1,200 → $900" in more
    nb = at_the_answer(TAKEN_BACK, "nb").types("hva om de ettergir 10000", "behold", "ja")
    assert nb.session.answers["outcome"] == "released"
    assert nb.session.answers["amount_released"].startswith("10000")
    assert "11 640 kr" in nb.types("/resultat").reads()


def test_what_is_let_off_of_a_protected_rest_is_not_taken_from_what_they_can_collect() -> None:
    text = at_the_answer(MASSACHUSETTS).types("what if they forgive 60%").reads()
    assert "Left after the sale: $8,500 → $3,400" in text
    assert "The most they can collect: $5,500 → $3,400" in text


def test_a_share_let_off_of_a_rest_not_known_is_at_least_so_much() -> None:
    text = at_the_answer(CAR | {"costs": None}).types("what if they forgive 60%").reads()
    assert "they let off 60% of the rest, at least $900" in text
    assert "Left to pay: at least $1,500 → at least $600" in text


def test_a_third_is_counted_to_the_cent() -> None:
    assert "33.33% of the rest, $666.67" in at_the_answer(CAR).types("settle for a third").reads()
    assert "Left to pay: $2,000 → $1,333.33" in at_the_answer(CAR).types("what if they forgive a third of it").reads()
    large = CAR | {"sale_price": "4000"}
    assert "$2,166.67" in at_the_answer(large).types("settle for a third").reads()
    assert "$4,333.33" in at_the_answer(large).types("what if they forgive two thirds").reads()


@pytest.mark.parametrize(
    ("locale", "said", "answer"),
    [
        ("en", "what if it sold for 9000 and they accept half", "One change at a time"),
        ("en", "what if they forgive 1000 to 2000", "I can try one sum or one share that is let off"),
        ("en", "what if they accept 40% of 5000", "I count a share of what is left"),
        ("nb", "hva om de sletter 20 til 30 prosent", "Jeg kan prøve én sum eller én andel som slettes"),
    ],
)
def test_what_cannot_be_tried_as_it_was_said_is_asked_for_in_one_sentence(locale: str, said: str, answer: str) -> None:
    talk = at_the_answer(CAR, locale).types(said)
    assert talk.reads().startswith(answer)
    assert talk.session.trial == {}
    assert talk.session.answers == CAR

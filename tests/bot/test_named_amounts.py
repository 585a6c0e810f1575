"""An amount typed where no question asked for it, and a correction: what they name, wherever the person is."""

import pytest

from bot.pages import Page
from bot.session import Miss
from tests.bot.talking import Talk


def ohio() -> Talk:
    """A car in Ohio, 10,000 less 8,500 and 500 in costs, at its answer."""
    talk = Talk("en").types("/start").taps("n:begin", "a:jurisdiction:US").types("ohio")
    talk.taps("a:collateral:vehicle", "a:event:repossession", "a:outcome:claimed", "a:served_on:no")
    return talk.types("10000", "8500", "500").taps("n:confirm")


def norwegian_car() -> Talk:
    talk = Talk("nb").types("/start").taps("n:begin", "a:jurisdiction:NO", "a:collateral:vehicle")
    talk.taps("a:event:repossession", "a:served_on:no").types("100 000", "85 000", "6 640")
    return talk.taps("a:outcome:claimed", "n:confirm")


def norwegian_home() -> Talk:
    talk = Talk("nb").types("/start").taps("n:begin", "a:jurisdiction:NO", "a:collateral:home", "a:event:foreclosure")
    return talk.taps("a:served_on:no").types("3 000 000", "2 500 000", "60 000").taps("a:outcome:claimed", "n:confirm")


@pytest.mark.parametrize(
    ("said", "field", "value"),
    [
        ("no, it sold for 9000", "sale_price", "9000"),
        ("sorry, the sale price was 9000", "sale_price", "9000"),
        ("no, the loan was 12000", "claim", "12000"),
        ("no, fees were 300", "costs", [{"kind": "other", "amount": "300"}]),
    ],
)
def test_a_correction_is_of_the_fact_that_it_names(said: str, field: str, value: object) -> None:
    talk = ohio()
    before = talk.session.answers
    talk.types(said)
    assert talk.session.answers == before | {field: value}
    assert talk.page() is Page.SUMMARY
    assert "Put right. " in talk.reads()


@pytest.mark.parametrize("said", ["no, 9000", "I meant 9,000", "sorry, 9000"])
def test_a_bare_amount_at_the_answer_may_be_any_of_them_and_is_asked_about(said: str) -> None:
    talk = ohio()
    before = talk.session.answers
    talk.types(said)
    assert talk.page() is Page.WHICH_AMOUNT
    assert "I read $9,000. What is it?" in talk.reads()
    assert talk.session.answers == before
    assert talk.taps("n:meant_sale_price").session.answers == before | {"sale_price": "9000"}


def test_a_bare_amount_after_a_change_is_of_what_was_changed() -> None:
    talk = ohio().taps("n:back", "e:costs").types("600", "no, 700")
    assert talk.session.answers["costs"] == [{"kind": "other", "amount": "700"}]


@pytest.mark.parametrize("said", ["costs 300 not 700", "no, the costs were 300, not 700", "not 700 but 300 in costs"])
def test_a_wrong_amount_that_was_never_answered_is_asked_about(said: str) -> None:
    talk = ohio()
    before = talk.session.answers
    assert "Costs: I read $300. Is that right?" in talk.types(said).reads()
    assert talk.session.answers == before
    assert talk.taps("a:costs:no").session.answers == before


def test_the_wrong_amount_may_not_be_answered_halfway_either() -> None:
    talk = Talk("en").types("/start").taps("n:begin", "a:jurisdiction:US").types("ohio")
    talk.taps("a:collateral:vehicle", "a:event:repossession", "a:outcome:claimed", "a:served_on:no")
    talk.types("10000", "8500", "the loan was 11000, not 12000")
    assert talk.session.answers["claim"] == "10000"
    talk.taps("a:claim:11000")
    assert talk.session.answers["claim"] == "11000"
    assert talk.asked() == "costs"


def test_a_norwegian_correction_is_of_the_fact_that_it_names() -> None:
    talk = norwegian_home().types("nei, det ble solgt for 2 600 000")
    assert talk.session.answers["sale_price"] == "2600000"
    talk.taps("n:confirm").types("nei, lånet var 3 100 000")
    assert talk.session.answers["claim"] == "3100000"
    assert talk.session.answers["costs"] == [{"kind": "other", "amount": "60000"}]


def test_a_price_is_never_taken_for_the_value_that_the_law_counts() -> None:
    talk = norwegian_car().types("nei, den ble solgt for 9000")
    assert talk.asked() == "fair_value"
    assert "85 000" in talk.reads()
    assert talk.session.answers["fair_value"] == "85000"


def test_a_correction_on_the_way_puts_right_what_it_names_and_keeps_the_question() -> None:
    talk = Talk("en").types("/start").taps("n:begin", "a:jurisdiction:US").types("ohio")
    talk.taps("a:collateral:vehicle", "a:event:repossession", "a:outcome:claimed", "a:served_on:no")
    talk.types("10000", "8500", "no, the loan was 12000")
    assert (talk.session.answers["claim"], talk.session.answers["sale_price"]) == ("12000", "8500")
    assert talk.asked() == "costs"
    talk.types("no, the costs were 500")
    assert talk.session.answers["sale_price"] == "8500"
    assert talk.session.answers["costs"] == [{"kind": "other", "amount": "500"}]


def test_a_correction_of_what_is_not_answered_yet_waits_for_its_question() -> None:
    talk = Talk("en").types("/start").taps("n:begin", "a:jurisdiction:US").types("ohio")
    talk.taps("a:collateral:vehicle", "a:event:repossession", "a:outcome:claimed", "a:served_on:no")
    talk.types("10000", "no, the fees were 500")
    assert talk.session.answers["claim"] == "10000"
    assert talk.asked() == "sale_price"
    talk.types("8500")
    assert "Costs: I read $500. Is that right?" in talk.reads()


@pytest.mark.parametrize(
    "said", ["warranty refund was 600", "they took off 600", "they took 600 off", "no, they took off 600"]
)
def test_a_refund_is_no_figure_of_the_lender(said: str) -> None:
    talk = ohio().types(said)
    assert "Taken off: I read $600. Is that right?" in talk.reads()
    talk.types("yes")
    assert talk.session.answers["credits"] == [{"kind": "other", "amount": "600"}]
    assert "lender_figure" not in talk.session.answers


def test_no_about_another_fact_does_not_confirm_what_is_offered() -> None:
    talk = ohio().types("the letter says 2100")
    assert talk.asked() == "lender_figure"
    talk.types("no, they took off 600")
    assert "lender_figure" not in talk.session.answers
    assert talk.asked() == "credits"


def test_at_the_letters_total_another_fact_is_noted_for_itself() -> None:
    talk = ohio().types("the letter says something else")
    assert talk.asked() == "lender_figure"
    talk.types("they took off 600 for the warranty")
    assert talk.asked() == "lender_figure"
    assert talk.session.asking
    assert talk.session.asking.miss is Miss.NOTED
    talk.types("2000")
    assert "Taken off: I read $600. Is that right?" in talk.reads()
    talk.types("yes")
    assert talk.session.answers["lender_figure"] == "2000"
    assert talk.session.answers["credits"] == [{"kind": "other", "amount": "600"}]
    assert talk.page() is Page.TOPIC


def test_the_letters_balance_is_the_letters_figure() -> None:
    talk = ohio().types("the letter says something else", "the balance is 2100")
    assert talk.session.answers["lender_figure"] == "2100"


def test_an_amount_without_a_name_is_asked_about() -> None:
    talk = ohio().types("600")
    assert "I read $600. What is it?" in talk.reads()
    assert "lender_figure" not in talk.session.answers
    talk.taps("n:meant_credits")
    assert talk.session.answers["credits"] == [{"kind": "other", "amount": "600"}]
    assert talk.page() is Page.CHANGED


def test_the_kind_of_amount_can_be_typed() -> None:
    assert norwegian_car().types("9000", "Brevet krever").session.answers["lender_figure"] == "9000"
    assert ohio().types("9000", "the sale price").session.answers["sale_price"] == "9000"
    talk = ohio().types("9000", "no")
    assert talk.page() is Page.RESULT
    assert ohio().types("9000", "blue fish").page() is Page.UNREADABLE_STATE


def test_a_choice_that_is_not_open_changes_nothing() -> None:
    talk = ohio().taps("n:meant_claim", old=True)
    assert talk.toast
    assert talk.session.answers["claim"] == "10000"


def test_two_names_for_one_amount_are_asked_about() -> None:
    talk = ohio().types("no, the fees and the price were 900")
    assert talk.page() is Page.WHICH_AMOUNT
    assert talk.session.answers["sale_price"] == "8500"

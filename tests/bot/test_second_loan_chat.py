"""The loan on an American home, told late: its rank, what goes before it, and who stands behind it."""

from typing import Any

import pytest

from bot.pages import Page
from tests.bot.talking import Talk

HOME = {
    "jurisdiction": "US-OH",
    "collateral": "home",
    "event": "foreclosure",
    "outcome": "claimed",
    "served_on": "no",
    "owner_occupied": True,
    "claim": "60000",
    "sale_price": "150000",
    "costs": [],
    "credits": [],
}
OFFERED = {"e:lien_position", "e:prior_liens", "e:loan_program"}


def liability(**more: Any) -> Talk:
    talk = Talk("en")
    talk.session = talk.session.to(answers=HOME | more, page=Page.RESULT, confirmed=True)
    return talk.types("/result").taps("t:liability")


def offered(**more: Any) -> set[str]:
    talk = liability(**more)
    while field := talk.asked():
        talk.taps(f"a:{field}:?")
    assert talk.page() is Page.TOPIC
    return OFFERED & set(talk.data())


@pytest.mark.parametrize(
    ("more", "wanted"),
    [
        ({"sale_price": "50000"}, {"e:lien_position", "e:loan_program"}),
        ({"sale_price": "150000"}, {"e:lien_position"}),
        ({"lien_position": "junior", "prior_liens": "150000"}, OFFERED),
        ({"discharged_in_bankruptcy": True}, set()),
        ({"collateral": "vehicle", "event": "repossession", "sale_price": "50000"}, set()),
        ({"jurisdiction": "NO", "last_payment_date": None, "sale_price": "50000"}, set()),
    ],
)
def test_what_may_matter_about_the_loan_is_offered_where_it_does(more: dict[str, Any], wanted: set[str]) -> None:
    assert offered(**more) == wanted


def test_a_second_loan_that_is_told_of_late_brings_the_question_what_went_before_it() -> None:
    talk = liability()
    talk.types("/result")
    assert "$90,000" in talk.reads()
    talk.taps("t:liability").taps("e:lien_position").taps("a:lien_position:junior")
    assert talk.asked() == "prior_liens"
    talk.types("/result")
    assert "$90,000" not in talk.reads()
    assert "This is a second loan" in talk.reads()
    talk.taps("t:liability").types("200,000").types("/result")
    assert "$60,000 of this is left on your loan" in talk.reads()


def test_before_a_sale_it_is_asked_what_is_owed_ahead() -> None:
    early = {"event": "not_sold_yet", "fair_value": "150000", "outcome": None, "lien_position": "junior"}
    talk = liability(**early)
    assert talk.asked() == "prior_liens"
    assert "What is owed on loans or taxes that are paid before this loan?" in talk.reads()

"""The name of a tax form is no amount, and the subject of a question is one that the place has a page for."""

import pytest

from bot import reading
from domain.subjects import Subject
from tests.bot.talking import Talk


@pytest.mark.parametrize("text", ["I got a 1099-C", "fikk 1099-C", "they sent a 1099", "form 982?", "rute 5 er tom"])
def test_the_number_of_a_form_or_a_box_is_no_amount(text: str) -> None:
    assert not isinstance(reading.find_amount(text, "nb"), reading.Amount | reading.Ambiguous)


def test_an_amount_beside_the_name_of_a_form_is_read() -> None:
    read = reading.find_amount("my 1099-C says 5,200", "en")
    assert isinstance(read, reading.Amount)
    assert read.value == 5200
    assert isinstance(reading.find_amount("1099", "en"), reading.Amount)


@pytest.mark.parametrize(
    ("place", "subject"), [("a:jurisdiction:NO", Subject.WAY_OUT), ("a:jurisdiction:US", Subject.INSOLVENCY)]
)
def test_the_page_is_one_that_the_place_has(place: str, subject: Subject) -> None:
    talk = Talk("en").types("/start").taps("n:begin", place)
    if place.endswith("US"):
        talk.types("Ohio")
    assert talk.types("am I insolvent?").session.subject is subject

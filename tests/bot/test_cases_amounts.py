"""Several cases of one person: an amount that is put right is never written into another case."""

import pytest

from bot.pages import Page
from tests.bot.talking import Talk
from tests.bot.test_cases import car


def and_a_home(talk: Talk) -> Talk:
    """A Norwegian home beside the car, at the question for the costs."""
    talk.types("/cases").taps("n:newcase", "a:jurisdiction:NO", "a:collateral:home", "a:event:foreclosure")
    talk.taps("a:served_on:no").types("2000000", "1500000")
    assert talk.asked() == "costs"
    return talk


@pytest.mark.parametrize("on_the_list", [True, False])
def test_an_amount_that_only_another_case_has_is_said_to_be_there(on_the_list: bool) -> None:
    talk = and_a_home(car())
    before = talk.session.answers, talk.session.others
    talk.types(*["/cases"] * on_the_list, "fees were 300, not 500")
    assert talk.page() is Page.CASES
    assert "Nothing is changed. That amount stands in Car, Ohio." in talk.reads()
    assert (talk.session.answers, talk.session.others) == before
    talk.taps("n:case_1").types("fees were 300, not 500")
    assert talk.session.answers["costs"] == [{"kind": "other", "amount": "300"}]
    assert "Case: Car, Ohio" in talk.reads()


@pytest.mark.parametrize(
    "said", ["300", "no, 300", "the costs were 300", "fees were 300, not 700", "fees 300, not none 7"]
)
def test_on_the_list_an_amount_may_be_any_cases(said: str) -> None:
    talk = and_a_home(car()).types("/cases")
    before = talk.session.answers
    assert "Nothing is changed. Which case is that about?" in talk.types(said).reads()
    assert talk.session.answers == before


def test_an_amount_that_several_cases_have_may_be_any_of_them() -> None:
    talk = and_a_home(car()).types("500", "/cases", "fees were 300, not 500")
    assert "Nothing is changed. Which case is that about?" in talk.reads()


def test_on_the_list_what_only_the_open_case_has_is_put_right_and_shown() -> None:
    talk = and_a_home(car()).types("/cases", "the loan was 2100000, not 2000000")
    assert "Put right. Owed before the sale: NOK 2,100,000, not NOK 2,000,000." in talk.reads()
    assert talk.asked() == "costs"


def test_the_note_is_gone_the_next_time() -> None:
    talk = and_a_home(car()).types("/cases", "300", "/cases")
    assert "Nothing is changed" not in talk.reads()


def test_with_one_case_the_list_takes_a_correction_as_before() -> None:
    talk = car().types("/cases", "fees were 300, not 500")
    assert talk.session.answers["costs"] == [{"kind": "other", "amount": "300"}]


def test_words_without_an_amount_are_not_asked_about() -> None:
    talk = and_a_home(car()).types("/cases", "what does inkasso mean?")
    assert "Which case" not in talk.reads()


def test_in_norwegian_too() -> None:
    talk = and_a_home(car("nb")).types("/cases", "gebyrene var 300, ikke 500")
    assert "Ingenting er endret. Det beløpet står i saken Bil, Ohio." in talk.reads()

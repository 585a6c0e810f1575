"""The lender's letter, as chats: a price that is hardly one, costs taken over in part, and the same line twice."""

import pytest

from bot.conversation.scanning import scanned
from bot.events import Scanned
from bot.pages import Page
from bot.session import blank
from tests.bot.talking import TODAY, Talk
from tests.bot.test_letter_check import american_car


def norwegian_car(collateral: str = "vehicle") -> Talk:
    """Et svar om en bil i Norge: 200 000 i lån, verdi 150 000, kostnadene er ikke kjent."""
    talk = Talk("nb").types("/start").taps("n:begin", "a:jurisdiction:NO", f"a:collateral:{collateral}")
    talk.taps("a:event:repossession", "a:served_on:no").types("200000", "150000").taps("a:costs:?")
    return talk.taps("a:outcome:claimed", "n:confirm")


class TestAPriceThatIsHardlyOne:
    @pytest.mark.parametrize(
        ("letter", "asked"),
        [
            ("balance 10,000 / sold for 85 / repo fee 350 / total 1,850", "Sale price: $85 / $8,500?"),
            ("balance 10,000 / sold for 85,000 / repo fee 350 / total 1,850", "Sale price: $85,000 / $8,500?"),
            ("balance 10,000 / sold for 91 / repo fee 350 / escrow 100 / total 1,150", "Sale price: $91 / $9,100?"),
            ("balance 10,000 / sold for 9,100 / repo fee 350 / total 125", "The total: $125 / $1,250?"),
            ("balance 98,000 / sold for 9,100 / repo fee 350 / total 1,050", "Owed before: $98,000 / $9,800?"),
            ("balance 10,000 / sold for 91", "Sale price: $91 / $9,100?"),
            ("balance 10,000 / sold for 850,000", "Sale price: $850,000 / $8,500?"),
        ],
    )
    def test_it_is_asked_about(self, letter: str, asked: str) -> None:
        talk = american_car().taps("t:check").types(letter)
        assert asked in talk.reads()
        assert "n:lines_ok" not in talk.data()

    def test_the_amount_that_was_meant_is_tapped(self) -> None:
        letter = "balance 10,000 / sold for 85 / repo fee 350 / total 1,850"
        talk = american_car().taps("t:check").types(letter).taps("n:line_2_r1", "n:lines_ok")
        assert "The letter does not add up" not in talk.reads()

    def test_one_that_was_meant_as_it_stands_is_not_asked_about_again(self) -> None:
        letter = "balance 10,000 / sold for 85 / repo fee 350 / total 1,850"
        talk = american_car().taps("t:check").types(letter).taps("n:line_2_r0", "n:lines_ok")
        assert "The letter does not add up" in talk.reads()

    @pytest.mark.parametrize(
        "letter",
        [
            "balance 10,000 / sold for 91 / repo fee 350 / total 10,259",
            "balance 10,000 / sold for 0 / repo fee 350 / total 10,350",
            "balance 900 / sold for 500 / total 400",
            "balance 10,000 / sold for 2,000 / total 8,300",
        ],
    )
    def test_a_low_price_in_a_letter_that_adds_up_is_taken_as_read(self, letter: str) -> None:
        assert "n:lines_ok" in american_car().taps("t:check").types(letter).data()

    @pytest.mark.parametrize(
        ("letter", "asked"),
        [
            ("Lån 200 000\nVerdi 15\nÅ betale 50 000", "Verdi: 15 kr / 150 000 kr?"),
            ("Lån 180 000\nVerdi 16", "Verdi: 16 kr / 16 000 kr?"),
        ],
    )
    def test_in_norwegian_too(self, letter: str, asked: str) -> None:
        assert asked in norwegian_car().taps("t:check").types(letter).reads()

    def test_before_any_answer_the_loan_of_the_letter_tells(self) -> None:
        session, _ = scanned(blank("en"), Scanned(lines=("balance 10,000", "sold for 85")), TODAY)
        assert [entry.readings for entry in session.letter_lines] == [(), ("85", "8500", "850")]


class TestCostsTakenOver:
    LETTER = (
        "lån 200 000\nverdi 150 000\nforsinkelsesrenter 4 000\ninkassosalær 2 100\ninkassosalær 2 100\nå betale 58 200"
    )

    def test_what_is_left_out_is_said_with_the_reason_before_and_after(self) -> None:
        talk = norwegian_car().taps("t:check").types(self.LETTER).taps("n:lines_ok")
        why = "Ikke med: 4 200 kr for purring og inkasso. Det er ikke kostnader ved salget"
        assert "I brevet står det 8 200 kr. Av det kan jeg ta med 4 000 kr" in talk.reads()
        assert why in talk.reads()
        talk.taps("n:theircosts")
        assert talk.page() is Page.CHANGED
        assert "54 000 kr" in talk.reads()
        assert why in talk.reads()

    def test_a_line_that_stands_there_twice_is_left_out_once(self) -> None:
        letter = "balance 10,000 / sold for 8,500 / storage 490 / storage 490 / total 2,480"
        talk = american_car(costs="don't know").taps("t:check").types(letter).taps("n:lines_ok")
        assert "The letter has $980. I can count $490 of that" in talk.reads()
        assert "Left out: $490 in a line that stands there twice." in talk.reads()

    def test_where_all_are_taken_nothing_is_left_out(self) -> None:
        letter = "balance 10,000 / sold for 8,500 / storage 490 / total 1,990"
        talk = american_car(costs="don't know").taps("t:check").types(letter).taps("n:lines_ok")
        assert "The letter has $490. Shall I count them" in talk.reads()
        assert "Left out" not in talk.reads()
        assert "Left out" not in talk.taps("n:theircosts").reads()

    def test_costs_put_right_afterwards_are_no_longer_the_letters(self) -> None:
        talk = norwegian_car().taps("t:check").types(self.LETTER).taps("n:lines_ok", "n:theircosts", "e:costs")
        assert "Ikke med" not in talk.types("3000").reads()


def test_the_same_reminder_twice_is_no_difference_of_its_own() -> None:
    letter = "Lån 200 000\nVerdi 150 000\nhenting 9 000\npurregebyr 500\npurregebyr 500\nå betale 60 000"
    talk = norwegian_car().taps("t:check").types(letter).taps("n:lines_ok")
    assert "924 kr for mye i purregebyr." in talk.reads()
    assert "Samme linje to ganger. Brevet tar 500 kr for purringer to ganger." in talk.reads()
    assert "9 076 kr mer i kostnader." in talk.reads()


def test_collecting_that_stands_there_twice_is_held_against_the_scale_once() -> None:
    talk = norwegian_car().taps("t:check").types(TestCostsTakenOver.LETTER).taps("n:lines_ok")
    assert "2 100 kr i inkasso: Så mye kan de bare kreve i en tung sak" in talk.reads()

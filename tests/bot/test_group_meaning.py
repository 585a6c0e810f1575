"""What people write to the bot in a group, and what it takes that for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.group_meaning import Meant, holds_figures, meant


@pytest.mark.parametrize(
    "text",
    [
        "mine is 14000, they sold it for 6000",
        "250 000",
        "٢٥٠",
        "½ of it",
        "fourteen thousand",
        "half a million",
        "a couple of grand",
        "they want thousands",
        "twenty-five",
        "nine k",
        "halvannen million",
        "fjorten tusen",
        "kravet er på femtitusen",
        "ti laken",
        "restgjeld 250 000",
        "short sale, sold for 90k",
        "x " * 300 + "ninety thousand",
    ],
)
def test_figures_in_digits_or_in_words_are_figures_whatever_else_is_said(text: str) -> None:
    assert meant(text) == (Meant.FIGURES, None)


@pytest.mark.parametrize("text", ["they took my car", "banken tok to biler og en båt", "I want to fire my lender"])
def test_a_case_without_figures_is_a_case(text: str) -> None:
    assert meant(text) == (Meant.CASE, None)


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("short sale", "short_sale"),
        ("What is a short sale?", "short_sale"),
        ("what does foreclosure mean?", "foreclosure"),
        ("restgjeld", "deficiency"),
        ("hva er restgjeld?", "deficiency"),
        ("forclosure", "foreclosure"),
        ("1099-C", "form_1099_c"),
        ("what is a 1099-C", "form_1099_c"),
    ],
)
def test_a_word_of_the_glossary_is_that_word_even_where_its_name_holds_figures(text: str, slug: str) -> None:
    assert meant(text) == (Meant.TERM, slug)


@pytest.mark.parametrize(
    "text",
    ["thanks", "Tusen takk!", "ok, thank you so much", "takk for hjelpen", "bye", "ha det bra", "OK 👍", "nei takk"],
)
def test_thanks_and_goodbyes_need_no_answer(text: str) -> None:
    assert meant(text) == (Meant.PARTING, None)


@pytest.mark.parametrize(("text", "what"), [("", Meant.NOTHING), ("👍", Meant.NOTHING), ("hei", Meant.HELP)])
def test_a_greeting_asks_for_help_and_signs_alone_say_nothing(text: str, what: Meant) -> None:
    assert meant(text) == (what, None)


def test_despair_is_heard_before_figures() -> None:
    assert meant("I owe 250 000 and I want to die") == (Meant.DISTRESS, None)


@given(st.text(max_size=300), st.sampled_from("0123456789٣７½"))
def test_no_text_with_a_digit_is_anything_but_figures_a_term_by_its_own_name_or_despair(text: str, digit: str) -> None:
    what, _ = meant(text + digit)
    assert what in (Meant.FIGURES, Meant.TERM, Meant.DISTRESS)
    assert holds_figures(text + digit)

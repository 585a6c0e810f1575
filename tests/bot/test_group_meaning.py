"""What people write to the bot in a group, and what it takes that for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.group_figures import holds_figures
from bot.group_meaning import Meant, meant


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
        "et par laken",
        "noen tusenlapper",
        "six figures",
        "et sekssifret beløp",
        "for ti år siden skyldte jeg 90 000",
        "§ 250 000",
        "title 11 000",
        "restgjeld 250 000",
        "short sale, sold for 90k",
        "they want it by 5 k",
        "sold at 12 000",
        "til 250",
        "100 %",
        "at 5 percent",
        "x " * 300 + "ninety thousand",
    ],
)
def test_figures_in_digits_or_in_words_are_figures_whatever_else_is_said(text: str) -> None:
    assert meant(text) == (Meant.FIGURES, None)


@pytest.mark.parametrize(
    "text",
    [
        "for ti år siden",
        "ten years ago",
        "twenty five cars",
        "§ 11-7",
        "§ 9-8 og § 11-7",
        "title 11",
        "fem på tolv",
        "see you at 5",
        "at 5 pm?",
        "vi sees kl. 17",
        "kl 17.30",
        "møtes 18:00",
        "open 24/7",
        "100 % agree",
        "100 % enig",
        "what about the 1099-C?",
    ],
)
def test_the_number_of_a_provision_and_so_many_years_or_cars_are_no_figures(text: str) -> None:
    assert not holds_figures(text)
    assert meant(text)[0] is not Meant.FIGURES


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
        ("what about restgjeld?", "deficiency"),
        ("thanks, what about restgjeld?", "deficiency"),
        ("hva med tvangssalg da?", "foreclosure"),
        ("can you explain foreclosure", "foreclosure"),
        ("what's a short sale?", "short_sale"),
        ("what about chapter 7?", "chapter_7"),
    ],
)
def test_a_word_of_the_glossary_is_that_word_even_where_its_name_holds_figures(text: str, slug: str) -> None:
    assert meant(text) == (Meant.TERM, slug)


@pytest.mark.parametrize(
    "text",
    ["thank you Bob", "takk for svaret", "Tusen hjertelig takk", "thanks a million", "thanks everyone for the help",
     "thanks", "Tusen takk!", "ok, thank you so much", "takk for hjelpen", "bye", "ha det bra", "OK 👍", "nei takk"],
)  # fmt: skip
def test_thanks_and_goodbyes_need_no_answer(text: str) -> None:
    assert meant(text) == (Meant.PARTING, None)


@pytest.mark.parametrize(("text", "what"), [("", Meant.NOTHING), ("👍", Meant.NOTHING), ("hei", Meant.HELP)])
def test_a_greeting_asks_for_help_and_signs_alone_say_nothing(text: str, what: Meant) -> None:
    assert meant(text) == (what, None)


@pytest.mark.parametrize(
    "text", ["help", "hjelp!", "hi bot", "who are you", "hvem er du?", "what can you do?", "Hva kan du?"]
)
def test_who_asks_what_the_bot_is_is_helped(text: str) -> None:
    assert meant(text) == (Meant.HELP, None)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("thanks, I owe 14 000", Meant.FIGURES),
        ("takk, men banken tok bilen min", Meant.CASE),
        ("they took my car in a foreclosure and want more", Meant.CASE),
        ("what about my foreclosure?", Meant.CASE),
        ("what is the difference between foreclosure and short sale", Meant.TERMS),
        ("haha Bob you are right", Meant.CHATTER),
        ("the bank took it", Meant.CASE),
        ("jeg gir opp", Meant.CASE),
    ],
)
def test_thanks_questions_and_chatter_are_told_from_what_only_looks_like_them(text: str, what: Meant) -> None:
    assert meant(text) == (what, None)


def test_despair_is_heard_before_figures() -> None:
    assert meant("I owe 250 000 and I want to die") == (Meant.DISTRESS, None)


@given(st.text(max_size=300).filter(lambda text: "§" not in text), st.sampled_from("0123456789٣７½"))
def test_no_text_with_a_digit_is_anything_but_figures_a_term_by_its_own_name_or_despair(text: str, digit: str) -> None:
    what, _ = meant(text + digit)
    assert what in (Meant.FIGURES, Meant.TERM, Meant.DISTRESS)
    assert holds_figures(text + digit)

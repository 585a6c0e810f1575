"""Amounts and dates among other words, as in a chat."""

from datetime import date
from decimal import Decimal

import pytest

from bot.reading import (
    Ambiguous,
    Amount,
    Doubt,
    Fault,
    Misread,
    as_line,
    facts_named,
    find_amount,
    find_date,
    find_dates,
    read_correction,
    read_list,
    read_several,
)

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("text", "locale", "amount"),
    [
        ("found it, 500", "en", "500"),
        ("found it, 2000", "en", "2000"),
        ("I think it was $12,500.00", "en", "12500"),
        ("it was twelve thousand", "en", "12000"),
        ("they want two hundred and fifty thousand dollars", "en", "250000"),
        ("the first one 500", "en", "500"),
        ("fant brevet. 85000", "nb", "85000"),
        ("det var 15 000 kr", "nb", "15000"),
        ("jeg tror det var ca 80 000", "nb", "80000"),
        ("brevet sier 85.000,- i gjeld", "nb", "85000"),
        ("de sa halvannen million", "nb", "1500000"),
        ("21.640,25 kr står det", "nb", "21640.25"),
    ],
)
def test_words_around_one_clear_amount_are_let_through(text: str, locale: str, amount: str) -> None:
    reading = find_amount(text, locale)
    assert isinstance(reading, Amount)
    assert (reading.value, reading.surplus_words) == (Decimal(amount), True)


def test_an_amount_alone_has_no_surplus_words() -> None:
    assert find_amount("ca 80 000", "nb") == Amount(Decimal(80000))


@pytest.mark.parametrize(
    ("text", "locale", "why"),
    [
        ("not 500", "en", Doubt.VAGUE),
        ("gebyret var 500?", "nb", Doubt.VAGUE),
        ("det var over 5000", "nb", Doubt.VAGUE),
        ("I lost it in 2024", "en", Doubt.VAGUE),
        ("found it, 50", "en", Doubt.VAGUE),
        ("the letter says 10.000", "en", Doubt.SEPARATOR),
        ("5000 i måneden tror jeg", "nb", Doubt.PER_MONTH),
        ("500 bucks i think", "en", Doubt.SLANG),
        ("The dealer called me and said that the car had been sold for 8500 at an auction", "en", Doubt.VAGUE),
    ],
)
def test_a_doubtful_amount_in_a_sentence_is_asked_about(text: str, locale: str, why: Doubt) -> None:
    reading = find_amount(text, locale)
    assert isinstance(reading, Ambiguous)
    assert reading.why is why


@pytest.mark.parametrize(
    ("text", "locale", "why"),
    [
        ("skyldte 210 000, verdsatt til 180 000", "nb", Fault.SEVERAL),
        ("i paid 300 for 12 months", "en", Fault.SEVERAL),
        ("I have 2 cars", "en", Fault.NOT_A_NUMBER),
        ("jeg er 45 år", "nb", Fault.NOT_A_NUMBER),
        ("tlf 55553339", "nb", Fault.NOT_A_NUMBER),
        ("3rd notice", "en", Fault.NOT_A_NUMBER),
        ("K7 Q", "en", Fault.NOT_A_NUMBER),
        ("sold in march 2024", "en", Fault.DATE),
        ("brev fra 3. mars", "nb", Fault.DATE),
        ("it is -500", "en", Fault.NEGATIVE),
        ("it was (1,500)", "en", Fault.NEGATIVE),
        ("renten er 5 %", "nb", Fault.PERCENT),
        ("blue fish", "en", Fault.NOT_A_NUMBER),
    ],
)
def test_no_amount_is_taken_from_two_or_from_what_is_none(text: str, locale: str, why: Fault) -> None:
    assert find_amount(text, locale) == Misread(why)


@pytest.mark.parametrize(
    ("text", "locale", "facts"),
    [
        ("owed 10000 sold 8500 fees 500", "en", {"claim": "10000", "sale_price": "8500", "costs": "500"}),
        ("10000 owed, 8500 sold, 500 fees", "en", {"claim": "10000", "sale_price": "8500", "costs": "500"}),
        ("I owed $10,000 and it sold for $8,500", "en", {"claim": "10000", "sale_price": "8500"}),
        ("skyldte 210 000, verdsatt til 180 000", "nb", {"claim": "210000", "fair_value": "180000"}),
        (
            "lånet var på 1,5 mill, solgt for 1,2 mill. Omkostninger 45 000",
            "nb",
            {"claim": "1500000", "sale_price": "1200000", "costs": "45000"},
        ),
        ("they ask 5000 refund 300", "en", {"lender_figure": "5000", "credits": "300"}),
        (
            "I owed 10,000, they sold it for 8,500 and added 500 in fees; what do I owe?",
            "en",
            {"claim": "10000", "sale_price": "8500", "costs": "500"},
        ),
        ("Jeg skyldte 14 000, nå kom en regning på 6 500.", "nb", {"claim": "14000", "lender_figure": "6500"}),
        ("owed 10000, sold for 8500?", "en", {}),
        ("10000 8500 500", "en", {}),
        ("210 180", "nb", {}),
        ("mine is 14000, they sold it for 6000", "en", {}),
        ("owed 10000 in 2024 sold 8500", "en", {}),
        ("owed 10.000 sold 8500", "en", {}),
        ("fees 500 towing 200", "en", {}),
        ("owed 10000", "en", {}),
        ("did not owe 10000 sold 8500", "en", {}),
    ],
)
def test_several_facts_are_read_only_with_a_word_beside_each(text: str, locale: str, facts: dict[str, str]) -> None:
    assert {fact: str(amount.value) for fact, amount in read_several(text, locale).items()} == facts


def test_the_fact_that_a_sentence_names_can_be_told() -> None:
    assert facts_named("they sold it for 8500") == {"sale_price"}
    assert facts_named("found it, 500") == frozenset()


@pytest.mark.parametrize(
    ("text", "locale", "amounts"),
    [
        ("200000 9000 1500", "en", ["200000", "9000", "1500"]),
        ("14000 3000 0 500", "en", ["14000", "3000", "0", "500"]),
        ("200 000, 9 000", "nb", ["200000", "9000"]),
        ("200 000\n9 000\n0", "nb", ["200000", "9000", "0"]),
        ("1,5 mill; 200 000", "nb", ["1500000", "200000"]),
        ("200,000 9,000", "en", ["200000", "9000"]),
    ],
)
def test_a_list_of_amounts_is_read_in_its_order(text: str, locale: str, amounts: list[str]) -> None:
    assert read_list(text, locale) == tuple(map(Decimal, amounts))


@pytest.mark.parametrize("text", ["200 000 9 000", "1500 000", "9k 500", "200 500", "1500", "", "500 600 abc"])
def test_what_may_be_one_number_is_no_list(text: str) -> None:
    assert read_list(text, "nb") is None


@pytest.mark.parametrize(
    ("text", "locale", "line"),
    [
        ("it was sold on March 3, 2024 at auction", "en", "2024-03-03"),
        ("The letter is dated March 3rd, 2024.", "en", "2024-03-03"),
        ("sometime in june 2025 i think", "en", "2025-06"),
        ("I got it yesterday", "en", "2026-11-21"),
        ("I may have lost it", "en", "reject"),
        ("owed $2024", "en", "reject"),
        ("he sat there", "en", "reject"),
        ("sold some time before march 2024 i really think", "en", "ask"),
        ("det var 2.11.26", "nb", "2026-11-02"),
        ("for tre uker siden tror jeg", "nb", "2026-11-01"),
        ("jeg fikk 2 brev", "nb", "reject"),
        ("brev 2.11.2026 og 5.11.2026", "nb", "ask"),
        ("nov 2", "en", "ask"),
    ],
)
def test_one_date_is_found_in_a_sentence(text: str, locale: str, line: str) -> None:
    assert as_line(find_date(text, locale, TODAY)) == line


def test_a_letter_and_its_deadline_are_two_dates_with_the_nearest_years() -> None:
    letter, deadline = find_dates("nov 2 they say answer by nov 28", "en", TODAY, assume_year=True)
    assert (as_line(letter), as_line(deadline)) == ("2026-11-02", "2026-11-28")
    brev, frist = find_dates("fikk brevet 2. november, frist 28. november", "nb", TODAY, assume_year=True)
    assert (as_line(brev), as_line(frist)) == ("2026-11-02", "2026-11-28")


def test_an_assumed_year_and_a_deadline_are_marked() -> None:
    letter, deadline = find_dates("nov 2 they say answer by nov 28, 2026", "en", TODAY, assume_year=True)
    assert [getattr(found, "year_assumed", None) for found in (letter, deadline)] == [True, False]
    assert [getattr(found, "deadline", None) for found in (letter, deadline)] == [False, True]


def test_a_missing_year_is_the_next_one_for_a_deadline_and_else_the_latest() -> None:
    assert as_line(find_date("nov 28", "en", TODAY, future=True, assume_year=True)) == "2026-11-28"
    assert as_line(find_date("nov 28", "en", TODAY, assume_year=True)) == "2025-11-28"
    assert as_line(find_date("3/4", "en", TODAY, assume_year=True)) == "ask"


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("nei, 15000", "15000"),
        ("no, 15000", "15000"),
        ("nei det var 15000", "15000"),
        ("no it was 15,000", "15,000"),
        ("No. It’s $500", "$500"),
        ("feil, 2000", "2000"),
        ("rettelse 2000", "2000"),
        ("nei, ti tusen", "ti tusen"),
        ("nei mars 2024", "mars 2024"),
        ("I meant Ohio", "Ohio"),
        ("nei", None),
        ("no idea", None),
        ("no thanks", None),
        ("nei, ingen brev", None),
        ("15000", None),
        ("november 2024", None),
        ("none", None),
    ],
)
def test_a_correction_gives_the_rest(text: str, rest: str | None) -> None:
    assert read_correction(text) == rest

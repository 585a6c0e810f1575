"""Amounts in words, as they are read aloud."""

import pytest

from bot.number_words import MOST, in_words

NORWEGIAN = {
    0: "null",
    100: "ett hundre",
    101: "ett hundre og én",
    1_001: "ett tusen og én",
    1_500: "ett tusen fem hundre",
    21_640: "tjueett tusen seks hundre og førti",
    100_000: "ett hundre tusen",
    1_000_000: "én million",
    3_200_000: "tre millioner to hundre tusen",
}
ENGLISH = {
    0: "zero",
    10_500: "ten thousand five hundred",
    21_640: "twenty-one thousand six hundred forty",
    1_000_001: "one million one",
}


@pytest.mark.parametrize(("number", "words"), NORWEGIAN.items())
def test_norwegian_counts_thousands_in_the_neuter(number: int, words: str) -> None:
    assert in_words(number, "nb") == words


@pytest.mark.parametrize(("number", "words"), ENGLISH.items())
def test_english(number: int, words: str) -> None:
    assert in_words(number, "en") == words


@pytest.mark.parametrize("locale", ["nb", "en"])
def test_no_two_numbers_share_their_words(locale: str) -> None:
    numbers = (*range(2_000), *range(10_000, 2_000_000, 997))
    assert len({in_words(number, locale) for number in numbers}) == len(set(numbers))


def test_beyond_all_use_there_are_no_words() -> None:
    assert in_words(MOST + 1, "nb") is None

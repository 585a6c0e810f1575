"""Which other country a text says the matter is in."""

import pytest

from bot.reading import other_country


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("UK: I paid £10 a month since 2000", "GB"),
        ("jeg skylder penger i England", "GB"),
        ("My flat is in Spain", "ES"),
        ("Leiligheten min er i Spania", "ES"),
        ("Sverige", "SE"),
        ("What about Canada?", "CA"),
        ("Det er fra Danmark", "DK"),
    ],
)
def test_a_country_beside_the_two_is_heard(text: str, country: str) -> None:
    assert other_country(text) == country


@pytest.mark.parametrize(
    "text",
    [
        "Georgia",
        "My home is in Georgia",
        "It was in Rhode Island",
        "I live in New Mexico",
        "in Norway",
        "i USA",
        "huset i New Jersey",
        "They sued us",
        "Bilen er i garasjen",
        "I am in trouble",
    ],
)
def test_a_state_norway_and_the_united_states_are_no_other_country(text: str) -> None:
    assert other_country(text) is None

"""Choices, short answers and places, typed instead of tapped."""

from collections.abc import Callable

import pytest

from bot.reading import is_back, is_dont_know, is_none, is_stop, read_choice, read_place, read_state, read_yes_no
from domain.places import STATE_NAMES

THINGS = {"home": ["Home", "House", "Bolig"], "vehicle": ["Car", "Truck", "Bil"], "other_goods": ["Other", "Noe annet"]}


@pytest.mark.parametrize(
    ("text", "locale", "key"),
    [
        ("car", "en", "vehicle"),
        ("CAR.", "en", "vehicle"),
        ("It was a car", "en", "vehicle"),
        ("hou", "en", "home"),
        ("trucck", "en", "vehicle"),
        ("ho", "en", None),
        ("the bank took the car and the house", "en", None),
        ("", "en", None),
        ("det var en bil", "nb", "vehicle"),
        ("noe annet", "nb", "other_goods"),
        ("boligg", "nb", "home"),
    ],
)
def test_a_choice_is_read_by_its_label(text: str, locale: str, key: str | None) -> None:
    assert read_choice(text, THINGS, locale) == key


def test_a_start_that_two_labels_share_chooses_neither() -> None:
    assert read_choice("sold", {"a": ["Sold by court"], "b": ["Sold, lender agreed"]}, "en") is None


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Ja", True),
        ("ja takk!", True),
        ("yep", True),
        ("nei", False),
        ("Not yet", False),
        ("ikke ennå", False),
        ("no idea", None),
        ("nei, 15000", None),
        ("maybe", None),
        ("", None),
    ],
)
def test_yes_and_no(text: str, answer: bool | None) -> None:
    assert read_yes_no(text) is answer


@pytest.mark.parametrize(
    ("says", "texts", "others"),
    [
        (
            is_dont_know,
            ["vet ikke", "Vet ikke.", "idk", "I don’t know", "usikker", "?", "??"],
            ["500", "vet ikke, 500", ""],
        ),
        (is_none, ["ingen", "None", "nothing", "0", "Ingenting!"], ["500", "", "no idea"]),
        (is_stop, ["stopp", "STOP", "avbryt", "cancel", "quit"], ["stop the sale", "", "back"]),
        (is_back, ["tilbake", "Go back"], ["I gave it back", ""]),
    ],
)
def test_short_answers_are_the_whole_text(says: Callable[[str], bool], texts: list[str], others: list[str]) -> None:
    assert all(says(text) for text in texts)
    assert not any(says(text) for text in others)


@pytest.mark.parametrize("code", STATE_NAMES)
def test_a_state_is_read_by_its_name_and_by_its_letters(code: str) -> None:
    name = STATE_NAMES[code]
    assert {read_state(name), read_state(name.lower()), read_state(f"{name}, USA"), read_state(code)} == {f"US-{code}"}


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("oh", "US-OH"),
        ("Calif.", "US-CA"),
        ("Mass", "US-MA"),
        ("Wash. DC", "US-DC"),
        ("D.C.", "US-DC"),
        ("N.C.", "US-NC"),
        ("Washington", "US-WA"),
        ("Califronia", "US-CA"),
        ("noth carolina", "US-NC"),
        ("arkanas", "US-AR"),
        ("in texas", "US-TX"),
        ("US-OH", "US-OH"),
        ("OK", "US-OK"),
        ("ok", None),
        ("hi", None),
        ("xx", None),
        ("", None),
        ("carolina", None),
        ("Puerto Rico", None),
    ],
)
def test_a_state_may_be_abbreviated_or_misspelt(text: str, state: str | None) -> None:
    assert read_state(text) == state


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Norge", "NO"),
        ("Norway", "NO"),
        ("U.S.A.", "US"),
        ("De forente stater", "US"),
        ("the States", "US"),
        ("Sverige", None),
        ("no", None),
        ("Ohio", None),
    ],
)
def test_a_country_is_read_in_both_languages(text: str, place: str | None) -> None:
    assert read_place(text) == place

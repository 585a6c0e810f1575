"""The words of the bot's face: they fit, in both languages, and say what a stranger must know first."""

from dataclasses import replace

import pytest

from bot.face import face, faults_of, misfits
from bot.group_asked import COMMANDS
from bot.language import OFFERED
from bot.pages import Page
from tests.bot.talking import Talk


def test_every_text_fits_in_both_languages() -> None:
    assert list(misfits()) == []


@pytest.mark.parametrize(
    ("changed", "fault"),
    [
        ({"name": "x" * 65}, "the bot's name has 65 characters of 64"),
        ({"description": "x" * 513}, "the bot's description has 513 characters of 512"),
        ({"short_description": "x" * 121}, "the bot's short description has 121 characters of 120"),
        ({"private": (("språk", "Norsk"),)}, "the command 'språk' does not fit"),
        ({"groups": (("term", "x" * 257),)}, "the command 'term' does not fit"),
        ({"private": tuple((f"c{n}", "x") for n in range(11))}, "a menu has 11 commands of 10"),
    ],
)
def test_a_text_that_does_not_fit_is_named(changed: dict[str, object], fault: str) -> None:
    assert list(faults_of(replace(face("nb"), **changed))) == [fault]  # type: ignore[arg-type]


@pytest.mark.parametrize("locale", OFFERED)
def test_every_command_in_the_private_menu_leads_somewhere(locale: str) -> None:
    for name, _ in face(locale).private:
        assert Talk(locale).types("/start", f"/{name}").page() is not Page.UNKNOWN_COMMAND


@pytest.mark.parametrize("locale", OFFERED)
def test_every_command_in_the_menus_of_groups_is_one_that_is_answered_there(locale: str) -> None:
    assert {name for name, _ in face(locale).administrators} <= set(COMMANDS)
    assert set(face(locale).groups) < set(face(locale).administrators)


@pytest.mark.parametrize("locale", OFFERED)
def test_what_is_not_in_the_menu_is_named_by_help(locale: str) -> None:
    listed = Talk(locale).types("/help").reads()
    for name in ("/compare", "/export", "/dates", "/groups") if locale == "en" else ("/sammenlign", "/eksport"):
        assert name in listed


@pytest.mark.parametrize("locale", OFFERED)
def test_the_first_words_say_what_for_how_long_at_what_price_and_what_it_is_not(locale: str) -> None:
    said = face(locale).description
    for word in {"en": ("three minutes", "free", "not legal"), "nb": ("tre minutter", "gratis", "ikke juridisk")}[
        locale
    ]:
        assert word in said
    assert "!" not in said

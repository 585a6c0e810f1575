"""Buttons and texts for eyes that are poor, hands that are unsure, and ears: each label says by itself what it does."""

import re

import pytest

from bot.screen.view import MOST_BESIDE
from tests.bot.every_screen import every_screen
from tests.bot.talking import plain

LOCALES = ("en", "nb")
MOST_ALONE = 34
BARE = {
    "en": (
        "change|back|hide|none|keep|more|delete|edit|open|show|ok|here|click here|next|previous|compare|cancel|"
        "continue|submit|details|read more|see more|this|link"
    ),
    "nb": (
        "endre|tilbake|skjul|ingen|ingenting|behold|mer|slett|rediger|åpne|vis|ok|her|klikk her|neste|forrige|"
        "sammenlign|avbryt|detaljer|les mer|se mer|denne|lenke|ikke noe"
    ),
}
EMOJI = re.compile("[\u2300-\u27bf\u2b00-\u2bff\ufe0f\U0001f000-\U0001faff]")
SIGNED = re.compile(r"^[−+=] ", re.MULTILINE)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("short", [False, True])
def test_no_two_buttons_of_a_message_have_the_same_words(locale: str, short: bool) -> None:
    for page, screen in every_screen(locale, short):
        labels = [button.label for row in screen.rows for button in row]
        assert sorted(labels) == sorted(set(labels)), (page, labels)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("short", [False, True])
def test_no_label_is_a_bare_word_that_says_nothing_when_it_is_read_aloud_alone(locale: str, short: bool) -> None:
    labels = {button.label for _, screen in every_screen(locale, short) for row in screen.rows for button in row}
    assert {label for label in labels if label.casefold().rstrip(".:") in BARE[locale].split("|")} == set()
    assert all(re.search(r"[^\W\d_]{2}|\d", label) for label in labels)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("short", [False, True])
def test_a_label_is_short_enough_for_its_row(locale: str, short: bool) -> None:
    for page, screen in every_screen(locale, short):
        for row in screen.rows:
            most = MOST_BESIDE if len(row) > 1 else MOST_ALONE
            assert all(len(button.label) <= most for button in row), (page, [button.label for button in row])


@pytest.mark.parametrize("locale", LOCALES)
def test_nothing_is_said_by_an_emoji(locale: str) -> None:
    for page, screen in every_screen(locale):
        labels = [button.label for row in screen.rows for button in row]
        assert not any(EMOJI.search(text) for text in (screen.text, *labels)), page


@pytest.mark.parametrize("locale", LOCALES)
def test_a_line_that_begins_with_a_sign_also_says_in_words_what_it_is(locale: str) -> None:
    signed = 0
    for page, screen in every_screen(locale):
        for line in plain(screen.text).splitlines():
            if SIGNED.match(line):
                signed += 1
                assert re.search(r"(?!USD\b|NOK\b)[^\W\d_]{3}", line), (page, line)
    assert signed > 10

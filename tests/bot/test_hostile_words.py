"""Whatever people and lenders write, on every screen it is text: no tag and no link comes of it."""

import json
import re
from dataclasses import dataclass, field

import pytest

from bot.conversation import Reply
from bot.events import Scanned
from bot.inline import offer
from bot.sandbox.markup import parsed
from bot.screen.view import View
from bot.screen_parts import Drawing, Screen
from tests.bot.every_screen import Walk, _answers, _opens_everything

OURS = {"bold", "italic", "pre", "bot_command", "mention", "url"}
"""What this bot's own texts use, and what a phone finds in any text by itself."""
NAME = "<u>evil</u> & {claim} <b>x"
TEXTS = (
    NAME, '<a href="https://evil.example">tap</a>', "</b></i><tg-spoiler>evil", "&lt;u&gt; &amp;amp; &#x41;",
    "{0} {claim.__class__} %s {{7*7}}", "<u>evil\u200b</u> 12 500", "sold for <u>9 000</u>", "what is <u>evil</u>?",
    "/term <u>evil</u>", "/start c_<u>evil</u>", "31.<u>.2025", "7" * 60 + "<u>",
)  # fmt: skip
LINES = (
    f"Balance {NAME}\t$10,000.00",
    f"{NAME}\t$490.00",
    "Sold <u>evil</u> for\t$8,500.00",
    "<u>Storage</u>\t$120.00",
)
CHOSEN = {
    "en": {"jurisdiction": "US-OH", "collateral": "vehicle", "event": "repossession", "outcome": "claimed"},
    "nb": {"jurisdiction": "NO", "collateral": "home", "event": "foreclosure", "outcome": "sued"},
}


@dataclass
class Hostile(Walk):
    """Somebody who writes such things at every place of the conversation, and then goes on as if they had not."""

    been: set[tuple[object, ...]] = field(default_factory=set)
    tries: bool = False
    read: int = 0

    def _shows(self, view: View, reply: Reply) -> None:
        super()._shows(view, reply)
        for screen in self.news:
            self.read += 1
            is_only_text(screen)
        self._is_hostile()

    def _is_hostile(self) -> None:
        now = self.session
        place = (now.page, now.asking and now.asking.field, now.topic, now.subject, now.letter, now.trying and "trying")
        if self.tries or place in self.been:
            return
        self.been.add(place)
        kept = self.session, list(self.shown), self.news
        self.tries = True
        for text in TEXTS:
            self.types(text)
            self.session, self.shown, self.news = kept[0], list(kept[1]), kept[2]
        self.does(Scanned(LINES))
        self.types("3 is <u>evil</u>")
        self.session, self.shown, self.news = kept
        self.tries = False


def is_only_text(screen: Screen) -> None:
    """What a phone makes of a screen holds the bot's own marks alone; Telegram would refuse an unclosed one."""
    assert {entity["type"] for entity in parsed(screen.text).entities} <= OURS, screen.text
    for button in (button for row in screen.rows for button in row):
        assert "evil" not in f"{button.url}"
        assert "evil" not in f"{button.data}"
    for document in screen.documents:
        assert re.fullmatch(r"[\w.\-]+", document.name)
        if isinstance(document, Drawing):
            json.loads(document.data)
            assert {entity["type"] for entity in parsed(document.alt).entities} <= OURS


@pytest.mark.parametrize("locale", CHOSEN)
def test_what_is_written_anywhere_is_shown_as_text(locale: str) -> None:
    walk = Hostile(locale)
    walk.types("/start").taps("n:begin")
    _answers(walk, "amounts", CHOSEN[locale])
    walk.taps("n:confirm")
    walk.types("/cases").taps("n:namecase").types(NAME)
    assert walk.session.name == NAME
    assert NAME in walk.reads()
    walk.types("/result")
    _opens_everything(walk, "amounts")
    assert len(walk.been) > 60
    assert walk.read > 1_000


@pytest.mark.parametrize("locale", CHOSEN)
@pytest.mark.parametrize("text", TEXTS)
def test_what_is_typed_after_the_bots_name_is_offered_as_text(text: str, locale: str) -> None:
    for article in offer(text, locale).articles:
        is_only_text(article.message)

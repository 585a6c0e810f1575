"""Every screen of a few whole conversations, as the person meets them: questions, answer, topics, pages, cases."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from bot.conversation import Reply
from bot.screen.view import View
from bot.screen_parts import Screen
from tests.bot.talking import Talk
from tests.bot.test_interview_walk import STYLES, answers

CONVERSATIONS = (
    ("NO", "vehicle", "repossession", "claimed"),
    ("NO", "home", "foreclosure", "sued"),
    ("NO", "home", "not_sold_yet", "?"),
    ("US-OH", "vehicle", "repossession", "judgment"),
    ("US-OH", "home", "short_sale", "released"),
    ("US-CA", "home", "foreclosure", "claimed"),
    ("US-TX", "boat", "voluntary_surrender", "settled"),
    ("US-NY", "other_goods", "not_sold_yet", "silent"),
    ("?", "vehicle", "repossession", "claimed"),
)
COMMANDS = (
    "/help", "/privacy", "/language", "/term", "/term shrt sale", "/edit", "/export", "/cancel", "/start", "/new",
    "/delete", "/cases", "/groups", "/start ex_car", "can they take my pay?", "kan de ta lønna?", "I live in Sweden",
    "law date", "blue fish", "call me", "I am ashamed", "i dont want to live",
)  # fmt: skip
WAYS_ON = ("t:", "n:unfold", "n:fold", "n:step", "n:namecase", "n:dropcase", "n:why", "n:helpful", "n:feedback")


@dataclass
class Walk(Talk):
    """A conversation that remembers every screen it was shown, with what it was shown for."""

    seen: list[tuple[str, Screen]] = field(default_factory=list)

    def _shows(self, view: View, reply: Reply) -> None:
        super()._shows(view, reply)
        self.seen.extend((view.session.page.value, screen) for screen in self.news)


@cache
def every_screen(locale: str, short: bool = False) -> tuple[tuple[str, Screen], ...]:
    """The screens of all the conversations in one language, each different one once, with the page it is."""
    found: dict[Screen, str] = {}
    for place, collateral, event, outcome in CONVERSATIONS:
        for style in STYLES:
            walk = _answered(locale, place, collateral, event, outcome, style)
            if short:
                walk.taps("n:short")
            _opens_everything(walk, style)
            found |= {screen: page for page, screen in walk.seen}
    return tuple((page, screen) for screen, page in found.items())


def _answered(locale: str, place: str, collateral: str, event: str, outcome: str, style: str) -> Walk:
    chosen = {"jurisdiction": place, "collateral": collateral, "event": event, "outcome": outcome}
    walk = Walk(locale).types("/start").taps("n:begin")
    assert isinstance(walk, Walk)
    _answers(walk, style, chosen)
    walk.taps("n:confirm")
    return walk


def _answers(walk: Walk, style: str, chosen: dict[str, str] | None = None) -> None:
    """Answers what is asked, each reason opened once, and what a typed word that is not understood leads to."""
    while (asked := walk.asked()) is not None:
        walk.taps("n:why")
        if asked == "jurisdiction" and chosen and chosen[asked].startswith("US"):
            walk.taps("a:jurisdiction:US").types(chosen[asked])
            continue
        wanted = f"a:{asked}:{chosen[asked]}" if chosen and asked in chosen else answers(style, asked, walk.data())
        walk.taps(wanted) if wanted.startswith("a:") else walk.types(wanted)


def _opens_everything(walk: Walk, style: str) -> None:
    """Opens each page that a button of the answer leads to, and each that a button there leads to."""
    opened: set[str] = set()
    for data in _ways(walk, opened):
        walk.types("/result").taps(data)
        _answers(walk, style)
        for below in _ways(walk, opened):
            if below in walk.data():
                walk.taps(below)
                _answers(walk, style)
    for text in COMMANDS:
        walk.types(text)
        for data in _ways(walk, opened):
            if data in walk.data():
                walk.taps(data)
                walk.types(text)
    walk.types("/edit")
    for data in [each for each in walk.data() if each.startswith("e:")]:
        walk.types("/edit").taps(data).types("/cancel")


def _ways(walk: Walk, opened: set[str]) -> Iterator[str]:
    for data in walk.data():
        if data.startswith(WAYS_ON) and data not in opened:
            opened.add(data)
            yield data

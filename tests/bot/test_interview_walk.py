"""Walks through the whole interview and every topic, in every place: short, numbered, never twice, always to an end."""

import re
from collections.abc import Iterator
from itertools import cycle

import pytest

from bot.facts import Kind, kind_of
from bot.interview import MOST
from bot.pages import Page
from bot.screen_parts import Screen
from domain.case import JURISDICTIONS, Case
from domain.choices import Collateral, Outcome
from domain.refusal import events
from tests.bot.talking import Talk, buttons_of, plain

MOST_IN_A_TOPIC = 8
MOST_A_PAGE = 4096
TOPICS = ("t:statement", "t:liability", "t:credit", "t:tax", "t:next", "t:compare", "t:sources")
ALWAYS = {"t:next", "t:liability", "t:credit", "t:tax", "t:sources"}
AMOUNTS = {
    "claim": "100000",
    "sale_price": "80000",
    "fair_value": "85000",
    "costs": "3000",
    "credits": "500",
    "settlement_paid": "9000",
    "assets_before": "20000 5000 1000",
    "liabilities_before": "140000",
}
STYLES = ("amounts", "none", "unknown")


def answers(style: str, field: str, shown: tuple[str, ...]) -> str:
    """What this person does at a question: a button, or else a text."""
    if style == "unknown" or (style == "none" and f"a:{field}:no" not in shown and f"a:{field}:0" not in shown):
        return f"a:{field}:?"
    if style == "none":
        return f"a:{field}:no" if f"a:{field}:no" in shown else f"a:{field}:0"
    kind = kind_of(field)
    if kind is Kind.DAY:
        return "2026-11-28" if field == "answer_due" else "2026-11-02"
    if kind is Kind.YES_NO:
        return f"a:{field}:yes"
    if kind is Kind.NUMBER:
        return "1"
    if kind is Kind.CHOICE:
        return next(data for data in shown if data.startswith(f"a:{field}:"))
    return AMOUNTS.get(field, "1000")


def sound(screen: Screen) -> None:
    """What holds for every message: it fits, its buttons fit, and nothing is left unfilled or untranslated."""
    assert screen.text.strip()
    assert len(screen.text) <= MOST_A_PAGE
    assert not re.search(r"[{}]|<(?!/?(?:[bi]|pre)>)|\bNone\b(?! of)", screen.text), screen.text
    for button in buttons_of(screen):
        assert 0 < len(button.label) <= 64
        assert "{" not in button.label
        assert len((button.data or "").encode()) <= 64


def well_asked(talk: Talk) -> str:
    """A question says what it wants in few words, can always be skipped, and can be gone back from."""
    field = talk.asked()
    assert field, talk.reads()
    assert {f"a:{field}:?", "n:why", "n:back"} <= set(talk.data()), talk.data()
    words = re.sub(r"^<i>[^<]*</i> ", "", talk.newest.text)
    assert len(plain(words)) <= 300, words
    for button in buttons_of(talk.newest):
        assert len(button.label) <= 20 or not (button.data or "").startswith("a:"), button.label
    return field


def does(talk: Talk, what: str) -> None:
    talk.taps(what) if what.startswith(("a:", "e:", "n:", "t:")) else talk.types(what)
    for screen in talk.news:
        sound(screen)


def walk(place: str, collateral: str, event: str, outcome: str, style: str, locale: str) -> Talk:
    """Goes from the welcome to the first answer; what is tested on the way is what the contract says of questions."""
    chosen = {"jurisdiction": place, "collateral": collateral, "event": event, "outcome": outcome}
    talk = Talk(locale).types("/start").taps("n:begin")
    seen: list[str] = []
    last = 0
    while (field := talk.asked()) is not None:
        well_asked(talk)
        number, total = talk.progress() or (0, 0)
        assert last <= number <= total <= MOST, (field, last, number, total, seen)
        assert field not in seen, (field, seen)
        last = number
        seen.append(field)
        if field == "jurisdiction" and place.startswith("US"):
            talk.taps("a:jurisdiction:US").types(place)
        else:
            does(talk, f"a:{field}:{chosen[field]}" if field in chosen else answers(style, field, talk.data()))
    assert len(seen) <= MOST
    assert "n:confirm" in talk.data(), talk.reads()
    does(talk, "n:confirm")
    assert set(talk.data()) >= ALWAYS, talk.data()
    return talk


def opens_every_topic(talk: Talk, style: str) -> None:
    """Every topic ends in a page after a few questions, none of them asked twice, and leads back to the answer."""
    asked: set[str] = set()
    for topic in TOPICS:
        does(talk, topic)
        few = 0
        while (field := talk.asked()) is not None:
            well_asked(talk)
            assert field not in asked, (topic, field)
            asked.add(field)
            few += 1
            assert few <= MOST_IN_A_TOPIC, (topic, field)
            does(talk, answers(style, field, talk.data()))
        assert talk.page() is Page.TOPIC, (topic, talk.reads())
        assert "n:back" in talk.data()
        does(talk, "n:back")
        assert talk.page() is Page.RESULT, (topic, talk.reads())


def happenings(place: str) -> Iterator[tuple[str, str]]:
    for collateral in Collateral:
        case = Case(jurisdiction=place if place != "?" else None, collateral=collateral)
        yield from ((collateral.value, event.value) for event in events(case))


@pytest.mark.parametrize("locale", ["en", "nb"])
@pytest.mark.parametrize("place", ["NO", "?"])
def test_every_branch_of_norway_and_of_an_unknown_place_ends_in_an_answer(place: str, locale: str) -> None:
    styles = cycle(STYLES)
    for collateral, event in happenings(place):
        for outcome in (*Outcome, "?"):
            style = next(styles)
            opens_every_topic(walk(place, collateral, event, outcome, style, locale), style)


@pytest.mark.parametrize("place", [place for place in JURISDICTIONS if place != "NO"])
def test_every_state_has_its_branches_and_each_ends_in_an_answer(place: str) -> None:
    spread = cycle((style, outcome) for style in STYLES for outcome in (*Outcome, "?"))
    locales = cycle(("en", "nb"))
    for collateral, event in happenings(place):
        style, outcome = next(spread)
        opens_every_topic(walk(place, collateral, event, outcome, style, next(locales)), style)

"""What the chat says about the same home and the same car in every place: the pages that differ, as one text."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bot.explain import plain
from bot.language import OFFERED
from bot.pages import Topic
from bot.screen.result import result
from bot.screen.subject import text_of
from bot.screen.topic import topic_page
from bot.screen.view import View, whole
from domain.case import JURISDICTIONS, Case
from domain.consult import answerable
from domain.subjects import Subject
from domain.us.states import state_of
from tests.bot.talking import TODAY

FOLDER = Path(__file__).parent.parent / "places"
PLACES = JURISDICTIONS
SUBJECTS = (Subject.TIME, Subject.PAY, Subject.SALE)
Facts = dict[str, Any]

HOME: Facts = {
    "collateral": "home",
    "event": "foreclosure",
    "claim": "250000",
    "sale_price": "200000",
    "sale_date": "2026-10-01",
    "loan_purpose": "purchase",
    "owner_occupied": True,
    "outcome": "claimed",
}
CAR: Facts = {
    "collateral": "vehicle",
    "event": "repossession",
    "claim": "10000",
    "sale_price": "8500",
    "costs": [{"kind": "sale", "amount": "500"}],
    "outcome": "claimed",
}
WAYS = {"judicial": ("judicial",), "nonjudicial": ("nonjudicial",), "both": ("nonjudicial", "judicial")}


def text_of_place(place: str) -> str:
    """Return everything that is kept of a place: each example, in each language, page by page."""
    parts = (part for facts in examples(place) for locale in OFFERED for part in _parts(facts, locale))
    return "\n\n".join(parts) + "\n"


def examples(place: str) -> Iterator[Facts]:
    """Yield a home as it is usually lost there, by each way where both are usual, and a car that was taken back."""
    if place == "NO":
        yield {"jurisdiction": place, **HOME, "claim": "2500000", "sale_price": "2000000"}
        yield {"jurisdiction": place, **CAR, "claim": "300000", "sale_price": "180000", "fair_value": "200000"}
        return
    for way in WAYS[state_of(place.removeprefix("US-")).usual_foreclosure]:
        yield {"jurisdiction": place, **HOME, "foreclosure_process": way}
    yield {"jurisdiction": place, **CAR}


def _parts(facts: Facts, locale: str) -> Iterator[str]:
    case = Case.model_validate(facts)
    view = whole(case, facts, locale, TODAY)
    lost = " ".join(str(facts[field]) for field in ("collateral", "event", "foreclosure_process") if field in facts)
    yield f"# {lost} ({locale})"
    yield _part("first screen", result(view).text)
    yield _part("liability", topic_page(view, Topic.LIABILITY).text)
    yield from _pages(view, case)
    yield _part("next steps", topic_page(view, Topic.NEXT).text)


def _pages(view: View, case: Case) -> Iterator[str]:
    for subject in SUBJECTS:
        if subject in answerable(case):
            yield _part(subject.value, text_of(view, subject))


def _part(name: str, text: str) -> str:
    return f"## {name}\n\n{plain(text)}"

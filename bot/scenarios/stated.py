"""Facts stated at once: the session at the answer of a worked example or a row, as if all of it had been told."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from bot.facts import ITEMISED, Kind, kind_of
from bot.interview import Replay, replay
from bot.pages import Page
from bot.screen.question_buttons import SURELY_HAPPENED
from bot.session import NOT_HAPPENED, Session, blank


def omitted(field: str) -> Any:
    """Return how a question is answered about which the facts are silent, as the contract counts what is omitted.

    Costs and credits are nothing, days have not come, yes or no is no; anything else is not known.
    """
    kind = kind_of(field)
    if field in ITEMISED:
        return []
    if kind is Kind.YES_NO:
        return False
    return NOT_HAPPENED if kind is Kind.DAY and field not in SURELY_HAPPENED else None


def without_room(known: Replay) -> tuple[str, ...]:
    """Return what counts as not known only because there was no room to ask for it: the costs, or nothing."""
    return ("costs",) if "costs" not in known.answered and known.case.asked("costs") else ()


def filled(answers: Mapping[str, Any], day: date) -> dict[str, Any]:
    """Return the answers with every question on the way to the answer that is still open as what is omitted counts."""
    told = dict(answers)
    while pending := replay(told, day).pending:
        told[pending] = omitted(pending)
    return told | {field: omitted(field) for field in without_room(replay(told, day))}


def at_the_answer(session: Session, answers: Mapping[str, Any]) -> Session:
    """Return the session at the answer that follows from these answers and no others."""
    return session.to(
        answers=dict(answers), page=Page.RESULT, confirmed=True, asking=None, change=None, offered={}, echoes=()
    )


def stated(facts: Mapping[str, Any], locale: str, day: date) -> Session:
    """Return the conversation in which these facts were told, and everything else that is asked is as omitted."""
    return at_the_answer(blank(locale), filled(facts, day))

"""Facts stated at once: the session at the answer of a worked example or a row, as if all of it had been told."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from bot.interview import replay
from bot.pages import Page
from bot.session import Session, blank


def filled(answers: Mapping[str, Any], day: date) -> dict[str, Any]:
    """Return the answers with every question on the way to the answer that is still open as not known."""
    told = dict(answers)
    while pending := replay(told, day).pending:
        told[pending] = None
    return told


def at_the_answer(session: Session, answers: Mapping[str, Any]) -> Session:
    """Return the session at the answer that follows from these answers and no others."""
    return session.to(
        answers=dict(answers), page=Page.RESULT, confirmed=True, asking=None, change=None, offered={}, echoes=()
    )


def stated(facts: Mapping[str, Any], locale: str, day: date) -> Session:
    """Return the conversation in which these facts were told and everything else that is asked is not known."""
    return at_the_answer(blank(locale), filled(facts, day))

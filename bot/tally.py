"""What all people together did: which questions were asked and answered, which pages were opened. Nobody is in it."""

from collections import Counter
from collections.abc import Mapping
from datetime import date
from typing import Final

from bot.feedback.vote import week_of
from bot.pages import Page, Topic
from bot.session import Session
from bot.store.memo_protocol import Tallies

Counts = Mapping[tuple[str, str, str], int]
"""How often something happened, by the week's Monday, the subject, and what happened to it."""
DONE: Final = ""
"""Stands in the session for a question whose answer was counted."""


def question(field: str) -> str:
    """Return the subject under which a question is counted."""
    return f"question.{field}"


def counted(session: Session, today: date) -> tuple[Session, Counts]:
    """Return the session with what has been counted of its case noted, and what is to be added to the counts.

    A question is asked once in each case, and has one fate: answered, or not known, in the week in which it was asked;
    one that has neither was abandoned, skipped, or gone back from.
    """
    week = str(week_of(today))
    noted = dict(session.counted)
    added: dict[tuple[str, str, str], int] = {}
    for subject, what in _reached(session):
        if subject not in noted:
            noted[subject] = week if what == "asked" else DONE
            added[week, subject, what] = 1
    for field in session.answers:
        asked_in = noted.get(question(field), DONE)
        if asked_in != DONE and not _half_told(session, field):
            noted[question(field)] = DONE
            what = "unknown" if session.answers[field] is None else "answered"
            added[asked_in, question(field), what] = 1
    return (session.to(counted=noted), added) if added else (session, {})


def _reached(session: Session) -> tuple[tuple[str, str], ...]:
    """What the page that is shown counts as."""
    if session.page is Page.QUESTION and session.asking:
        return ((question(session.asking.field), "asked"),)
    if session.page is Page.RESULT:
        return (("result", "reached"),)
    if session.page is Page.TOPIC:
        return ((f"topic.{session.topic or Topic.STATEMENT}", "opened"),)
    return ()


def _half_told(session: Session, field: str) -> bool:
    """Whether the parts of a list are still being asked for one by one."""
    asking = session.asking
    return asking is not None and asking.field == field and asking.part is not None


class Tally:
    """Counts of one process that are not in the store yet."""

    def __init__(self) -> None:
        self._waiting: Counter[tuple[str, str, str]] = Counter()

    def add(self, counts: Counts) -> None:
        """Add to what waits."""
        self._waiting.update(counts)

    def waiting(self) -> Counts:
        """Return what waits."""
        return dict(self._waiting)

    async def write(self, tallies: Tallies) -> None:
        """Add to the store what waits, a week at a time; where it raises StoreFault, the rest waits on.

        What is being written waits no more, so that two who write at once add nothing twice.
        """
        while self._waiting:
            week = min(week for week, _, _ in self._waiting)
            taken = {key: number for key, number in self._waiting.items() if key[0] == week}
            for key in taken:
                del self._waiting[key]
            try:
                await tallies.add(week, {(subject, what): number for (_, subject, what), number in taken.items()})
            except Exception:
                self._waiting.update(taken)
                raise

"""Court papers told of at the answer: the day they came is noted once confirmed, so that the day to answer counts."""

from datetime import date

from bot import reading
from bot.conversation.reply import Reply
from bot.interview import replay
from bot.pages import Page
from bot.reading.papers import papers_came
from bot.session import Asking, Echo, Session
from domain.choices import Outcome

Step = tuple[Session, Reply]
UNDECIDED = frozenset({Outcome.CLAIMED, Outcome.SILENT, None})
"""Outcomes that a lawsuit changes; one that was decided or let off is left for the person to change."""


def papers_told(session: Session, text: str, today: date) -> Step | None:
    """Return the session at the day the papers came, as read or open; None where the text tells of no new papers.

    A question is left to the page of law, unless it says on which day they came.
    """
    known = replay(session.answers, today)
    if not session.confirmed or known.pending or session.asking or not papers_came(text):
        return None
    day = _day(text, session.language, today)
    if day is None and reading.is_question(text):
        return None
    asking = Asking(field="served_on", changing=True)
    if day is not None:
        asking = asking.model_copy(update={"readings": (day,), "offered": True})
    noted = session.to(asking=asking, page=Page.QUESTION, topic=None, change=None)
    if known.case.outcome not in UNDECIDED or known.case.jurisdiction is None:
        return noted, Reply()
    sued = session.answers | {"outcome": Outcome.SUED.value}
    return noted.to(answers=sued, echoes=(Echo(field="outcome"),)), Reply()


def _day(text: str, language: str, today: date) -> str | None:
    """The one day in the text that has been and is no deadline: "today, what now?" names one day twice."""
    found = reading.find_dates(text, language, today, assume_year=True)
    exact = [each for each in found if isinstance(each, reading.ReadDate) and each.precision is reading.Precision.DAY]
    days = {each.text for each in exact if not each.deadline and each.text <= today.isoformat()}
    return days.pop() if len(days) == 1 else None

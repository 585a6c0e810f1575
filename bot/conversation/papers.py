"""Court papers told of at the answer: the lawsuit counts at once, the day they came once it is confirmed."""

from datetime import date
from typing import Any

from bot import reading
from bot.conversation.reply import Reply
from bot.interview import Replay, replay
from bot.pages import Page
from bot.reading.papers import papers_came, papers_named, tells_of_lawsuit
from bot.session import NOT_HAPPENED, Asking, Echo, Session
from domain.calendar import came_weeks_ago
from domain.case import Case
from domain.choices import Outcome
from domain.norway.complaint import complaint_deadline

Step = tuple[Session, Reply]
UNDECIDED = frozenset({Outcome.CLAIMED, Outcome.SILENT, None})
"""Outcomes that a lawsuit changes; one that was decided or let off is left for the person to change."""


def papers_told(session: Session, text: str, today: date) -> Step | None:
    """Return the session at the day the papers came, as read or open; None where the text tells of no new papers.

    A question is left to the page of law, unless it says on which day they came. Until the day is answered it is not
    known, so that papers that were told of never stand as papers that did not come.
    """
    known = replay(session.answers, today)
    if not session.confirmed or known.pending or session.asking:
        return None
    day = _day(text, session.language, today)
    if not (papers_came(text) if day is None else papers_named(text)):
        return None
    if day is None and reading.is_question(text):
        return None
    asking = Asking(field="served_on", changing=True, base=session.answers)
    if day is not None:
        asking = asking.model_copy(update={"readings": (day,), "offered": True})
    told = _told(session, text, known, day, today)
    before = session.answers.get("outcome")
    echoes = (Echo(field="outcome", corrected=True, before=before),) if "outcome" in told else ()
    noted = session.to(asking=asking, page=Page.QUESTION, topic=None, change=None)
    return noted.to(answers=session.answers | told, echoes=echoes), Reply()


def _told(session: Session, text: str, known: Replay, day: str | None, today: date) -> dict[str, Any]:
    """Return the answers that hold no more once papers came: a mere claim where it is a lawsuit, and no papers."""
    case, none_came = known.case, session.answers.get("served_on") == NOT_HAPPENED
    if _other_letter(case, text, day, today):
        return {"served_on": None, "answer_due": None, "outcome": Outcome.SUED.value}
    sued = case.outcome in UNDECIDED and case.jurisdiction is not None and tells_of_lawsuit(text)
    not_asked = sued and "served_on" not in session.answers
    told: dict[str, Any] = {"served_on": None} if none_came or not_asked else {}
    return told | {"outcome": Outcome.SUED.value} if sued else told


def _other_letter(case: Case, text: str, day: str | None, today: date) -> bool:
    """Whether the letter that was told of before is not the lawsuit: its day is then no day of these papers.

    A Norwegian letter may be of anything. While the month to complain runs from it, its day is not given up.
    """
    served, last_day = case.served_on, complaint_deadline(case)
    if not case.in_norway or served is None or not tells_of_lawsuit(text):
        return False
    if last_day is not None and last_day >= today:
        return False
    newer = day is not None and day > served.isoformat()
    again = case.outcome is Outcome.SUED and newer
    return again or (case.outcome in UNDECIDED and (newer or came_weeks_ago(served, today)))


def _day(text: str, language: str, today: date) -> str | None:
    """The one day in the text that has been and is no deadline: "today, what now?" names one day twice."""
    found = reading.find_dates(text, language, today, assume_year=True)
    exact = [each for each in found if isinstance(each, reading.ReadDate) and each.precision is reading.Precision.DAY]
    days = {each.text for each in exact if not each.deadline and each.text <= today.isoformat()}
    return days.pop() if len(days) == 1 else None

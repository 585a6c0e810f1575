"""Reminders of deadlines: asked for, written when their day comes, and stopped. No answer and no question changes."""

from datetime import date

from bot import reading
from bot.cases import find
from bot.conversation.moves import home_or_first
from bot.conversation.reply import Reply, Toast
from bot.events import Due
from bot.pages import Page
from bot.reminders import of_the_day, own_deadlines, planned
from bot.session import Reminded, Reminding, Session

Step = tuple[Session, Reply]
GONE_BACK_TO = frozenset({Page.TOPIC, Page.SUBJECT, Page.LETTER, Page.RESULT, Page.SUMMARY, Page.CHANGED})
"""Pages that a reminder came upon and that are shown again; from all others the way goes home."""
OWN_PAGES = frozenset({Page.REMINDER, Page.REMINDERS})


def ask_for_reminders(session: Session, _: str, fresh: bool, today: date) -> Step:
    """Return the session with reminders of the case's own deadlines; a tap where there is none to keep is old."""
    if not planned(own_deadlines(session, today), today):
        return session, Reply(silent=True, toast=Toast.OLD)
    asked = session.reminding or Reminding(since=today)
    return session.to(reminding=asked, page=Page.REMINDERS, echoes=()), Reply(in_place=fresh and _stays(session))


def stop_reminders(session: Session, _: str, fresh: bool, _today: date) -> Step:
    """Return the session without reminders of any case."""
    quiet = tuple(case.to(reminding=None) for case in session.others)
    stopped = session.to(reminding=None, others=quiet, page=Page.REMINDERS, echoes=())
    return stopped, Reply(in_place=fresh and _stays(session))


def _stays(session: Session) -> bool:
    """Whether the tapped message holds nothing that is worth keeping."""
    return session.page in OWN_PAGES


def stop_said(session: Session, text: str, today: date) -> Step | None:
    """Return the session without reminders where a typed stop is about them."""
    if session.page not in OWN_PAGES or not (reading.is_stop(text) or reading.wants_no_messages(text)):
        return None
    return stop_reminders(session, "", False, today)


def remind(session: Session, due: Due, today: date) -> Step:
    """Return the session at the reminder of that day, and the day as done; silent where there is none any more."""
    case = find(session, due.number)
    if case is None or case.reminding is None or not of_the_day(case, due.day, today):
        return session, Reply(silent=True)
    done = case.reminding.model_copy(update={"until": due.day})
    left = session.reminded.left if session.page is Page.REMINDER and session.reminded else session.page
    shown = session.to(page=Page.REMINDER, echoes=(), reminded=Reminded(number=due.number, day=due.day, left=left))
    if case.number == session.number:
        return shown.to(reminding=done), Reply()
    others = tuple(each.to(reminding=done) if each.number == case.number else each for each in session.others)
    return shown.to(others=others), Reply()


def gone_on(session: Session, today: date) -> Session:
    """Return the session where the person was before a reminder came, or where they left off."""
    left = session.reminded.left if session.page is Page.REMINDER and session.reminded else None
    if left in GONE_BACK_TO and session.asking is None:
        return session.to(page=left, reminded=None)
    return home_or_first(session.to(reminded=None), today)

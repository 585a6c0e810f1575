"""After a correction: the result is looked at again, and no more such messages are wanted, or they are again."""

from datetime import date

from bot import reading
from bot.cases import find, taken_up
from bot.conversation.commanding import command
from bot.conversation.reply import Reply, Toast
from bot.events import Command
from bot.pages import Page
from bot.session import Session

Step = tuple[Session, Reply]
WANTED = {"off": False, "no": False, "on": True, "stop": False, "start": True}
ON_CORRECTION = "off"
"""The button below a correction, which stays as it is: what has changed is worth keeping."""
ON_PRIVACY = frozenset({"stop", "start"})
"""The buttons of the page about what is kept; it is shown again, where it still is the newest."""


def messages(session: Session, said: str, fresh: bool, _today: date) -> Step:
    """Return the session with corrections wanted or not; whatever else is open stays as it is."""
    if said not in WANTED:
        return session, Reply(silent=True, toast=Toast.OLD)
    chosen = session.to(no_corrections=not WANTED[said])
    if said in ON_PRIVACY and fresh and session.page is Page.PRIVACY:
        return chosen.to(echoes=()), Reply(in_place=True)
    if said == ON_CORRECTION:
        return chosen, Reply(remark=Page.CORRECTIONS)
    return chosen, Reply(instead=Page.CORRECTIONS)


def no_more_said(session: Session, text: str) -> Step | None:
    """Return the session without corrections where a typed text wants no more messages; the open question stays."""
    if not reading.wants_no_messages(text):
        return None
    return session.to(no_corrections=True), Reply(remark=Page.CORRECTIONS)


def result_again(session: Session, number: str, _fresh: bool, today: date) -> Step:
    """Return the session at the result of this case, or at the question that it still needs."""
    here = number == str(session.number) and bool(session.rules_shown)
    if not here and (not number.isdecimal() or find(session, int(number)) is None):
        return session, Reply(silent=True, toast=Toast.OLD)
    return command(taken_up(session, int(number)), Command("result"), today)

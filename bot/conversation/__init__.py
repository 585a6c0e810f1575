"""One step of the conversation, pure: a session and an event in, a session and a reply out."""

from datetime import date

from bot.conversation.commanding import command
from bot.conversation.feeding_back import asked_anew, left_behind
from bot.conversation.keeping import forgotten
from bot.conversation.moves import fitting
from bot.conversation.reminding import remind
from bot.conversation.reply import Closing, Reply, Toast
from bot.conversation.saying import say, unreadable
from bot.conversation.scanning import scanned
from bot.conversation.sharing import put_away
from bot.conversation.tapping import tap
from bot.events import Command, Due, Event, Said, Scanned, Sent, Tapped
from bot.session import Session

__all__ = ["Closing", "Reply", "Toast", "step"]


def step(session: Session, event: Event, today: date) -> tuple[Session, Reply]:
    """Return the session after the event, and how it is to be shown. Nothing is read but the arguments."""
    after, reply = _stepped(session, event, today)
    shown = put_away(fitting(_newly_short(session, forgotten(session, after), reply), today))
    return left_behind(asked_anew(session, shown)), reply


def _newly_short(before: Session, after: Session, reply: Reply) -> Session:
    """That pages are short from here on is said once."""
    said = after.short and not before.short
    return after if reply.silent or after.newly_short == said else after.to(newly_short=said)


def _stepped(session: Session, event: Event, today: date) -> tuple[Session, Reply]:
    if isinstance(event, Tapped):
        return tap(session, event.data, event.fresh, today)
    if isinstance(event, Said):
        return say(session, event.text, today)
    if isinstance(event, Command):
        return command(session, event, today)
    if isinstance(event, Sent):
        return unreadable(session, event.kind)
    if isinstance(event, Scanned):
        return scanned(session, event, today)
    if isinstance(event, Due):
        return remind(session, event, today)
    return session, Reply(silent=True)

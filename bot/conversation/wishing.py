"""A page or a thing asked for in plain words: opened where it exists, else said to come with the answer."""

from datetime import date

from bot.conversation.moves import home, home_or_first, open_topic
from bot.conversation.reminding import ask_for_reminders, gone_on, stop_reminders
from bot.conversation.reply import Reply
from bot.interview import replay
from bot.pages import Page, Topic
from bot.reading.wishes import Wish, wished
from bot.reminders import own_deadlines, planned
from bot.session import Miss, Session

Step = tuple[Session, Reply]
TOPICS = {
    Wish.COMPARE: Topic.COMPARE,
    Wish.PICTURE: Topic.PICTURE,
    Wish.PDF: Topic.PDF,
    Wish.DATES: Topic.DATES,
    Wish.REMIND: Topic.DATES,
    Wish.NEXT: Topic.NEXT,
}
STAYS_WHOLE = frozenset({Page.TOPIC, Page.SUBJECT, Page.RESULT})
"""Pages that are shown again at their whole length; from all others the way goes home."""


def wish_granted(session: Session, text: str, today: date) -> Step | None:
    """Return what a wish leads to; None for another text, or one that asks for nothing that there is."""
    wish = wished(text)
    if wish is None:
        return None
    if wish is Wish.NO_REMINDERS:
        return stop_reminders(session, "", False, today)
    if wish is Wish.REMIND and planned(own_deadlines(session, today), today):
        return ask_for_reminders(session, "", False, today)
    if wish is Wish.THANKS:
        return session.to(page=Page.THANKS), Reply()
    if wish is Wish.WHOLE:
        return _whole(session, today) if session.short else None
    if wish is Wish.GO_ON:
        return _on(session, today)
    after = topic_or_later(session, TOPICS[wish], today)
    return (after, Reply()) if after else None


def topic_or_later(session: Session, topic: Topic, today: date) -> Session | None:
    """Return the session at the page of the answer, or at the open question, saying that it comes with the answer."""
    known = replay(session.answers, today)
    if known.pending is None:
        return open_topic(session.to(echoes=(), change=None, asking=None, confirmed=True), topic, today)
    return later(home_or_first(session, today)) if session.asking or session.answers else None


def later(session: Session) -> Session:
    """Return the open question with the note that what was asked for comes with the answer."""
    asking = session.asking
    noted = {"miss": Miss.COMES_LATER, "why": False}
    return session.to(asking=asking.model_copy(update=noted), page=Page.QUESTION) if asking else session


def _whole(session: Session, today: date) -> Step:
    whole = session.to(short=False, opened_whole=None)
    return (whole if session.page in STAYS_WHOLE else home(whole, today)), Reply()


def _on(session: Session, today: date) -> Step | None:
    """To go on is to leave a page for the open question, and a list of answers for what follows from it."""
    if session.page is Page.QUESTION:
        return None
    if session.page is Page.SUMMARY and not replay(session.answers, today).pending:
        return session.to(page=Page.RESULT, topic=None, confirmed=True, change=None), Reply()
    return gone_on(session, today), Reply()

"""Sharing a case by a link, and a shared case that is opened. Neither changes an answer, and no answer is looked at."""

import re
from datetime import date

from bot.conversation.moves import home
from bot.conversation.reply import Reply, Toast
from bot.interview import replay
from bot.pages import Page
from bot.reading import read_yes_no
from bot.reading.text import fold
from bot.session import Session
from bot.shared_case.link import last_day, read_link
from bot.shared_case.opened import Opened, Part

Step = tuple[Session, Reply]
OLD = Reply(silent=True, toast=Toast.OLD)


def opened(session: Session, payload: str, today: date) -> Session | None:
    """Return the session at the shared case; None where the link is none that the bot has made by today."""
    shared = read_link(payload)
    if shared is None or shared.until > last_day(today):
        return None
    return session.to(page=Page.SHARED, shared=Opened(payload=payload))


def turn_to(session: Session, part: str, fresh: bool, _today: date) -> Step:
    """Return the session at another page of the shared case that is shown."""
    if not fresh or session.page is not Page.SHARED or session.shared is None or part not in set(Part):
        return session, OLD
    turned = session.shared.model_copy(update={"part": Part(part)})
    return session.to(shared=turned, echoes=()), Reply(in_place=True)


def ask_to_share(session: Session, _: str, _fresh: bool, today: date) -> Step:
    """Return the session at what a link would hold, for a yes or a no."""
    return _asked(session, today), Reply()


def _asked(session: Session, today: date) -> Session:
    done = session.confirmed and not replay(session.answers, today).pending
    asking = None if done else session.asking
    return session.to(page=Page.SHARE_LINK, asking=asking, linked=None, topic=None, echoes=())


def make_link(session: Session, _: str, fresh: bool, today: date) -> Step:
    """Return the session with the day on which a link was made; the link itself follows from the answers."""
    if not fresh or session.page is not Page.SHARE_LINK or session.linked is not None:
        return session, OLD
    return session.to(linked=today, echoes=()), Reply()


def said_of_link(session: Session, text: str, today: date) -> Step | None:
    """Return what a typed yes or no to the link leads to; None for another text, or where nothing can be shared."""
    said = read_yes_no(text)
    if said is None or session.asking is not None or not session.confirmed or session.linked is not None:
        return None
    return (session.to(linked=today) if said else home(session, today)), Reply()


_WISH = re.compile(
    r"(?:(?:please|can i|i want to|kan jeg|jeg vil|vil) )?(?:(?:share|make|get|send|del|dele|lage?|lag|fa|send) )?"
    r"(?:(?:(?:it|this|the answer|my answer|my case|svaret|saken|dette|det) )?(?:as|by|with|som|med) )?"
    r"(?:(?:an?|the|en|ei) )?(?:link(?:en)?|lenken?|lenka)(?: (?:to share|a dele))?"
)


TAKES_ANY_TEXT = frozenset({Page.NAME_CASE, Page.DROP_CASE, Page.FEEDBACK})


def link_wished(session: Session, text: str, today: date) -> Step | None:
    """Return the session at what a link would hold where the text asks for a link; None for another text."""
    if session.page in TAKES_ANY_TEXT or not _WISH.fullmatch(fold(text)):
        return None
    return _asked(session, today), Reply()


def put_away(session: Session) -> Session:
    """Return the session without a shared case or a link that is not on the screen any more."""
    if session.shared is not None and session.page is not Page.SHARED:
        session = session.to(shared=None)
    if session.linked is not None and session.page is not Page.SHARE_LINK:
        session = session.to(linked=None)
    return session

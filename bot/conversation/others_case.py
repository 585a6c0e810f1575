"""A text typed below a case that is not the person's own: it is no answer of theirs, and is offered where one fits."""

from bot.conversation.reply import Reply
from bot.facts import Kind, kind_of, total
from bot.pages import Page
from bot.session import NOT_HAPPENED, Asking, Miss, Session

Step = tuple[Session, Reply]
NOT_THEIRS = frozenset({Page.SHARED, Page.EXAMPLE, Page.EXAMPLE_FILE})
"""Pages about the case of somebody else, or of nobody."""
SAID_ALREADY = frozenset({Miss.COMES_LATER, Miss.TRY_LATER})
TYPED = frozenset({Kind.AMOUNT, Kind.ITEMS, Kind.DAY})
"""Answers that would have to be typed again; all others are buttons of their question."""


def kept_out(session: Session, step: Step) -> Step:
    """Return what was typed there leads to: nothing of it is kept, and an amount or a day that was read is offered."""
    after, reply = step
    asking = session.asking
    if asking is None:
        return _beside_no_question(session, after, reply)
    if not _about_the_question(session, after, asking):
        return after, reply
    read = after.asking.readings if after.asking and after.asking.field == asking.field else ()
    noted = asking.model_copy(update={"miss": Miss.NOT_YOUR_CASE, "why": False})
    if value := _taken(session, after, asking):
        noted = noted.model_copy(update={"readings": (value,), "offered": True, "unlikely": False})
    elif read and after.asking is not None:
        noted = after.asking.model_copy(update={"miss": Miss.NOT_YOUR_CASE, "why": False})
    return session.to(asking=noted, page=Page.QUESTION), Reply()


def _beside_no_question(session: Session, after: Session, reply: Reply) -> Step:
    """A question that the text led to is asked, such as for the day of court papers; else it was not their case."""
    if after.answers == session.answers:
        return after, reply
    if after.asking is None:
        return session.to(page=Page.NOT_YOUR_CASE), Reply()
    return after.to(answers=session.answers, offered=session.offered, sheets=session.sheets, echoes=()), reply


def _about_the_question(session: Session, after: Session, asking: Asking) -> bool:
    """Whether the text was taken as an answer, or led to the question because none was found in it."""
    if (after.answers, after.offered, after.sheets) != (session.answers, session.offered, session.sheets):
        return True
    now = after.asking
    if after.page is not Page.QUESTION or now is None or now.miss in SAID_ALREADY:
        return False
    return now != asking.model_copy(update={"miss": None})


def _taken(before: Session, after: Session, asking: Asking) -> str | None:
    """The amount or the day that would have been the answer; none for a part of a list, whose name it would lack."""
    stated = after.answers.get(asking.field)
    same = stated is None or stated == before.answers.get(asking.field)
    if asking.part is not None or kind_of(asking.field) not in TYPED or same or stated == NOT_HAPPENED:
        return None
    return str(stated) if kind_of(asking.field) is Kind.DAY else str(total(stated))

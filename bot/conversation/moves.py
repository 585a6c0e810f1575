"""Where the conversation goes next: the next question, the summary, the answer, and back."""

from datetime import date
from decimal import Decimal

from bot.additions import extras
from bot.assessed import assessed
from bot.conversation.by_parts import part_before
from bot.facts import HELD, ITEMISED, total
from bot.interview import Replay, fits, for_topic, replay
from bot.letter_entry import LetterAt, ready
from bot.pages import Page, Topic
from bot.session import Asking, Echo, Miss, Session, without_field
from domain import Refused
from domain.assess import possible
from domain.subjects import Subject

PLACE, UNITED_STATES = "jurisdiction", "US"
"""The place, and the answer to it that leads to the choice of state."""


def still_owed(session: Session, today: date) -> Decimal | None:
    """Return what the answers so far leave owing, or None where that is not known yet."""
    found = assessed(replay(session.answers, today), today)
    return found.statement.still_owed if found else None


def ask(
    session: Session,
    field: str,
    *,
    changing: bool = False,
    topic: Topic | None = None,
    subject: Subject | None = None,
) -> Session:
    """Return the session at the question; an amount read earlier is offered for it.

    Costs that were left halfway are dropped, so that they are asked for again; a worksheet waits where it was left.
    """
    left = session.asking
    if left and left.part is not None and left.field != field and left.field not in HELD:
        session = session.to(answers=without_field(session.answers, left.field))
    if field == PLACE and session.told.get(PLACE) == UNITED_STATES:
        return _asking_the_state(session)
    offered = session.offered.get(field)
    readings = (offered,) if offered is not None else ()
    asking = Asking(
        field=field, changing=changing, topic=topic, subject=subject, readings=readings, offered=bool(readings)
    )
    return session.to(asking=asking, page=Page.QUESTION, topic=None)


def _asking_the_state(session: Session) -> Session:
    asking = Asking(field=PLACE, country=UNITED_STATES)
    return _told_no_more(session, PLACE).to(asking=asking, page=Page.QUESTION, topic=None)


def _told_no_more(session: Session, field: str) -> Session:
    return session.to(told=without_field(session.told, field), echoes=(*session.echoes, Echo(field=field, told=True)))


def as_told(session: Session, today: date) -> Session:
    """Return the session with each question answered that would be next, and whose answer was told before."""
    known = replay(session.answers, today)
    field = known.pending
    if field not in session.told or (field == PLACE and session.told[PLACE] == UNITED_STATES):
        return session
    if not fits(field, session.told[field], known.case):
        return session.to(told=without_field(session.told, field))
    taken = _told_no_more(session, field)
    return as_told(taken.to(answers=session.answers | {field: session.told[field]}), today)


def advance(session: Session, today: date) -> Session:
    """Return the session after an answer: the next question, or the page they lead to."""
    session = as_told(session, today)
    known = replay(session.answers, today)
    done = session.asking
    if done and done.subject:
        return session.to(asking=None, page=Page.SUBJECT, subject=done.subject, topic=None)
    if known.pending:
        return ask(session, known.pending)
    topic = done.topic if done else None
    if waiting := _still_offered(session, known):
        changing = session.confirmed and topic is None and waiting in known.answered
        return ask(session, waiting, changing=changing, topic=topic)
    if topic:
        return open_topic(session, topic, today)
    page = Page.CHANGED if session.change else Page.SUMMARY
    return session.to(asking=None, page=page, topic=None)


def _still_offered(session: Session, known: Replay) -> str | None:
    """A fact of the case for which an amount was read in passing, and whose turn would not come again."""
    possible = ("lender_figure", *known.core, *extras(known.case))
    return next((field for field in possible if field in session.offered and _new(session, field, known)), None)


def _new(session: Session, field: str, known: Replay) -> bool:
    amount = session.offered[field]
    if field in known.answered and total(session.answers[field]) == Decimal(amount):
        return False
    return fits(field, [{"kind": "other", "amount": amount}] if field in ITEMISED else amount, known.case)


def refused(known: Replay, today: date) -> str | None:
    """Return the field to ask again where the answers cannot all hold."""
    try:
        possible(known.case, today)
    except Refused as fault:
        return fault.field
    return None


def fitting(session: Session, today: date) -> Session:
    """Return the session, or one that asks again for what cannot hold before any answer is shown from it."""
    if session.page not in {Page.SUMMARY, Page.CHANGED, Page.RESULT, Page.TOPIC, Page.LETTER_CHECK}:
        return session
    known = replay(session.answers, today)
    impossible = None if known.pending else refused(known, today)
    if impossible is None:
        return session
    asking = Asking(field=impossible, changing=True, miss=Miss.IMPOSSIBLE)
    return session.to(asking=asking, page=Page.QUESTION, topic=None)


def open_topic(session: Session, topic: Topic, today: date) -> Session:
    """Return the session at the topic's next question, or at its page when it has all it needs."""
    if topic is Topic.CHECK:
        page = Page.LETTER_CHECK if ready(session.letter_lines) else Page.LETTER_LINES
        return session.to(asking=None, page=page, topic=None, letter_at=LetterAt())
    wanted = for_topic(topic, replay(session.answers, today), today)
    if wanted:
        return ask(session, wanted[0], topic=topic)
    return session.to(asking=None, page=Page.TOPIC, topic=topic)


def home(session: Session, today: date) -> Session:
    """Return the session where the person left off: the open question, the summary, or the answer."""
    if session.asking:
        return session.to(page=Page.QUESTION, asking=session.asking.model_copy(update={"miss": None}))
    if not session.answers:
        return session.to(page=Page.WELCOME)
    known = replay(session.answers, today)
    if known.pending:
        return ask(session, known.pending)
    return session.to(page=Page.RESULT if session.confirmed else Page.SUMMARY, topic=None)


def home_or_first(session: Session, today: date) -> Session:
    """Return the session where the person left off, or at the first question."""
    known = replay(session.answers, today)
    if session.asking is None and known.pending:
        return ask(session, known.pending)
    return home(session, today)


def back(session: Session, today: date) -> Session:
    """Return the session one step back; every answer is kept."""
    if session.page is Page.RESULT:
        return session.to(page=Page.SUMMARY)
    if session.page is not Page.QUESTION or session.asking is None:
        return home(session, today)
    return _back_from_question(session, session.asking, today)


def _back_from_question(session: Session, asking: Asking, today: date) -> Session:
    if asking.part and asking.field in HELD and not asking.only_part and not asking.readings:
        return session.to(asking=part_before(asking))
    if asking.country or asking.part is not None or (asking.readings and not asking.offered):
        again = {"changing": asking.changing, "topic": asking.topic, "subject": asking.subject}
        return session.to(asking=Asking(field=asking.field, **again))
    if asking.subject:
        return session.to(asking=None, page=Page.SUBJECT, subject=asking.subject)
    if asking.changing or asking.topic:
        return home(session.to(asking=None, change=None), today)
    core = replay(session.answers, today).core
    if asking.field not in core:
        return home(session.to(asking=None, offered={}), today)
    place = core.index(asking.field)
    if place == 0:
        return session.to(asking=None, page=Page.WELCOME)
    return ask(session, core[place - 1])

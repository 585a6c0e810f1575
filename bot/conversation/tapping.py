"""A tap on a button: an answer, a change, a step, a topic, a word, or a language."""

from datetime import date
from decimal import Decimal
from typing import Any

from bot.additions import extras
from bot.callback import ANSWER, CHANGE, LANGUAGE, NAVIGATE, STAFF, TOPIC, UNKNOWN, Callback
from bot.conversation.answering import accept, itemised
from bot.conversation.by_parts import ITEMS, by_parts, part_before
from bot.conversation.moves import PLACE, UNITED_STATES, ask, open_topic
from bot.conversation.navigating import Step, language, navigate, word
from bot.conversation.reply import Closing, Reply, Toast
from bot.facts import BY_PARTS, Kind, kind_of
from bot.interview import fits, replay
from bot.letters.kinds import Letter
from bot.pages import DRAWN, Page, Topic
from bot.session import NOT_HAPPENED, Asking, Session, without_field
from bot.worksheet import KINDS
from domain.subjects import Subject

LETTER = "letter_"


def tap(session: Session, data: str, fresh: bool, today: date) -> Step:
    """Return what the tap leads to; one that no longer fits changes nothing and is answered with a line."""
    callback = Callback.unpack(data)
    if callback is None or callback.kind == STAFF:
        return session, Reply(silent=True, toast=Toast.OLD)
    after, reply = _led(session, callback, fresh, today)
    if not fresh and not reply.silent and not reply.instead and after == session.to(echoes=()):
        return session, Reply(silent=True, toast=Toast.OLD)  # a second tap on the way to where the person is already
    return after, reply


def _led(session: Session, callback: Callback, fresh: bool, today: date) -> Step:
    if callback.kind == ANSWER:
        return _answer(session, callback.subject, callback.value or "", fresh, today)
    if callback.kind == CHANGE:
        return _change(session, callback.subject, today)
    if callback.kind == TOPIC:
        return _topic(session, callback.subject, fresh, today)
    if callback.kind == NAVIGATE:
        return navigate(session, callback.subject, fresh, today)
    if callback.kind == LANGUAGE:
        return language(session, callback.subject, fresh, today)
    return word(session, callback.subject, fresh)


def _answer(session: Session, field: str, value: str, fresh: bool, today: date) -> Step:
    asking = session.asking
    if (
        asking and (asking.part or session.others) and not fresh
    ):  # the buttons of all parts are alike, and those of all cases: an old one would answer the wrong one
        return session, Reply(silent=True, toast=Toast.OLD)
    if asking is None or asking.field != field:
        known = field in session.answers
        return session, Reply(silent=True, toast=Toast.ANSWERED if known else Toast.OLD, about=field if known else None)
    if field == PLACE and value == UNITED_STATES:
        closing = Closing(field, None, UNITED_STATES)
        return session.to(
            asking=Asking(**asking.model_dump() | {"country": UNITED_STATES, "why": False, "miss": None}),
            page=Page.QUESTION,
            echoes=(),
        ), Reply(closing=closing)
    if value == NOT_HAPPENED and asking.offered:
        return _not_that(session, asking), Reply(in_place=fresh)
    if (value == ITEMS and field in BY_PARTS) or value in KINDS.get(field, ()):
        listing = by_parts(session, asking, value)
        return session.to(asking=listing, page=Page.QUESTION, echoes=()), Reply(in_place=fresh)
    stated = tapped_value(field, value)
    before = replay(without_field(session.answers, field), today).case
    if stated is INVALID or not fits(field, itemised(field, stated), before):
        return session, Reply(silent=True, toast=Toast.OLD)
    amount = kind_of(field) in {Kind.AMOUNT, Kind.ITEMS, Kind.HOLDINGS, Kind.DAY} and value != NOT_HAPPENED
    closing = Closing(field, asking.country, None if amount else value)
    return accept(session, field, stated, today, echo=amount), Reply(closing=closing)


def _not_that(session: Session, asking: Asking) -> Session:
    """What was read is not the answer: the question is asked plainly, and the reading is forgotten."""
    again = Asking(field=asking.field, changing=asking.changing, topic=asking.topic, base=asking.base)
    return session.to(offered=without_field(session.offered, asking.field), asking=again, page=Page.QUESTION, echoes=())


INVALID = object()


def tapped_value(field: str, value: str) -> Any:
    """Return what a tapped value states, or INVALID."""
    if value == UNKNOWN:
        return None
    kind = kind_of(field)
    if kind is Kind.YES_NO:
        return {"yes": True, "no": False}.get(value, INVALID)
    if kind is Kind.NUMBER:
        return int(value) if value.isdecimal() and len(value) < len("1000") else INVALID
    if kind in {Kind.AMOUNT, Kind.ITEMS, Kind.HOLDINGS}:
        return _amount(value)
    return value


def _amount(value: str) -> Any:
    whole, _, cents = value.partition(".")
    if (
        not whole.isdecimal()
        or len(whole) > len("200000000000")
        or (cents and not (cents.isdecimal() and len(cents) < 3))
    ):
        return INVALID
    return str(Decimal(value))


def _change(session: Session, field: str, today: date) -> Step:
    known = replay(session.answers, today)
    if field not in known.answered and field not in (*known.core, *extras(known.case)):
        return session, Reply(silent=True, toast=Toast.OLD)
    asking = session.asking
    walking = session.page is Page.QUESTION and asking is not None and asking.part and not asking.only_part
    if field in KINDS and asking and asking.field == field and walking:
        return session.to(asking=part_before(asking), page=Page.QUESTION, echoes=()), Reply()
    if field in KINDS and session.page is Page.SUBJECT:
        return ask(session.to(change=None, echoes=()), field, subject=session.subject), Reply()
    if field not in known.answered and field == known.pending:
        return ask(session.to(echoes=()), field), Reply()
    if field not in known.answered and session.page is Page.LETTER_CHECK:
        return ask(session.to(change=None, echoes=()), field, topic=Topic.CHECK), Reply()
    if field not in known.answered and session.page is Page.TOPIC and session.topic:
        return ask(session.to(change=None, echoes=()), field, topic=session.topic), Reply()
    return ask(session.to(change=None, echoes=()), field, changing=True), Reply()


def _topic(session: Session, name: str, fresh: bool, today: date) -> Step:
    if name in set(Subject):
        return _subject(session, Subject(name), fresh)
    letter = name.removeprefix(LETTER)
    if name not in set(Topic) and letter not in set(Letter):
        return session, Reply(silent=True, toast=Toast.OLD)
    if replay(session.answers, today).pending or not session.confirmed:
        return session, Reply(silent=True, toast=Toast.NOT_YET)
    if name not in set(Topic):
        return session.to(page=Page.LETTER, letter=Letter(letter), asking=None, echoes=(), change=None), Reply()
    opened = open_topic(session.to(echoes=(), change=None), Topic(name), today)
    return opened, Reply(in_place=fresh and opened.page is Page.TOPIC and opened.topic not in DRAWN)


def _subject(session: Session, subject: Subject, fresh: bool) -> Step:
    """A page below the answer needs no answer of its own, so it opens from anywhere."""
    opened = session.to(page=Page.SUBJECT, subject=subject, echoes=())
    return opened, Reply(in_place=fresh and session.page in {Page.TOPIC, Page.SUBJECT})

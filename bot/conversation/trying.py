"""What if: a number is tried beside the real case, kept or dropped. Only keeping it changes an answer."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from bot.conversation import tried
from bot.conversation.keeping import OLD
from bot.conversation.moves import still_owed
from bot.conversation.reply import Reply, Toast
from bot.conversation.settlement_base import may_be_more, to_let_off, to_settle
from bot.conversation.wondering import wondered
from bot.interview import replay
from bot.pages import Page
from bot.reading.text import fold
from bot.reading.what_if import (
    LET_GO,
    SETTLEMENT,
    WhatIf,
    read_what_if,
    settles,
    supposes,
    unread_price,
)
from bot.reading.what_if_let_off import OFF
from bot.reading.what_if_values import code
from bot.reading.what_if_words import THEY_SETTLE
from bot.session import Miss, Session, Trying
from domain.case import Case
from domain.choices import Event
from domain.money import to_cents
from domain.statement import credited_field

Step = tuple[Session, Reply]
Choice = tuple[str, str]
NOT_YET = Reply(silent=True, toast=Toast.NOT_YET)
FAR_ABOVE = 10
"""How many times a bare number the rest must be for the number to be taken for a share."""
UNNAMED = ("claim", "costs", SETTLEMENT)
"""What an amount without a name may be, beside the price."""


def attempt(session: Session, argument: str, fresh: bool, today: date) -> Step:
    """Return the session at the choice of numbers, at the question for one, or at what follows from one."""
    known = replay(session.answers, today)
    if known.pending or not session.confirmed:
        return session, NOT_YET
    beside, reply = beside_the_case(session), Reply(in_place=fresh and session.page is Page.TRIAL)
    if not argument:
        return beside.to(trying=Trying()), reply
    chosen = tried.parted(argument)
    if chosen is None or chosen[0] not in tried.possible(known.case) or (chosen[1] and not fresh):
        return session, OLD
    field, value = chosen
    return (beside.to(trying=Trying(field=field)) if value is None else with_value(beside, field, value)), reply


def beside_the_case(session: Session) -> Session:
    """Numbers add up while the person stays on the page; from anywhere else it begins anew."""
    going_on = session.page is Page.TRIAL
    trial = session.trial if going_on else {}
    return session.to(page=Page.TRIAL, topic=None, asking=None, change=None, echoes=(), trial=trial, trying=None)


def with_value(session: Session, field: str, value: str) -> Session:
    """Return the session with one thing more that is tried."""
    return session.to(trial=tried.joined(session.trial, field, value), trying=None)


def supposed(session: Session, text: str, today: date) -> Step | None:
    """Return what a what-if leads to: the page where it is tried, or to wait for the answer; None where it is none."""
    if session.asking and session.asking.part is not None:
        return None
    known = replay(session.answers, today)
    what = read_what_if(text, session.language)
    if known.pending or not session.confirmed:
        return _later(session, text, today, clear=what is not None)
    unnamed = what is not None and what.fields in {(), (SETTLEMENT,)} and not what.together
    if session.asking and unnamed and not supposes(text):
        return None
    if what and (found := led_to(session, what, known.case, today)):
        return found
    return not_understood(session, text, today)


def _later(session: Session, text: str, today: date, *, clear: bool) -> Step | None:
    """Before the answer nothing can be tried: that is said, and the open question stays."""
    asking = session.asking
    if not asking or not supposes(text) or THEY_SETTLE.match(fold(text)):
        return None
    if not clear and not unread_price(text) and wondered(session, text, today):
        return None
    again = asking.model_copy(update={"miss": Miss.TRY_LATER, "why": False})
    return session.to(asking=again, page=Page.QUESTION), Reply()


def not_understood(session: Session, text: str, today: date) -> Step | None:
    """A what-if that is no question of law leads to the numbers that can be tried."""
    if not supposes(text) and not unread_price(text):
        return None
    if not unread_price(text) and wondered(session, text, today):
        return None
    beside = beside_the_case(session)
    case = replay(session.answers, today).case
    share = settles(text) and SETTLEMENT in tried.possible(case)
    return beside.to(trying=Trying(field=SETTLEMENT if share else None, miss=True)), Reply()


def led_to(session: Session, what: WhatIf, case: Case, today: date) -> Step | None:
    """Return what a what-if leads to: the trial of it, or which reading is meant; None where it cannot be tried."""
    beside, can = beside_the_case(session), tried.possible(case)
    if what.unclear:
        return beside.to(trying=Trying(unclear=what.unclear)), Reply()
    if what.together:
        return _together(beside, what, case)
    fields = [_in_case(field, case) for field in what.fields or (credited_field(case), *UNNAMED)]
    values = what.values
    if fields == [SETTLEMENT]:
        return settled(beside, values, today) if SETTLEMENT in can else None
    if len(fields) == 1 and tried.of_what_is_stated(values[0]):
        values = tuple(filter(None, (tried.times(session.answers, fields[0], values[0]),)))
    choices = [(field, value) for field in dict.fromkeys(fields) if field in can for value in values]
    if not what.fields:
        choices = [choice for choice in choices if not _above_the_rest(beside, choice, today)]
    if what.fields == ("paid_since_sale",):
        choices = list(_payments(beside, choices, what.more, today))
    if not choices:
        return None
    if len(choices) == 1 and not _not_counted(what.fields, case):
        return with_value(beside, *choices[0]), Reply()
    return beside.to(trying=Trying(readings=tuple(f"{field}_{value}" for field, value in choices))), Reply()


def _together(beside: Session, what: WhatIf, case: Case) -> Step | None:
    for field, value in what.together:
        if _in_case(field, case) not in tried.possible(case):
            return None
        beside = with_value(beside, _in_case(field, case), value)
    return beside, Reply()


def settled(session: Session, values: tuple[str, ...], today: date) -> Step:
    """Return what a settlement leads to: the trial, which of share and sum is meant, or the sum asked for again."""
    values = tuple(value for value in values if len(values) == 1 or not _no_share(session, value, values, today))
    if not values or not all(_can_come_off(session, value, today) for value in values):
        return session.to(trying=Trying(field=SETTLEMENT, miss=True)), Reply()
    if len(values) == 1:
        gone = values[0].endswith(OFF) and _all_of_it(session, values[0], today)
        return (with_value(session, LET_GO, tried.YES) if gone else with_value(session, SETTLEMENT, values[0])), Reply()
    return session.to(trying=Trying(readings=tuple(f"{SETTLEMENT}_{value}" for value in values))), Reply()


def _no_share(session: Session, value: str, values: tuple[str, ...], today: date) -> bool:
    """Whether a bare number is a sum and no share: what is left is not much more than that."""
    left, sums = _base(session, value, today), [each for each in values if each.isalnum()]
    near = left is not None and any(left < FAR_ABOVE * Decimal(each.removesuffix(OFF)) for each in sums)
    return "%" in value and near


def _can_come_off(session: Session, value: str, today: date) -> bool:
    """Whether a sum that is let off is at most what is left, as far as that is known."""
    past = value.endswith(OFF) and _all_of_it(session, value, today)
    return not past or not may_be_more(session.answers, today)


def _all_of_it(session: Session, value: str, today: date) -> bool:
    left = to_let_off(session.answers, today)
    gone = tried.let_off(session.answers, value.removesuffix(OFF), today)
    return left is not None and gone is not None and gone >= left


def _base(session: Session, value: str, today: date) -> Decimal | None:
    """What the value is a part of: the rest where it is let off, else what can be claimed of it."""
    return (to_let_off if value.endswith(OFF) else to_settle)(session.answers, today)


def _above_the_rest(session: Session, choice: Choice, today: date) -> bool:
    """Whether it is a settlement above what the sale left, which nobody means who does not say so."""
    field, value = choice
    left = tried.deficiency(session.answers, today) if field == SETTLEMENT and not value.endswith("%") else None
    above = left is not None and Decimal(value.split(tried.BOTH_ENDS)[0]) > left
    return above and not may_be_more(session.answers, today)


def _in_case(field: str, case: Case) -> str:
    """Before a sale and after a Norwegian take-back it is the value that counts, not a price."""
    if field != "sale_price":
        return field
    return "fair_value" if case.event is Event.NOT_SOLD_YET else credited_field(case)


def _not_counted(fields: tuple[str, ...], case: Case) -> bool:
    """Whether a price was named where the law counts the valuation instead: that is asked, never taken."""
    return fields == ("sale_price",) and case.event is not Event.NOT_SOLD_YET and credited_field(case) != "sale_price"


def _payments(session: Session, choices: list[Choice], more: bool | None, today: date) -> Iterator[Choice]:
    """A share is paid of what is owed now, or to settle; a sum comes on top of what was paid, or is all of it."""
    for field, value in choices:
        if value.endswith("%"):
            owed = still_owed(session, today)
            part = [] if owed is None else [code(to_cents(owed * tried.share(value)))]
            yield from ((field, each) for sum_paid in part for each in _paid(session, sum_paid, more=True))
            yield SETTLEMENT, value
        else:
            yield from ((field, each) for each in _paid(session, value, more))


def _paid(session: Session, value: str, more: bool | None) -> tuple[str, ...]:
    """Return what would be paid in all: with what was paid before, without it, or either where that was not said."""
    before = tried.paid_so_far(session.answers, session.trial)
    if more is False or not before:
        return (value,)
    on_top = tried.added(before, value)
    return (on_top,) if more else (on_top, value)

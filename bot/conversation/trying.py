"""What if: a number is tried beside the real case, kept or dropped. Only keeping it changes an answer."""

from datetime import date

from bot import reading
from bot.conversation import tried
from bot.conversation.moves import advance, back, home, refused, still_owed
from bot.conversation.reply import Reply, Toast
from bot.interview import replay
from bot.pages import Page
from bot.reading.text import fold
from bot.reading.what_if import LET_GO, SETTLEMENT, WhatIf, read_values, read_what_if
from bot.reading.what_if_words import DROP_IT, KEEP_IT
from bot.session import Change, Session, Trying
from domain.case import Case
from domain.choices import Event
from domain.statement import credited_field

Step = tuple[Session, Reply]
OLD = Reply(silent=True, toast=Toast.OLD)
NOT_YET = Reply(silent=True, toast=Toast.NOT_YET)
UNNAMED = ("claim", "costs")
"""What an amount without a name may be, beside the price."""


def attempt(session: Session, argument: str, fresh: bool, today: date) -> Step:
    """Return the session at the choice of numbers, at the question for one, or at what follows from one."""
    known = replay(session.answers, today)
    if known.pending or not session.confirmed:
        return session, NOT_YET
    beside, reply = _beside(session), Reply(in_place=fresh and session.page is Page.TRIAL)
    if not argument:
        return beside.to(trying=Trying()), reply
    chosen = tried.parted(argument)
    if chosen is None or chosen[0] not in tried.possible(known.case) or (chosen[1] and not fresh):
        return session, OLD
    field, value = chosen
    return (beside.to(trying=Trying(field=field)) if value is None else _with(beside, field, value)), reply


def _beside(session: Session) -> Session:
    """Numbers add up while the person stays on the page; from anywhere else it begins anew."""
    going_on = session.page is Page.TRIAL
    trial = session.trial if going_on else {}
    return session.to(page=Page.TRIAL, topic=None, asking=None, change=None, echoes=(), trial=trial, trying=None)


def _with(session: Session, field: str, value: str) -> Session:
    return session.to(trial=tried.joined(session.trial, field, value), trying=None)


def keep(session: Session, _: str, fresh: bool, today: date) -> Step:
    """Return the session with what is tried among the answers, as if it had been changed there."""
    if not fresh or session.page is not Page.TRIAL or not session.trial or tried.is_range(session.trial):
        return session, OLD
    if refused(replay(tried.answers_tried(session.answers, session.trial, today)[0], today), today):
        return session, OLD
    (stated,) = tried.answers_tried(session.answers, session.trial, today)
    owed = still_owed(session, today)
    changes = [
        Change(field=field, before=session.answers.get(field), owed_before=None if owed is None else str(owed))
        for field, value in stated.items()
        if field not in session.answers or session.answers[field] != value
    ]
    over = session.to(trial={}, trying=None, echoes=(), asking=None)
    if not changes:
        return home(over, today), Reply()
    first, *others = changes
    named = {change.field for change in changes}
    kept = over.to(
        answers=stated,
        change=first.model_copy(update={"also": tuple(others)}),
        offered={field: value for field, value in session.offered.items() if field not in named},
    )
    return advance(kept, today), Reply()


def drop(session: Session, _: str, fresh: bool, today: date) -> Step:
    """Return the session at the answer as it was."""
    if not fresh or session.page is not Page.TRIAL:
        return session, OLD
    return home(session.to(trial={}, trying=None, echoes=()), today), Reply()


def forgotten(before: Session, after: Session) -> Session:
    """Return the session without what was tried where an answer has changed since."""
    return after.to(trial={}, trying=None) if after.trial and after.answers != before.answers else after


def supposed(session: Session, text: str, today: date) -> Step | None:
    """Return what a what-if leads to that is typed after the answer; None where it is none, or comes too early."""
    if not session.confirmed or (session.asking and session.asking.part is not None):
        return None
    known = replay(session.answers, today)
    what = None if known.pending else read_what_if(text, session.language)
    return _tried(session, what, known.case) if what else None


def _tried(session: Session, what: WhatIf, case: Case) -> Step | None:
    beside, can = _beside(session), tried.possible(case)
    for field, value in what.together:
        if _in_case(field, case) not in can:
            return None
        beside = _with(beside, _in_case(field, case), value)
    if what.together:
        return beside, Reply()
    fields = [_in_case(field, case) for field in what.fields or (credited_field(case), *UNNAMED)]
    choices = [(field, value) for field in dict.fromkeys(fields) if field in can for value in what.values]
    if what.fields == ("paid_since_sale",):
        choices = [(field, each) for field, value in choices for each in _paid(beside, value, what.more)]
    if not choices:
        return None
    if len(choices) == 1 and not _not_counted(what.fields, case):
        return _with(beside, *choices[0]), Reply()
    return beside.to(trying=Trying(readings=tuple(f"{field}_{value}" for field, value in choices))), Reply()


def _in_case(field: str, case: Case) -> str:
    """Before a sale and after a Norwegian take-back it is the value that counts, not a price."""
    if field != "sale_price":
        return field
    return "fair_value" if case.event is Event.NOT_SOLD_YET else credited_field(case)


def _not_counted(fields: tuple[str, ...], case: Case) -> bool:
    """Whether a price was named where the law counts the valuation instead: that is asked, never taken."""
    return fields == ("sale_price",) and case.event is not Event.NOT_SOLD_YET and credited_field(case) != "sale_price"


def _paid(session: Session, value: str, more: bool | None) -> tuple[str, ...]:
    """Return what would be paid in all: with what was paid before, without it, or either where that was not said."""
    before = tried.paid_so_far(session.answers, session.trial)
    if more is False or not before:
        return (value,)
    on_top = tried.added(before, value)
    return (on_top,) if more else (on_top, value)


def typed(session: Session, text: str, today: date) -> Step | None:
    """Return what a text on the page of the trial leads to: a value, another what-if; None where it is neither."""
    case = replay(session.answers, today).case
    trying = session.trying
    said = fold(text)
    if said in KEEP_IT | DROP_IT and session.trial and not trying:
        return (keep if said in KEEP_IT else drop)(session, "", fresh=True, today=today)
    if reading.is_back(text):
        return back(session, today), Reply()
    if trying and len(trying.readings) == 1 and reading.read_yes_no(text) is not None:
        return _answered(session, trying, yes=reading.read_yes_no(text) is True), Reply()
    what = read_what_if(text, session.language)
    if what and (found := _tried(session, what, case)):
        return found
    if trying and trying.field:
        return _asked(session, trying.field, text)
    return _bare(session, text, case)


def _asked(session: Session, field: str, text: str) -> Step | None:
    values = _values(reading.read_correction(text) or text, session.language, field)
    if values:
        return _taken(session, field, values), Reply()
    return None if reading.is_question(text) else (session.to(trying=Trying(field=field, miss=True)), Reply())


def _bare(session: Session, text: str, case: Case) -> Step | None:
    """A number and nothing else is for what was tried last, and asked about where nothing was."""
    said = reading.read_correction(text) or text
    last = next((name for name in reversed(session.trial) if name != LET_GO), None)
    nothing_but = not isinstance(reading.read_amount(said, session.language), reading.Misread)
    values = _values(said, session.language, last) if nothing_but or "%" in said else ()
    if last and values:
        return _taken(session, last, values), Reply()
    return _tried(session, WhatIf(values=values), case) if values and session.trying else None


def _answered(session: Session, trying: Trying, *, yes: bool) -> Session:
    chosen = tried.parted(trying.readings[0])
    if yes and chosen and chosen[1]:
        return _with(session, chosen[0], chosen[1])
    return session.to(trying=Trying())


def _values(text: str, language: str, field: str | None) -> tuple[str, ...]:
    """Return the values that a bare text states; a share is one of a settlement only."""
    found = ("0",) if reading.is_none(text) else read_values(text, language)
    return found if field == SETTLEMENT else tuple(value for value in found if not value.endswith("%"))


def _taken(session: Session, field: str, values: tuple[str, ...]) -> Session:
    if len(values) == 1:
        return _with(session, field, values[0])
    return session.to(trying=Trying(readings=tuple(f"{field}_{value}" for value in values)))

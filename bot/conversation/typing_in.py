"""A typed answer to the open question, read by the kind of answer the fact takes."""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from bot import reading
from bot.conversation.answering import accept
from bot.facts import WHOLE_DAY, Kind, choices, kind_of
from bot.interview import fits, replay
from bot.language import OFFERED, Language
from bot.session import NOT_HAPPENED, Asking, Echo, Miss, Session
from bot.wording.choices import SPOKEN, word
from domain.case import Case
from domain.refusal import events

MANY_TIMES = 3
"""A price or value more than so many times the debt is asked about."""


def typed_answer(session: Session, asking: Asking, text: str, today: date) -> Session:
    """Return the session after a typed text: an answer taken, readings to choose from, or the question once more."""
    if reading.is_dont_know(text):
        return accept(session, asking.field, None, today, echo=True)
    if asking.readings and len(asking.readings) == 1 and reading.read_yes_no(text):
        return _confirmed(session, asking, today)
    readers: Mapping[Kind, Callable[[Session, Asking, str, date], Session]] = {
        Kind.PLACE: _place,
        Kind.CHOICE: _choice,
        Kind.YES_NO: _yes_no,
        Kind.DAY: _day,
        Kind.NUMBER: _number,
        Kind.AMOUNT: _amount,
        Kind.ITEMS: _amount,
        Kind.HOLDINGS: _holdings,
    }
    return readers[kind_of(asking.field)](session, asking, text, today)


def _confirmed(session: Session, asking: Asking, today: date) -> Session:
    return accept(session, asking.field, asking.readings[0], today, echo=True)


def missed(session: Session, asking: Asking, miss: Miss = Miss.UNREADABLE) -> Session:
    """Return the session with the question once more: what was looked for, then a way past it."""
    misses = asking.misses + 1
    if miss is Miss.UNREADABLE and misses > 1:
        miss = Miss.STILL_UNREADABLE
    again = asking.model_copy(update={"miss": miss, "misses": misses, "why": False, "readings": (), "offered": False})
    return session.to(asking=again)


def _place(session: Session, asking: Asking, text: str, today: date) -> Session:
    state = reading.read_state(text)
    if state:
        return accept(session, asking.field, state, today, echo=True)
    country = reading.read_place(text)
    if country == "NO" and not asking.country:
        return accept(session, asking.field, "NO", today, echo=True)
    if country == "US":
        return session.to(asking=asking.model_copy(update={"country": "US", "miss": None}))
    return missed(session, asking)


def labels(field: str, case: Case) -> dict[str, tuple[str, ...]]:
    """Return every word that names each choice, in both languages."""
    possible = events(case) if field == "event" else choices(field)
    return {
        str(choice.value): (
            *(Language(locale).message(word(choice)) for locale in OFFERED),
            *SPOKEN.get(str(choice.value), ()),
        )
        for choice in possible
    }


def _choice(session: Session, asking: Asking, text: str, today: date) -> Session:
    case = replay(session.answers, today).case
    chosen = reading.read_choice(text, labels(asking.field, case), session.language)
    if chosen is None or not fits(asking.field, chosen, case):
        return missed(session, asking)
    return accept(session, asking.field, chosen, today, echo=True)


def _yes_no(session: Session, asking: Asking, text: str, today: date) -> Session:
    answer = reading.read_yes_no(text)
    return missed(session, asking) if answer is None else accept(session, asking.field, answer, today, echo=True)


def _number(session: Session, asking: Asking, text: str, today: date) -> Session:
    read = reading.find_amount(text, session.language)
    if (
        not isinstance(read, reading.Amount)
        or read.value != read.value.to_integral_value()
        or not 0 < read.value < 1000
    ):
        return missed(session, asking)
    return accept(session, asking.field, int(read.value), today, echo=True)


def _day(session: Session, asking: Asking, text: str, today: date) -> Session:
    if reading.is_none(text) or reading.read_yes_no(text) is False:
        return accept(session, asking.field, NOT_HAPPENED, today, echo=True)
    both = _papers_and_deadline(text, session.language, today) if asking.field == "served_on" else None
    if both:
        known = session.to(answers=session.answers | {"answer_due": both[1]})
        echoes = (Echo(field="served_on"), Echo(field="answer_due"))
        return accept(known, asking.field, both[0], today, echo=True).to(echoes=echoes)
    read = reading.find_date(text, session.language, today, future=asking.field == "answer_due", assume_year=True)
    if isinstance(read, reading.AmbiguousDate):
        return _ask_which_day(session, asking, read)
    if not isinstance(read, reading.ReadDate):
        return missed(session, asking)
    if read.precision is reading.Precision.YEAR or (
        read.precision is reading.Precision.MONTH and asking.field in WHOLE_DAY
    ):
        return missed(session, asking, Miss.DAY_NEEDED)
    return accept(session, asking.field, read.text, today, echo=True)


def _papers_and_deadline(text: str, locale: str, today: date) -> tuple[str, str] | None:
    """Return the day the papers came and the day to answer by, where both were said at once."""
    found = reading.find_dates(text, locale, today, assume_year=True)
    days = [day for day in found if isinstance(day, reading.ReadDate) and day.precision is reading.Precision.DAY]
    if len(days) != 2 or not days[1].deadline:
        return None
    return days[0].text, days[1].text


def _ask_which_day(session: Session, asking: Asking, read: reading.AmbiguousDate) -> Session:
    past = tuple(day.isoformat() for day in read.readings)
    if not past:
        return missed(session, asking, Miss.FUTURE if read.why is reading.DateDoubt.FUTURE else Miss.UNREADABLE)
    return session.to(asking=asking.model_copy(update={"readings": past, "miss": None, "why": False, "offered": False}))


def _amount(session: Session, asking: Asking, text: str, today: date) -> Session:
    if reading.is_none(text):
        return accept(session, asking.field, "0", today, echo=True)
    read = reading.find_amount(text, session.language)
    other = _about_another_fact(text, asking) if isinstance(read, reading.Amount) else None
    if other and isinstance(read, reading.Amount):
        return missed(session.to(offered=session.offered | {other: str(read.value)}), asking)
    if isinstance(read, reading.Ambiguous) and read.readings:
        readings = tuple(str(value) for value in read.readings)
        return session.to(
            asking=asking.model_copy(
                update={"readings": readings, "miss": None, "why": False, "unlikely": False, "offered": False}
            )
        )
    if not isinstance(read, reading.Amount):
        return missed(session, asking)
    repeated = asking.unlikely and str(read.value) in asking.readings
    likelier = None if repeated else _likelier(read.value, asking, replay(session.answers, today).case)
    if likelier is not None:
        readings = (str(read.value), str(likelier))
        return session.to(
            asking=asking.model_copy(
                update={"readings": readings, "unlikely": True, "miss": None, "why": False, "offered": False}
            )
        )
    return accept(session, asking.field, str(read.value), today, echo=True)


OF_THE_ACCOUNT = frozenset({"claim", "sale_price", "fair_value", "costs"})


def _about_another_fact(text: str, asking: Asking) -> str | None:
    """Return the fact a sentence names where it is not the one asked for: "sold for 8500" is not what was owed."""
    named = reading.facts_named(text) & OF_THE_ACCOUNT
    if asking.field not in OF_THE_ACCOUNT or len(named) != 1 or asking.field in named:
        return None
    return next(iter(named))


def _likelier(value: Decimal, asking: Asking, case: Case) -> Decimal | None:
    """Return what was more likely meant: far above the debt, or out of all range for a home or a car."""
    if asking.part is None and asking.field in {"sale_price", "fair_value"} and case.claim:
        if value > MANY_TIMES * case.claim:
            return reading.likelier(value, asking.field, case.collateral)
        return None
    if asking.field == "claim" and reading.unlikely(value, asking.field, case.collateral):
        return reading.likelier(value, asking.field, case.collateral)
    return None


def _holdings(session: Session, asking: Asking, text: str, today: date) -> Session:
    amounts = reading.read_list(text, session.language)
    if amounts is None:
        return _amount(session, asking, text, today)
    held: list[dict[str, Any]] = [
        {"kind": f"item {place}", "amount": str(amount)} for place, amount in enumerate(amounts, start=1)
    ]
    return accept(session, asking.field, held, today, echo=True)

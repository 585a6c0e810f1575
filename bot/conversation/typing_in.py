"""A typed answer to the open question, read by the kind of answer the fact takes."""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from bot import reading
from bot.conversation.answering import accept, missed
from bot.conversation.moves import UNITED_STATES
from bot.conversation.typing_days import typed_day
from bot.facts import Kind, choices, currency, kind_of
from bot.interview import fits, replay
from bot.language import OFFERED, Language
from bot.reading.loose_amounts import facts_meant
from bot.session import Asking, Miss, Session
from bot.wording.choices import SPOKEN, word
from domain.case import Case
from domain.refusal import events

MANY_TIMES = 3
"""A price or value more than so many times the debt is asked about."""


def typed_answer(session: Session, asking: Asking, text: str, today: date) -> Session:
    """Return the session after a typed text: an answer taken, readings to choose from, or the question once more."""
    kind = kind_of(asking.field)
    if reading.is_dont_know(text) or (kind is Kind.CHOICE and asking.field != "outcome" and reading.is_none(text)):
        return accept(session, asking.field, None, today, echo=True)
    if asking.readings and len(asking.readings) == 1 and reading.read_yes_no(text):
        return _confirmed(session, asking, today)
    readers: Mapping[Kind, Callable[[Session, Asking, str, date], Session]] = {
        Kind.PLACE: _place,
        Kind.CHOICE: _choice,
        Kind.YES_NO: _yes_no,
        Kind.DAY: typed_day,
        Kind.NUMBER: _number,
        Kind.AMOUNT: _amount,
        Kind.ITEMS: _amount,
        Kind.HOLDINGS: _holdings,
    }
    return readers[kind](session, asking, text, today)


def _confirmed(session: Session, asking: Asking, today: date) -> Session:
    return accept(session, asking.field, asking.readings[0], today, echo=True)


def _place(session: Session, asking: Asking, text: str, today: date) -> Session:
    state = reading.read_state(text)
    if state:
        return accept(session, asking.field, state, today, echo=True)
    country = reading.read_place(text)
    if country == "NO":
        return accept(session, asking.field, "NO", today, echo=True)
    if country == UNITED_STATES:
        return session.to(asking=asking.model_copy(update={"country": UNITED_STATES, "miss": None}))
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
    named = labels(asking.field, case)
    if reading.tells_too_little(asking.field, text, named):
        return missed(session, asking)
    chosen = reading.read_choice(text, named, session.language) or reading.tells(asking.field, text, named)
    if chosen is None or not fits(asking.field, chosen, case):
        return missed(session, asking)
    return accept(session, asking.field, chosen, today, echo=True)


def _yes_no(session: Session, asking: Asking, text: str, today: date) -> Session:
    answer = None if reading.declines(text) else reading.read_yes_no(text)
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


def _amount(session: Session, asking: Asking, text: str, today: date) -> Session:
    if reading.is_none(text):
        return accept(session, asking.field, "0", today, echo=True)
    read = reading.find_amount(text, session.language)
    other = _about_another_fact(text, asking) if isinstance(read, reading.Amount) else None
    if other and isinstance(read, reading.Amount):
        if other == "sale_price" and other not in replay(session.answers, today).core:  # the law counts a value there
            return missed(session, asking, Miss.NOT_COUNTED)
        return missed(session.to(offered=session.offered | {other: str(read.value)}), asking, Miss.NOTED)
    if isinstance(read, reading.Ambiguous) and read.readings:
        readings = tuple(str(value) for value in read.readings)
        return session.to(
            asking=asking.model_copy(
                update={"readings": readings, "miss": None, "why": False, "unlikely": False, "offered": False}
            )
        )
    if not isinstance(read, reading.Amount):
        return missed(session, asking)
    if read.currency not in {None, currency(replay(session.answers, today).case)}:
        once = {"readings": (str(read.value),), "offered": True, "unlikely": False, "miss": None, "why": False}
        return session.to(asking=asking.model_copy(update=once))
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


OF_THE_ACCOUNT = frozenset({"claim", "sale_price", "fair_value", "costs", "credits"})


def _about_another_fact(text: str, asking: Asking) -> str | None:
    """Return the fact a sentence names where it is not the one asked for: "sold for 8500" is not what was owed.

    What the letter asks for is often called the balance or the loan, so those words are no other fact there.
    """
    meant = facts_meant(text)
    of_the_letter = asking.field == "lender_figure"
    noted = OF_THE_ACCOUNT - {"claim"} if of_the_letter else OF_THE_ACCOUNT
    named = (meant if "credits" in meant else reading.facts_named(text)) & noted
    if not (of_the_letter or asking.field in noted) or len(named) != 1 or asking.field in named:
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

"""What is tried beside the real case: which numbers can be, and the answers that they would make."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from itertools import product
from typing import Any

from bot.assessed import assessed
from bot.conversation.answering import itemised
from bot.conversation.settlement_base import part_let_off, to_let_off, to_settle
from bot.facts import total
from bot.interview import replay
from bot.reading.what_if import LET_GO, SETTLEMENT
from bot.reading.what_if_let_off import OFF, TIMES
from bot.reading.what_if_values import code
from bot.session import without_field
from domain.case import Case
from domain.choices import Event, Outcome
from domain.money import ZERO, to_cents
from domain.statement import credited_field

AMOUNTS = ("claim", "sale_price", "fair_value", "costs", "credits", "paid_since_sale")
TRIABLE = (*AMOUNTS, SETTLEMENT, LET_GO)
YES = "yes"
_AMOUNT = r"\d{1,12}(?:\.\d{1,2})?"
_CODES = {SETTLEMENT: rf"{_AMOUNT}(?:-{_AMOUNT}|{OFF})?|\d{{1,3}}(?:\.\d{{1,8}})?%(?:{OFF})?", LET_GO: YES}
BOTH_ENDS = "-"

Answers = dict[str, Any]
Trial = Mapping[str, str]


def offered(case: Case) -> tuple[str, ...]:
    """Return what can be tried in the case, in the order of the account."""
    if case.event is Event.NOT_SOLD_YET:
        return ("claim", "fair_value")
    return ("claim", credited_field(case), "costs", "credits", "paid_since_sale", SETTLEMENT, LET_GO)


def possible(case: Case) -> tuple[str, ...]:
    """Return what can be tried when it is typed: the market value too, which some laws count."""
    return tuple(dict.fromkeys((*offered(case), "fair_value")))


def parted(argument: str) -> tuple[str, str | None] | None:
    """Return the field and the value that a button names, such as ``sale_price_9500``; None where it names neither."""
    field = next((name for name in TRIABLE if argument == name or argument.startswith(f"{name}_")), None)
    if field is None:
        return None
    value = argument.removeprefix(field).removeprefix("_") or (YES if field == LET_GO else None)
    known = value is None or re.fullmatch(_CODES.get(field, rf"{_AMOUNT}(?:-{_AMOUNT})?"), value)
    return (field, value) if known else None


def joined(trial: Trial, field: str, value: str) -> dict[str, str]:
    """Return what is tried with one thing more; the lender either accepts a part or lets all of it go."""
    other = {SETTLEMENT: LET_GO, LET_GO: SETTLEMENT}.get(field)
    kept = {name: each for name, each in trial.items() if name not in {field, other}}
    return kept | {field: value}


def added(paid: Decimal, value: str) -> str:
    """Return the value with what was paid before added to it; a range at both ends."""
    return BOTH_ENDS.join(code(paid + Decimal(end)) for end in value.split(BOTH_ENDS))


def times(answers: Answers, field: str, value: str) -> str | None:
    """Return so many times the number that is stated, such as ``x1.2``, or less by ``300off``; None if not stated."""
    stated = total(answers.get(field))
    if stated is None:
        return None
    if value.endswith(OFF):
        return code(max(ZERO, stated - Decimal(value.removesuffix(OFF))))
    return code(to_cents(stated * Decimal(value.removeprefix(TIMES))))


def of_what_is_stated(value: str) -> bool:
    """Whether the value is told as a part of the number that is stated."""
    return value.startswith(TIMES) or value.endswith(OFF)


def paid_so_far(answers: Answers, trial: Trial) -> Decimal:
    """Return what is paid since the sale, with what is tried already."""
    tried = trial.get("paid_since_sale", "")
    return Decimal(tried) if tried and BOTH_ENDS not in tried else total(answers.get("paid_since_sale")) or Decimal(0)


def is_range(trial: Trial) -> bool:
    """Whether a number that is tried has two ends."""
    return any(BOTH_ENDS in value for value in trial.values())


def answers_tried(answers: Answers, trial: Trial, today: date) -> tuple[Answers, ...]:
    """Return the answers as they would be: one set, or one for each end of the ranges that are tried."""
    return tuple(_stated(answers, chosen, today) for chosen in _ends(trial))


def _ends(trial: Trial) -> Iterator[dict[str, str]]:
    for chosen in product(*(value.split(BOTH_ENDS) for value in trial.values())):
        yield dict(zip(trial, chosen, strict=True))


def _stated(answers: Answers, chosen: Trial, today: date) -> Answers:
    stated = answers | {field: itemised(field, value) for field, value in chosen.items() if field in AMOUNTS}
    if LET_GO in chosen:
        return _let_go(stated, today)
    if SETTLEMENT in chosen:
        if chosen[SETTLEMENT].endswith(OFF):
            return _part_let_off(stated, chosen[SETTLEMENT].removesuffix(OFF), today)
        return stated | _settled(stated, chosen[SETTLEMENT], today)
    return stated


def _let_go(stated: Answers, today: date) -> Answers:
    """All of the rest is let off, also where a part of it was before."""
    released = stated | {"outcome": Outcome.RELEASED.value}
    if released.pop("amount_released", None) is None:
        return released
    left = deficiency(stated, today)
    return released | ({} if left is None else {"amount_released": str(left)})


def _part_let_off(stated: Answers, value: str, today: date) -> Answers:
    """A part is let off, on top of what was before, and what stays is owed as it was."""
    kept = without_field(stated, "settlement_paid")
    released = kept | {"outcome": Outcome.RELEASED.value}
    gone = let_off(kept, value, today)
    return released if gone is None else released | {"amount_released": str(part_let_off(kept) + gone)}


def let_off(answers: Answers, value: str, today: date) -> Decimal | None:
    """Return how much is let off by a sum, or by a share of what is left; None where that is not known."""
    if not value.endswith("%"):
        return Decimal(value)
    left = to_let_off(answers, today)
    return None if left is None else to_cents(left * share(value))


def _settled(stated: Answers, value: str, today: date) -> Answers:
    """The outcome and the sum of a settlement; a share is one of what can be claimed now."""
    outcome = {"outcome": Outcome.SETTLED.value}
    if not depends(value):
        return outcome | {"settlement_paid": value}
    left = to_settle(stated, today)
    if left is None:
        return outcome
    return outcome | {"settlement_paid": str(to_cents(left * share(value)))}


def depends(value: str) -> bool:
    """Whether what is tried turns on what is left: a share of it is accepted, or a part of it let off."""
    return value.endswith(("%", OFF))


def share(value: str) -> Decimal:
    """Return the share that a code such as ``40%`` stands for."""
    return Decimal(value.removesuffix(OFF).removesuffix("%")) / 100


def deficiency(stated: Answers, today: date) -> Decimal | None:
    """Return what the sale leaves owing on these answers, whatever became of it, or None where that is not known."""
    before = {field: value for field, value in stated.items() if field not in {"outcome", "settlement_paid"}}
    found = assessed(replay(before, today), today)
    return found.statement.deficiency if found else None

"""What a settlement is a share of: what can be claimed now, as where the ways out are compared."""

from datetime import date
from decimal import Decimal
from typing import Any

from bot.assessed import assessed
from bot.facts import total
from bot.interview import replay
from bot.session import without_field
from domain.certainty import Sure, certainty_of_rest
from domain.choices import Event, Outcome
from domain.money import ZERO
from domain.open_rest import OF_THE_OUTCOME, Rest, rest_of
from domain.rest import LET_GO

Answers = dict[str, Any]
OVER = frozenset(outcome.value for outcome in LET_GO)


def still_open(answers: Answers) -> Answers:
    """Return the answers as if nothing had been settled or let off."""
    if answers.get("outcome") not in OVER:
        return without_field(answers, "settlement_paid")
    kept = {field: value for field, value in answers.items() if field not in OF_THE_OUTCOME}
    return kept | {"outcome": Outcome.CLAIMED.value}


def to_settle(answers: Answers, today: date) -> Decimal | None:
    """Return what a settlement would be a share of: what can be claimed, else what is left; None if not known.

    Where the law bars all of it, it is what is left: a share of nothing would be no offer.
    """
    rest = _rest(answers, today)
    if rest is None:
        return None
    stated = rest.found.statement
    return rest.open or (stated.deficiency if stated.still_owed is None else stated.still_owed)


def part_let_off(answers: Answers) -> Decimal:
    """Return the part of the rest that was let off before."""
    released = answers.get("outcome") == Outcome.RELEASED.value
    return (total(answers.get("amount_released")) if released else None) or ZERO


def to_let_off(answers: Answers, today: date) -> Decimal | None:
    """Return what can be let off yet: what is left, whether or not it can be collected; None if not known."""
    open_yet = answers if part_let_off(answers) else still_open(answers)
    found = assessed(replay(open_yet, today), today)
    return found.statement.still_owed if found else None


def not_all_claimable(answers: Answers, today: date) -> bool:
    """Whether a part of what the sale left cannot be claimed, or none of it."""
    rest = _rest(answers, today)
    return rest is not None and bool(rest.out_of_reach)


def tax_not_clear(answers: Answers, cancelled: Decimal | None, pay: Decimal | None, today: date) -> bool:
    """Whether canceled debt would hold a part that could not be claimed anyway."""
    rest = _rest(answers, today)
    return rest is not None and rest.counts_out_of_reach(cancelled, pay)


def of_the_claim(answers: Answers, today: date) -> bool:
    """Whether what can be claimed is a part of what the sale left, and so what a settlement is a share of."""
    rest = _rest(answers, today)
    return rest is not None and bool(rest.open) and bool(rest.out_of_reach)


def may_be_more(answers: Answers, today: date) -> bool:
    """Whether what is left can be more than what is known of it, since costs or another claim are not known."""
    case = replay(still_open(answers), today).case
    return case.event is not Event.NOT_SOLD_YET and certainty_of_rest(case) in {Sure.AT_LEAST, Sure.SO_FAR}


def _rest(answers: Answers, today: date) -> Rest | None:
    known = replay(still_open(answers), today)
    found = assessed(known, today)
    if found is None or found.statement.deficiency in {None, ZERO}:
        return None
    return rest_of(known.case, today, found)

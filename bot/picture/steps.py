"""The account as steps from the claim to what is left: how much each takes off or adds, and where its bar hangs."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from bot.screen.account import account_lines
from bot.screen.view import View
from domain.assessment import Line
from domain.money import ZERO

ON_THE_WAY = frozenset({"left_after_sale", "to_lender", "to_lender_taken_off", "total_claim"})
"""Sums and repetitions that a chart shows by itself."""
CREDITED = frozenset({"sale_price", "valuation"})
TOTALS = frozenset({"deficiency", "surplus", "still_owed", "collectible"})
MOST_OF_A_KIND = 2
"""More costs or credits than this stand as one step."""


@dataclass(frozen=True)
class Step:
    """What is added or taken off, or with ``total`` what it has come to; its bar reaches from ``start`` to ``end``."""

    kind: str
    amount: Decimal
    start: Decimal
    end: Decimal
    total: bool


def steps(view: View) -> tuple[Step, ...]:
    """Return the steps of the account; none where it cannot be made up."""
    found = tuple(line for line in account_lines(view) if line.kind not in ON_THE_WAY and not _empty(line))
    if not found:
        return ()
    off_the_top = any(line.kind == "to_lender" for line in account_lines(view))
    return tuple(_hung(tuple(_from_the_claim(found)) if off_the_top else found))


def _empty(line: Line) -> bool:
    """Whether it is a cost or a credit of nothing."""
    return line.amount == ZERO and line.kind.startswith(("costs_", "credits_"))


def _from_the_claim(found: tuple[Line, ...]) -> Iterator[Line]:
    """The claim first, then the price, what went out of the price, and what came off: the same sum in another order."""
    rest = next(place for place, line in enumerate(found) if line.kind == "deficiency")
    account = found[:rest]
    yield from (line for line in account if line.kind == "claim")
    yield from (line.model_copy(update={"amount": -abs(line.amount)}) for line in account if line.kind in CREDITED)
    others = [line for line in account if line.kind != "claim" and line.kind not in CREDITED]
    for line in sorted(others, key=_place):
        amount = -abs(line.amount) if line.kind.startswith("credits_") else abs(line.amount)
        yield line.model_copy(update={"amount": amount})
    yield from found[rest:]


def _place(line: Line) -> int:
    return 2 if line.kind.startswith("credits_") else int(line.kind.startswith("costs_"))


def _hung(found: tuple[Line, ...]) -> Iterator[Step]:
    """Each bar begins where the one before it ended; a total begins at nothing."""
    reached = ZERO
    for line in _together(found):
        total = line.kind in TOTALS
        before, reached = (ZERO, line.amount) if total else (reached, reached + line.amount)
        yield Step(line.kind, line.amount, before, reached, total)


def _together(found: tuple[Line, ...]) -> tuple[Line, ...]:
    """Costs and credits of many kinds become one step each."""
    for family in ("costs", "credits"):
        same = [line for line in found if line.kind.startswith(f"{family}_")]
        if len(same) > MOST_OF_A_KIND:
            whole = Line(kind=family, amount=sum((line.amount for line in same), ZERO))
            found = tuple(whole if line is same[0] else line for line in found if line not in same[1:])
    return found

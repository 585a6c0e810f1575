"""Whether anything of the debt is, or may be, left to pay after the sale."""

from domain.choices import Event, Outcome
from domain.matter import Matter
from domain.money import ZERO

LET_GO = frozenset({Outcome.RELEASED, Outcome.SETTLED})
"""Outcomes after which nothing is left to pay, unless the amounts say otherwise."""


def nothing_left(matter: Matter) -> bool:
    """Whether the sale is done and nothing is left to pay, by the sums, or by the outcome where no sum is known."""
    if matter.case.event is Event.NOT_SOLD_YET:
        return False
    owed = matter.statement.still_owed
    return owed == ZERO or (owed is None and matter.case.outcome in LET_GO)


def rest_open(matter: Matter) -> bool:
    """Whether the sale is done and something is, or may be, left to pay."""
    return matter.case.event is not Event.NOT_SOLD_YET and not nothing_left(matter)

"""What stands in a shared link, in its order, and the values that each part can have. A change is a new version."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from bot.facts import ITEMISED, Kind, choices, kind_of, total
from bot.shared_case.anonymous import AMOUNTS, MOST_UNITS, SHARED, YEARS, Anonymous, one_sum
from bot.shared_case.rounding import AMOUNTS as ALL_AMOUNTS
from bot.shared_case.rounding import amount_of, number_of
from domain.case import JURISDICTIONS

NOT_ASKED, NOT_KNOWN, KNOWN = range(3)
"""The first numbers of every fact; those after them are its values, counted from the first."""


def values(field: str) -> tuple[Any, ...]:
    """Return what a fact that is no amount can be, in the order in which it is counted."""
    if field == "jurisdiction":
        return JURISDICTIONS
    if field == "units":
        return tuple(range(1, MOST_UNITS + 1))
    return (False, True) if kind_of(field) is Kind.YES_NO else tuple(choice.value for choice in choices(field))


def _sizes() -> Iterator[int]:
    for field in SHARED:
        yield KNOWN + (ALL_AMOUNTS if field in AMOUNTS else len(values(field)))
    yield from (2 for _ in ITEMISED)
    yield from (1 + len(YEARS) for _ in ("sold", "judged"))


SIZES = tuple(_sizes())
"""How many values each part can have."""


def numbers(told: Anonymous) -> tuple[int, ...]:
    """Return each part of what is told as the number of its value."""
    facts = (_number(field, told.facts) for field in SHARED)
    lists = (told.facts.get(field) or () for field in ITEMISED)
    open_lists = (int(any(item["amount"] is None for item in items)) for items in lists)
    return (*facts, *open_lists, *(1 + YEARS.index(year) if year else 0 for year in (told.sold, told.judged)))


def _number(field: str, facts: Mapping[str, Any]) -> int:
    if field not in facts:
        return NOT_ASKED
    fact = facts[field]
    if fact is None:
        return NOT_KNOWN
    return KNOWN + (number_of(total(fact) or Decimal(0)) if field in AMOUNTS else values(field).index(fact))


def told_by(parts: tuple[int, ...]) -> Anonymous:
    """Return what the numbers of the values tell; each must be within its size."""
    known, sold, judged = parts[: len(SHARED)], *parts[-2:]
    open_lists = dict(zip(ITEMISED, parts[len(SHARED) : -2], strict=True))
    facts = {
        field: _fact(field, number, some_unknown=bool(open_lists.get(field)))
        for field, number in zip(SHARED, known, strict=True)
        if number != NOT_ASKED
    }
    return Anonymous(facts, *(YEARS[year - 1] if year else None for year in (sold, judged)))


def _fact(field: str, number: int, *, some_unknown: bool) -> Any:
    if number == NOT_KNOWN:
        return None
    if field not in AMOUNTS:
        return values(field)[number - KNOWN]
    amount = amount_of(number - KNOWN)
    return one_sum(field, amount, some_unknown=some_unknown) if field in ITEMISED else str(amount)

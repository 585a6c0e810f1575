"""What kind of answer each fact takes, read off the case itself: an amount, a day, a choice, yes or no, a number."""

from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum
from functools import cache
from types import UnionType
from typing import Any, Union, get_args, get_origin

from domain.case import DATES, YES_NO, Case

ITEMISED = ("costs", "credits")
HELD = ("assets_before", "liabilities_before")
BY_PARTS = (*ITEMISED, *HELD)
"""Amounts that can be told one by one."""
WHOLE_DAY = frozenset({"served_on", "answer_due", "collector_notice_received"})
"""Days that the law counts in days, so that the month alone is not enough."""


class Kind(StrEnum):
    """The kind of an answer."""

    PLACE = "place"
    CHOICE = "choice"
    YES_NO = "yes_no"
    DAY = "day"
    NUMBER = "number"
    AMOUNT = "amount"
    ITEMS = "items"
    HOLDINGS = "holdings"


@cache
def choices(field: str) -> tuple[StrEnum, ...]:
    """Return the choices of a fact in their order, empty for one that is not a choice."""
    kind = next((part for part in _parts(Case.model_fields[field].annotation) if _is_enum(part)), None)
    return tuple(kind) if kind else ()


@cache
def kind_of(field: str) -> Kind:
    """Return the kind of answer that the fact takes."""
    special: Mapping[str, Kind] = {"jurisdiction": Kind.PLACE, "units": Kind.NUMBER}
    if field in special:
        return special[field]
    if field in ITEMISED:
        return Kind.ITEMS
    if field in HELD:
        return Kind.HOLDINGS
    if field in DATES:
        return Kind.DAY
    if field in YES_NO:
        return Kind.YES_NO
    return Kind.CHOICE if choices(field) else Kind.AMOUNT


def total(value: Any) -> Decimal | None:
    """Return the amount of an answer, added up where it is a list; None where none of it is known."""
    if isinstance(value, list | tuple):
        known = [Decimal(item["amount"]) for item in value if item["amount"] is not None]
        return sum(known, Decimal(0)) if known or not value else None
    return None if value is None else Decimal(value)


def currency(case: Case) -> str | None:
    """Return the currency of the place, or None where the place is not known."""
    if case.jurisdiction is None:
        return None
    return "NOK" if case.in_norway else "USD"


def _parts(annotation: Any) -> tuple[Any, ...]:
    return get_args(annotation) if get_origin(annotation) in {Union, UnionType} else (annotation,)


def _is_enum(part: Any) -> bool:
    return isinstance(part, type) and issubclass(part, StrEnum)

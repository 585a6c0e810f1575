"""The insolvency worksheet while it is filled in: what was told of each kind, and what of it counts."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from bot.session import Session
from domain.worksheet import AssetKind, DebtKind

Told = tuple[dict[str, Any], ...]
"""One entry for each kind, in the worksheet's order; an amount of None is not known."""

KINDS: Mapping[str, tuple[str, ...]] = {
    "assets_before": tuple(kind.value for kind in AssetKind),
    "liabilities_before": tuple(kind.value for kind in DebtKind),
}


def told(session: Session, field: str) -> Told:
    """Return what was told of each kind: as far as the list was left, or as it was finished; empty for one total."""
    if field in session.sheets:
        return session.sheets[field]
    listed = session.answers.get(field)
    if not isinstance(listed, list):
        return ()
    amounts = {item["kind"]: item["amount"] for item in listed}
    once_each = len(amounts) == len(listed) and amounts.keys() <= set(KINDS[field])
    if not amounts or not once_each:
        return ()
    return tuple({"kind": kind, "amount": amounts.get(kind, "0")} for kind in KINDS[field])


def finished(session: Session, field: str) -> bool:
    """Return whether every kind was told or passed over."""
    return len(told(session, field)) == len(KINDS[field])


def counted(items: Told) -> list[dict[str, Any]]:
    """Return what stands in the finished list: what is known and not nothing."""
    return [item for item in items if item["amount"] is not None and Decimal(item["amount"])]


def not_known(items: Told) -> tuple[str, ...]:
    """Return the kinds whose amount the person does not know."""
    return tuple(str(item["kind"]) for item in items if item["amount"] is None)


def put(items: Told, place: int, amount: str | None) -> Told:
    """Return the list with the amount at its place, the last so far or one told before."""
    return (*items[:place], items[place] | {"amount": amount}, *items[place + 1 :])

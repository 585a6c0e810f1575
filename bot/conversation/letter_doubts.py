"""An amount in a letter line that is hardly right: a digit too many or too few is asked about, never taken."""

from collections.abc import Iterable
from decimal import Decimal

from bot.facts import total
from bot.letter_entry import LetterEntry
from bot.session import Session
from domain.letter_lines import LineKind

OF_THE_ANSWERS = {
    LineKind.CLAIM: ("claim",),
    LineKind.PRICE: ("sale_price",),
    LineKind.VALUATION: ("fair_value",),
    LineKind.TOTAL: ("lender_figure",),
}
"""The answers that such a line is expected to be near."""

SLIP = Decimal(10)
"""A digit too many, or too few."""

MANY_TIMES = 3
"""A price or value more than so many times the debt is hardly one."""


def doubted(session: Session, entries: Iterable[LetterEntry]) -> tuple[LetterEntry, ...]:
    """Return the lines, each that is hardly right without its amount, with both that it may be to choose from."""
    read = tuple(entries)
    claim = next((Decimal(each.amount) for each in read if each.kind is LineKind.CLAIM and each.amount), None)
    owed = total(session.answers.get("claim")) or claim
    return tuple(_doubted(session, entry, owed) for entry in read)


def _doubted(session: Session, entry: LetterEntry, owed: Decimal | None) -> LetterEntry:
    if entry.amount is None or entry.kind not in OF_THE_ANSWERS:
        return entry
    amount = Decimal(entry.amount)
    likelier = _likelier(session, entry.kind, amount, owed)
    if likelier is None:
        return entry
    return entry.model_copy(update={"amount": None, "readings": (entry.amount, f"{likelier:f}"), "sure": False})


def _likelier(session: Session, kind: LineKind, amount: Decimal, owed: Decimal | None) -> Decimal | None:
    """The amount of the answers where this one is ten times, or a tenth, of it; a tenth where it is far above the debt.

    A price may be far below the debt, and a total far below the loan, so only the answers can doubt those.
    """
    for field in OF_THE_ANSWERS[kind]:
        stated = total(session.answers.get(field))
        if stated and amount in {stated * SLIP, stated / SLIP}:
            return stated
    if kind in {LineKind.PRICE, LineKind.VALUATION} and owed and amount > MANY_TIMES * owed:
        return amount / SLIP
    return None

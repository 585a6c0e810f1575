"""An amount in a letter line that is hardly right: a digit too many or too few is asked about, never taken."""

from collections.abc import Iterable
from decimal import Decimal

from bot.facts import total
from bot.letter_entry import LetterEntry, letter_lines
from bot.reading.likelihood import hardly_sold_for
from bot.session import Session
from domain.letter_lines import LineKind

OF_THE_ANSWERS = {
    LineKind.CLAIM: ("claim",),
    LineKind.PRICE: ("sale_price",),
    LineKind.VALUATION: ("fair_value",),
    LineKind.TOTAL: ("lender_figure",),
}
"""The answers that such a line is expected to be near."""

TAKEN_OFF = (LineKind.PRICE, LineKind.VALUATION)
"""What the thing counts for."""

SLIP = Decimal(10)
"""A digit too many, or too few."""

MANY_TIMES = 3
"""A price or value more than so many times the debt is hardly one."""

SMALL_SHARE = Decimal("0.01")
"""A price or value below such a share of the debt is hardly one either."""

MOST_LARGER = 2

SHIFTS = (1, -1, 2, -2, 3, -3, 4, -4)
"""By how many digits an amount may have been written too short or too long, the likeliest first."""


def doubted(session: Session, entries: Iterable[LetterEntry]) -> tuple[LetterEntry, ...]:
    """Return the lines, each that is hardly right without its amount, with all that it may be to choose from."""
    read = tuple(entries)
    every = (*session.letter_lines, *read)
    return tuple(_doubted(session, entry, every) for entry in read)


def _doubted(session: Session, entry: LetterEntry, every: tuple[LetterEntry, ...]) -> LetterEntry:
    likelier = _likelier(session, entry, every) if entry.amount and entry.kind in OF_THE_ANSWERS else ()
    if entry.amount is None or not likelier:
        return entry
    readings = (entry.amount, *(f"{amount:f}" for amount in likelier))
    return entry.model_copy(update={"amount": None, "readings": readings, "sure": False})


def _likelier(session: Session, entry: LetterEntry, every: tuple[LetterEntry, ...]) -> tuple[Decimal, ...]:
    """What the amount rather is: that of the answers, what makes the letter add up, or what is nearer to the debt.

    A price may be far below the debt, and a total far below the loan: so a letter that adds up is not doubted for that.
    """
    amount = Decimal(entry.amount or 0)
    shifted = [amount.scaleb(shift) for shift in SHIFTS if amount]
    stated = {total(session.answers.get(field)) for field in OF_THE_ANSWERS[entry.kind]} if entry.kind else set()
    of_the_answers = [each for each in shifted if each in stated]
    off, sign = _off(every), -1 if entry.kind is LineKind.CLAIM else 1
    adding_up = [each for each in shifted if off and sign * (each - amount) == off]
    return tuple(of_the_answers or adding_up or _of_that_size(session, entry.kind, amount, every, adds_up=off == 0))


def _of_that_size(
    session: Session, kind: LineKind | None, amount: Decimal, every: tuple[LetterEntry, ...], *, adds_up: bool
) -> list[Decimal]:
    """Fewer digits for a price far above the debt; more for one that no such thing is sold for."""
    claims = _amounts(every, LineKind.CLAIM)
    owed = total(session.answers.get("claim")) or (claims[0] if claims else None)
    if kind not in TAKEN_OFF or not amount:
        return []
    if owed and amount > MANY_TIMES * owed:
        return [amount / SLIP]
    if adds_up or not _small(session, amount, owed):
        return []
    larger = [amount.scaleb(digits) for digits in (3, 2, 1) if owed is None or amount.scaleb(digits) <= owed]
    return [each for each in larger if not _small(session, each, owed)][:MOST_LARGER]


def _small(session: Session, amount: Decimal, owed: Decimal | None) -> bool:
    of_the_debt = owed is not None and amount < SMALL_SHARE * owed
    return of_the_debt or hardly_sold_for(amount, session.answers.get("collateral"))


def _off(every: tuple[LetterEntry, ...]) -> Decimal | None:
    """How much more the lines come to than the total, as they were read; None where they cannot be added up."""
    printed, claims = _amounts(every, LineKind.TOTAL), _amounts(every, LineKind.CLAIM)
    values = [amount for kind in TAKEN_OFF for amount in _amounts(every, kind)]
    if not (len(printed) == len(claims) == len(values) == 1) or not all(entry.whole for entry in every):
        return None
    lines = letter_lines(every)
    added = sum((line.amount for line in lines if line.kind.cost or line.kind is LineKind.PRIOR_LIENS), claims[0])
    off = sum((line.amount for line in lines if line.kind.credit or line.kind is LineKind.PAID), values[0])
    return added - off - printed[0]


def _amounts(entries: tuple[LetterEntry, ...], kind: LineKind) -> list[Decimal]:
    return [Decimal(entry.amount) for entry in entries if entry.kind is kind and entry.amount is not None]

"""A line of the lender's letter as the session keeps it: what it is about, how much, and whether it has its yes."""

from collections.abc import Iterable
from decimal import Decimal
from enum import StrEnum

from pydantic import BaseModel, ConfigDict

from domain.choices import CostKind
from domain.letter_lines import COLLECTING, LetterLine, LineKind
from domain.money import ZERO

MOST_ENTRIES = 40


class LetterNote(StrEnum):
    """What is said above the lines, the moment they are shown."""

    SCANNED = "scanned"
    MISSED = "missed"
    WHICH = "which"
    FULL = "full"


class LetterEntry(BaseModel):
    """One line; ``kind`` is None where no name stood beside it, ``readings`` hold what a doubtful amount may be.

    ``scanned``: it was read from a picture, and neither put right nor confirmed since.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    kind: LineKind | None = None
    amount: str | None = None
    readings: tuple[str, ...] = ()
    sure: bool = False
    scanned: bool = False

    @property
    def whole(self) -> bool:
        """Whether both its kind and its amount are known."""
        return self.kind is not None and self.amount is not None

    def to(self, kind: LineKind | None, amount: str | None) -> "LetterEntry":
        """Return the line put right; it waits for a yes again."""
        return LetterEntry(kind=kind, amount=amount)


class LetterAt(BaseModel):
    """Where on the page of the lines the person is: the line that is opened, and the note above them.

    ``more``: every kind that the line may be is shown, not only the likeliest.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    line: int | None = None
    note: LetterNote | None = None
    more: bool = False


def ready(entries: tuple[LetterEntry, ...]) -> bool:
    """Whether there are lines, and every one of them has its yes."""
    return bool(entries) and all(entry.whole and entry.sure for entry in entries)


def letter_costs(lines: Iterable[LetterLine]) -> tuple[tuple[CostKind, Decimal], ...]:
    """Return the costs of the letter as the account counts them: a line that stands there twice once, and nothing for
    collecting the debt, which is no cost of the sale."""
    once = dict.fromkeys(line for line in lines if line.kind.cost and line.kind not in COLLECTING and line.amount)
    return tuple((line.kind.cost, line.amount) for line in once if line.kind.cost)


def left_out(lines: Iterable[LetterLine]) -> tuple[Decimal, Decimal]:
    """Return what of the letter's costs is not taken over: for collecting the debt, and in lines that came before."""
    costs = [line for line in lines if line.kind.cost]
    collecting = [line.amount for line in costs if line.kind in COLLECTING]
    of_the_sale = [line for line in costs if line.kind not in COLLECTING]
    repeated = sum((line.amount for line in of_the_sale), ZERO) - sum((line.amount for line in set(of_the_sale)), ZERO)
    return sum(collecting, ZERO), repeated


def letter_lines(entries: tuple[LetterEntry, ...]) -> tuple[LetterLine, ...]:
    """Return the lines as the law reads them; those that are not whole are left out."""
    return tuple(
        LetterLine(entry.kind, Decimal(entry.amount))
        for entry in entries
        if entry.kind is not None and entry.amount is not None
    )

"""Languages for a picture that is shown to others: one writes of a day only the year, one no amounts either."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from bot.language import Language

BLOCK = "\ue000"
"""Stands where an amount is hidden; a picture draws a grey block there."""


@dataclass(frozen=True)
class YearsOnly(Language):
    """The same language, which writes of every day only the year."""

    def day(self, day: date) -> str:
        """Return the year."""
        return str(day.year)


@dataclass(frozen=True)
class Hiding(YearsOnly):
    """The same language, with every amount hidden as well."""

    def money(self, amount: Decimal) -> str:
        """Return the mark of a hidden amount; nothing is no amount to hide."""
        return BLOCK if amount else super().money(amount)

    def number(self, number: Decimal) -> str:
        """Return a small number as it is, and the mark for what may be an amount without a currency."""
        return super().number(number) if abs(number) < MOST_THAT_COUNTS else BLOCK

    def in_words(self, amount: Decimal) -> None:
        """Return nothing: an amount in words is an amount."""


MOST_THAT_COUNTS = 100
"""Numbers below this count years, months or days."""


def pieces(text: str) -> list[str | None]:
    """Return the text in pieces, with None where an amount is hidden."""
    first, *rest = text.split(BLOCK)
    parted: list[str | None] = [first]
    for piece in rest:
        parted += [None, piece]
    return [piece for piece in parted if piece != ""]

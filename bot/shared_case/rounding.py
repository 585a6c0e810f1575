"""Amounts to two significant figures, rounded half up: near enough to follow an account, too rough to tell who."""

from decimal import ROUND_HALF_UP, Decimal

from domain.money import CENT, ZERO

FIGURES = 2
MOST = Decimal("990000000000.00")
"""The largest amount of two figures that a case can hold."""


def two_figures(amount: Decimal) -> Decimal:
    """Return the amount with its first two figures, rounded half up; zero stays zero, and cents are the least."""
    if not amount:
        return ZERO
    step = max(CENT, Decimal(1).scaleb(amount.adjusted() - FIGURES + 1))
    near = (amount / step).quantize(Decimal(1), rounding=ROUND_HALF_UP) * step
    return min(near.quantize(CENT), MOST)


SINGLES = range(1, 10)
PAIRS = range(10, 100)
SIZES = 13
AMOUNTS = 1 + len(SINGLES) + SIZES * len(PAIRS)
"""How many amounts of two figures there are, zero among them."""


def number_of(amount: Decimal) -> int:
    """Return which of the amounts of two figures this is, counted from zero upward."""
    cents = int(amount / CENT)
    if cents < PAIRS.start:
        return cents
    size = len(str(cents)) - FIGURES
    figures = int(str(cents)[:FIGURES])
    return 1 + len(SINGLES) + size * len(PAIRS) + figures - PAIRS.start


def amount_of(number: int) -> Decimal:
    """Return the amount with this number."""
    if number < PAIRS.start:
        return Decimal(number) * CENT
    size, place = divmod(number - 1 - len(SINGLES), len(PAIRS))
    shift: int = 10**size
    return (PAIRS.start + place) * shift * CENT

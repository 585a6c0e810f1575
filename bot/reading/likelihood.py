"""Whether an amount is of the size that such amounts have; possible ones are asked about, never refused."""

from decimal import Decimal

_MONEY_IN_FULL = frozenset({"claim", "sale_price", "fair_value"})
_BOUNDS = {
    "home": (Decimal(10_000), Decimal(200_000_000)),
    "vehicle": (Decimal(1_000), Decimal(10_000_000)),
}


def unlikely(amount: Decimal, field: str, collateral: str | None) -> bool:
    """Return whether the loan, price or value of such a thing is hardly ever so small or so large; 0 is a statement."""
    bounds = _BOUNDS.get(collateral or "")
    if bounds is None or field not in _MONEY_IN_FULL or amount == 0:
        return False
    return not bounds[0] <= amount <= bounds[1]


def hardly_sold_for(amount: Decimal, collateral: str | None) -> bool:
    """Return whether such a thing is hardly ever sold for, or valued at, so little; 0 is a statement."""
    return unlikely(amount, "sale_price", collateral) and amount < _BOUNDS[collateral or ""][0]


def likelier(amount: Decimal, field: str = "claim", collateral: str | None = None) -> Decimal:
    """Return what was probably meant: thousands where the amount is too small to be likely, else a digit too many."""
    low, _ = _BOUNDS.get(collateral or "", (Decimal(0), Decimal(0)))
    if unlikely(amount, field, collateral) and amount < low:
        return amount * 1000
    tenth = amount / 10
    return tenth if tenth == int(tenth) else tenth.quantize(Decimal("0.01"))

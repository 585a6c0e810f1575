"""The length of a period of the table, in its own unit."""

from domain.length import Length, Unit
from domain.us.rows import Period


def length_of(period: Period) -> Length | None:
    """Return how long the period is, or None where nothing is counted."""
    counts = ((unit, getattr(period, unit)) for unit in Unit)
    return next((Length(count=count, unit=unit) for unit, count in counts if count is not None), None)


def within(entry: Period) -> Length:
    """Return the length of an entry that has one; another raises ValueError."""
    length = length_of(entry)
    if length is None:
        raise ValueError("expected an entry with a length")
    return length

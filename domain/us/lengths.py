"""The length of a period of the table, in its own unit."""

from domain.length import Length, Unit
from domain.us.rows import Period


def length_of(period: Period) -> Length | None:
    """Return how long the period is, or None where nothing is counted."""
    counts = ((unit, getattr(period, unit)) for unit in Unit)
    return next((Length(count=count, unit=unit) for unit, count in counts if count is not None), None)

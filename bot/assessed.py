"""What follows from the answers so far."""

from datetime import date

from bot.interview import Replay
from domain import Assessment, Refused, assess


def assessed(known: Replay, today: date) -> Assessment | None:
    """Return the assessment of the answers so far, or None where they cannot all hold."""
    try:
        return assess(known.case, today)
    except Refused:
        return None

"""What follows from the answers so far."""

from datetime import date
from functools import lru_cache

from bot.interview import Replay
from bot.same import Same
from domain import Assessment, Case, Refused, assess

# One turn asks for few cases, and often; an assessment is large, and nobody's stays here for long.
REMEMBERED = 8


def assessed(known: Replay, today: date) -> Assessment | None:
    """Return the assessment of the answers so far, or None where they cannot all hold."""
    return _assessed(Same(known.case), today)


@lru_cache(REMEMBERED)
def _assessed(case: Same[Case], today: date) -> Assessment | None:
    try:
        return assess(case.value, today)
    except Refused:
        return None

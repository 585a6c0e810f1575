"""A list that is told kind by kind: where it goes on, and one step back in it."""

from bot.session import Asking, Session
from bot.worksheet import KINDS, finished, told

ITEMS = "items"
"""The tap that asks for a list kind by kind."""


def by_parts(session: Session, asking: Asking, value: str) -> Asking:
    """Return the question for the next kind: where the list was left, or the one of a finished list that was tapped."""
    plain = {"readings": (), "why": False, "miss": None, "offered": False}
    field = asking.field
    whole = field in KINDS and finished(session, field)
    items = told(session, field) if field in KINDS else ()
    if value != ITEMS and whole:
        place = KINDS[field].index(value)
        return asking.model_copy(update=plain | {"part": place, "only_part": True, "items": items})
    left = () if whole else items
    return asking.model_copy(update=plain | {"part": len(left), "only_part": False, "items": left})


def part_before(asking: Asking) -> Asking:
    """Return the question for the kind before."""
    place = (asking.part or 1) - 1
    return asking.model_copy(update={"part": place, "items": asking.items[:place], "miss": None, "why": False})

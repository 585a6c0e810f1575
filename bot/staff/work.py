"""What the desk does beside the chat, put together from its parts."""

from collections.abc import Callable, Mapping

from bot.staff import alarms, corrections, feedback, rehearsal, retention
from bot.staff.office import Office, Work

PARTS: tuple[Callable[[Office], Mapping[str, Work]], ...] = (
    retention.work,
    corrections.work,
    feedback.work,
    rehearsal.work,
    alarms.work,
)
"""Those parts of the desk that have something to do."""


def work(office: Office) -> Mapping[str, Work]:
    """Return every piece of work by its name."""
    found: dict[str, Work] = {}
    for part in PARTS:
        found |= part(office)
    return found

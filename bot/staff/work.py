"""What the desk does beside the chat, put together from its parts."""

from collections.abc import Callable, Mapping

from bot.background import Work
from bot.staff import retention
from bot.staff.corrections import desk as corrections
from bot.staff.feedback import desk as feedback
from bot.staff.health import alarms
from bot.staff.office import Office
from bot.staff.rehearsal import desk as rehearsal

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

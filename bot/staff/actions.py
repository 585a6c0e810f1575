"""Everything the desk can do, put together from its parts."""

from collections.abc import Callable
from functools import partial

from bot.staff.asked import Actions, Answer, Asked, Handler
from bot.staff.corrections import desk as corrections
from bot.staff.examples import desk as examples
from bot.staff.feedback import desk as feedback
from bot.staff.health import desk as health
from bot.staff.office import Office
from bot.staff.rehearsal import desk as rehearsal
from bot.staff.rehearsal import playing
from bot.staff.screens import menu
from bot.staff.texts import desk as texts
from bot.staff.trace import desk as trace

COMMANDS = {
    "staff": "menu",
    "today": "today",
    "run": "run",
    "trace": "trace",
    "texts": "texts",
    "feedback": "feedback",
    "health": "health",
    "rehearse": "rehearse",
    "correct": "corrections",
}
"""The commands of the desk, and the action of each; for anybody else they are unknown commands."""

PARTS: tuple[Callable[[Office], Actions], ...] = (
    corrections.actions,
    examples.actions,
    feedback.actions,
    rehearsal.actions,
    health.actions,
    texts.actions,
    trace.actions,
)
"""The parts of the desk, each in a file of its own."""


def actions(office: Office) -> Actions:
    """Return every action by its name."""
    found: dict[str, Handler] = {"menu": _menu, "leave": partial(playing.end, office)}
    for part in PARTS:
        found |= part(office)
    return found


async def _menu(asked: Asked) -> Answer:
    return Answer((menu(asked),))

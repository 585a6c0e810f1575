"""The buttons of what is only tried out: marked, so that none acts on anybody's own case, and none of that here."""

from dataclasses import replace
from typing import Final

from bot.callback import STAFF
from bot.screen_parts import Button, Screen, Turn

MARK: Final = "~"
"""Begins no data of an ordinary button."""


def marked(turn: Turn) -> Turn:
    """Return the turn with every button marked; those of the staff's desk stay what they are."""
    closing = _marked(turn.closing) if turn.closing else None
    return replace(turn, screens=tuple(map(_marked, turn.screens)), closing=closing)


def unmarked(data: str) -> str | None:
    """Return what a marked button would send by itself; None for a button that is not marked."""
    return data.removeprefix(MARK) if data.startswith(MARK) else None


def _marked(screen: Screen) -> Screen:
    return replace(screen, rows=tuple(tuple(map(_button, row)) for row in screen.rows))


def _button(button: Button) -> Button:
    if button.data is None or button.data.startswith(f"{STAFF}:"):
        return button
    return replace(button, data=MARK + button.data)

"""The way of one update through the bot: how long each part of it took, told in one line of the log when it ends."""

from time import monotonic
from typing import Final

from bot import update_line
from bot.screen_parts import Step, Turn

MILLISECONDS: Final = 1000
NO_STEP: Final = Step()


class Journey:
    """Begins where an update is taken. Each part ends where the next begins, in seconds of a clock that never jumps."""

    __slots__ = ("_begun", "_kind", "_step", "_stored", "_taken", "_update")

    def __init__(self, update: int) -> None:
        self._update = update
        self._kind = ""
        self._step = NO_STEP
        self._taken = self._begun = self._stored = monotonic()

    def begins(self, kind: str) -> None:
        """Note that the update has its turn, and what kind it is."""
        self._kind = kind
        self._begun = self._stored = monotonic()

    def is_stored(self, turn: Turn | None) -> None:
        """Note that its effect is on disk, and what the turn asked and found."""
        self._stored = monotonic()
        self._step = (turn.step if turn else None) or NO_STEP

    def ends(self, outcome: str) -> float:
        """Write the line, with what became of it; return the seconds since the update was taken."""
        now, step = monotonic(), self._step
        update_line.write(
            {
                "update": self._update,
                "kind": self._kind,
                "outcome": outcome,
                "question": step.question,
                "findings": step.findings,
                "waited_ms": _rounded(self._begun - self._taken),
                "replay_ms": _rounded(step.seconds),
                "store_ms": _rounded(self._stored - self._begun - step.seconds),
                "delivered_ms": _rounded(now - self._stored),
            }
        )
        return now - self._taken


def _rounded(seconds: float) -> float:
    return round(seconds * MILLISECONDS, 2)

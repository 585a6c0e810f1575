"""What this folder tells of itself to whoever watches over the bot: faults, and when what was written was stored."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from bot.surprise import OnFault, unheard


def _unnoticed(written: datetime) -> None:
    """Note nothing."""


@dataclass(frozen=True)
class Watch:
    """Takes note of faults and of the moment at which something that is stored now was written; neither raises."""

    on_fault: OnFault = unheard
    on_stored: Callable[[datetime], None] = _unnoticed


NOBODY = Watch()

"""What the desk works with; made once, where the bot is put together."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Protocol

from bot.dialogue import Dialogue
from bot.events import Key
from bot.metrics import Metrics
from bot.records import Records
from bot.screen_parts import Screen, Turn
from bot.store import Store


class NotReached(Exception):
    """The person has blocked the bot, or is no longer there."""


class Refused(Exception):
    """Telegram does not take this message."""


class Unsure(Exception):
    """Nobody answered: the message may have arrived, or not."""


class Post(Protocol):
    """The way to the phones."""

    def hand(self, key: Key, turn: Turn) -> None:
        """Show a turn when its place in the chat's order comes."""

    async def send(self, chat: int, screen: Screen) -> None:
        """Send one message now; raises NotReached or Refused where it cannot be, Unsure where nobody knows."""

    def waiting(self) -> int:
        """Return how many turns are on their way."""


@dataclass
class Office:
    """Everything the desk may touch. ``post`` is there once the bot has a front."""

    dialogue: Dialogue
    metrics: Metrics
    clock: Callable[[], datetime]
    staff_ids: frozenset[int]
    default_locale: str = "nb"
    retention_days: int = 30
    post: Post | None = field(default=None, repr=False)

    @property
    def store(self) -> Store:
        """Where everything is kept."""
        return self.dialogue.store

    @property
    def records(self) -> Records:
        """What is kept beside the conversations."""
        return self.dialogue.records

    def now(self) -> int:
        """Return this moment in epoch seconds."""
        return int(self.clock().timestamp())

    def today(self) -> date:
        """Return the real day, in UTC."""
        return self.clock().astimezone(UTC).date()


Work = Callable[[], Awaitable[float]]
"""Something the desk does beside the chat; it returns the seconds to wait before the next time."""

"""What the desk works with; made once, where the bot is put together."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import partial
from secrets import token_hex
from typing import Protocol

from bot.dialogue import Dialogue
from bot.events import Key
from bot.faults import Faults
from bot.lag import Lag
from bot.metrics import Metrics
from bot.records import Records
from bot.screen_parts import Screen, Turn
from bot.store import Store, StoreFault
from bot.version import version


class NotReached(Exception):
    """The person has blocked the bot, or is no longer there."""


class Refused(Exception):
    """Telegram does not take this message."""


class Unsure(Exception):
    """Nobody answered: the message may have arrived, or not."""


class TooSoon(Exception):
    """Telegram takes no message now: it was not sent. ``wait`` is in seconds."""

    def __init__(self, wait: float) -> None:
        super().__init__()
        self.wait = wait


@dataclass(frozen=True)
class Pacing:
    """How a mailing goes out: messages a second from all replicas together, and at once from each.

    After ``lease`` seconds nobody is sending a message any more that was taken up; ``between`` two looks at what there
    is to do, and after a message of which nobody knows whether it arrived, up to ``longest`` seconds.
    """

    a_second: float = 20.0
    at_once: int = 8
    lease: int = 300
    between: float = 5.0
    longest: float = 60.0


Handed = tuple[tuple[Key, Turn], ...]
"""What the desk shows, part by part, and whose conversation each part belongs to."""


class Post(Protocol):
    """The way to the phones."""

    def hand(self, key: Key, turn: Turn) -> None:
        """Show a turn when its place in the chat's order comes."""

    async def send(self, chat: int, screen: Screen) -> None:
        """Send one message now; raises NotReached or Refused where it cannot be, Unsure where nobody knows.

        Raises TooSoon where Telegram wants it later than is worth waiting for.
        """

    def waiting(self) -> int:
        """Return how many turns are on their way."""


class Trouble(StrEnum):
    """What can be rehearsed to go wrong."""

    TIMEOUT = "timeout"
    SERVER = "server"
    TOO_MANY = "too_many"
    BLOCKED = "blocked"
    REFUSED = "refused"
    LATE_TAP = "late_tap"
    DATABASE = "database"


class RehearsedAway(StoreFault):
    """The database is away because a staff member rehearses that; it is nobody's fault and counts as none."""


class Outages(Protocol):
    """Outages for what a staff member plays, and for nothing else; each ends by itself."""

    def plan(self, chat: int, trouble: Trouble, extent: int) -> bool:
        """Let so many tries fail, or one wait for so many seconds; return whether this may be rehearsed there."""

    def clear(self, chat: int, *, abandon: bool = False) -> None:
        """End it; what waits for its end goes on, or with ``abandon`` is not sent now."""

    def planned(self, chat: int) -> tuple[Trouble, int] | None:
        """Return what is on, and what is left of it."""

    def store_is_away(self, chat: int) -> bool:
        """Return whether the database is away for this turn, which it then was."""


class WebhookFault(StrEnum):
    """What Telegram complains of when it posts updates, without its words, which may hold addresses."""

    CONNECTION = "connection"
    TIMEOUT = "timeout"
    CERTIFICATE = "certificate"
    ANSWER = "answer"
    OTHER = "other"


@dataclass(frozen=True)
class OwnView:
    """How Telegram sees the bot: the updates that wait there, and the last time it could not post them."""

    pending: int
    webhook: bool = False
    failed_at: datetime | None = None
    fault: WebhookFault | None = None


@dataclass
class Office:
    """Everything the desk may touch. ``post``, ``outages`` and ``own_view`` are there once the bot has a front.

    ``replicas`` is how many processes share the database, this one with them, as of the last look.
    """

    dialogue: Dialogue
    metrics: Metrics
    clock: Callable[[], datetime]
    staff_ids: frozenset[int]
    post: Post | None = field(default=None, repr=False)
    outages: Outages | None = field(default=None, repr=False)
    own_view: Callable[[], Awaitable[OwnView]] | None = field(default=None, repr=False)
    pacing: Pacing = field(default_factory=Pacing, repr=False)
    replicas: int = field(default=1, repr=False)
    faults: Faults = field(init=False, repr=False)
    lag: Lag = field(init=False, repr=False)
    started: datetime = field(init=False)
    process: str = field(init=False, default_factory=partial(token_hex, 4))

    def __post_init__(self) -> None:
        """Begin to watch over this process."""
        self.faults = Faults(self.dialogue, self.metrics)
        self.dialogue.stumbles.on_fault = self.faults.note
        self.dialogue.figures.on_counts = self.metrics.figures
        self.lag = Lag(self.clock, self.metrics)
        self.started = self.clock()
        self.metrics.runs(version())

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

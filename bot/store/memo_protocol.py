"""What a store keeps beside the conversations: memos, tallies of questions, and mailings, each on disk on return."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, Protocol

from bot.events import Key

MOST_LISTED: Final = 1_000
"""How many memos one listing gives at most."""


@dataclass(frozen=True)
class Memo:
    """Something small that is kept under a kind and a name, sealed; ``at`` is in epoch seconds."""

    kind: str
    name: str
    at: int
    sealed: bytes = field(repr=False)


class Memos(Protocol):
    """Memos by kind and name. Every method may raise ``StoreFault``."""

    async def put(self, memo: Memo, *, replace: bool = True, expected: bytes | None = None) -> bool:
        """Keep a memo; with ``replace`` off only where there is none of its name. Return whether it was written.

        With ``expected`` it only takes the place of a memo that is still sealed as that.
        """

    async def get(self, kind: str, name: str) -> Memo | None:
        """Return the memo of this name."""

    async def listed(self, kind: str, *, since: int = 0, after: str = "", limit: int = MOST_LISTED) -> tuple[Memo, ...]:
        """Return memos not older than ``since``, by name, those behind ``after``, at most ``limit``."""

    async def page(self, after: tuple[str, str], limit: int = MOST_LISTED) -> tuple[Memo, ...]:
        """Return memos of every kind, by kind and name, those behind ``after``, at most ``limit``."""

    async def remove(self, kind: str, name: str) -> bool:
        """Forget a memo; return whether there was one."""

    async def remove_before(self, kind: str, before: int) -> int:
        """Forget the memos of a kind that are older; return how many."""


@dataclass(frozen=True)
class Tally:
    """How often something happened in a week, which is named by the day of its Monday, such as ``2026-11-23``."""

    week: str
    subject: str
    what: str
    number: int


class Tallies(Protocol):
    """Counts by week, subject and what happened to it: of all people together, never of one."""

    async def add(self, week: str, counts: Mapping[tuple[str, str], int]) -> None:
        """Add to the counts of a week, by subject and what happened."""

    async def since(self, week: str) -> tuple[Tally, ...]:
        """Return the counts of this week and the later ones, oldest first."""


class Outcome(StrEnum):
    """What became of a message of a mailing."""

    WAITING = "waiting"
    SENDING = "sending"
    SENT = "sent"
    BLOCKED = "blocked"
    REFUSED = "refused"
    OPTED_OUT = "opted_out"
    GONE = "gone"
    UNCERTAIN = "uncertain"


class Mailings(Protocol):
    """Who is to get a mailing, and what became of it; each conversation stands in each mailing at most once."""

    async def enlist(self, mailing: str, keys: Iterable[Key]) -> None:
        """Let these conversations wait for the mailing; one that is in it already stays as it is."""

    async def claim(self, mailing: str, limit: int, now: int) -> tuple[Key, ...]:
        """Take at most ``limit`` of those that wait and mark them as being sent; nobody else is handed them."""

    async def settle(self, mailing: str, key: Key, outcome: Outcome) -> None:
        """Note what became of one."""

    async def give_up(self, mailing: str, before: int) -> int:
        """Mark as uncertain what was claimed before this time and never settled; return how many."""

    async def counts(self, mailing: str) -> Mapping[Outcome, int]:
        """Return how many there are of each outcome."""

    async def drop(self, mailing: str) -> None:
        """Forget who was in a mailing."""

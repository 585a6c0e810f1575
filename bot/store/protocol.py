"""What a store keeps for each conversation, what it promises, and how it refuses."""

from dataclasses import dataclass, field
from typing import Final, Protocol

from bot.events import Key
from bot.store.memo_protocol import Mailings, Memos, Tallies

LAYOUT: Final = 1
"""The number of the tables as this version makes them; it grows with each table, column or index that is added."""

OLDEST: Final = 1
"""The oldest layout whose bots can still use these tables; a bot that knows only older ones refuses to start."""

NEWER: Final = "a newer version of the bot has changed this database; start that one, or restore an older backup"

LEASE: Final = 20
"""Seconds that whoever saved or fetched an owed row has to deliver it before ``owed`` hands it out again."""

SEEN_SECONDS: Final = 2 * 24 * 60 * 60
"""How long an ``update_id`` is remembered; Telegram repeats an update for a day at most."""

SEEN_NUMBER: Final = 100_000
"""How many ``update_id``s are remembered at most, give or take ``PRUNE_EVERY`` and those of the oldest second."""

SEEN_FEWEST: Final = 500
"""How many ``update_id``s are remembered however old they are."""

PRUNE_EVERY: Final = 1_000
"""Remembered updates between two prunings."""

BEFORE_ALL: Final = Key(chat=-(2**62), user=0)
"""A key that comes before every other."""


class Conflict(Exception):
    """The row was changed by someone else: load it again and run the step again. Nothing was written."""


class Duplicate(Exception):
    """This ``update_id`` had its effect before. Nothing was written."""


class StoreFault(Exception):
    """The database cannot be used; the message is one line that names the setting, the fault and the remedy."""

    for_operator = True


@dataclass(frozen=True)
class Row:
    """All that is kept of one conversation.

    ``revision`` grows with each save; ``shown`` is the last revision whose screen reached the person, ``message_id``
    the message it stands in; ``touched`` is when the person last used it, in epoch seconds.
    """

    key: Key
    revision: int
    shown: int
    message_id: int | None
    sealed: bytes = field(repr=False)
    touched: int

    @property
    def owed(self) -> bool:
        """Whether the person has yet to be shown the newest revision."""
        return self.shown < self.revision


@dataclass(frozen=True)
class Standing:
    """How the database stands: how many private conversations it keeps, the screens it owes and the longest waiting.

    ``bytes`` is its size, ``free`` what its disk has left; None where that is not known. What staff try out is in none.
    """

    kind: str
    kept: int
    owed: int
    oldest: Row | None
    bytes: int | None
    free: int | None


def first_revision(now: int) -> int:
    """The revision a new row begins with.

    It is the time and not 1, so that a conversation that was deleted and begun again does not repeat a revision: a
    step still running on the deleted one would bring its answers back.
    """
    return max(1, now)


class Store(Protocol):
    """Rows by key, on disk before a call returns. Times are epoch seconds. Every method may raise ``StoreFault``."""

    @property
    def shared(self) -> bool:
        """Whether other replicas may use the same database."""

    @property
    def memos(self) -> Memos:
        """What is kept beside the conversations."""

    @property
    def tallies(self) -> Tallies:
        """The counts of all people together."""

    @property
    def mailings(self) -> Mailings:
        """Who is to get a mailing; ``delete`` takes a conversation out of all of them."""

    async def load(self, key: Key) -> Row | None:
        """The row of this conversation, if there is one."""

    async def rows(self, after: Key | None, limit: int) -> tuple[Row, ...]:
        """At most ``limit`` rows in the order of their keys, those behind ``after``."""

    async def save(
        self,
        key: Key,
        expected_revision: int,
        sealed: bytes,
        update_id: int | None,
        now: int,
        owes: bool = True,
        *,
        remind_at: int | None = None,
        used: bool = True,
    ) -> Row:
        """Replace the row at ``expected_revision`` (0: there is none yet) and remember the update, in one transaction.

        ``owes`` says that the person now waits for a screen; without it a row that owed nothing still owes nothing.
        ``remind_at`` is when ``due`` hands the row out, None for never; until then ``sweep`` leaves it alone. ``used``
        says that the person did this: the row was touched now, and is deliverable again if it was not.
        Raises ``Conflict`` or ``Duplicate``, and then has changed nothing.
        """

    async def note(self, update_id: int, now: int, key: Key | None = None) -> None:
        """Remember an update that changed no state; the row of ``key``, if any, was used now. Raises ``Duplicate``."""

    async def mark_shown(self, key: Key, revision: int, message_id: int | None) -> None:
        """The screen of ``revision`` reached the person; never takes ``shown`` back or past what is stored.

        ``None`` keeps the message that was known.
        """

    async def owed(self, limit: int, now: int) -> tuple[Row, ...]:
        """At most ``limit`` rows that owe a screen, longest waiting first; the caller has ``LEASE`` seconds to send it.

        Left out: who blocked the bot, and rows saved or handed out less than ``LEASE`` seconds ago, since somebody is
        sending those.
        """

    async def hand_back(self, key: Key, revision: int) -> None:
        """Let ``owed`` hand the row out at once if it still owes this revision: who had it in hand lets go."""

    async def due(self, limit: int, now: int) -> tuple[Row, ...]:
        """At most ``limit`` rows whose ``remind_at`` has come, longest waiting first, none of who blocked the bot.

        The caller has ``LEASE`` seconds to save or reschedule each before it is handed out again.
        """

    async def reschedule(self, key: Key, revision: int, remind_at: int | None) -> None:
        """Set when ``due`` hands the row out, if it is still at this revision; nothing else changes."""

    async def undeliverable(self, key: Key) -> None:
        """Nothing can be sent to this person (they blocked the bot) until their next update."""

    async def delete(self, key: Key, update_id: int | None = None, now: int = 0) -> bool:
        """Forget the conversation at once, whatever its revision; says whether there was one. Raises ``Duplicate``."""

    async def sweep(self, before: int, now: int | None = None) -> int:
        """Forget what was last touched before this time, and take it out of all mailings; returns how many rows went.

        Rows of groups (a negative chat) stay: they go when the bot leaves the group.
        A row whose ``remind_at`` is still to come stays; that of somebody who blocked the bot goes, however, when its
        ``remind_at`` was before this time too. What was touched more than a day after ``now``, while the clock was
        wrong, counts as touched now.
        """

    async def newest(self, limit: int) -> tuple[Row, ...]:
        """At most ``limit`` rows, those that were touched last."""

    async def reseal(self, row: Row, sealed: bytes) -> bool:
        """Keep the same state in these bytes if the row is still as it was; nothing else changes. Says whether."""

    async def count(self) -> int:
        """How many conversations are kept."""

    async def standing(self) -> Standing:
        """How the database stands now."""

    async def ping(self) -> None:
        """Return if the database answers."""

    async def close(self) -> None:
        """Let go of the database once what it is doing is done; a second call does nothing."""

"""What has happened and the bot has not confirmed: the queue behind getUpdates and webhooks."""

from collections.abc import Callable, Iterable, Mapping
from itertools import islice
from typing import Any

from bot.sandbox.refused import conflict
from bot.sandbox.signals import Bell

Update = Mapping[str, Any]

UNASKED = {"chat_member", "message_reaction", "message_reaction_count"}
"""Kinds that Telegram sends only to a bot that names them."""


class Updates:
    """Updates in order; each stays until it is confirmed."""

    def __init__(self, first_id: int) -> None:
        self._pending: dict[int, Update] = {}
        self.arrived = Bell()
        self.confirmed = Bell()
        self._next_id = first_id
        self._allowed: frozenset[str] = frozenset()
        self._polls = 0

    def add(self, kind: str, content: Mapping[str, Any]) -> int | None:
        """Queues an update and gives its id; None where the bot has not allowed this kind."""
        if not self._wanted(kind):
            return None
        update_id, self._next_id = self._next_id, self._next_id + 1
        self._pending[update_id] = {"update_id": update_id, kind: content}
        self.arrived.ring()
        return update_id

    def allow(self, kinds: Iterable[str] | None) -> None:
        """Which kinds are queued from now on; None changes nothing, an empty list asks for the usual ones."""
        if kinds is not None:
            self._allowed = frozenset(kinds)

    @property
    def pending(self) -> tuple[Update, ...]:
        """What is not confirmed, oldest first."""
        return tuple(self._pending.values())

    @property
    def allowed(self) -> tuple[str, ...]:
        """The kinds the bot has named; empty for the usual ones."""
        return tuple(sorted(self._allowed))

    def confirm(self, offset: int) -> None:
        """Forgets what lies before ``offset``; a negative one keeps only that many from the end."""
        gone = list(self._pending)[:offset] if offset < 0 else [known for known in self._pending if known < offset]
        for update_id in gone:
            self.drop(update_id)

    def drop(self, update_id: int) -> None:
        """Forgets one update: a webhook has taken it."""
        if self._pending.pop(update_id, None):
            self.confirmed.ring()

    async def poll(self, offset: int, limit: int, within: float, blocked: Callable[[], bool]) -> list[Update]:
        """Up to ``limit`` unconfirmed updates, waiting up to ``within`` seconds for the first.

        Refuses with 409 once another poll begins, or once ``blocked`` says that a webhook is set.
        """
        self.confirm(offset)
        self._polls += 1
        mine = self._polls
        self.arrived.ring()  # an older poll ends now
        heard = self.arrived.rings
        if not self._pending and within > 0:
            await self.arrived.after(heard, within)
        if blocked():
            raise conflict("terminated by setWebhook request")
        if self._polls != mine:
            raise conflict("terminated by other getUpdates request; make sure that only one bot instance is running")
        return list(islice(self._pending.values(), limit))

    def _wanted(self, kind: str) -> bool:
        return kind in self._allowed if self._allowed else kind not in UNASKED

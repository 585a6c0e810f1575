"""In whose hands the screens of a conversation are, so that several replicas show them in the order they were stored.

Whoever stores a screen, or is handed one that is owed, has it in hand, and the row says nothing more than that: no
lock is held while Telegram is called, for a call may take long and connections to the database are few. Instead,

- a screen waits until the one before it was shown, however that one is getting there; not for ever, since whoever has
  it in hand may have died;
- whoever is late with a screen looks before each call whether a newer one was stored meanwhile, and then leaves the
  phone to that one, which shows how things stand; so one that was given up waiting for cannot come below a newer one;
- whoever is so late that the screen may have been handed to another lets go of it.

In the usual case, nothing being late and nobody else at work in the chat, none of this asks the database anything.
A tap on a message that another replica may be changing is looked at again until that is done.
"""

import asyncio
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from bot.events import Event, Key, Tapped, seen
from bot.store import LEASE, Conflict, Row, Store, StoreFault

AT_ONCE: Final = 2.0
"""Seconds after it was stored in which a screen is on its way without another look."""
UNDER_WAY: Final = 8.0
"""Seconds after which a call has reached Telegram, or never will."""
LONGEST_WAIT: Final = AT_ONCE + UNDER_WAY
"""Seconds that a screen waits for the one before it; then whoever had that in hand has died, or will let go of it."""
LONGEST_IN_HAND: Final = LEASE - UNDER_WAY
"""Seconds after which a screen is no longer in hand."""
LOOKS_AT_A_TAP: Final = 20
LETTING_GO: Final = 3.0
"""Seconds that the database is given to hear of it."""


@dataclass(frozen=True)
class Line:
    """Where a screen stands: whether one before it is still to be shown, and whether a newer one is stored."""

    behind: bool = False
    passed: bool = False


class Hands:
    """Looks at the rows; never raises. Where nobody shares the store there is nobody to wait for."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @property
    def shared(self) -> bool:
        """Whether there may be other replicas."""
        return self._store.shared

    async def line(self, key: Key, revision: int) -> Line:
        """Return where the screen of this revision stands."""
        if not self._store.shared:
            return Line()
        try:
            row = await self._store.load(key)
        except StoreFault:
            return Line()
        return Line(row.shown < revision - 1, row.revision > revision) if row else Line()

    async def let_go(self, key: Key, revision: int) -> None:
        """Have an owed screen handed to another at once; where the database is slow, its lease ends by itself."""
        with suppress(StoreFault, TimeoutError):
            async with asyncio.timeout(LETTING_GO):
                await self._store.hand_back(key, revision)


class Look:
    """How an event looks beside the row as it stands, for one turn."""

    def __init__(self, event: Event, *, shared: bool) -> None:
        self._event = event
        self._left = LOOKS_AT_A_TAP if shared else 0

    def at(self, row: Row | None) -> Event:
        """Return the event; raises Conflict, to be called again, while only another replica knows what is tapped."""
        newest = row.message_id if row else None
        if self._left and row and row.owed and _might_change(self._event, newest):
            self._left -= 1
            raise Conflict("another replica may be changing what is tapped")
        return seen(self._event, newest, owed=bool(row and row.owed))


def _might_change(event: Event, newest: int | None) -> bool:
    """Whether it was the newest message, as far as is noted: of a first one nothing may be noted yet."""
    if not isinstance(event, Tapped) or event.under is None:
        return False
    return newest in (event.under, None) and not event.awaited

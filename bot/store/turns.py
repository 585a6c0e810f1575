"""One turn of a conversation as a compare-and-swap on its row."""

import asyncio
import random
from collections.abc import Callable
from typing import Final, TypeVar

from bot.events import Key
from bot.store.protocol import Conflict, Duplicate, Row, Store

Result = TypeVar("Result")

TRIES: Final = 40
FIRST_PAUSE: Final = 0.001
LONGEST_PAUSE: Final = 0.1


async def swap(
    store: Store,
    key: Key,
    update_id: int | None,
    step: Callable[[Row | None], tuple[bytes | None, Result]],
    now: int,
    *,
    remind_at: Callable[[Result], int | None] = lambda _: None,
    used: bool = True,
    owes: bool = True,
) -> tuple[Row | None, Result] | None:
    """Run ``step`` on the row and store the state that it returns; the row as stored, and the step's result.

    ``step`` must be pure, for it runs again on the fresh row when somebody else saved in between, or where it asks for
    that by raising ``Conflict``. From ``None`` (no state yet) or the row it returns the new sealed bytes, or ``None``
    to delete the state; the same bytes mean that nothing changed and that no screen is owed. ``remind_at`` says of the
    result when the row is to be looked at again, ``used`` whether the person did this, ``owes`` whether they now wait
    for a screen. Returns ``None`` when this update had its effect before: do nothing then. Raises ``Conflict`` when the
    row never stood still.
    """
    for attempt in range(TRIES):
        row = await store.load(key)
        try:
            sealed, result = step(row)
            if sealed is not None and (row is None or sealed != row.sealed):
                at, revision = remind_at(result), row.revision if row else 0
                row = await store.save(key, revision, sealed, update_id, now, owes, remind_at=at, used=used)
                return row, result
            return await _unchanged(store, key, row, sealed, update_id, now), result
        except Duplicate:
            return None
        except Conflict:
            await asyncio.sleep(_pause(attempt))
    raise Conflict(f"another process kept changing the row of chat {key.chat}")


async def _unchanged(
    store: Store, key: Key, row: Row | None, sealed: bytes | None, update_id: int | None, now: int
) -> Row | None:
    if row is not None and sealed is None:
        await store.delete(key, update_id, now)
        return None
    if update_id is not None:
        await store.note(update_id, now, key)
    return row


def _pause(attempt: int) -> float:
    longest = min(LONGEST_PAUSE, FIRST_PAUSE * 2**attempt)
    return random.uniform(0, longest)  # noqa: S311 - it spreads load and guards nothing

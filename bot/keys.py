"""The keys in ``DATA_KEYS`` and what the database holds: whether they fit, and sealing anew under the newest."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from typing import Final

from bot.background import Work
from bot.log import log
from bot.store import Row, Store, StoreFault
from bot.store.memo_protocol import Memo
from bot.store.protocol import BEFORE_ALL
from bot.store.sealing import Seal

SAMPLE: Final = 50
AT_A_TIME: Final = 50
"""Rows that are opened at once; the chat waits for no more than these."""
BETWEEN_ROUNDS: Final = 3600.0
NEWEST: Final = 1


async def refuse_other_keys(store: Store, seal: Seal) -> None:
    """Raise StoreFault where nothing of what was kept last opens: everybody would be told to begin anew."""
    kept: tuple[Row | Memo, ...] = await store.newest(SAMPLE) or await store.memos.page(("", ""), SAMPLE)
    if kept and all(seal.place(each.sealed) is None for each in kept):
        raise StoreFault(
            "DATA_KEYS: none of these keys opens what the database holds; put the key it was sealed with behind the "
            "new one, a comma between; if it is lost for good, move the database away to start empty"
        )


def resealing(store: Store, seal: Seal) -> Work:
    """Return the work that seals everything with the newest key, and tells when the older ones can go."""

    async def work() -> float:
        if seal.number > NEWEST:
            _tell(await resealed(store, seal), seal.number)
        return BETWEEN_ROUNDS

    return work


async def resealed(store: Store, seal: Seal) -> Counter[int | None]:
    """Seal all with the first key; return how many are sealed with which key now, None for what none opens.

    Replicas may do it at the same time, and it may end at any moment: each row changes by one compare-and-set, and
    one that somebody else changes meanwhile is counted under its old key until the next round.
    """
    found: Counter[int | None] = Counter()
    async for each in _everything(store):
        place = seal.place(each.sealed)
        if place is not None and place != NEWEST and await _swapped(store, each, seal.reseal(each.sealed)):
            place = NEWEST
        found[place] += 1
    return found


async def _swapped(store: Store, kept: Row | Memo, sealed: bytes) -> bool:
    if isinstance(kept, Row):
        return await store.reseal(kept, sealed)
    return await store.memos.put(Memo(kept.kind, kept.name, kept.at, sealed), expected=kept.sealed)


async def _everything(store: Store) -> AsyncIterator[Row | Memo]:
    """Give every conversation, group and memo, page by page."""
    behind = BEFORE_ALL
    while rows := await store.rows(behind, AT_A_TIME):
        for row in rows:
            yield row
        behind = rows[-1].key
        await asyncio.sleep(0)
    after = ("", "")
    while memos := await store.memos.page(after, AT_A_TIME):
        for memo in memos:
            yield memo
        after = (memos[-1].kind, memos[-1].name)
        await asyncio.sleep(0)


def _tell(found: Counter[int | None], keys: int) -> None:
    sealed = {f"key_{place}": found[place] for place in range(NEWEST, keys + 1)}
    older = sum(found[place] for place in range(NEWEST + 1, keys + 1))
    if older:
        log.warning("DATA_KEYS: not all is sealed with the first key yet; keep the others", **sealed)
    else:
        log.info("DATA_KEYS: all is sealed with the first key; the others can go", **sealed, unreadable=found[None])

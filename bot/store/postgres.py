"""The store in PostgreSQL, which several replicas of the bot can share."""

from collections.abc import Sequence
from dataclasses import dataclass

from psycopg.rows import TupleRow

from bot.events import Key
from bot.store import postgres_statements as sql
from bot.store.postgres_pool import Pool, Value
from bot.store.postgres_side import PostgresMailings, PostgresMemos, PostgresTallies
from bot.store.protocol import (
    BEFORE_ALL,
    LEASE,
    PRUNE_EVERY,
    SEEN_FEWEST,
    SEEN_NUMBER,
    SEEN_SECONDS,
    Conflict,
    Duplicate,
    Row,
    Standing,
    first_revision,
)
from bot.store.together import Together


@dataclass(frozen=True)
class _Mark:
    key: Key
    revision: int
    message_id: int | None


class PostgresStore:
    """``Store`` over a pool of connections, opened when first used; makes its tables. Raises ``StoreFault``."""

    shared = True

    def __init__(self, database_url: str) -> None:
        self._pool = Pool(database_url)
        self.memos = PostgresMemos(self._pool)
        self.tallies = PostgresTallies(self._pool)
        self.mailings = PostgresMailings(self._pool)
        self._loads, self._marks = Together(self._loaded), Together(self._marked)
        self._noted = 0

    async def load(self, key: Key) -> Row | None:
        return await self._loads.answer(key)

    async def _loaded(self, keys: Sequence[Key]) -> Sequence[Row | None]:
        once = dict.fromkeys(keys)
        rows = await self._rows(sql.LOAD, chats=[key.chat for key in once], people=[key.user for key in once])
        found = {row.key: row for row in rows}
        return [found.get(key) for key in keys]

    async def rows(self, after: Key | None, limit: int) -> tuple[Row, ...]:
        behind = after or BEFORE_ALL
        return tuple(await self._rows(sql.ROWS, chat=behind.chat, person=behind.user, limit=limit))

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
        written = await self._rows(
            sql.REPLACE_ROW if expected_revision else sql.BEGIN_ROW,
            chat=key.chat,
            person=key.user,
            expected=expected_revision,
            first=first_revision(now),
            sealed=sealed,
            update_id=update_id,
            now=now,
            lease=LEASE,
            owes=owes,
            remind_at=remind_at,
            used=used,
        )
        if written:
            await self._prune(update_id, now)
            return written[0]
        if update_id is not None and await self._pool.change(sql.SEEN, update_id=update_id):
            raise Duplicate(f"update {update_id} had its effect before")
        raise Conflict(f"chat {key.chat} is no longer at revision {expected_revision}")

    async def note(self, update_id: int, now: int, key: Key | None = None) -> None:
        used = {"chat": key.chat, "person": key.user} if key else {"chat": None, "person": None}
        await self._pool.change(sql.NOTE, update_id=update_id, now=now, **used)
        await self._prune(update_id, now)

    async def mark_shown(self, key: Key, revision: int, message_id: int | None) -> None:
        await self._marks.answer(_Mark(key, revision, message_id))

    async def _marked(self, marks: Sequence[_Mark]) -> Sequence[None]:
        """One statement marks a row once."""
        left = list(marks)
        while left:
            now = {mark.key: mark for mark in reversed(left)}
            left = [mark for mark in left if now[mark.key] is not mark]
            await self._pool.change(
                sql.MARK_SHOWN,
                chats=[key.chat for key in now],
                people=[key.user for key in now],
                revisions=[mark.revision for mark in now.values()],
                messages=[mark.message_id for mark in now.values()],
            )
        return [None] * len(marks)

    async def owed(self, limit: int, now: int) -> tuple[Row, ...]:
        rows = await self._rows(sql.CLAIM_OWED, now=now, lease=LEASE, limit=limit)
        return tuple(sorted(rows, key=lambda row: row.touched))

    async def hand_back(self, key: Key, revision: int) -> None:
        await self._pool.change(sql.HAND_BACK, chat=key.chat, person=key.user, revision=revision)

    async def due(self, limit: int, now: int) -> tuple[Row, ...]:
        return tuple(await self._rows(sql.CLAIM_DUE, now=now, lease=LEASE, limit=limit))

    async def reschedule(self, key: Key, revision: int, remind_at: int | None) -> None:
        await self._pool.change(sql.RESCHEDULE, chat=key.chat, person=key.user, revision=revision, remind_at=remind_at)

    async def undeliverable(self, key: Key) -> None:
        await self._pool.change(sql.BLOCK, chat=key.chat, person=key.user)

    async def delete(self, key: Key, update_id: int | None = None, now: int = 0) -> bool:
        """As promised, but PostgreSQL keeps the sealed bytes on disk until it vacuums the table."""
        gone = await self._pool.change(sql.DELETE, chat=key.chat, person=key.user, update_id=update_id, now=now)
        await self._prune(update_id, now)
        return gone > 0

    async def sweep(self, before: int, now: int | None = None) -> int:
        if now is not None:
            await self._pool.change_many(sql.REDATE, now=now)
        return await self._pool.change_many(sql.SWEEP, before=before)

    async def newest(self, limit: int) -> tuple[Row, ...]:
        return tuple(await self._rows(sql.NEWEST, limit=limit))

    async def reseal(self, row: Row, sealed: bytes) -> bool:
        was = {"chat": row.key.chat, "person": row.key.user, "revision": row.revision}
        return await self._pool.change(sql.RESEAL, before=row.sealed, sealed=sealed, **was) > 0

    async def count(self) -> int:
        ((number,),) = await self._pool.rows(sql.NUMBER_KEPT)
        return int(number)

    async def standing(self) -> Standing:
        ((kept, owed, size),) = await self._pool.rows(sql.STANDING)
        oldest = await self._rows(sql.OLDEST)
        return Standing("PostgreSQL", int(kept), int(owed), oldest[0] if oldest else None, int(size), None)

    async def ping(self) -> None:
        await self._pool.change("SELECT 1")

    async def close(self) -> None:
        await self._pool.close()

    async def _rows(self, statement: str, **values: Value) -> list[Row]:
        return [_row(columns) for columns in await self._pool.rows(statement, **values)]

    async def _prune(self, update_id: int | None, now: int) -> None:
        if update_id is None:
            return
        if self._noted % PRUNE_EVERY == 0:
            await self._pool.change(sql.PRUNE, oldest=now - SEEN_SECONDS, fewest=SEEN_FEWEST, number=SEEN_NUMBER)
        self._noted += 1


def _row(columns: TupleRow) -> Row:
    chat, person, revision, shown, message_id, sealed, touched = columns
    return Row(Key(chat, person), revision, shown, message_id, sealed, touched)

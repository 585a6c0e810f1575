"""The store in PostgreSQL, which several replicas of the bot can share."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

import psycopg
from psycopg.conninfo import conninfo_to_dict
from psycopg.rows import TupleRow
from psycopg.types.numeric import Int8
from psycopg_pool import AsyncConnectionPool

from bot.events import Key
from bot.store import postgres_statements as sql
from bot.store.protocol import (
    LEASE,
    PRUNE_EVERY,
    SEEN_NUMBER,
    SEEN_SECONDS,
    Conflict,
    Duplicate,
    Row,
    StoreFault,
    first_revision,
)

LARGEST_POOL: Final = 8
PATIENCE: Final = 5
"""Seconds to wait for a connection."""

Value = int | bool | bytes | None


class PostgresStore:
    """``Store`` over a pool of connections, opened when first used; makes its tables. Raises ``StoreFault``."""

    def __init__(self, database_url: str) -> None:
        _make_tables(database_url)
        self._pool = AsyncConnectionPool(
            database_url,
            open=False,
            min_size=1,
            max_size=LARGEST_POOL,
            timeout=PATIENCE,
            kwargs={"autocommit": True, "connect_timeout": PATIENCE},
        )
        self._closed = False
        self._noted = 0

    async def load(self, key: Key) -> Row | None:
        found = await self._rows(sql.LOAD, chat=key.chat, person=key.user)
        return found[0] if found else None

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
        if update_id is not None and await self._change(sql.SEEN, update_id=update_id):
            raise Duplicate(f"update {update_id} had its effect before")
        raise Conflict(f"chat {key.chat} is no longer at revision {expected_revision}")

    async def note(self, update_id: int, now: int, key: Key | None = None) -> None:
        used = {"chat": key.chat, "person": key.user} if key else {"chat": None, "person": None}
        await self._change(sql.NOTE, update_id=update_id, now=now, **used)
        await self._prune(update_id, now)

    async def mark_shown(self, key: Key, revision: int, message_id: int | None) -> None:
        await self._change(sql.MARK_SHOWN, chat=key.chat, person=key.user, revision=revision, message_id=message_id)

    async def owed(self, limit: int, now: int) -> tuple[Row, ...]:
        rows = await self._rows(sql.CLAIM_OWED, now=now, lease=LEASE, limit=limit)
        return tuple(sorted(rows, key=lambda row: row.touched))

    async def due(self, limit: int, now: int) -> tuple[Row, ...]:
        return tuple(await self._rows(sql.CLAIM_DUE, now=now, lease=LEASE, limit=limit))

    async def reschedule(self, key: Key, revision: int, remind_at: int | None) -> None:
        await self._change(sql.RESCHEDULE, chat=key.chat, person=key.user, revision=revision, remind_at=remind_at)

    async def undeliverable(self, key: Key) -> None:
        await self._change(sql.BLOCK, chat=key.chat, person=key.user)

    async def delete(self, key: Key, update_id: int | None = None, now: int = 0) -> bool:
        """As promised, but PostgreSQL keeps the sealed bytes on disk until it vacuums the table."""
        gone = await self._change(sql.DELETE, chat=key.chat, person=key.user, update_id=update_id, now=now)
        await self._prune(update_id, now)
        return gone > 0

    async def sweep(self, before: int) -> int:
        return await self._change(sql.SWEEP, before=before)

    async def count(self) -> int:
        async with self._cursor() as cursor:
            await cursor.execute(sql.NUMBER_KEPT)
            (number,) = (await cursor.fetchone()) or (0,)
            return int(number)

    async def ping(self) -> None:
        await self._change("SELECT 1")

    async def close(self) -> None:
        self._closed = True
        await self._pool.close()

    async def _rows(self, statement: str, **values: Value) -> list[Row]:
        async with self._cursor() as cursor:
            await cursor.execute(statement, _typed(values))
            return [_row(columns) for columns in await cursor.fetchall()]

    async def _change(self, statement: str, **values: Value) -> int:
        """How many rows the statement found or changed."""
        async with self._cursor() as cursor:
            await cursor.execute(statement, _typed(values))
            return cursor.rowcount

    async def _prune(self, update_id: int | None, now: int) -> None:
        if update_id is None:
            return
        if self._noted % PRUNE_EVERY == 0:
            await self._change(sql.PRUNE, oldest=now - SEEN_SECONDS, number=SEEN_NUMBER)
        self._noted += 1

    @asynccontextmanager
    async def _cursor(self) -> AsyncIterator[psycopg.AsyncCursor[TupleRow]]:
        if self._closed:
            raise StoreFault("DATABASE_URL: the store is closed; open it again")
        try:
            await self._pool.open()
            async with self._pool.connection() as connection, connection.cursor() as cursor:
                yield cursor
        except psycopg.errors.UniqueViolation:
            raise Duplicate("this update had its effect before") from None
        except psycopg.Error as error:
            # One lost connection seldom comes alone: those that went with it are replaced before they are handed out.
            await self._pool.check()
            raise _explained(error) from error


def _typed(values: dict[str, Value]) -> dict[str, object]:
    """Every whole number as BIGINT, or the server would plan a statement anew for each size of number."""
    return {name: Int8(value) if type(value) is int else value for name, value in values.items()}


def _row(columns: TupleRow) -> Row:
    chat, person, revision, shown, message_id, sealed, touched = columns
    return Row(Key(chat, person), revision, shown, message_id, sealed, touched)


def _make_tables(database_url: str) -> None:
    _refuse_malformed(database_url)
    try:
        with psycopg.connect(database_url, connect_timeout=PATIENCE) as connection:
            connection.execute(sql.SCHEMA)
    except psycopg.Error as error:
        raise _explained(error) from None


def _refuse_malformed(database_url: str) -> None:
    """Raise ``StoreFault`` for what is no address; libpq's own words would quote the password."""
    try:
        host = conninfo_to_dict(database_url).get("host")
    except psycopg.Error:
        host = "@"
    if "@" in str(host):
        raise StoreFault(
            "DATABASE_URL: this is no valid postgresql:// address; "
            "write it as postgresql://user:password@host/name, with %40 for an @ in the password"
        )


def _explained(error: psycopg.Error) -> StoreFault:
    what = " ".join(str(error).split())
    return StoreFault(f"DATABASE_URL: PostgreSQL refuses ({what}); check the address and that the server runs")

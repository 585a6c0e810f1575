"""The connections to PostgreSQL: opened when first used, replaced when lost, their faults told in one line."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Final

import psycopg
from psycopg.conninfo import conninfo_to_dict
from psycopg.rows import TupleRow
from psycopg.types.numeric import Int8
from psycopg_pool import AsyncConnectionPool

from bot.store.protocol import Duplicate, StoreFault

LARGEST_POOL: Final = 8
PATIENCE: Final = 5
"""Seconds to wait for a connection."""

Value = int | bool | bytes | str | Sequence[int] | Sequence[str] | None


class Pool:
    """Runs one statement at a time, each a transaction of its own. Making one runs the schema; raises StoreFault."""

    def __init__(self, database_url: str, schema: str) -> None:
        _make_tables(database_url, schema)
        self._pool = AsyncConnectionPool(
            database_url,
            open=False,
            min_size=1,
            max_size=LARGEST_POOL,
            timeout=PATIENCE,
            kwargs={"autocommit": True, "connect_timeout": PATIENCE},
        )
        self._closed = False

    async def rows(self, statement: str, **values: Value) -> list[TupleRow]:
        """Return what the statement returns. Raises Duplicate or StoreFault."""
        async with self._cursor() as cursor:
            await cursor.execute(statement, _typed(values))
            return await cursor.fetchall()

    async def change(self, statement: str, **values: Value) -> int:
        """Return how many rows the statement found or changed. Raises Duplicate or StoreFault."""
        async with self._cursor() as cursor:
            await cursor.execute(statement, _typed(values))
            return cursor.rowcount

    async def close(self) -> None:
        """Let go of every connection."""
        self._closed = True
        await self._pool.close()

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


def _make_tables(database_url: str, schema: str) -> None:
    _refuse_malformed(database_url)
    try:
        with psycopg.connect(database_url, connect_timeout=PATIENCE) as connection:
            connection.execute(schema)
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

"""The connections to PostgreSQL: opened when first used, replaced when lost, their faults told in one line.

Nobody waits for ever for a server that has stopped answering. A statement that takes too long is cancelled, and where
the server does not even take that, its connection is cut. Nobody knows then whether it had its effect: its update
comes again, and is a repeat or has its effect now.
"""

import asyncio
import os
import socket
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from typing import Any, Final

import psycopg
from psycopg.conninfo import conninfo_to_dict
from psycopg.rows import TupleRow
from psycopg.types.numeric import Int8
from psycopg_pool import AsyncConnectionPool

from bot.store.postgres_layout import bring_up_to_date
from bot.store.protocol import Duplicate, StoreFault

LARGEST_POOL: Final = 8
PATIENCE: Final = 5
"""Seconds to wait for a connection."""
LONGEST_STATEMENT: Final = 10.0
LONGEST_OF_MANY_ROWS: Final = 120.0
"""Seconds; the second for what looks at every conversation."""
UNTIL_CUT: Final = 2.0
"""Seconds that a server has to cancel a statement."""
SETTINGS: Final = {
    "application_name": "restgjeld",
    "connect_timeout": PATIENCE,
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 20_000,
}
"""What libpq is told unless the address says something else; the last is in milliseconds."""

Value = int | bool | bytes | str | Sequence[int | None] | Sequence[str] | None


class Pool:
    """Runs one statement at a time, each a transaction of its own. Making one makes the tables; raises StoreFault."""

    def __init__(self, database_url: str, longest: float = LONGEST_STATEMENT) -> None:
        self._longest = longest
        make_tables(database_url)
        self._pool = AsyncConnectionPool(
            database_url,
            open=False,
            min_size=1,
            max_size=LARGEST_POOL,
            timeout=PATIENCE,
            kwargs={"autocommit": True, **_settings(database_url)},
        )
        self._closed = False

    async def rows(self, statement: str, **values: Value) -> list[TupleRow]:
        """Return what the statement returns. Raises Duplicate or StoreFault."""
        async with self._cursor(self._longest) as cursor:
            await cursor.execute(statement, _typed(values))
            return await cursor.fetchall()

    async def change(self, statement: str, **values: Value) -> int:
        """Return how many rows the statement found or changed. Raises Duplicate or StoreFault."""
        async with self._cursor(self._longest) as cursor:
            await cursor.execute(statement, _typed(values))
            return cursor.rowcount

    async def change_many(self, statement: str, **values: Value) -> int:
        """Do the same where every conversation is looked at, which may take its time."""
        async with self._cursor(LONGEST_OF_MANY_ROWS) as cursor:
            await cursor.execute(statement, _typed(values))
            return cursor.rowcount

    async def close(self) -> None:
        """Let go of every connection."""
        self._closed = True
        await self._pool.close()

    @asynccontextmanager
    async def _cursor(self, within: float) -> AsyncIterator[psycopg.AsyncCursor[TupleRow]]:
        if self._closed:
            raise StoreFault("DATABASE_URL: the store is closed; open it again")
        try:
            await self._pool.open()
            async with (
                self._pool.connection() as connection,
                _replaced_where_read_only(connection),
                asyncio.timeout(within),
                _cut_after(within + UNTIL_CUT, connection),
                connection.cursor() as cursor,
            ):
                yield cursor
        except psycopg.errors.UniqueViolation:
            raise Duplicate("this update had its effect before") from None
        except TimeoutError:
            raise _silent(within) from None
        except psycopg.Error as error:
            await self._check()
            raise _explained(error) from error

    async def _check(self) -> None:
        """One lost connection seldom comes alone: those that went with it are replaced before they are handed out.

        It is not waited for long, since it waits for the server.
        """
        await asyncio.wait((asyncio.create_task(self._pool.check()),), timeout=PATIENCE)


@asynccontextmanager
async def _cut_after(seconds: float, connection: "psycopg.AsyncConnection[Any]") -> AsyncIterator[None]:
    """Cut the connection where the block takes so long; psycopg waits for the answer to its own cancelling for ever."""
    cutting = asyncio.get_running_loop().call_later(seconds, _cut, connection)
    try:
        yield
    finally:
        cutting.cancel()


def _cut(connection: "psycopg.AsyncConnection[Any]") -> None:
    with suppress(OSError, psycopg.Error), socket.socket(fileno=os.dup(connection.fileno())) as wire:
        wire.shutdown(socket.SHUT_RDWR)


@asynccontextmanager
async def _replaced_where_read_only(connection: "psycopg.AsyncConnection[Any]") -> AsyncIterator[None]:
    """Drop a connection to a server that has become another's copy; the next one finds the server that is written."""
    try:
        yield
    except psycopg.errors.ReadOnlySqlTransaction:
        await connection.close()
        raise


def _typed(values: dict[str, Value]) -> dict[str, object]:
    """Every whole number as BIGINT, or the server would plan a statement anew for each size of number."""
    return {name: [*map(_big, value)] if type(value) is list else _big(value) for name, value in values.items()}


def _big(value: object) -> object:
    return Int8(value) if type(value) is int else value


def _settings(database_url: str) -> dict[str, Any]:
    given = conninfo_to_dict(database_url)
    return {name: value for name, value in SETTINGS.items() if name not in given}


def make_tables(database_url: str) -> int | None:
    """Make or update the tables; return the layout that was there, None for no tables at all. Raises StoreFault."""
    _refuse_malformed(database_url)
    try:
        with psycopg.connect(database_url, autocommit=True, **_settings(database_url)) as connection:
            return bring_up_to_date(connection)
    except psycopg.Error as error:
        raise _explained(error) from None


def heartbeat(database_url: str, statement: str, kind: str) -> int | None:
    """Return the number that the statement finds for this kind, over a connection of its own. Raises StoreFault."""
    _refuse_malformed(database_url)
    try:
        with psycopg.connect(database_url, autocommit=True, **_settings(database_url)) as connection:
            ((found,),) = connection.execute(statement.encode(), {"kind": kind}).fetchall()
            return None if found is None else int(found)
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


def _silent(within: float) -> StoreFault:
    return StoreFault(f"DATABASE_URL: PostgreSQL has not answered for {within:g} seconds; look at what it is doing")


def _explained(error: psycopg.Error) -> StoreFault:
    # What comes behind the first line of a refusal may quote a row.
    what = error.diag.message_primary or " ".join(str(error).split())
    return StoreFault(f"DATABASE_URL: PostgreSQL refuses ({what}); check the address and that the server runs")

"""The store in a SQLite file, for one process."""

import sqlite3
from functools import partial
from pathlib import Path
from shutil import disk_usage

from bot.events import Key
from bot.store import sqlite_side_statements as side
from bot.store import sqlite_statements as sql
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
from bot.store.sqlite_file import StillThere, connect, explained
from bot.store.sqlite_side import SqliteMailings, SqliteMemos, SqliteTallies
from bot.store.writer import Writer

Columns = tuple[int, int, int, int, int | None, bytes, int]


class SqliteStore:
    """``Store`` over one connection that one thread uses; the file is made if need be. Raises ``StoreFault``."""

    shared = False

    def __init__(self, path: Path) -> None:
        file = path.absolute()
        self._folder = file.parent
        connection = connect(file, sql.SCHEMA + side.SCHEMA, sql.COLUMNS, sql.ADDED)
        self._writer = Writer(connection, partial(explained, path=file), StillThere(file).check)
        self.memos = SqliteMemos(self._writer)
        self.tallies = SqliteTallies(self._writer)
        self.mailings = SqliteMailings(self._writer)
        self._noted = 0
        self._deleted = False

    async def load(self, key: Key) -> Row | None:
        found = await self._rows(sql.LOAD, chat=key.chat, person=key.user)
        return found[0] if found else None

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
        def work(connection: sqlite3.Connection) -> Row:
            _refuse_seen(connection, update_id)
            written: list[Columns] = connection.execute(
                sql.REPLACE_ROW if expected_revision else sql.BEGIN_ROW,
                {
                    "chat": key.chat,
                    "person": key.user,
                    "expected": expected_revision,
                    "first": first_revision(now),
                    "sealed": sealed,
                    "now": now,
                    "lease": LEASE,
                    "owes": owes,
                    "remind_at": remind_at,
                    "used": used,
                },
            ).fetchall()
            if not written:
                raise Conflict(f"chat {key.chat} is no longer at revision {expected_revision}")
            self._remember(connection, update_id, now)
            return _row(written[0])

        return await self._writer.run(work)

    async def note(self, update_id: int, now: int, key: Key | None = None) -> None:
        def work(connection: sqlite3.Connection) -> None:
            _refuse_seen(connection, update_id)
            self._remember(connection, update_id, now)
            if key is not None:
                connection.execute(sql.TOUCH, {"chat": key.chat, "person": key.user, "now": now})

        await self._writer.run(work)

    async def mark_shown(self, key: Key, revision: int, message_id: int | None) -> None:
        await self._rows(sql.MARK_SHOWN, chat=key.chat, person=key.user, revision=revision, message_id=message_id)

    async def owed(self, limit: int, now: int) -> tuple[Row, ...]:
        rows = await self._rows(sql.CLAIM_OWED, now=now, lease=LEASE, limit=limit)
        return tuple(sorted(rows, key=lambda row: row.touched))

    async def hand_back(self, key: Key, revision: int) -> None:
        await self._rows(sql.HAND_BACK, chat=key.chat, person=key.user, revision=revision)

    async def due(self, limit: int, now: int) -> tuple[Row, ...]:
        return tuple(await self._rows(sql.CLAIM_DUE, now=now, lease=LEASE, limit=limit))

    async def reschedule(self, key: Key, revision: int, remind_at: int | None) -> None:
        await self._rows(sql.RESCHEDULE, chat=key.chat, person=key.user, revision=revision, remind_at=remind_at)

    async def undeliverable(self, key: Key) -> None:
        await self._rows(sql.BLOCK, chat=key.chat, person=key.user)

    async def delete(self, key: Key, update_id: int | None = None, now: int = 0) -> bool:
        def work(connection: sqlite3.Connection) -> bool:
            _refuse_seen(connection, update_id)
            self._remember(connection, update_id, now)
            self._deleted = True
            connection.execute(side.FORGET_MAIL, {"chat": key.chat, "person": key.user})
            return connection.execute(sql.DELETE, {"chat": key.chat, "person": key.user}).rowcount > 0

        return await self._writer.run(work, sql.EMPTY_LOG)

    async def sweep(self, before: int, now: int | None = None) -> int:
        def work(connection: sqlite3.Connection) -> int:
            if now is not None:
                connection.execute(sql.REDATE, {"now": now})
            swept = connection.execute(sql.SWEEP, {"before": before}).fetchall()
            connection.executemany(side.FORGET_MAIL, [{"chat": chat, "person": person} for chat, person in swept])
            return len(swept)

        gone = await self._writer.run(work)
        if gone or self._deleted:
            self._deleted = False
            await self._writer.run(lambda _: None, sql.REBUILD)
        return gone

    async def newest(self, limit: int) -> tuple[Row, ...]:
        return tuple(await self._rows(sql.NEWEST, limit=limit))

    async def reseal(self, row: Row, sealed: bytes) -> bool:
        values = (sealed, row.key.chat, row.key.user, row.revision, row.sealed)
        return await self._writer.run(lambda connection: connection.execute(sql.RESEAL, values).rowcount > 0)

    async def count(self) -> int:
        return await self._writer.run(lambda connection: _number(connection, sql.NUMBER_KEPT))

    async def standing(self) -> Standing:
        def work(connection: sqlite3.Connection) -> Standing:
            kept, owed = connection.execute(sql.STANDING).fetchone()
            oldest = connection.execute(sql.OLDEST).fetchone()
            size = _number(connection, sql.PAGES) * _number(connection, sql.PAGE_SIZE)
            free = disk_usage(self._folder).free
            return Standing("SQLite", kept, owed, _row(oldest) if oldest else None, size, free)

        return await self._writer.run(work)

    async def ping(self) -> None:
        await self._writer.run(lambda connection: _number(connection, sql.NUMBER_OF_TABLES))

    async def close(self) -> None:
        await self._writer.close()

    async def _rows(self, statement: str, **values: int | None) -> list[Row]:
        return await self._writer.run(
            lambda connection: [_row(columns) for columns in connection.execute(statement, values).fetchall()]
        )

    def _remember(self, connection: sqlite3.Connection, update_id: int | None, now: int) -> None:
        if update_id is None:
            return
        connection.execute("INSERT INTO seen (update_id, at) VALUES (?, ?)", (update_id, now))
        if self._noted % PRUNE_EVERY == 0:
            connection.execute(sql.PRUNE, {"oldest": now - SEEN_SECONDS, "fewest": SEEN_FEWEST, "number": SEEN_NUMBER})
        self._noted += 1


def _refuse_seen(connection: sqlite3.Connection, update_id: int | None) -> None:
    if update_id is not None and connection.execute(sql.SEEN, (update_id,)).fetchone():
        raise Duplicate(f"update {update_id} had its effect before")


def _number(connection: sqlite3.Connection, statement: str) -> int:
    (number,) = connection.execute(statement).fetchone()
    return int(number)


def _row(columns: Columns) -> Row:
    chat, person, revision, shown, message_id, sealed, touched = columns
    return Row(Key(chat, person), revision, shown, message_id, sealed, touched)

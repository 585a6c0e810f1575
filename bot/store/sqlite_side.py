"""Memos, tallies and mailings in the SQLite file, through the same writer as the conversations."""

import sqlite3
from collections.abc import Iterable, Mapping
from typing import Any

from bot.events import Key
from bot.store import sqlite_side_statements as sql
from bot.store.memo_protocol import MOST_LISTED, Memo, Outcome, Tally
from bot.store.writer import Writer


class _Side:
    def __init__(self, writer: Writer) -> None:
        self._writer = writer

    async def _rows(self, statement: str, **values: Any) -> list[tuple[Any, ...]]:
        return await self._writer.run(lambda connection: connection.execute(statement, values).fetchall())

    async def _number(self, statement: str, **values: Any) -> int:
        return await self._writer.run(lambda connection: connection.execute(statement, values).rowcount)

    async def _many(self, statement: str, values: list[dict[str, Any]]) -> None:
        def work(connection: sqlite3.Connection) -> None:
            connection.executemany(statement, values)

        await self._writer.run(work)


class SqliteMemos(_Side):
    """``Memos`` in SQLite."""

    async def put(self, memo: Memo, *, replace: bool = True, expected: bytes | None = None) -> bool:
        values = {"kind": memo.kind, "name": memo.name, "at": memo.at, "sealed": memo.sealed}
        if expected is not None:
            return await self._number(sql.SWAP_MEMO, expected=expected, **values) > 0
        return await self._number(sql.PUT_MEMO if replace else sql.ADD_MEMO, **values) > 0

    async def get(self, kind: str, name: str) -> Memo | None:
        found = await self._rows(sql.GET_MEMO, kind=kind, name=name)
        return Memo(*found[0]) if found else None

    async def listed(self, kind: str, *, since: int = 0, after: str = "", limit: int = MOST_LISTED) -> tuple[Memo, ...]:
        rows = await self._rows(sql.LIST_MEMOS, kind=kind, since=since, after=after, limit=limit)
        return tuple(Memo(*row) for row in rows)

    async def page(self, after: tuple[str, str], limit: int = MOST_LISTED) -> tuple[Memo, ...]:
        rows = await self._rows(sql.PAGE_OF_MEMOS, kind=after[0], name=after[1], limit=limit)
        return tuple(Memo(*row) for row in rows)

    async def remove(self, kind: str, name: str) -> bool:
        return await self._number(sql.REMOVE_MEMO, kind=kind, name=name) > 0

    async def remove_before(self, kind: str, before: int) -> int:
        return await self._number(sql.REMOVE_OLD_MEMOS, kind=kind, before=before)


class SqliteTallies(_Side):
    """``Tallies`` in SQLite."""

    async def add(self, week: str, counts: Mapping[tuple[str, str], int]) -> None:
        values = [
            {"week": week, "subject": subject, "what": what, "number": number}
            for (subject, what), number in counts.items()
        ]
        await self._many(sql.ADD_TALLY, values)

    async def since(self, week: str) -> tuple[Tally, ...]:
        return tuple(Tally(*row) for row in await self._rows(sql.TALLIES_SINCE, week=week))


class SqliteMailings(_Side):
    """``Mailings`` in SQLite."""

    async def enlist(self, mailing: str, keys: Iterable[Key]) -> None:
        await self._many(sql.ENLIST, [{"mailing": mailing, "chat": key.chat, "person": key.user} for key in keys])

    async def claim(self, mailing: str, limit: int, now: int) -> tuple[Key, ...]:
        return tuple(Key(*row) for row in await self._rows(sql.CLAIM_MAIL, mailing=mailing, limit=limit, now=now))

    async def settle(self, mailing: str, key: Key, outcome: Outcome) -> None:
        await self._number(sql.SETTLE_MAIL, mailing=mailing, chat=key.chat, person=key.user, outcome=outcome.value)

    async def give_up(self, mailing: str, before: int) -> int:
        return await self._number(sql.GIVE_UP_MAIL, mailing=mailing, before=before)

    async def counts(self, mailing: str) -> Mapping[Outcome, int]:
        return {Outcome(name): number for name, number in await self._rows(sql.COUNT_MAIL, mailing=mailing)}

    async def drop(self, mailing: str) -> None:
        await self._number(sql.DROP_MAIL, mailing=mailing)

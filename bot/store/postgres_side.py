"""Memos, tallies and mailings in PostgreSQL, over the same connections as the conversations."""

from collections.abc import Iterable, Mapping

from bot.events import Key
from bot.store import postgres_side_statements as sql
from bot.store.memo_protocol import MOST_LISTED, Memo, Outcome, Tally
from bot.store.postgres_pool import Pool


class _Side:
    def __init__(self, pool: Pool) -> None:
        self._pool = pool


class PostgresMemos(_Side):
    """``Memos`` in PostgreSQL."""

    async def put(self, memo: Memo, *, replace: bool = True, expected: bytes | None = None) -> bool:
        values: dict[str, int | str | bytes] = {
            "kind": memo.kind,
            "name": memo.name,
            "at": memo.at,
            "sealed": memo.sealed,
        }
        if expected is not None:
            return await self._pool.change(sql.SWAP_MEMO, expected=expected, **values) > 0
        return await self._pool.change(sql.PUT_MEMO if replace else sql.ADD_MEMO, **values) > 0

    async def get(self, kind: str, name: str) -> Memo | None:
        found = await self._pool.rows(sql.GET_MEMO, kind=kind, name=name)
        return Memo(*found[0]) if found else None

    async def listed(self, kind: str, *, since: int = 0, after: str = "", limit: int = MOST_LISTED) -> tuple[Memo, ...]:
        rows = await self._pool.rows(sql.LIST_MEMOS, kind=kind, since=since, after=after, limit=limit)
        return tuple(Memo(*row) for row in rows)

    async def page(self, after: tuple[str, str], limit: int = MOST_LISTED) -> tuple[Memo, ...]:
        rows = await self._pool.rows(sql.PAGE_OF_MEMOS, kind=after[0], name=after[1], limit=limit)
        return tuple(Memo(*row) for row in rows)

    async def remove(self, kind: str, name: str) -> bool:
        return await self._pool.change(sql.REMOVE_MEMO, kind=kind, name=name) > 0

    async def remove_before(self, kind: str, before: int) -> int:
        return await self._pool.change(sql.REMOVE_OLD_MEMOS, kind=kind, before=before)


class PostgresTallies(_Side):
    """``Tallies`` in PostgreSQL."""

    async def add(self, week: str, counts: Mapping[tuple[str, str], int]) -> None:
        subjects = [subject for subject, _ in counts]
        whats = [what for _, what in counts]
        await self._pool.change(
            sql.ADD_TALLIES, week=week, subjects=subjects, whats=whats, numbers=list(counts.values())
        )

    async def since(self, week: str) -> tuple[Tally, ...]:
        return tuple(Tally(*row) for row in await self._pool.rows(sql.TALLIES_SINCE, week=week))


class PostgresMailings(_Side):
    """``Mailings`` in PostgreSQL."""

    async def enlist(self, mailing: str, keys: Iterable[Key]) -> None:
        listed = tuple(keys)
        chats, people = [key.chat for key in listed], [key.user for key in listed]
        await self._pool.change(sql.ENLIST, mailing=mailing, chats=chats, people=people)

    async def claim(self, mailing: str, limit: int, now: int) -> tuple[Key, ...]:
        rows = await self._pool.rows(sql.CLAIM_MAIL, mailing=mailing, limit=limit, now=now)
        return tuple(Key(*row) for row in rows)

    async def settle(self, mailing: str, key: Key, outcome: Outcome) -> None:
        await self._pool.change(sql.SETTLE_MAIL, mailing=mailing, chat=key.chat, person=key.user, outcome=outcome.value)

    async def give_up(self, mailing: str, before: int) -> int:
        return await self._pool.change(sql.GIVE_UP_MAIL, mailing=mailing, before=before)

    async def counts(self, mailing: str) -> Mapping[Outcome, int]:
        return {Outcome(name): number for name, number in await self._pool.rows(sql.COUNT_MAIL, mailing=mailing)}

    async def drop(self, mailing: str) -> None:
        await self._pool.change(sql.DROP_MAIL, mailing=mailing)

"""Turns stored each second, ours against two plain ways to use sqlite3; run with ``python -m tests.bench.store``."""

import asyncio
import os
import sqlite3
import tempfile
import time
from collections.abc import Awaitable, Callable
from functools import partial
from itertools import count
from pathlib import Path
from typing import Final

from bot.events import Key
from bot.store import Store, open_store, swap

SECONDS: Final = 1.0
PEOPLE: Final = (1, 50)
NOON: Final = 1_795_000_000
STATE: Final = os.urandom(2_500)

Turn = Callable[[int, int], Awaitable[None]]
TABLES: Final = """
PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;
CREATE TABLE session (chat INTEGER PRIMARY KEY, revision INTEGER, sealed BLOB);
CREATE TABLE seen (update_id INTEGER PRIMARY KEY);
"""


async def ours(store: Store, chat: int, update_id: int) -> None:
    """One turn through the store."""
    await swap(store, Key(chat, chat), update_id, lambda _: (STATE + b"%d" % update_id, None), NOON)


def plainly(connection: sqlite3.Connection, chat: int, update_id: int) -> None:
    """The same turn as plain statements: read, remember the update, write."""
    row = connection.execute("SELECT revision FROM session WHERE chat = ?", (chat,)).fetchone()
    connection.execute("INSERT INTO seen VALUES (?)", (update_id,))
    values = (chat, row[0] + 1 if row else 1, STATE + b"%d" % update_id)
    connection.execute("INSERT OR REPLACE INTO session VALUES (?, ?, ?)", values)


def in_one_transaction(connection: sqlite3.Connection, chat: int, update_id: int) -> None:
    """The same, committed together."""
    connection.execute("BEGIN IMMEDIATE")
    plainly(connection, chat, update_id)
    connection.execute("COMMIT")


async def in_the_loop(connection: sqlite3.Connection, chat: int, update_id: int) -> None:
    """Autocommit on the event loop, which waits for the disk twice."""
    plainly(connection, chat, update_id)
    await asyncio.sleep(0)


async def in_a_thread(connection: sqlite3.Connection, lock: asyncio.Lock, chat: int, update_id: int) -> None:
    """A transaction of its own in a thread, one after the other."""
    async with lock:
        await asyncio.to_thread(in_one_transaction, connection, chat, update_id)


async def measured(turn: Turn, people: int) -> tuple[float, float]:
    """Turns each second, and the slowest of a hundred in milliseconds."""
    updates = count(1)
    took: list[float] = []
    end = time.perf_counter() + SECONDS

    async def talk(chat: int) -> None:
        while (begun := time.perf_counter()) < end:
            await turn(chat, next(updates))
            took.append(time.perf_counter() - begun)

    await asyncio.gather(*(talk(chat) for chat in range(1, people + 1)))
    return len(took) / SECONDS, sorted(took)[len(took) * 99 // 100] * 1_000


def plain_connection(folder: str, people: int, name: str) -> sqlite3.Connection:
    """A fresh database for one contestant."""
    path = Path(folder) / f"{name}{people}.db"
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    connection.executescript(TABLES)
    return connection


async def main() -> None:
    """Print one line for each way and number of people at once."""
    print(f"{'way':34}{'people':>7}{'turns/s':>9}{'p99 ms':>8}")
    with tempfile.TemporaryDirectory() as folder:
        for people in PEOPLE:
            store = open_store(f"sqlite:///{folder}/ours{people}.db")
            loop, thread = (plain_connection(folder, people, name) for name in ("loop", "thread"))
            ways: dict[str, Turn] = {
                "this store": partial(ours, store),
                "sqlite3 in the loop, autocommit": partial(in_the_loop, loop),
                "sqlite3, a thread for each call": partial(in_a_thread, thread, asyncio.Lock()),
            }
            for name, turn in ways.items():
                rate, slowest = await measured(turn, people)
                print(f"{name:34}{people:7}{rate:9.0f}{slowest:8.2f}")
            await store.close()
            loop.close()
            thread.close()


if __name__ == "__main__":
    asyncio.run(main())

"""What only one of the back ends has to promise."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest

from bot.events import Key
from bot.store import LEASE, Store, StoreFault, open_store

NOON = 1_795_000_000
PEOPLE = [Key(person, person) for person in range(1, 41)]


@contextmanager
def being_written(address: str, key: Key) -> Iterator[None]:
    """Another replica in the middle of a transaction on this row."""
    with psycopg.connect(address) as connection:
        connection.execute("SELECT 1 FROM session WHERE chat = %s FOR UPDATE", (key.chat,))
        yield


@pytest.mark.parametrize("database_url", ["postgres"], indirect=True)
async def test_in_postgresql_a_row_that_somebody_is_writing_is_not_waited_for(store: Store, database_url: str) -> None:
    for key in PEOPLE[:2]:
        await store.save(key, 0, b"one", key.chat, NOON)
    with being_written(database_url, PEOPLE[0]):
        rows = await asyncio.wait_for(store.owed(10, NOON + LEASE), timeout=20)
    assert [row.key for row in rows] == PEOPLE[1:2]


@pytest.mark.parametrize("database_url", ["postgres"], indirect=True)
async def test_in_postgresql_a_lost_connection_is_a_fault_and_then_replaced(store: Store, database_url: str) -> None:
    await asyncio.gather(*(store.ping() for _ in range(20)))
    with psycopg.connect(database_url) as connection:
        connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()"
        )
    with pytest.raises(StoreFault, match="PostgreSQL refuses"):
        await store.ping()
    await asyncio.gather(*(store.ping() for _ in range(20)))


async def test_a_sqlite_store_that_closes_first_finishes_what_was_asked_for(tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path}/bot.db"
    store = open_store(address)
    saves = [store.save(key, 0, b"one", key.chat, NOON) for key in PEOPLE]
    await asyncio.wait_for(asyncio.gather(*saves, store.close()), timeout=20)
    reopened = open_store(address)
    assert await reopened.count() == len(PEOPLE)
    await reopened.close()


async def test_a_caller_who_gave_up_waiting_does_not_stop_the_others(tmp_path: Path) -> None:
    mishaps: list[object] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, mishap: mishaps.append(mishap))
    store = open_store(f"sqlite:///{tmp_path}/bot.db")
    saves = [asyncio.create_task(store.save(key, 0, b"one", key.chat, NOON)) for key in PEOPLE]
    await asyncio.sleep(0)
    saves[0].cancel()
    outcomes = await asyncio.gather(*saves, return_exceptions=True)
    assert [isinstance(outcome, BaseException) for outcome in outcomes] == [True] + [False] * (len(PEOPLE) - 1)
    await store.ping()
    assert mishaps == []
    await store.close()

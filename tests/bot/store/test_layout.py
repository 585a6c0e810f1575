"""The tables are made or brought up to date by whoever comes first, at start or by ``python -m bot migrate``."""

import asyncio
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from time import monotonic

import psycopg
import pytest

from bot.events import Key
from bot.operating import migrated
from bot.store import StoreFault, alone, open_store
from bot.store.protocol import LAYOUT
from tests.bot.store.test_due import made_by_the_version_before

KARI = Key(7, 7)
NOON = 1_795_000_000
AT_ONCE = 8


@contextmanager
def opened(database_url: str) -> Iterator["sqlite3.Connection | psycopg.Connection[tuple[object, ...]]"]:
    if database_url.startswith("sqlite"):
        with closing(sqlite3.connect(database_url.removeprefix("sqlite:///"))) as file, file:
            yield file
    else:
        with psycopg.connect(database_url) as connection:
            yield connection


def test_the_tables_are_made_once_and_then_up_to_date(database_url: str) -> None:
    assert migrated(database_url) == f"DATABASE_URL: the tables were made (layout {LAYOUT})"
    assert migrated(database_url) == f"DATABASE_URL: the tables are up to date (layout {LAYOUT})"


def test_a_database_of_the_version_before_is_brought_up_to_date(database_url: str) -> None:
    made_by_the_version_before(database_url)
    assert migrated(database_url) == f"DATABASE_URL: the tables were brought from layout 0 to {LAYOUT}"
    assert migrated(database_url) == f"DATABASE_URL: the tables are up to date (layout {LAYOUT})"


def test_a_database_that_a_newer_version_has_changed_is_refused_in_one_line(database_url: str) -> None:
    migrated(database_url)
    with opened(database_url) as connection:
        if isinstance(connection, sqlite3.Connection):
            connection.execute(f"PRAGMA user_version={LAYOUT + 1}")
        else:
            connection.execute("UPDATE schema_version SET number = number + 1, oldest = number + 1")
    for attempt in (open_store, migrated):
        with pytest.raises(StoreFault, match=r"DATABASE_URL: .*a newer version of the bot has changed") as fault:
            attempt(database_url)
        assert "\n" not in str(fault.value)


def test_a_newer_version_that_only_added_something_locks_nobody_out(shared: str) -> None:
    migrated(shared)
    with psycopg.connect(shared) as connection:
        connection.execute("UPDATE schema_version SET number = number + 1")
    assert migrated(shared) == f"DATABASE_URL: the tables are up to date (layout {LAYOUT + 1})"


@pytest.mark.parametrize("before", ["empty", "of the version before"])
async def test_of_eight_that_start_at_once_one_makes_the_tables_and_all_can_use_them(shared: str, before: str) -> None:
    if before != "empty":
        made_by_the_version_before(shared)
    done = await asyncio.gather(*(asyncio.to_thread(migrated, shared) for _ in range(AT_ONCE)))
    assert sum("up to date" in line for line in done) == AT_ONCE - 1
    stores = await asyncio.gather(*(asyncio.to_thread(open_store, shared) for _ in range(AT_ONCE)))
    for number, store in enumerate(stores, start=11):
        await store.save(Key(number, number), 0, b"one", number, NOON)
    for store in stores:
        await store.close()


async def test_an_older_replica_goes_on_while_a_newer_one_waits_to_add_a_column(shared: str) -> None:
    """Somebody reads for long, so that the column must wait: who writes meanwhile waits a moment only."""
    made_by_the_version_before(shared)
    write = "UPDATE session SET touched = touched + 1"
    with psycopg.connect(shared) as reader, psycopg.connect(shared, autocommit=True) as older:
        reader.execute("SELECT * FROM session").fetchall()
        newer = threading.Thread(target=migrated, args=(shared,))
        newer.start()
        longest, until = 0.0, monotonic() + 20
        while longest < 0.2 and monotonic() < until:
            began = monotonic()
            await asyncio.to_thread(older.execute, write)
            longest = max(longest, monotonic() - began)
            await asyncio.sleep(0.05)
        assert newer.is_alive()
        assert 0.2 < longest < 5
        reader.rollback()
        await asyncio.to_thread(newer.join)
    assert "up to date" in migrated(shared)


def test_a_bot_that_may_not_make_tables_runs_where_the_operator_has_made_them(shared: str) -> None:
    migrated(shared)
    with psycopg.connect(shared, autocommit=True) as owner:
        owner.execute("DROP OWNED BY lesser CASCADE" if _has_role(owner) else "CREATE ROLE lesser LOGIN")
        owner.execute("GRANT USAGE ON SCHEMA public TO lesser")
        owner.execute("GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO lesser")
        asyncio.run(_used(shared.replace("bot@", "lesser@")))
        owner.execute("DROP OWNED BY lesser CASCADE")
        owner.execute("DROP ROLE lesser")


async def _used(address: str) -> None:
    store = open_store(address)
    await store.save(KARI, 0, b"one", 1, NOON)
    assert await store.count() == 1
    await store.close()


def _has_role(owner: "psycopg.Connection[tuple[object, ...]]") -> bool:
    return owner.execute("SELECT FROM pg_roles WHERE rolname = 'lesser'").fetchone() is not None


def test_the_tables_of_a_running_bot_are_left_to_it(tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path}/bot.db"
    with alone(address), pytest.raises(StoreFault, match="another bot uses it"):
        migrated(address)

"""A backup holds every answer that was acknowledged before it, and a bot goes on from it."""

import asyncio
import os
import sqlite3
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path

import pytest

from bot.backup import backed_up
from bot.events import Key
from bot.store import LEASE, Duplicate, Store, StoreFault, open_store
from bot.store.backup import BadBackup
from bot.store.sealing import new_key
from tests.bot.telegram.planted import NAME, planted, traces
from tests.whole import whole

NOON = 1_795_000_000
PEOPLE = 50
ROOT = Path(__file__).parents[3]


@asynccontextmanager
async def under_load(store: Store) -> AsyncIterator[dict[int, int]]:
    """People who answer all the time; how many turns of each were acknowledged."""
    acknowledged: dict[int, int] = {}

    async def one(person: int) -> None:
        revision = 0
        for number in range(1, 1_000_000):
            update_id = person * 1_000_000 + number
            row = await store.save(Key(person, person), revision, b"%d" % number, update_id, NOON)
            revision, acknowledged[person] = row.revision, number

    people = [asyncio.create_task(one(person)) for person in range(1, PEOPLE + 1)]
    try:
        while len(acknowledged) < PEOPLE:  # noqa: ASYNC110 - they are busy enough without telling
            await asyncio.sleep(0.01)
        yield acknowledged
    finally:
        for task in people:
            task.cancel()
        await asyncio.gather(*people, return_exceptions=True)


async def is_seen(store: Store, update_id: int) -> bool:
    try:
        await store.note(update_id, NOON)
    except Duplicate:
        return True
    return False


async def backs_up(database: Path, file: Path) -> str:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "DATABASE_URL": f"sqlite:///{database}"}
    command = [sys.executable, "-m", "bot", "backup", str(file)]
    process = await asyncio.create_subprocess_exec(*command, stdout=subprocess.PIPE, env=environment, cwd=file.parent)
    told, _ = await process.communicate()
    assert process.returncode == 0
    return told.decode()


async def test_under_load_it_holds_all_that_was_acknowledged_before_it_and_is_whole(tmp_path: Path) -> None:
    database, file = tmp_path / "bot.db", tmp_path / "elsewhere" / "bot.db"
    file.parent.mkdir()
    store = open_store(f"sqlite:///{database}")
    async with under_load(store) as acknowledged:
        before = dict(acknowledged)
        told = await backs_up(database, file)
        after = dict(acknowledged)
    await store.close()
    assert sum(after.values()) > sum(before.values())
    assert told.count("\n") == 1
    assert "keep DATA_KEYS too, in another place" in told
    assert [(one.name, one.stat().st_mode & 0o777) for one in file.parent.iterdir()] == [("bot.db", 0o600)]
    restored = open_store(f"sqlite:///{file}")
    for person, number in before.items():
        row = await restored.load(Key(person, person))
        assert row is not None
        kept = int(row.sealed)
        assert kept >= number
        assert row.revision == NOON + kept - 1
        assert await is_seen(restored, person * 1_000_000 + kept)
        assert not await is_seen(restored, person * 1_000_000 + kept + 1)
    assert len(await restored.owed(PEOPLE, NOON + LEASE)) == PEOPLE
    await restored.close()


async def test_a_bot_goes_on_from_it_and_without_the_key_it_shows_nothing(tmp_path: Path) -> None:
    key, new = new_key(), tmp_path / "new"
    new.mkdir()
    async with whole(tmp_path, key=key) as bot:
        anna = await planted(bot, "Anna", "en")
        session = bot.session(anna.person)
        backed_up(f"sqlite:///{bot.database}", new / "bot.db")
    assert traces(content(new / "bot.db")) == set()
    async with whole(new, key=key) as bot:
        assert bot.session(anna.person) == session
        assert session is not None
        assert session.name == NAME


def content(file: Path) -> str:
    return file.read_bytes().decode("latin-1")


def test_it_overwrites_nothing_and_says_why_it_cannot(tmp_path: Path) -> None:
    there = tmp_path / "there"
    there.write_text("mine")
    database = tmp_path / "bot.db"
    with pytest.raises(BadBackup, match="there is no database at"):
        backed_up(f"sqlite:///{database}", tmp_path / "new")
    with closing(sqlite3.connect(database)) as made:
        made.execute("CREATE TABLE session (a)")
    for file, why in ((there, "name another"), (tmp_path / "no" / "folder", "No such file or directory")):
        with pytest.raises(BadBackup, match=why):
            backed_up(f"sqlite:///{database}", file)
    with pytest.raises(BadBackup, match="pg_dump"):
        backed_up("postgresql://bot@host/bot", tmp_path / "new")
    assert there.read_text() == "mine"
    assert sorted(one.name for one in tmp_path.iterdir()) == ["bot.db", "there"]


def test_a_database_that_is_damaged_is_not_copied_as_if_it_were_whole(tmp_path: Path) -> None:
    database = tmp_path / "bot.db"
    with closing(sqlite3.connect(database)) as made:
        made.execute("CREATE TABLE session (a PRIMARY KEY)")
        made.executemany("INSERT INTO session VALUES (?)", [(f"{number}" * 500,) for number in range(60)])
        made.commit()
    damaged = bytearray(database.read_bytes())
    damaged[8192:24576] = b"\xff" * 16384
    database.write_bytes(damaged)
    with pytest.raises(StoreFault, match="it is damaged"):
        backed_up(f"sqlite:///{database}", tmp_path / "new")
    assert [one.name for one in tmp_path.iterdir()] == ["bot.db"]

"""A backup of PostgreSQL as the README tells it: dumped while the bot runs, restored into an empty database."""

import asyncio
import subprocess
from pathlib import Path

import psycopg
import pytest

from bot.events import Key
from bot.store import LEASE, Duplicate, Store, open_store
from bot.store.memo_protocol import Memo
from bot.store.sealing import Seal, new_key
from tests import postgres_server

NOON = 1_795_000_000
PEOPLE = 30
README = Path(__file__).parents[3] / "README.md"
DUMP, RESTORE = "pg_dump --format=custom --file=FILE URL", "pg_restore --dbname=URL FILE"


def told(command: str, file: Path, url: str) -> list[str]:
    """A command as the README has it, with the tool that belongs to the server."""
    assert f"`{command}`" in README.read_text(encoding="utf-8").replace("\n", " ")
    folder = postgres_server.binaries()
    if folder is None or not (folder / command.split()[0]).exists():
        pytest.skip(f"no {command.split()[0]} here")
    return [str(folder / command.split()[0]), *command.replace("FILE", str(file)).replace("URL", url).split()[1:]]


@pytest.fixture
def empty(shared: str) -> str:
    with psycopg.connect(shared, autocommit=True) as connection:
        connection.execute("DROP DATABASE IF EXISTS moved")
        connection.execute("CREATE DATABASE moved")
    return shared.replace("/postgres?", "/moved?")


async def is_seen(store: Store, update_id: int) -> bool:
    try:
        await store.note(update_id, NOON)
    except Duplicate:
        return True
    return False


async def test_what_is_dumped_while_a_bot_uses_it_is_whole_in_the_new_place(
    shared: str, empty: str, tmp_path: Path
) -> None:
    file, store, seal = tmp_path / "dump", open_store(shared), Seal([new_key()])
    dump, restore = told(DUMP, file, shared), told(RESTORE, file, empty)
    for person in range(1, PEOPLE + 1):
        key = Key(person, person)
        await store.save(key, 0, seal.seal(key, b"%d" % person), person, NOON)
    await store.memos.put(Memo("fault", "ABC", NOON, seal.seal("memo fault ABC", b"{}")))
    await asyncio.to_thread(subprocess.run, dump, check=True, capture_output=True)
    await store.save(Key(99, 99), 0, b"after it", 99, NOON)
    await asyncio.to_thread(subprocess.run, restore, check=True, capture_output=True)
    moved = open_store(empty)
    rows = await moved.rows(None, 1000)
    assert rows == await store.rows(None, PEOPLE)
    assert [seal.open(row.key, row.sealed) for row in rows] == [b"%d" % row.key.chat for row in rows]
    assert await moved.memos.page(("", "")) == await store.memos.page(("", ""))
    assert await is_seen(moved, PEOPLE)
    assert not await is_seen(moved, 99)
    assert len(await moved.owed(1000, NOON + LEASE)) == PEOPLE
    assert (await moved.save(Key(1, 1), rows[0].revision, b"on", 100, NOON)).revision == rows[0].revision + 1
    await moved.close()
    await store.close()

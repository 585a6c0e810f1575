"""What is deleted is gone from the disk, and what was acknowledged is on it."""

import asyncio
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import bot
from bot.events import Key
from bot.store import Duplicate, Store, open_store

NOON = 1_795_000_000
KARI = Key(chat=1, user=1)

WRITER = """
import asyncio, os, sys
from bot.events import Key
from bot.store import open_store, swap

async def talk(store, chat):
    for number in range(1, 1_000_000):
        update_id = chat * 1_000_000 + number
        await swap(store, Key(chat, chat), update_id, lambda _: (b"%d" % number, None), 1_795_000_000)
        os.write(1, b"%d %d\\n" % (chat, number))

async def main():
    store = open_store(sys.argv[1])
    await asyncio.gather(*(talk(store, chat) for chat in range(1, 21)))

asyncio.run(main())
"""


def on_disk(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.iterdir())


def database_size(folder: Path) -> int:
    return (folder / "bot.db").stat().st_size


def pieces(sealed: bytes) -> list[bytes]:
    return [sealed[at : at + 24] for at in range(0, len(sealed) - 24, 24)]


@pytest.mark.parametrize("size", [60, 700, 2_500, 30_000])
async def test_a_deleted_conversation_leaves_no_trace_in_the_files(tmp_path: Path, size: int) -> None:
    store = open_store(f"sqlite:///{tmp_path}/bot.db")
    for person in range(2, 12):
        await store.save(Key(person, person), 0, os.urandom(size), None, NOON)
    first, second = os.urandom(size), os.urandom(size + size // 2)
    row = await store.save(KARI, 0, first, None, NOON)
    await store.save(KARI, row.revision, second, None, NOON)
    there = on_disk(tmp_path)
    assert any(piece in there for piece in pieces(first))
    assert any(piece in there for piece in pieces(second))

    await store.delete(KARI)
    left = on_disk(tmp_path)
    assert [piece for piece in pieces(first) + pieces(second) if piece in left] == []
    assert await store.count() == 10
    await store.close()


async def test_swept_conversations_leave_no_trace_and_give_their_space_back(tmp_path: Path) -> None:
    store = open_store(f"sqlite:///{tmp_path}/bot.db")
    swept = [os.urandom(400 + 10 * person) for person in range(200)]
    for person, sealed in enumerate(swept):
        await store.save(Key(person * 7_919 % 200, 1), 0, sealed, None, NOON)
    await store.save(Key(500, 500), 0, b"stays", None, NOON + 1)
    assert await store.sweep(NOON + 1) == 200
    left = on_disk(tmp_path)
    assert [piece for sealed in swept for piece in pieces(sealed) if piece in left] == []
    assert b"stays" in left
    assert database_size(tmp_path) < sum(map(len, swept)) / 3
    await store.close()


def acknowledged_before_a_kill(address: str) -> list[tuple[int, int]]:
    """Who was told which of their turns were stored, by a process that is then killed in the middle of its work."""
    environment = {**os.environ, "PYTHONPATH": str(Path(bot.__file__).parent.parent)}
    command = [sys.executable, "-c", WRITER, address]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment) as writer:  # noqa: S603 - our own words
        assert writer.stdout is not None
        lines = [writer.stdout.readline() for _ in range(1_000)]
        writer.send_signal(signal.SIGKILL)
        lines += writer.stdout.readlines()
    return [(int(chat), int(number)) for chat, number in (line.split() for line in lines)]


async def is_seen(store: Store, update_id: int) -> bool:
    try:
        await store.note(update_id, NOON)
    except Duplicate:
        return True
    return False


async def test_after_a_kill_every_acknowledged_turn_is_there(tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path}/bot.db"
    acknowledged = await asyncio.to_thread(acknowledged_before_a_kill, address)
    store = open_store(address)
    for chat, last in dict(acknowledged).items():
        row = await store.load(Key(chat, chat))
        assert row is not None
        assert int(row.sealed) >= last
        assert row.owed
        assert await is_seen(store, chat * 1_000_000 + int(row.sealed))
    seen = await asyncio.gather(*(is_seen(store, chat * 1_000_000 + number) for chat, number in acknowledged))
    assert all(seen)
    assert len({row.key for row in await store.owed(100, NOON)}) == 20
    await store.close()

"""The SQLite file is held, moved or taken by somebody else: nothing is acknowledged then, and it goes on afterwards."""

import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.events import Key
from bot.sandbox.telegram import FakeTelegram
from bot.store import Duplicate, Store, StoreFault, alone, open_store
from tests.bot.faults.small_disk import eventually
from tests.bot.telegram.process import BotProcess, settings, started
from tests.chat import Chat
from tests.telegram_server import TelegramServer

ANNA = Key(1, 1)
NOON = 1_795_000_000
MOVED = "it was moved away or replaced while the bot ran; put it back"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "bot.db"


@pytest.fixture
async def store(file: Path) -> AsyncIterator[Store]:
    opened = open_store(f"sqlite:///{file}")
    await opened.save(ANNA, 0, b"one", 1, NOON)
    yield opened
    await opened.close()


async def refuses(store: Store, update_id: int) -> None:
    with pytest.raises(StoreFault, match=MOVED):
        await store.ping()
    row = Key(update_id, update_id)
    with pytest.raises(StoreFault, match=MOVED):
        await store.save(row, 0, b"two", update_id, NOON)


def moved(file: Path, to: Path) -> None:
    file.rename(to)


def replaced_by_a_folder(file: Path) -> None:
    file.unlink()
    file.mkdir()


def replaced_by_another(file: Path) -> None:
    file.unlink()
    with closing(sqlite3.connect(file)) as other:
        other.execute("CREATE TABLE stranger (a)")


async def test_a_file_that_is_moved_away_is_a_fault_until_it_is_back_and_nothing_is_lost_or_done_twice(
    store: Store, file: Path
) -> None:
    elsewhere = file.with_name("elsewhere")
    moved(file, to=elsewhere)
    await refuses(store, 2)
    moved(elsewhere, to=file)
    with pytest.raises(Duplicate):
        await store.note(2, NOON)
    assert [row.sealed for row in await store.rows(None, 10)] == [b"one", b"two"]


@pytest.mark.parametrize("taken", [Path.unlink, replaced_by_a_folder, replaced_by_another])
async def test_into_a_file_that_is_gone_nothing_is_acknowledged(
    store: Store, file: Path, taken: Callable[[Path], None]
) -> None:
    taken(file)
    await refuses(store, 2)


def test_one_file_has_one_bot_and_its_lock_goes_with_it(file: Path) -> None:
    address = f"sqlite:///{file}"
    with alone(address), pytest.raises(StoreFault, match=r"another bot uses it; stop that one, or use postgresql://"):
        alone(address).__enter__()
    with alone(address):
        assert file.with_name("bot.db-lock").stat().st_mode & 0o077 == 0


def test_postgresql_takes_any_number(file: Path) -> None:
    address = f"postgresql://bot@{file.name}/bot"
    with alone(address), alone(address):
        pass


@pytest.fixture
async def server() -> AsyncIterator[TelegramServer]:
    async with TelegramServer(FakeTelegram(lambda: datetime.now(UTC))) as running:
        yield running


@pytest.fixture
async def running(server: TelegramServer, tmp_path: Path) -> AsyncIterator[BotProcess]:
    async with started(tmp_path, settings(server, tmp_path, READ_LETTERS="no")) as bot:
        yield bot


async def begins(telegram: FakeTelegram, name: str) -> Chat:
    chat = Chat(telegram, name, patience=30)
    chat.phone.types("/start")
    await chat.until(lambda: chat.messages()[-1].from_bot)
    return chat


async def test_a_second_bot_on_the_file_ends_in_one_line_and_the_first_goes_on_also_after_the_file_was_held(
    server: TelegramServer, running: BotProcess, file: Path, tmp_path: Path
) -> None:
    chat = await begins(server.telegram, "Anna")
    (tmp_path / "second").mkdir()
    second = BotProcess(tmp_path / "second", settings(server, tmp_path))
    await second.start()
    assert await second.ends() == 1
    assert second.log() == (
        f"DATABASE_URL: {file}: another bot uses it; stop that one, or use postgresql:// for several\n"
    )
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        chat.phone.sends_tap(chat.last(), "n:begin")
        await eventually(lambda: "another process holds it" in running.log())
        assert len(server.telegram.updates.pending) == 1
        other.execute("ROLLBACK")
    await chat.until(lambda: "a:jurisdiction:NO" in chat.choices())
    # A bot that is killed leaves the lock's file and no lock.
    running.kill()
    await running.ends()
    await running.start()
    await begins(server.telegram, "Berit")


async def test_a_log_that_cannot_be_written_stops_nobody(server: TelegramServer, tmp_path: Path) -> None:
    (tmp_path / "log").symlink_to("/dev/full")
    given = settings(server, tmp_path, READ_LETTERS="no", LOG_LEVEL="DEBUG")
    async with started(tmp_path, given) as bot:
        chat = await begins(server.telegram, "Anna")
        server.telegram.faults.next("sendMessage")
        chat.phone.sends_tap(chat.last(), "n:begin")
        await chat.until(lambda: "a:jurisdiction:NO" in chat.choices())
        await bot.stop()

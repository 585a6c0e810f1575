"""A full disk: nobody is told that something was kept which was not, and with room everything goes on by itself."""

import resource
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.sandbox.telegram import FakeTelegram
from bot.staff.health.alarms import BETWEEN_LOOKS, Alarms
from tests.bot.faults.small_disk import BotOnSmallDisk, eventually, is_possible
from tests.bot.staff.conftest import STAFF, with_staff
from tests.bot.telegram.process import settings
from tests.chat import Chat
from tests.telegram_server import TelegramServer
from tests.whole import Whole, whole

FULL = "the disk is full; make room"


@contextmanager
def no_file_grows(beyond: int) -> Iterator[None]:
    """As on a disk on which nothing more can be written; for this process alone."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (beyond, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.skipif(not is_possible(), reason="this machine lets nobody mount a disk of their own")
async def test_on_a_full_disk_nothing_is_acknowledged_and_with_room_it_goes_on(tmp_path: Path) -> None:
    telegram = FakeTelegram(lambda: datetime.now(UTC))
    disk, chat = tmp_path / "disk", Chat(telegram, patience=30)
    disk.mkdir()
    async with TelegramServer(telegram) as server:
        bot = BotOnSmallDisk(disk, settings(server, disk, READ_LETTERS="no"), tmp_path / "log")
        await bot.start()
        try:
            await goes_on_after_a_full_disk(telegram, chat, bot)
        finally:
            await bot.stop()


async def goes_on_after_a_full_disk(telegram: FakeTelegram, chat: Chat, bot: BotOnSmallDisk) -> None:
    chat.phone.types("/start")
    await chat.until(lambda: chat.messages()[-1].from_bot)
    bot.fill()
    sent, message = len(chat.messages()), chat.last()
    chat.phone.sends_tap(message, "n:begin")
    await eventually(lambda: FULL in bot.log())
    assert len(telegram.updates.pending) == 1
    assert len(chat.messages()) == sent
    bot.make_room()
    await chat.until(lambda: "a:jurisdiction:NO" in chat.choices())
    assert len(chat.messages()) == sent + 1


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Whole]:
    async with whole(tmp_path, world=with_staff, staff=frozenset(STAFF)) as running:
        yield running


def size_of(file: Path) -> int:
    return file.stat().st_size


async def test_staff_are_told_although_nothing_can_be_written(bot: Whole) -> None:
    sara = bot.chat(bot.telegram.people[STAFF[0]])
    await sara.types("/health")
    await sara.taps("s:health_alarms:on")
    alarms = Alarms(bot.office)
    await alarms.look()
    before = len(sara.messages())
    with no_file_grows(beyond=size_of(Path(f"{bot.database}-wal"))):
        for _ in range(3):
            bot.clock.now += timedelta(seconds=BETWEEN_LOOKS)
            await alarms.look()
    (told,) = sara.messages()[before:]
    assert "The database does not answer" in told.text
    anna = bot.chat("Anna")
    await anna.types("/start")
    assert bot.session(anna.person) is not None

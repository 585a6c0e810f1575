"""An update that always fails, or kills the process: given up in the end, with a code, and nobody else is held up."""

import asyncio
import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.faults import KIND as FAULT
from bot.faults import Fault
from bot.records import Records
from bot.sandbox.telegram import FakeTelegram
from bot.store import open_store
from bot.store.sealing import Seal
from bot.telegram.failures import MOST_TRIES
from bot.telegram.suspects import KIND, MOST_DEATHS, InHand
from tests.bot.faults.mortal import DIES, FAILS
from tests.bot.faults.small_disk import eventually
from tests.bot.telegram.conftest import confirmed, dialogue, server, store
from tests.bot.telegram.process import KEY, BotProcess, settings, started
from tests.bot.telegram.test_webhook import Site, an_update, site
from tests.chat import Chat
from tests.telegram_server import TelegramServer

__all__ = ["dialogue", "server", "site", "store"]

CODE = re.compile(r"\b[2-9A-HJ-NP-Z]{6}\b")
MORTAL = "tests.bot.faults.mortal"


@pytest.fixture
def telegram() -> FakeTelegram:
    return FakeTelegram(lambda: datetime.now(UTC))


@pytest.fixture
async def bot(telegram: FakeTelegram, tmp_path: Path) -> AsyncIterator[BotProcess]:
    async with (
        TelegramServer(telegram) as server,
        started(tmp_path, settings(server, tmp_path, READ_LETTERS="no", DEFAULT_LOCALE="en"), MORTAL) as bot,
    ):
        yield bot


def answered(chat: Chat) -> bool:
    return chat.messages()[-1].from_bot


async def code_in(chat: Chat) -> str:
    await chat.until(lambda: answered(chat) and CODE.search(chat.last().text) is not None)
    found = CODE.search(chat.last().text)
    assert found
    return found[0]


def records(folder: Path) -> Records:
    return Records(open_store(f"sqlite:///{folder}/bot.db"), Seal([KEY]), lambda: datetime.now(UTC))


async def goes_on(*people: Chat) -> None:
    for chat in people:
        chat.phone.types("/start")
        await chat.until(lambda chat=chat: answered(chat) and "n:begin" in chat.choices())  # type: ignore[misc]


async def dies_and_is_started_again(bot: BotProcess) -> None:
    assert await bot.ends(30) != 0
    await bot.start()


async def test_across_deaths_and_starts_each_is_given_up_in_the_end_and_told_with_a_code_that_staff_find(
    telegram: FakeTelegram, bot: BotProcess, tmp_path: Path
) -> None:
    """The deaths before the last two are only written down here, for each takes seconds."""
    anna, berit, carl = (Chat(telegram, name, patience=30) for name in ("Anna", "Berit", "Carl"))
    await goes_on(carl)
    anna.phone.types(FAILS)
    await eventually(lambda: "an update was not stored" in bot.log())
    berit.phone.types(DIES)
    deadly = telegram.updates.pending[-1]["update_id"]
    await dies_and_is_started_again(bot)
    carl.phone.types("/help")
    kept = records(tmp_path)
    await kept.keep(KIND, f"update {deadly}", InHand(times=MOST_DEATHS - 1))
    await dies_and_is_started_again(bot)
    codes = (await code_in(anna), await code_in(berit))
    await goes_on(anna, berit, carl)
    await confirmed(telegram)
    assert all(f"code={code}" in bot.log() for code in codes)
    async with asyncio.timeout(10):
        while (fault := await kept.find(FAULT, codes[1], Fault)) is None:  # noqa: ASYNC110 - another process writes it
            await asyncio.sleep(0.05)
    assert (fault.place.partition(" ")[0], fault.shown) == ("Deadly", True)
    assert [memo.name async for memo in kept.memos(KIND)] == [f"update {deadly}"]


async def test_by_webhook_it_is_taken_after_a_few_tries_and_told_of(telegram: FakeTelegram, site: Site) -> None:
    chat, body = an_update(telegram, "boom")
    site.dialogue.unbearable = "boom"
    assert [await site.posts(body) for _ in range(MOST_TRIES)] == [500] * (MOST_TRIES - 1) + [200]
    await site.front.courier.settled()
    assert chat.last().text.startswith("fault in en")
    other, body = an_update(telegram, "hello")
    assert await site.posts(body) == 200
    await site.front.courier.settled()
    assert other.last().text == "Question 1. Heard: hello"

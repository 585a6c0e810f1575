"""The running bot writes a reminder by itself, also after it was stopped and started again on another day."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

from pydantic import SecretStr

from bot.metrics import Metrics
from bot.running import opened_dialogue, poll
from bot.sandbox.telegram import FakeTelegram
from bot.sandbox.transport import FakeRequest
from bot.settings import Settings
from bot.store.sealing import new_key
from tests.chat import Chat

ANSWERS = {
    "jurisdiction": "a:jurisdiction:NO", "collateral": "a:collateral:vehicle", "event": "a:event:repossession",
    "outcome": "a:outcome:claimed", "served_on": "november 10 2026",
}  # fmt: skip
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
WEEK_BEFORE = datetime(2026, 12, 3, 8, tzinfo=UTC)


class Clock:
    """A clock that a test moves."""

    now = NOON

    def __call__(self) -> datetime:
        return self.now


@asynccontextmanager
async def running(telegram: FakeTelegram, clock: Clock, folder: Path, key: str) -> AsyncIterator[None]:
    """The whole bot over the fake Telegram until the end of the block."""
    settings = Settings(_env_file=None)
    url = f"sqlite:///{folder}/bot.db"
    async with opened_dialogue(settings, clock, url, (SecretStr(key),)) as dialogue:
        task = asyncio.create_task(poll(settings, telegram.token, dialogue, Metrics(), lambda: FakeRequest(telegram)))
        try:
            yield
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)


async def asks_for_reminders(chat: Chat) -> None:
    await chat.types("/start")
    await chat.taps("n:begin")
    for _ in range(8):
        field = next((data.split(":")[1] for data in chat.choices() if data.endswith(":?")), None)
        if field is None:
            break
        answer = ANSWERS.get(field, f"a:{field}:?")
        await (chat.taps(answer) if answer.startswith("a:") else chat.types(answer))
    for step in ("n:confirm", "t:dates", "n:remind"):
        await chat.taps(step)


async def test_a_bot_that_is_started_again_on_the_day_writes_the_reminder_once(tmp_path: Path) -> None:
    clock, key = Clock(), new_key()
    telegram = FakeTelegram(clock)
    chat = Chat(telegram, patience=20)
    async with running(telegram, clock, tmp_path, key):
        await asks_for_reminders(chat)
        assert "1 of 2: December 3, 2026" in chat.last().text
    clock.now = WEEK_BEFORE
    for _ in range(2):
        async with running(telegram, clock, tmp_path, key):
            await chat.until(lambda: "Reminder 1 of 2" in chat.last().text)
            await asyncio.sleep(0.3)
    assert sum("Reminder 1 of 2" in message.text for message in chat.messages()) == 1
    assert chat.choices() == ("t:next", "n:begin", "n:quiet")

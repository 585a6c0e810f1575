"""The bot is killed at every step of a conversation: no answer is lost, no reply missing, nothing asked twice."""

import asyncio
import json
import re
from collections.abc import AsyncIterator, Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.sandbox.faults import ConnectionLost
from bot.sandbox.files import Upload
from bot.sandbox.telegram import Answer, FakeTelegram
from tests.bot.telegram.process import BotProcess, settings, started
from tests.chat import Chat
from tests.telegram_server import TelegramServer

ANSWERS = {
    "jurisdiction": "a:jurisdiction:NO",
    "collateral": "a:collateral:vehicle",
    "event": "a:event:repossession",
    "served_on": "a:served_on:no",
    "claim": "250 000",
    "fair_value": "150 000",
    "costs": "20 000",
    "outcome": "a:outcome:claimed",
}
BEFORE, AFTER = "before", "after"
POINTS = [
    [
        ("getUpdates", AFTER),
        ("answerCallbackQuery", BEFORE),
        ("editMessageText", BEFORE),
        ("sendMessage", BEFORE),
        ("sendMessage", AFTER),
        ("sendMessage", BEFORE),
        ("editMessageReplyMarkup", BEFORE),
        ("editMessageReplyMarkup", AFTER),
        ("editMessageText", AFTER),
        ("answerCallbackQuery", AFTER),
    ],
    [
        ("sendMessage", AFTER),
        ("getUpdates", BEFORE),
        ("getUpdates", AFTER),
        ("answerCallbackQuery", AFTER),
        ("editMessageText", AFTER),
        ("getUpdates", AFTER),
        ("sendMessage", AFTER),
        ("getUpdates", BEFORE),
        ("sendMessage", BEFORE),
        ("getUpdates", AFTER),
    ],
]
"""Where the bot dies while it answers the first thing the person does, the second, and so on."""


class Deadly(FakeTelegram):
    """A Telegram at whose calls the bot can be made to die."""

    point: tuple[str, str] | None = None
    kill: Callable[[], None]

    async def call(
        self,
        method: str,
        raw: Mapping[str, object],
        uploads: Mapping[str, Upload] | None = None,
        token: str | None = None,
    ) -> Answer:
        """The call, unless the bot dies before it; it may also die before it hears the answer."""
        if self.point == (method, BEFORE):
            self._strike()
            raise ConnectionLost(method)
        answer = await super().call(method, raw, uploads, token)
        if self.point == (method, AFTER) and answer.body.get("result") != []:
            self._strike()
            raise ConnectionLost(method)
        return answer

    def _strike(self) -> None:
        self.point = None
        self.kill()


@pytest.fixture
def telegram() -> Deadly:
    return Deadly(lambda: datetime(2026, 11, 22, 12, tzinfo=UTC))


@pytest.fixture
async def bot(telegram: Deadly, tmp_path: Path) -> AsyncIterator[BotProcess]:
    async with TelegramServer(telegram) as server, started(tmp_path, settings(server, tmp_path)) as bot:
        telegram.kill = bot.kill
        yield bot


def asked(chat: Chat) -> str | None:
    """The field of the newest question, or the way on where there is no question; None while neither stands there."""
    if not chat.messages()[-1].from_bot:
        return None
    choices = chat.choices()
    ways_on = [data for data in choices if data in {"n:begin", "n:confirm", "t:next"}]
    return next((data.split(":")[1] for data in choices if data.endswith(":?")), ways_on[0] if ways_on else None)


async def does(chat: Chat, action: str) -> None:
    """A tap on the newest such button, or a text; without waiting."""
    if re.match("[an]:", action):
        message, _ = chat._button(action)
        chat.phone.sends_tap(message, action)
    else:
        chat.phone.types(action)


async def dies_and_is_started_again(bot: BotProcess) -> None:
    assert await bot.ends() != 0
    await bot.start()


@pytest.mark.parametrize("points", POINTS, ids=["in its calls", "around them"])
async def test_a_conversation_survives_the_death_of_the_bot_at_every_step(
    telegram: Deadly, bot: BotProcess, points: list[tuple[str, str]]
) -> None:
    chat = Chat(telegram, patience=30)
    chat.phone.types("/start")
    await chat.until(lambda: asked(chat) == "n:begin")
    action = "n:begin"
    for point in points:
        before = asked(chat)
        telegram.point = point
        await does(chat, action)
        await dies_and_is_started_again(bot)
        await chat.until(lambda before=before: asked(chat) not in (None, before))  # type: ignore[misc]
        action = ANSWERS.get(asked(chat) or "", "n:confirm")
    assert bot.starts == len(points) + 1
    assert "120,000 is still owed" in chat.last().text
    assert once_each(questions(telegram)) == list(ANSWERS)
    await is_quiet(telegram)
    assert once_each(questions(telegram)) == list(ANSWERS)


def questions(telegram: FakeTelegram) -> list[str]:
    """The fields that were asked for, in the order the questions arrived."""
    sent = [json.dumps(call.parameters) for call in telegram.calls if call.method == "sendMessage" and call.answer.ok]
    return [match[1] for text in sent if (match := re.search(r"\ba:([a-z_]+):\?", text))]


def once_each(fields: list[str]) -> list[str]:
    """The fields without a question that came twice in a row, as the last may after a crash."""
    return [field for place, field in enumerate(fields) if place == 0 or fields[place - 1] != field]


async def is_quiet(telegram: FakeTelegram) -> None:
    """Wait until everything is confirmed and nothing more comes for a while."""
    async with asyncio.timeout(20):
        while telegram.updates.pending:
            await telegram.updates.confirmed.after(telegram.updates.confirmed.rings)
        heard = -1
        while heard < telegram.changes.rings:
            heard = telegram.changes.rings
            await telegram.changes.after(heard, 1.0)


async def test_what_people_wrote_while_the_bot_was_dead_is_answered_in_order(telegram: Deadly, bot: BotProcess) -> None:
    chat = Chat(telegram, patience=30)
    chat.phone.types("/start")
    await chat.until(lambda: asked(chat) == "n:begin")
    bot.kill()
    await bot.ends()
    await does(chat, "n:begin")
    chat.phone.types("Norway")
    chat.phone.types("car")
    await bot.start()
    await chat.until(lambda: asked(chat) == "event")
    assert once_each(questions(telegram)) == ["jurisdiction", "collateral", "event"]


async def test_a_stop_in_good_order_confirms_what_was_taken_and_leaves_no_debt(
    telegram: Deadly, bot: BotProcess
) -> None:
    chat = Chat(telegram, patience=30)
    chat.phone.types("/start")
    await chat.until(lambda: asked(chat) == "n:begin")
    assert await bot.stop() == 0
    sent = len(questions(telegram)), len(chat.messages())
    await bot.start()
    await does(chat, "n:begin")
    await chat.until(lambda: asked(chat) == "jurisdiction")
    assert (len(questions(telegram)), len(chat.messages())) == (sent[0] + 1, sent[1] + 1)


async def test_nothing_that_was_said_and_no_secret_is_in_the_log_or_the_database(
    telegram: Deadly, bot: BotProcess, tmp_path: Path
) -> None:
    chat = Chat(telegram, "Kunigunde", patience=30)
    chat.phone.types("/start")
    await chat.until(lambda: asked(chat) == "n:begin")
    telegram.point = ("sendMessage", BEFORE)
    chat.phone.types("my secret is 987 654")
    await dies_and_is_started_again(bot)
    await is_quiet(telegram)
    await bot.stop()
    kept = {file.name: file.read_bytes() for file in tmp_path.iterdir()}  # noqa: ASYNC240 - the bot has stopped
    assert b"updates are taken" in kept["log"]
    for name, content in kept.items():
        for secret in (telegram.token, "987 654", "987,654", "987654", "secret", "Kunigunde"):
            assert secret.encode() not in content, (name, secret)

"""The bot's front, with a small conversation over a real store, against the fake Telegram over real HTTP."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.metrics import Metrics
from bot.sandbox.telegram import FakeTelegram
from bot.screen_parts import Button, Html, Screen
from bot.store import Store, open_store
from bot.telegram.backoff import Patience
from bot.telegram.front import Front, open_front
from bot.telegram.request import AiohttpRequest
from tests.bot.telegram.echo import EchoDialogue
from tests.bot.telegram.planted import planted
from tests.chat import Chat
from tests.chat import telegram as fake_telegram
from tests.telegram_server import TelegramServer
from tests.whole import Whole, whole


def outside_words(kind: str, language_code: str | None, _argument: str) -> Screen | None:
    """What the bot says outside a conversation."""
    return Screen(Html(f"{kind} in {language_code}"), ((Button("Write to me", url="?start=term_shortfall"),),))


@dataclass(frozen=True)
class Running:
    """A bot that polls."""

    front: Front
    dialogue: EchoDialogue
    metrics: Metrics


@pytest.fixture
def telegram() -> FakeTelegram:
    return fake_telegram()


@pytest.fixture
async def server(telegram: FakeTelegram) -> AsyncIterator[TelegramServer]:
    async with TelegramServer(telegram) as server:
        yield server


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    opened = open_store(f"sqlite:///{tmp_path}/bot.db")
    yield opened
    await opened.close()


@pytest.fixture
def dialogue(store: Store) -> EchoDialogue:
    return EchoDialogue(store, hurry=True)


async def confirmed(telegram: FakeTelegram, within: float = 10) -> None:
    """Every update is stored, and Telegram has been told so."""
    async with asyncio.timeout(within):
        while telegram.updates.pending:
            await telegram.updates.confirmed.after(telegram.updates.confirmed.rings)


@asynccontextmanager
async def polling(server: TelegramServer, dialogue: EchoDialogue) -> AsyncIterator[Running]:
    """The bot, polling this server until the end of the block."""
    metrics = Metrics()
    front = await open_front(
        server.telegram.token,
        dialogue,
        outside_words,
        AiohttpRequest,
        api_url=server.url,
        metrics=metrics,
        patience=Patience(storing=0.05, showing=(0.05, 0.1), fetching=(0.1, 1.0), greeting=0.0),
    )
    task = asyncio.create_task(front.polling.run())
    try:
        yield Running(front, dialogue, metrics)
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await front.close(within=1)


@pytest.fixture
async def running(server: TelegramServer, dialogue: EchoDialogue) -> AsyncIterator[Running]:
    async with polling(server, dialogue) as bot:
        yield bot


@pytest.fixture(params=["en", "nb"])
def locale(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Whole]:
    """The whole bot, which takes what it is given."""
    async with whole(tmp_path) as opened:
        yield opened


@pytest.fixture
async def case(bot: Whole, locale: str) -> Chat:
    """The private chat of somebody with a case, in either language."""
    return await planted(bot, language=locale)

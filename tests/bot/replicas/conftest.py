"""Two replicas of a bot over one PostgreSQL, and Telegram, which may answer the one or the other late."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any

import pytest

from bot.metrics import Metrics
from bot.sandbox.telegram import FakeTelegram
from bot.sandbox.transport import FakeRequest
from bot.store import Store, open_store
from bot.telegram.backoff import Patience
from bot.telegram.front import Front, open_front
from bot.telegram.updates import ALLOWED
from tests.bot.store.conftest import postgres, shared
from tests.bot.telegram.conftest import outside_words
from tests.bot.telegram.echo import EchoDialogue
from tests.chat import Chat
from tests.chat import telegram as fake_telegram

__all__ = ["postgres", "shared"]


class LateRequest(FakeRequest):
    """Calls of some methods reach Telegram only once they are let through."""

    def __init__(self, telegram: FakeTelegram, held: dict[str, asyncio.Event]) -> None:
        super().__init__(telegram)
        self._held = held

    async def do_request(self, url: str, *given: Any, **named: Any) -> tuple[int, bytes]:
        """The call, once it may pass."""
        if gate := self._held.get(url.rpartition("/")[2]):
            await gate.wait()
        return await super().do_request(url, *given, **named)


@dataclass
class Replica:
    """One process, as far as the others can tell."""

    front: Front
    dialogue: EchoDialogue
    store: Store
    metrics: Metrics
    held: dict[str, asyncio.Event]

    def holds(self, method: str) -> asyncio.Event:
        """Keep its calls of a method from Telegram until this is set."""
        self.held[method] = asyncio.Event()
        return self.held[method]


@dataclass
class Site:
    """Both replicas, and whoever uses them."""

    telegram: FakeTelegram
    first: Replica
    second: Replica

    def chat(self) -> Chat:
        """Somebody's phone."""
        return Chat(self.telegram, patience=15)

    def takes_next(self) -> dict[str, Any]:
        """The next update, as a replica is posted it."""
        update = self.telegram.updates.pending[0]
        self.telegram.updates.drop(update["update_id"])
        return dict(update)

    async def settled(self) -> None:
        """Nothing is on its way any more."""
        for each in (self.first, self.second):
            await each.front.reception.finish()
            await each.front.courier.settled()


@asynccontextmanager
async def replica(telegram: FakeTelegram, address: str) -> AsyncIterator[Replica]:
    """One replica until the end of the block."""
    store, held, metrics = open_store(address), dict[str, asyncio.Event](), Metrics()
    dialogue = EchoDialogue(store)
    requests = partial(LateRequest, telegram, held)
    front = await open_front(
        telegram.token, dialogue, outside_words, requests, metrics=metrics, patience=Patience(showing=(0.05,))
    )
    try:
        yield Replica(front, dialogue, store, metrics, held)
    finally:
        for gate in held.values():
            gate.set()
        await front.close(within=1)
        await store.close()


@pytest.fixture
async def telegram() -> FakeTelegram:
    return fake_telegram()


@pytest.fixture
async def site(telegram: FakeTelegram, shared: str) -> AsyncIterator[Site]:
    telegram.updates.allow(ALLOWED)
    async with replica(telegram, shared) as first, replica(telegram, shared) as second:
        yield Site(telegram, first, second)


def lines(chat: Chat) -> list[str]:
    """What the bot has said, in the order it stands there."""
    return [message.text for message in chat.messages() if message.from_bot]


def with_buttons(chat: Chat) -> list[str]:
    """Which of it has buttons."""
    return [message.text for message in chat.messages() if message.from_bot and message.markup]

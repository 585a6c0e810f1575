"""A bot in groups: its front over the fake Telegram and a real store, which a test gives its updates by itself."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.dialogue import Dialogue
from bot.events import Key
from bot.group_settings import GroupSettings
from bot.outside import outside_words
from bot.sandbox.chats import Chat as Room
from bot.sandbox.chats import Person
from bot.sandbox.telegram import FakeTelegram
from bot.sandbox.transport import FakeRequest
from bot.store import Store
from bot.store.sealing import Seal, new_key
from bot.telegram.backoff import Patience
from bot.telegram.front import Front, open_front
from bot.telegram.updates import ALLOWED
from tests.chat import Chat
from tests.whole import unhindered

KEY = new_key()


class Clock:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 22, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def passes(self, seconds: float) -> None:
        """Time goes by."""
        self.now += timedelta(seconds=seconds)


@dataclass(frozen=True)
class GroupBot:
    """The bot, its store, and the Telegram around it."""

    telegram: FakeTelegram
    clock: Clock
    store: Store
    dialogue: Dialogue
    front: Front

    def phone(self, person: Person, group: Room | None = None) -> Chat:
        """A person's phone, open at a group."""
        return Chat(self.telegram, person, group=group, deliver=self.takes)

    async def takes(self, update: Mapping[str, Any]) -> None:
        """Give the bot one update; everything it leads to is over when this returns."""
        await self.front.handle(dict(update))

    async def settings(self, chat: int) -> GroupSettings:
        """What is kept of the choices of a group."""
        return await self.dialogue.groups.settings(chat)

    async def keeps(self, chat: int) -> bool:
        """Whether anything is kept of a group."""
        return await self.store.load(Key(chat, 0)) is not None

    def called(self, method: str) -> int:
        """How often the bot has called this method."""
        return sum(call.method == method for call in self.telegram.calls)


@asynccontextmanager
async def bot_in_groups(telegram: FakeTelegram, clock: Clock, store: Store) -> AsyncIterator[GroupBot]:
    """The bot until the end of the block; its store is left open."""
    dialogue = Dialogue(store, Seal([KEY]), clock, "en")
    front = await open_front(
        telegram.token,
        dialogue,
        outside_words("en"),
        lambda: FakeRequest(telegram),
        limits=unhindered(),
        patience=Patience(storing=0.01, showing=(), greeting=0.0),
    )
    telegram.updates.allow(ALLOWED)
    try:
        yield GroupBot(telegram, clock, store, dialogue, front)
    finally:
        await front.close(within=1)

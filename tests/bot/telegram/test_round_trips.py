"""How often a turn goes to the store, and what it knows of the chat without asking twice."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.dialogue import Dialogue
from bot.events import Key
from bot.sandbox.telegram import FakeTelegram
from bot.screen_parts import Before, Button, Html, Screen, Turn
from bot.store import Row
from bot.store.sealing import Seal, new_key
from bot.store.sqlite import SqliteStore
from bot.telegram.delivery import Parcel
from bot.telegram.front import Front, open_front
from bot.telegram.request import AiohttpRequest
from tests.bot.telegram.conftest import outside_words
from tests.chat import Chat
from tests.telegram_server import TelegramServer


class Listed(SqliteStore):
    """A store that notes what it is asked for by a turn."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.asked: list[str] = []

    async def load(self, key: Key) -> Row | None:
        self.asked.append("load")
        return await super().load(key)

    async def save(
        self,
        key: Key,
        expected_revision: int,
        sealed: bytes,
        update_id: int | None,
        now: int,
        owes: bool = True,
        *,
        remind_at: int | None = None,
        used: bool = True,
    ) -> Row:
        self.asked.append("save")
        return await super().save(key, expected_revision, sealed, update_id, now, owes, remind_at=remind_at, used=used)

    async def mark_shown(self, key: Key, revision: int, message_id: int | None) -> None:
        self.asked.append("shown")
        await super().mark_shown(key, revision, message_id)


@pytest.fixture
async def listed(tmp_path: Path) -> AsyncIterator[Listed]:
    opened = Listed(tmp_path / "bot.db")
    yield opened
    await opened.close()


@pytest.fixture
async def front(server: TelegramServer, listed: Listed) -> AsyncIterator[Front]:
    dialogue = Dialogue(listed, Seal([new_key()]), lambda: datetime(2026, 11, 22, 12, tzinfo=UTC), "en")
    opened = await open_front(server.telegram.token, dialogue, outside_words, AiohttpRequest, api_url=server.url)
    yield opened
    await opened.close()


def buttons(chat: Chat) -> list[int]:
    """The messages of the bot that have buttons to tap."""
    return [message.id for message in chat.messages() if message.from_bot and message.markup]


async def test_a_turn_goes_to_the_store_three_times(telegram: FakeTelegram, listed: Listed, front: Front) -> None:
    chat = Chat(telegram, deliver=lambda update: front.handle(dict(update)))
    await chat.types("/start")
    listed.asked.clear()
    await chat.taps("n:begin")
    assert listed.asked == ["load", "save", "shown"]
    listed.asked.clear()
    await chat.types("nothing that is asked for")
    assert listed.asked == ["load", "save", "shown"]


async def test_of_two_turns_stored_before_either_was_shown_only_the_last_keeps_its_buttons(
    telegram: FakeTelegram, front: Front
) -> None:
    chat = Chat(telegram, deliver=lambda update: front.handle(dict(update)))
    await chat.types("/start")
    (known,) = buttons(chat)
    whose = Key(chat.person.id, chat.person.id)
    for number in (1, 2):
        screen = Screen(Html(f"Screen {number}"), ((Button("Go on", "n:begin"),),))
        front.courier.hand(Parcel(whose, Turn(number, (screen,), before=Before(known))))
    await front.courier.settled()
    assert chat.last().text == "Screen 2"
    assert buttons(chat) == [chat.last().id]

"""Telegram refuses every call for a while: it is left alone as long as it says; then all arrives, in order, once."""

import asyncio
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from itertools import cycle
from time import monotonic

import pytest

from bot.events import Key
from bot.metrics import Metrics
from bot.sandbox.faults import too_many_requests
from bot.sandbox.files import Upload
from bot.sandbox.telegram import Answer, FakeTelegram
from bot.screen_parts import Html, Screen, Turn
from bot.telegram.backoff import Patience
from bot.telegram.courier import Courier
from bot.telegram.delivery import Parcel
from bot.telegram.drawings import Drawings, nothing_drawn
from bot.telegram.messages import Messages
from tests.bot.telegram.conftest import dialogue, polling, store
from tests.bot.telegram.echo import EchoDialogue
from tests.chat import Chat
from tests.telegram_server import TelegramServer

__all__ = ["dialogue", "store"]

PEOPLE = 25
LASTS = 1.5
LATE = 0.02
"""Seconds that two clock readings on the way may differ."""
APART = ("getUpdates", "getMe", "deleteWebhook")


class Storm(FakeTelegram):
    """Refuses what is sent until it is over; remembers until when each chat was to be left alone, and who was not."""

    until = 0.0
    refused = 0

    def __init__(self, clock: Callable[[], datetime]) -> None:
        super().__init__(clock)
        self.alone: dict[object, float] = {}
        self.disobeyed: list[object] = []
        self.waits = cycle((1, 2, 1))

    async def call(
        self,
        method: str,
        raw: Mapping[str, object],
        uploads: Mapping[str, Upload] | None = None,
        token: str | None = None,
    ) -> Answer:
        """The call, or a refusal with the seconds to wait."""
        if method in APART:
            return await super().call(method, raw, uploads, token)
        now, chat = monotonic(), raw.get("chat_id")
        if now < self.alone.get(chat, 0.0) - LATE:
            self.disobeyed.append(chat)
        if now >= self.until:
            return await super().call(method, raw, uploads, token)
        wait = next(self.waits)
        self.alone[chat] = now + wait
        self.refused += 1
        refusal = too_many_requests(wait)
        return Answer(refusal.code, refusal.body())


@pytest.fixture
def telegram() -> Storm:
    return Storm(lambda: datetime(2026, 11, 22, 12, tzinfo=UTC))


def said(chat: Chat) -> list[str]:
    return [message.text for message in chat.messages() if message.from_bot]


async def test_everything_arrives_in_order_once_and_telegram_is_left_alone_as_long_as_it_says(
    telegram: Storm, dialogue: EchoDialogue
) -> None:
    async with TelegramServer(telegram) as server, polling(server, dialogue) as running:
        people = [Chat(telegram, f"Person {number}", patience=15) for number in range(PEOPLE)]
        telegram.until = monotonic() + LASTS
        for word in ("a", "b"):
            for chat in people:
                chat.phone.types(word)
        for chat in people:
            await chat.until(lambda chat=chat: "Question 2. Heard: a, b" in said(chat))  # type: ignore[misc]
        await running.front.courier.settled()
        owed = [await dialogue.owes(Key(chat.person.id, chat.person.id)) for chat in people]
    assert telegram.refused >= PEOPLE
    assert telegram.disobeyed == []
    assert [said(chat) for chat in people] == [["Question 1. Heard: a", "Question 2. Heard: a, b"]] * PEOPLE
    assert not any(owed)


async def test_no_more_is_taken_than_fits_into_memory_until_there_is_room(
    telegram: Storm, dialogue: EchoDialogue
) -> None:
    async with TelegramServer(telegram) as server, polling(server, dialogue) as running:
        people = [Chat(telegram, name) for name in ("Anna", "Berit", "Carl")]
        for chat in people:
            await chat.types("a")
        messages = Messages(running.front.bot, Drawings(nothing_drawn, None, Metrics()))
        courier = Courier(dialogue, messages, Metrics(), Patience(), most_chats=len(people))
        telegram.until = monotonic() + LATE
        for chat in people:
            assert courier.hand(Parcel(Key(chat.person.id, chat.person.id), Turn(0, (Screen(Html("b")),))))
        room = asyncio.create_task(courier.room())
        await asyncio.sleep(0.5)
        assert not room.done()
        await asyncio.wait_for(room, 20)
        await courier.settled()
    assert [said(chat)[-1] for chat in people] == ["b"] * len(people)

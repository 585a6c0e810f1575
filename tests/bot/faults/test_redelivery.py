"""Many screens are owed at once: they are sent without a pause, a few at a time, each by one replica."""

import asyncio
import json
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from typing import Any

import pytest

from bot.events import Key
from bot.sandbox.telegram import FakeTelegram
from bot.sandbox.transport import FakeRequest
from bot.store import LEASE, Store
from bot.telegram.front import Front, open_front
from bot.telegram.redelivery import ROOM
from bot.telegram.suspects import Suspects
from tests.bot.telegram.conftest import outside_words, telegram
from tests.bot.telegram.echo import EchoDialogue
from tests.chat import Chat
from tests.whole import unhindered

__all__ = ["telegram"]

OWED = 400
BATCH = 100


class Counting(FakeRequest):
    """Counts the calls that are under way at the same time; each takes a moment."""

    def __init__(self, telegram: FakeTelegram, most: list[int]) -> None:
        super().__init__(telegram)
        self._most = most
        self._now = 0

    async def do_request(self, url: str, *given: Any, **named: Any) -> tuple[int, bytes]:
        """The call."""
        self._now += 1
        self._most[0] = max(self._most[0], self._now)
        await asyncio.sleep(0.005)
        try:
            return await super().do_request(url, *given, **named)
        finally:
            self._now -= 1


async def owing(telegram: FakeTelegram, store: Store) -> list[Chat]:
    """People who were not shown their question when a bot stopped."""
    people = [Chat(telegram, f"Person {number}") for number in range(OWED)]
    before = int(time.time()) - 2 * LEASE
    for chat in people:
        chat.phone.types("a")
        key = Key(chat.person.id, chat.person.id)
        await store.save(key, 0, json.dumps({"heard": ["a"], "why": False}).encode(), None, before)
    telegram.updates.confirm(2**40)
    return people


class Slow(Suspects):
    """Looks up what is under suspicion for as long as it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.asked, self.known = asyncio.Event(), asyncio.Event()

    @asynccontextmanager
    async def handling(self, name: str, number: int | None = None) -> AsyncIterator[bool]:  # noqa: ARG002
        """Whether to handle this."""
        if name.startswith("screen"):
            self.asked.set()
            await self.known.wait()
        yield True


@asynccontextmanager
async def front_over(
    telegram: FakeTelegram, store: Store, most: list[int], suspects: Suspects | None = None
) -> AsyncIterator[Front]:
    request = partial(Counting, telegram, most)
    front = await open_front(
        telegram.token,
        EchoDialogue(store),
        outside_words,
        request,
        limits=unhindered(),
        suspects=suspects or Suspects(),
    )
    yield front
    await front.close(within=1)


def times_shown(people: list[Chat]) -> Counter[int]:
    return Counter(sum(message.from_bot for message in chat.messages()) for chat in people)


async def test_one_round_sends_all_of_them_a_few_at_a_time(telegram: FakeTelegram, store: Store) -> None:
    people, most = await owing(telegram, store), [0]
    async with front_over(telegram, store, most) as front:
        assert await front.redelivery.round()
    assert times_shown(people) == {1: OWED}
    assert most[0] <= BATCH + ROOM
    assert await store.owed(OWED, int(time.time()) + 2 * LEASE) == ()


async def test_what_was_owed_is_not_shown_below_what_came_after_it(telegram: FakeTelegram, store: Store) -> None:
    (chat, *_), slow = await owing(telegram, store), Slow()
    async with front_over(telegram, store, [0], slow) as front:
        round_ = asyncio.create_task(front.redelivery.round())
        await slow.asked.wait()
        chat.phone.types("b")
        (update,) = telegram.updates.pending
        await front.reception.take(dict(update))
        await front.courier.settled()
        slow.known.set()
        assert await round_
    assert [message.from_bot for message in chat.messages()] == [False, False, True]


@pytest.mark.parametrize("database_url", ["postgres"], indirect=True)
async def test_two_replicas_share_them_out(telegram: FakeTelegram, store: Store, replica: Store) -> None:
    people = await owing(telegram, store)
    async with front_over(telegram, store, [0]) as first, front_over(telegram, replica, [0]) as second:
        assert all(await asyncio.gather(first.redelivery.round(), second.redelivery.round()))
    assert times_shown(people) == {1: OWED}


async def test_while_telegram_is_away_a_round_ends_after_a_few(telegram: FakeTelegram, store: Store) -> None:
    people = await owing(telegram, store)
    async with front_over(telegram, store, [0]) as front:
        telegram.token = "2:gone"
        assert not await front.redelivery.round()
        telegram.token = front.bot.token
        assert await front.redelivery.round()
        shown = times_shown(people)
    assert shown[0] <= 2 * BATCH + ROOM
    assert shown[1] == OWED - shown[0]

"""Telegram is away for an hour, in thousandths of it: nothing is lost, sent twice, hurried, or told at each try."""

import asyncio
import json
import time
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from bot.background import beside
from bot.events import Key
from bot.sandbox.files import Upload
from bot.sandbox.telegram import Answer, FakeTelegram
from bot.screen_parts import Turn
from bot.store import Store, open_store
from bot.telegram.backoff import Patience
from bot.telegram.front import Front, open_front
from bot.telegram.request import AiohttpRequest
from tests.bot.telegram.conftest import outside_words
from tests.bot.telegram.echo import EchoDialogue, question
from tests.bot.telegram.logged import Log
from tests.chat import Chat
from tests.telegram_server import TelegramServer

PART = 0.8
"""Seconds, of which three make the hour."""
USUAL = Patience()
SHORT = Patience(
    storing=USUAL.storing / 1000,
    showing=tuple(pause / 1000 for pause in USUAL.showing),
    fetching=(USUAL.fetching[0] / 1000, USUAL.fetching[1] / 1000),
    owing=(USUAL.owing[0] / 1000, USUAL.owing[1] / 1000),
)
PEOPLE = 12
ONE, BOTH = "Question 1. Heard: a", "Question 2. Heard: a, b"
MOST_FETCHES = 3 * PART / SHORT.fetching[1] + 10
MOST_ROUNDS = 3 * PART / SHORT.owing[1] + 10


class Gateway(FakeTelegram):
    """A Telegram behind a gateway, which finds it broken for some calls, or for all."""

    broken: Iterable[str] = ()

    async def call(
        self,
        method: str,
        raw: Mapping[str, object],
        uploads: Mapping[str, Upload] | None = None,
        token: str | None = None,
    ) -> Answer:
        """The call, or what a gateway says."""
        if method in self.broken:
            return Answer(502, {"ok": False, "error_code": 502, "description": "Bad Gateway"})
        return await super().call(method, raw, uploads, token)


class Counted(AiohttpRequest):
    """Counts the tries, whatever becomes of them."""

    def __init__(self, tries: Counter[str]) -> None:
        super().__init__()
        self._tries = tries

    async def do_request(self, url: str, *given: Any, **named: Any) -> tuple[int, bytes]:
        """The call."""
        self._tries[url.rpartition("/")[2]] += 1
        return await super().do_request(url, *given, **named)


class Hasty(EchoDialogue):
    """To it a lease is over a thousand times as soon."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self._begun = time.time()

    async def owed(self) -> tuple[tuple[Key, Turn, int | None], ...]:
        """The open questions."""
        now = self._begun + 1000 * (time.time() - self._begun)
        rows = await self._store.owed(100, int(now))
        return tuple((row.key, Turn(row.revision, (question(json.loads(row.sealed)),)), row.message_id) for row in rows)


def said(chat: Chat) -> list[str]:
    return [message.text for message in chat.messages() if message.from_bot]


async def are_shown(people: list[Chat], what: str) -> None:
    for chat in people:
        await chat.until(lambda chat=chat: what in said(chat))  # type: ignore[misc]


async def goes_away_and_comes_back(
    telegram: Gateway, server: TelegramServer, dialogue: EchoDialogue, people: list[Chat]
) -> None:
    """First nothing can be sent, then nobody listens, then a gateway answers; half of the people write meanwhile."""
    telegram.broken = ("sendMessage",)
    for chat in people:
        chat.phone.types("a")
    await asyncio.sleep(PART)
    assert all([await dialogue.owes(Key(chat.person.id, chat.person.id)) for chat in people])
    await server.__aexit__(None, None, None)
    for chat in people[: PEOPLE // 2]:
        chat.phone.types("b")
    await asyncio.sleep(PART)
    telegram.broken = ("sendMessage", "getUpdates")
    await server.__aenter__()
    await asyncio.sleep(PART)
    telegram.broken = ()


async def runs(front: Front) -> None:
    async with beside(redelivery=front.redelivery.work):
        await front.polling.run()


async def test_what_was_taken_stays_stored_and_all_that_is_owed_comes_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    telegram, tries = Gateway(lambda: datetime(2026, 11, 22, 12, tzinfo=UTC)), Counter[str]()
    store = open_store(f"sqlite:///{tmp_path}/bot.db")
    dialogue, server = Hasty(store), TelegramServer(telegram)
    people = [Chat(telegram, f"Person {number}", patience=15) for number in range(PEOPLE)]
    async with server:
        front = await open_front(
            telegram.token,
            dialogue,
            outside_words,
            partial(Counted, tries),
            api_url=server.url,
            patience=SHORT,
        )
        with Log(capsys) as log:
            running = asyncio.create_task(runs(front))
            await goes_away_and_comes_back(telegram, server, dialogue, people)
            away = Counter(tries)
            await are_shown(people[: PEOPLE // 2], BOTH)
            await are_shown(people[PEOPLE // 2 :], ONE)
            await front.courier.settled()
            lines = [line for line in log.lines() if "an update was taken" not in line]
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        await front.close()
    await store.close()
    assert all(said(chat) in ([BOTH], [ONE, BOTH]) for chat in people[: PEOPLE // 2])
    assert all(said(chat) == [ONE] for chat in people[PEOPLE // 2 :])
    assert 5 < away["getUpdates"] < MOST_FETCHES + PEOPLE
    assert PEOPLE < away["sendMessage"] < PEOPLE * (MOST_ROUNDS + len(SHORT.showing) + 1)
    told = Counter(line.partition('event="')[2].partition('"')[0] for line in lines)
    assert told == {
        "screens cannot be shown; they are owed until they can": 1,
        "screens are shown again": 1,
        "updates could not be fetched": 1,
        "updates are fetched again": 1,
    }

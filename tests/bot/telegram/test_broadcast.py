"""A correction to 10,000 people, with everything that goes wrong: each is reached once, or listed with the reason."""

import asyncio
import sqlite3
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from time import time

from bot.events import Key
from bot.pages import Page
from bot.sandbox.faults import ConnectionLost, too_many_requests
from bot.sandbox.files import Upload
from bot.sandbox.telegram import Answer, FakeTelegram
from bot.sandbox.world import FIRST_PERSON
from bot.screen.spoken import mark
from bot.session import Session
from bot.store import open_store
from bot.store.sealing import Seal
from tests.bot.telegram.hasty import AT_ONCE
from tests.bot.telegram.process import KEY, BotProcess, settings, started
from tests.chat import Chat
from tests.telegram_server import TelegramServer

NUMBER = 10_000
STAFF = (FIRST_PERSON, FIRST_PERSON + 1)
RULE = "us.ucc.explanation"
HEADLINE = "A rule behind an answer you were shown has changed."
SHORT, LONG = 1, 3
"""What a 429 asks for, in seconds: one that the bot waits out, and one that it does not."""


class Rough(FakeTelegram):
    """A Telegram that refuses some, answers some not at all, and under which the bot dies."""

    kill: Callable[[], None]
    unheard: frozenset[int] = frozenset()
    lost: frozenset[int] = frozenset()
    refused: frozenset[int] = frozenset()
    held: Mapping[int, int] = {}
    deaths: frozenset[int] = frozenset()
    sent = 0

    async def call(
        self,
        method: str,
        raw: Mapping[str, object],
        uploads: Mapping[str, Upload] | None = None,
        token: str | None = None,
    ) -> Answer:
        """The call, unless it is a correction that something happens to."""
        if method != "sendMessage" or HEADLINE not in str(raw.get("text")):
            return await super().call(method, raw, uploads, token)
        self.sent += 1
        chat = int(str(raw["chat_id"]))
        if self.sent in self.held:
            return Answer(429, too_many_requests(self.held[self.sent]).body())
        if chat in self.refused:
            return Answer(400, {"ok": False, "error_code": 400, "description": "Bad Request: no"})
        if chat in self.lost:
            raise ConnectionLost(method)
        answer = await super().call(method, raw, uploads, token)
        if self.sent in self.deaths:
            self.kill()
        if chat in self.unheard:
            raise ConnectionLost(method)
        return answer

    def read_by(self, chat: int) -> int:
        """How often the correction stands in a chat."""
        return sum(HEADLINE in (message.text or "") for message in self.chats[chat].messages.values())


def crowd(telegram: Rough) -> list[int]:
    """Two of the staff, and 10,000 people of whom some have blocked the bot; the ids of the people."""
    telegram.person("Sara")
    telegram.person("Tom")
    people = [telegram.person("Anna").id for _ in range(NUMBER)]
    for person in people:
        telegram.chats[person].started = True
    for person in people[::100]:
        telegram.chats[person].blocked = True
    telegram.lost, telegram.unheard = frozenset(people[33::500]), frozenset(people[44::500])
    telegram.refused = frozenset(people[55::1000])
    telegram.held = dict.fromkeys((700, 2200, 7100), SHORT) | {5200: LONG}
    telegram.deaths = frozenset({3000, 6500})
    return people


async def seeded(database: str, people: list[int]) -> None:
    """Lets everybody have been shown a result that rests on the rule; all is on disk when this returns."""
    store, seal, now = open_store(database), Seal([KEY]), int(time())
    shown = Session(language="en", answers={"jurisdiction": "US-OH"}, page=Page.RESULT, rules_shown=(mark(RULE),))
    plain = shown.model_dump_json().encode()
    keys = [Key(person, person) for person in people]
    await asyncio.gather(*(store.save(key, 0, seal.seal(key, plain), None, now, owes=False) for key in keys))
    await store.close()


async def confirmed(telegram: Rough) -> str:
    """A correction that Sara has written and Tom has confirmed; its id."""
    sara, tom = (Chat(telegram, telegram.people[person], patience=60) for person in STAFF)
    for said in ("/correct", "s:correction_new:", RULE, f"s:correction_rule:{mark(RULE)}", "It changed.", "Endret."):
        await (sara.taps(said) if said.startswith("s:") else sara.types(said))
    ask = next(each for each in sara.choices() if each.startswith("s:correction_ask:"))
    name = ask.rsplit(":", 1)[1]
    await sara.taps(ask)
    await tom.until(lambda: bool(tom.messages()) and f"s:correction:{name}" in tom.choices())
    await tom.taps(f"s:correction:{name}")
    await tom.taps(next(each for each in tom.choices() if each.startswith("s:correction_send:")))
    return name


def listed(database: Path, name: str) -> dict[int, str]:
    """What became of each message, by chat."""
    with closing(sqlite3.connect(database)) as opened:
        return dict(opened.execute("SELECT chat, outcome FROM mail WHERE mailing = ?", (name,)))


async def told(telegram: Rough, name: str) -> str:
    """What Sara is told of how it went."""
    sara = Chat(telegram, telegram.people[STAFF[0]], patience=60)
    await sara.types("/correct")
    await sara.taps(f"s:correction:{name}")
    return sara.last().text or ""


async def dies_and_is_started_again(bot: BotProcess) -> None:
    assert await bot.ends(300) != 0
    await bot.start()


async def answers_others_meanwhile(telegram: Rough, person: int) -> None:
    """Somebody writes while it is being sent, and is answered."""
    chat = Chat(telegram, telegram.people[person], patience=30)
    chat.phone.types("/help")
    await chat.until(lambda: any("/delete" in (message.text or "") for message in chat.messages()))


async def over(bot: BotProcess, within: float = 300) -> None:
    """Waits until the bot says that the correction was sent."""
    async with asyncio.timeout(within):
        while "a correction was sent" not in bot.log():  # noqa: ASYNC110 - a process tells it in no other way
            await asyncio.sleep(0.1)


async def test_each_of_ten_thousand_is_reached_once_or_listed_with_the_reason(tmp_path: Path) -> None:
    telegram = Rough(lambda: datetime.now(UTC))
    people = crowd(telegram)
    await seeded(f"sqlite:///{tmp_path}/bot.db", people)
    async with TelegramServer(telegram) as server:
        given = settings(server, tmp_path, STAFF_IDS=",".join(map(str, STAFF)))
        async with started(tmp_path, given, "tests.bot.telegram.hasty") as bot:
            telegram.kill = bot.kill
            telegram.chats[STAFF[0]].started = telegram.chats[STAFF[1]].started = True
            name = await confirmed(telegram)
            for _ in telegram.deaths:
                await dies_and_is_started_again(bot)
            await answers_others_meanwhile(telegram, people[5])
            assert "a correction was sent" not in bot.log()
            await over(bot)
            page = await told(telegram, name)
    outcomes = listed(tmp_path / "bot.db", name)
    assert sorted(outcomes) == people
    read = {person: telegram.read_by(person) for person in people}
    assert max(read.values()) == 1
    numbers = Counter(outcomes.values())
    assert set(numbers) == {"sent", "blocked", "refused", "uncertain"}
    assert {read[person] for person, outcome in outcomes.items() if outcome == "sent"} == {1}
    assert [f"Reached: {numbers['sent']:,}", f"Refused by Telegram: {numbers['refused']}"] == [
        line for line in page.splitlines() if line.startswith(("Reached", "Refused"))
    ]
    unsure = {person for person, outcome in outcomes.items() if outcome == "uncertain"}
    assert len(unsure) <= len(telegram.lost | telegram.unheard) + AT_ONCE * len(telegram.deaths)
    blocked = {person for person, outcome in outcomes.items() if outcome == "blocked"}
    refused = {person for person, outcome in outcomes.items() if outcome == "refused"}
    assert blocked <= set(people[::100]) <= blocked | unsure
    assert refused <= telegram.refused <= refused | unsure
    assert {person for person, times in read.items() if not times} <= unsure | blocked | refused

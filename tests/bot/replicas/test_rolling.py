"""The replicas are replaced one after the other while people use them: nobody is forgotten, nobody waits for long."""

import asyncio
import signal
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from time import monotonic

import aiohttp

from bot.sandbox.telegram import FakeTelegram
from bot.sandbox.updates import Update
from tests.bot.telegram.process import BotProcess, settings, started
from tests.chat import Chat
from tests.soak.kills.balancing import BalancedServer
from tests.soak.kills.bots import SECRET, Bots
from tests.soak.kills.combinations import Combination
from tests.soak.kills.watching import WatchedTelegram
from tests.telegram_server import SECRET_HEADER, TelegramServer

TWO = Combination(webhook=True, postgres=True, replicas=2)
PEOPLE = 8
LONGEST_WAIT = 10.0
"""Seconds, on a machine that also starts the next replica: half of what a lease lasts that nobody hands back."""
PAGES = ("/help", "/privacy")


class PassingOver(BalancedServer):
    """A balancer that goes on to the other replica at once where the one in turn takes no connection."""

    async def _posted(self, place: str, update: Update, headers: dict[str, str]) -> int:
        status = await super()._posted(place, update, headers)
        if status:
            return status
        (other,) = (replica for replica in self.replicas if replica != place)
        return await super()._posted(other, update, headers)


class Person:
    """Somebody who asks for one page after another, each once the one before is there."""

    def __init__(self, telegram: FakeTelegram, number: int) -> None:
        self._chat = Chat(telegram, f"Person {number}", patience=20)
        self.asked: list[str] = []
        self.waits: list[float] = []

    async def goes_on(self, over: asyncio.Event) -> None:
        """Until it is over."""
        while not over.is_set():
            page = PAGES[len(self.asked) % len(PAGES)]
            began, own = monotonic(), self._chat.phone.types(page)
            self.asked.append(page)
            await self._chat.until(lambda own=own: self._chat.messages()[-1].id > own.id)  # type: ignore[misc]
            self.waits.append(monotonic() - began)
            await asyncio.sleep(0.5)

    def answers(self) -> list[str]:
        """How each answer begins."""
        return [message.text.split("\n")[0] for message in self._chat.messages() if message.from_bot]


async def probed(place: str) -> dict[str, int]:
    """What a replica answers on each of its paths."""
    async with aiohttp.ClientSession() as session:
        found = {}
        for path in ("healthz", "livez", "metrics"):
            async with session.get(place.replace("/hook", f"/{path}")) as answer:
                found[path] = answer.status
        async with session.post(place, data=b'{"update_id": 1}', headers={SECRET_HEADER: SECRET}) as answer:
            found["hook"] = answer.status
        return found


async def test_a_rolling_restart_under_load_loses_nothing_and_keeps_nobody_waiting(tmp_path: Path, shared: str) -> None:
    telegram, over = WatchedTelegram(lambda: datetime.now(UTC)), asyncio.Event()
    server = PassingOver(telegram, Random(1))  # noqa: S311 - a run can be repeated
    async with server:
        bots = Bots(tmp_path, TWO, server, shared, telegram.ledger)
        try:
            await bots.start(bots.all)
            await bots.ready(bots.all)
            people = [Person(telegram, number) for number in range(PEOPLE)]
            using = [asyncio.create_task(person.goes_on(over)) for person in people]
            for number in bots.all:
                stopping = asyncio.create_task(bots.stop([number]))
                await asyncio.sleep(0.3)
                assert await probed(server.replicas[number]) == {
                    "healthz": 503, "livez": 200, "metrics": 200, "hook": 200,
                }  # fmt: skip
                assert await stopping == [0]
                await bots.start([number])
                await bots.ready([number])
            assert (await probed(server.replicas[0]))["healthz"] == 200
            over.set()
            await asyncio.gather(*using)
            assert telegram.updates.pending == ()
            assert await bots.stop(bots.all) == [0, 0]
        finally:
            bots.close()
    assert min(len(person.asked) for person in people) > 5
    assert max(max(person.waits) for person in people) < LONGEST_WAIT
    for person in people:
        assert len(person.answers()) == len(person.asked)
        assert len(set(person.answers())) == len(PAGES)
        assert person.answers()[::2] == person.answers()[:1] * len(person.answers()[::2])


class Silent(FakeTelegram):
    """A Telegram that takes messages and does not answer."""

    async def call(self, method: str, *given: object, **named: object):  # type: ignore[no-untyped-def]
        """The call, but for a message."""
        if method == "sendMessage":
            self.heard.set()
            await asyncio.Event().wait()
        return await super().call(method, *given, **named)  # type: ignore[arg-type]

    heard: asyncio.Event


async def test_a_second_signal_ends_a_bot_that_still_finishes_what_is_in_hand(tmp_path: Path) -> None:
    telegram = Silent(lambda: datetime.now(UTC))
    telegram.heard = asyncio.Event()
    async with TelegramServer(telegram) as server, started(tmp_path, settings(server, tmp_path)) as bot:
        Chat(telegram).phone.types("/start")
        await asyncio.wait_for(telegram.heard.wait(), 20)
        signals(bot)
        await asyncio.sleep(0.5)
        signals(bot)
        assert await bot.ends(within=5) == -signal.SIGTERM


def signals(bot: BotProcess) -> None:
    """Asks the process to stop."""
    assert bot._process is not None
    bot._process.send_signal(signal.SIGTERM)

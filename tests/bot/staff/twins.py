"""One person twice: at a bot that has staff, and at one that has none; nothing tells the two apart."""

import json
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.events import Key
from bot.sandbox.chats import Chat as Room
from tests.bot.staff.conftest import STAFF, with_staff
from tests.bot.telegram.logged import Log
from tests.chat import Chat
from tests.whole import Whole, whole

Doing = Callable[[Chat], Awaitable[object]]
MOMENT = re.compile(r'timestamp=\S+|"timestamp": "[^"]+"')
TAKES_TIME = ("bot_turn_seconds", "bot_answer_seconds")


def types(text: str) -> Doing:
    """Sending this text."""
    return lambda chat: chat.types(text)


def taps(data: str, *, oldest: bool = False) -> Doing:
    """Tapping a button with this data on the newest message of the bot, or on the very first message."""
    return lambda chat: chat.taps_on(chat.messages()[0] if oldest else chat.last(), data)


def searches(query: str) -> Doing:
    """Typing this after the name of the bot, in any chat."""
    return lambda chat: chat.searches(query)


def presses(data: str) -> Doing:
    """Tapping a button that is there."""
    return lambda chat: chat.taps(data)


@dataclass(frozen=True)
class Twins:
    """The two bots, and the same person's phone at each."""

    with_desk: Whole
    without: Whole
    log: Log

    def chats(self, name: str = "Anna", language: str = "en") -> tuple[Chat, Chat]:
        """Somebody new at both."""
        return self.with_desk.chat(name, language), self.without.chat(name, language)

    def group(self, chats: tuple[Chat, Chat]) -> tuple[Chat, Chat]:
        """The same two in a group that the bot is in."""

        def joined(bot: Whole, chat: Chat) -> Chat:
            room: Room = bot.telegram.group("Owners", [chat.person])
            return bot.chat(chat.person, group=room)

        return joined(self.with_desk, chats[0]), joined(self.without, chats[1])

    async def alike(self, chats: tuple[Chat, Chat], doing: Doing, instead: Doing | None = None) -> dict[str, Any]:
        """Do something at the one and the same, or something else, at the other; return what both now are.

        Fails where any call to Telegram, anything kept, any figure or any line of the log differs.
        """
        here = await self._after(self.with_desk, chats[0], doing)
        there = await self._after(self.without, chats[1], instead or doing)
        for what, now in here.items():
            assert now == there[what], what
        return here

    async def _after(self, bot: Whole, chat: Chat, doing: Doing) -> dict[str, Any]:
        self.log.lines()
        bot.telegram.calls.clear()
        result = await doing(chat)
        return {
            "result": result if isinstance(result, list) else None,
            "calls": [(called.method, dict(called.parameters)) for called in bot.telegram.calls],
            "toast": chat.toast(),
            "log": [MOMENT.sub("", line) for line in self.log.lines()],
            "kept": kept(bot),
            "figures": figures(bot),
        }


def kept(bot: Whole) -> dict[str, list[Any]]:
    """Everything the database holds, opened; of the memos also the kind and the moment."""
    tables: dict[str, list[Any]] = {name: list(rows) for name, rows in bot.kept().items()}
    tables["session"] = [
        (*row[:5], json.loads(bot.seal.open(Key(row[0], row[1]), row[5])), *row[6:]) for row in tables["session"]
    ]
    tables["memo"] = [
        (kind, at, json.loads(bot.seal.open(f"memo {kind} {name}", sealed)))
        for kind, name, at, sealed in tables["memo"]
    ]
    return tables


def figures(bot: Whole) -> list[str]:
    """What the bot counts, but for how long things took."""
    lines = bot.office.metrics.text().decode().splitlines()
    return [line for line in lines if not line.startswith(TAKES_TIME) and "_created" not in line]


@asynccontextmanager
async def twins(folder: Path, log: Log) -> AsyncIterator[Twins]:
    """Both bots until the end of the block."""
    for name in ("with", "without"):
        (folder / name).mkdir()
    async with (
        whole(folder / "with", world=with_staff, staff=frozenset(STAFF)) as with_desk,
        whole(folder / "without", world=with_staff) as without,
    ):
        yield Twins(with_desk, without, log)

"""Two people, one of the staff and a group around one bot, which may be stopped and started again."""

import asyncio
import html
import io
import re
import sqlite3
import tempfile
from collections.abc import Coroutine, Mapping
from contextlib import AsyncExitStack, ExitStack, closing
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any, Final, TypeVar

from bot.events import PLAY, Key
from bot.group_settings import ANY_ADMIN
from bot.sandbox.chats import Message
from bot.sandbox.keyboards import buttons
from bot.sandbox.telegram import FakeTelegram
from bot.session import Session
from bot.store.sealing import new_key
from bot.telegram.backoff import Patience
from tests.bot.staff.conftest import STAFF, with_staff
from tests.chat import Chat
from tests.soak.fuzz.findings import hearing, read
from tests.soak.fuzz.watching import NORMAL
from tests.whole import Clock, Whole, whole

AT_ONCE: Final = Patience(storing=0.0, showing=(0.0, 0.0, 0.0), greeting=0.0)
SARA: Final = STAFF[0]
Done = TypeVar("Done")
Json = dict[str, Any]


@dataclass(frozen=True)
class Look:
    """All of one person or group: what is kept of them, byte for byte, and what their chat shows."""

    rows: tuple[Any, ...]
    shown: Mapping[int, int]


class Town:
    """The bot and everybody around it; every method that takes a coroutine returns when the bot is done."""

    def __init__(self) -> None:
        self._loop = asyncio.Runner()
        self._folder = ExitStack()
        self._place = Path(self._folder.enter_context(tempfile.TemporaryDirectory()))
        self.written: io.StringIO = self._folder.enter_context(hearing())
        self._key, self._clock = new_key(), Clock()
        self._telegram: FakeTelegram | None = None
        self.failed: list[str] = []
        self._open()
        self.anna, self.bo = (
            Chat(self.telegram, "Anna", deliver=self._takes),
            Chat(self.telegram, "Bo", language="nb", deliver=self._takes),
        )
        self.sara = Chat(self.telegram, self.telegram.people[SARA], deliver=self._takes)
        room = self.telegram.group("Neighbours", [self.anna.person, self.bo.person])
        self.group = Chat(self.telegram, self.anna.person, group=room, deliver=self._takes)
        self.group_of_bo = Chat(self.telegram, self.bo.person, group=room, deliver=self._takes)
        self.own_sent: list[Json] = []

    @property
    def telegram(self) -> FakeTelegram:
        """The fake Telegram, which outlives the bot."""
        assert self._telegram is not None
        return self._telegram

    @property
    def people(self) -> dict[str, Chat]:
        """Everybody's chat, by name; the group is seen by who owns it."""
        return {"anna": self.anna, "bo": self.bo, "sara": self.sara, "group": self.group}

    @property
    def numbers(self) -> tuple[int, int, int]:
        """Those of Anna and of Bo, and the one that stands for any administrator of the group."""
        return self.anna.person.id, self.bo.person.id, ANY_ADMIN

    def runs(self, work: Coroutine[Any, Any, Done]) -> Done:
        """Return what the coroutine returns."""
        return self._loop.run(work)

    def restart(self) -> None:
        """Stop the bot, and start another one on its database."""
        self.runs(self._bot.aclose())
        self._open()

    def close(self) -> None:
        """Stop everything."""
        self.runs(self._bot.aclose())
        self._loop.close()
        self._folder.close()

    def forward(self, hours: int) -> None:
        """Let time pass, and the bot do what it does by itself then."""
        self._clock.now += timedelta(hours=hours)
        self.runs(self._by_itself())

    async def _by_itself(self) -> None:
        await self.bot.reminds()
        await self.bot.dialogue.sweep()

    def _open(self) -> None:
        self._bot = AsyncExitStack()
        self.bot: Whole = self.runs(self._opened())

    async def _opened(self) -> Whole:
        asyncio.get_running_loop().set_exception_handler(lambda _, told: self.failed.append(str(told)))
        known = self._telegram
        world = with_staff if known is None else lambda _: known
        staff = frozenset({SARA})
        opening = whole(self._place, world=world, staff=staff, key=self._key, patience=AT_ONCE, clock=self._clock)
        bot = await self._bot.enter_async_context(opening)
        self._telegram = bot.telegram
        return bot

    async def _takes(self, update: Mapping[str, Any]) -> None:
        self.own_sent = [*self.own_sent[-30:], dict(update)]
        await self.again(update)

    async def again(self, update: Mapping[str, Any]) -> None:
        """Give an update to the bot, as polling does."""
        await self.bot.front.reception.take(dict(update), persist=True)
        await self.quiet()

    async def quiet(self) -> None:
        """Return when the bot is done with everything."""
        await self.bot.front.reception.finish()
        await self.bot.front.courier.settled()
        await self.bot.office.faults.settled()

    def asks(self, statement: str, *values: Any) -> list[tuple[Any, ...]]:
        """Return what the database holds."""
        with closing(sqlite3.connect(self.bot.database)) as opened:
            return list(opened.execute(statement, values))

    def look(self, chat: Chat) -> Look:
        """Return all of one person or group."""
        rows = self.asks("SELECT * FROM session WHERE chat = ? ORDER BY person", chat.room.id)
        rows += self.asks("SELECT * FROM memo WHERE name = ? ORDER BY kind", str(chat.room.id))
        return Look(tuple(rows), {one.id: one.edits for one in chat.messages() if one.from_bot})

    def session(self, chat: Chat) -> Session | None:
        """Return what is kept of a person's own conversation."""
        told = "SELECT sealed FROM session WHERE chat = ? AND person = ?"
        rows = self.asks(told, chat.person.id, chat.person.id)
        key = Key(chat.person.id, chat.person.id)
        return Session.model_validate_json(self.bot.seal.open(key, rows[0][0])) if rows else None

    def naming(self, person: int) -> Mapping[str, Any]:
        """Return the rows of every table that hold somebody's number, as a number or in a text."""
        number = re.compile(rf"(?<!\d){person}(?!\d)")
        kept = {
            name: [row for row in rows if any(number.search(str(cell)) for cell in row if not isinstance(cell, bytes))]
            for name, rows in self.bot.kept().items()
        }
        return {name: rows for name, rows in kept.items() if rows}

    def screen(self, chat: Chat) -> str | None:
        """Return the text of what a person's own conversation shows as it stands, None where there is none."""
        turn = self.runs(self.bot.dialogue.again(Key(chat.person.id, chat.person.id)))
        return html.unescape(re.sub(r"<[^>]*>", "", turn.screens[-1].text)) if turn and turn.screens else None

    def plays(self) -> bool:
        """Return whether anything is kept of a play."""
        return bool(self.asks("SELECT 1 FROM session WHERE person = ?", PLAY))

    def owed(self) -> list[tuple[Any, ...]]:
        """Return who is still owed a screen."""
        return self.asks("SELECT chat, person, shown, revision FROM session WHERE shown < revision AND NOT blocked")

    def refusals(self) -> list[object]:
        """Return the calls that Telegram refused since the last look, but for what a correct bot may meet."""
        bad = [call for call in self.telegram.calls if not call.answer.ok and not _normal(str(call.answer.body))]
        self.telegram.calls.clear()
        return [(call.method, call.answer.body, call.parameters) for call in bad]

    def log(self) -> str:
        """Return what the bot has logged since the last look."""
        return read(self.written)


def _normal(said: str) -> bool:
    return any(words in said for words in NORMAL)


def tappable(chat: Chat, *, newest: bool) -> list[tuple[Message, str]]:
    """Return the buttons of the bot's newest message, or of all."""
    own = [message for message in chat.messages() if message.from_bot]
    shown = own[-1:] if newest else own
    found = [(one, button) for one in shown for row in buttons(one.markup) for button in row]
    return [(one, str(button["callback_data"])) for one, button in found if "callback_data" in button]

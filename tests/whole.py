"""The whole bot in one process: the real conversation, store and front over the fake Telegram, and a clock that stands.

What is done to it has been answered, everywhere, before the test goes on: nothing is waited for.
"""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from pydantic import SecretStr

from bot.dialogue import Dialogue
from bot.events import Key
from bot.metrics import Metrics
from bot.running import office_of, opened_dialogue, opened_front
from bot.sandbox.chats import Chat as Room
from bot.sandbox.chats import Person
from bot.sandbox.telegram import FakeTelegram
from bot.sandbox.transport import FakeRequest
from bot.session import Session
from bot.settings import Settings
from bot.staff.office import Office
from bot.store.sealing import Seal, new_key
from bot.telegram.backoff import Patience
from bot.telegram.delivery import Parcel
from bot.telegram.front import Front
from bot.telegram.limits import Limits, Pace
from bot.telegram.updates import ALLOWED
from tests.chat import Chat

SOON = Patience(greeting=0.05)
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)

Rows = tuple[tuple[Any, ...], ...]


class Clock:
    """A clock that a test moves."""

    def __init__(self, now: datetime = NOON) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


@dataclass(frozen=True)
class Whole:
    """A bot that takes updates when it is given them, and everything around it."""

    telegram: FakeTelegram
    clock: Clock
    dialogue: Dialogue
    front: Front
    database: Path
    seal: Seal
    office: Office

    @property
    def name(self) -> str:
        """How the bot is mentioned."""
        return f"@{self.telegram.bot.username}"

    def chat(self, person: str | Person, language: str = "en", *, group: Room | None = None) -> Chat:
        """A person's phone, open at the private chat or at a group."""
        return Chat(self.telegram, person, language=language, group=group, deliver=self.handles)

    async def handles(self, update: Mapping[str, Any]) -> None:
        """Gives one update to the bot; when this returns, all it leads to has been shown."""
        await self.front.handle(dict(update))

    async def takes_all(self) -> None:
        """Gives the bot all that waits for it at the same time, as polling does."""
        waiting = self.telegram.updates.pending
        await asyncio.gather(*map(self.handles, waiting))
        for update in waiting:
            self.telegram.updates.drop(update["update_id"])

    async def reminds(self) -> int:
        """Sends the reminders whose time has come; says how many."""
        written = await self.dialogue.remind()
        for key, turn in written:
            self.front.courier.hand(Parcel(key, turn))
        await self.front.courier.settled()
        return len(written)

    def breaks(self, statement: str, *values: Any) -> None:
        """Changes the database behind the bot's back."""
        with closing(sqlite3.connect(self.database)) as opened, opened:
            opened.execute(statement, values)

    def kept(self) -> dict[str, Rows]:
        """Everything the database holds, table by table."""
        with closing(sqlite3.connect(self.database)) as opened:
            named = [name for (name,) in opened.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
            return {name: tuple(opened.execute(f"SELECT * FROM {name}")) for name in named}  # noqa: S608 - own names

    def session(self, person: Person) -> Session | None:
        """What is kept of a person's conversation."""
        key = Key(person.id, person.id)
        rows = [row[5] for row in self.kept()["session"] if row[:2] == (key.chat, key.user)]
        return Session.model_validate_json(self.seal.open(key, rows[0])) if rows else None

    def kept_of(self, chat: int) -> dict[str, Rows]:
        """What is kept under the id of a chat or a person, table by table; empty tables left out."""
        found = {name: tuple(row for row in rows if chat in row) for name, rows in self.kept().items()}
        return {name: rows for name, rows in found.items() if rows}


def knowing(*people: tuple[str, str]) -> Callable[[Clock], FakeTelegram]:
    """Telegrams that know these people, by name and language, from the start; the first has the number FIRST_PERSON."""

    def world(clock: Clock) -> FakeTelegram:
        telegram = FakeTelegram(clock)
        for name, language in people:
            telegram.person(name, language)
        return telegram

    return world


def unhindered() -> Limits:
    """No pace of sending: the clock stands, and a test should not wait for the one on the wall."""
    pace = Pace(burst=10**6, a_second=10**6)
    return Limits(private=pace, group=pace, groups=pace)


@asynccontextmanager
async def whole(
    folder: Path,
    locale: str = "nb",
    world: Callable[[Clock], FakeTelegram] = FakeTelegram,
    staff: frozenset[int] = frozenset(),
    key: str = "",
    patience: Patience = SOON,
    clock: Clock | None = None,
) -> AsyncIterator[Whole]:
    """The bot until the end of the block; letters are not read, pictures are drawn if asked.

    Its database is empty, unless a bot with the same folder and ``key`` was there before.
    """
    clock, database = clock or Clock(), folder / "bot.db"
    telegram = world(clock)
    settings = Settings(_env_file=None, default_locale=locale, read_letters=False, staff_ids=staff)
    key = key or new_key()
    async with opened_dialogue(settings, clock, f"sqlite:///{database}", (SecretStr(key),)) as dialogue:
        office = office_of(settings, dialogue, Metrics())
        requests = partial(FakeRequest, telegram)
        async with opened_front(
            settings, telegram.token, dialogue, office.metrics, requests, patience, unhindered(), office
        ) as front:
            telegram.updates.allow(ALLOWED)
            yield Whole(telegram, clock, dialogue, front, database, Seal([key]), office)

"""What may not happen while updates are fuzzed: faults, refused calls, anything done to whom it does not concern."""

import asyncio
import io
import logging
import sqlite3
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from typing import Any, Final

from bot import log
from bot.events import Key
from bot.sandbox.telegram import Called
from bot.session import Session
from tests.soak.fuzz.texts import MARKER
from tests.whole import Whole

NORMAL: Final = (
    "query is too old", "message is not modified", "message to edit not found", "message can't be edited",
    "there is no text in the message to edit", "chat not found", "bot was blocked by the user", "bot was kicked from",
    "bot is not a member of", "bot can't initiate conversation", "invalid file_id", "not enough rights to send",
    "group chat was upgraded", "message to delete not found",
)  # fmt: skip
"""Refusals that a bot gets which does nothing wrong: taps too late, messages and chats that are gone."""

MOST_SHOWN: Final = 400


@dataclass
class Findings:
    """What was found, by kind: how often, and the first of each."""

    numbers: Counter[str] = field(default_factory=Counter)
    first: dict[str, str] = field(default_factory=dict)

    def note(self, kind: str, what: object) -> None:
        """Note a finding."""
        self.numbers[kind] += 1
        self.first.setdefault(kind, repr(what)[:MOST_SHOWN])

    def lines(self) -> list[str]:
        """Return a line for each kind."""
        return [f"{kind}: {number} times, first: {self.first[kind]}" for kind, number in self.numbers.items()]


@dataclass(frozen=True)
class Bystanders:
    """People and groups whom nothing that is fuzzed concerns."""

    people: tuple[int, ...]
    groups: tuple[int, ...]

    @property
    def chats(self) -> tuple[int, ...]:
        """Every chat of theirs."""
        return (*self.people, *self.groups)


class Watching:
    """Looks, whenever it is asked, at what has happened since the look before."""

    def __init__(self, bot: Whole, bystanders: Bystanders, written: io.StringIO) -> None:
        self._bot = bot
        self._bystanders = bystanders
        self._written = written
        self._opened = sqlite3.connect(bot.database)
        self._rows, self._rooms = self.rows(), self._rooms_now()
        self._faults = 0
        self.findings = Findings()
        self.refused: Counter[str] = Counter()
        self.lines: Counter[str] = Counter()

    def close(self) -> None:
        """Let go of the database."""
        self._opened.close()

    def rows(self) -> dict[str, list[Any]]:
        """Return all that is kept of the bystanders, byte for byte."""
        ids = ",".join(map(str, self._bystanders.chats))
        told = {
            "session": f"SELECT * FROM session WHERE chat IN ({ids}) ORDER BY chat, person",  # noqa: S608 - own numbers
            "memo": f"SELECT * FROM memo WHERE name IN ({ids}) ORDER BY kind, name",  # noqa: S608
        }
        return {name: list(self._opened.execute(statement)) for name, statement in told.items()}

    def session(self, person: int) -> Session | None:
        """Return what is kept of somebody's conversation, None where that is nothing."""
        told = "SELECT sealed FROM session WHERE chat = ? AND person = ?"
        row = self._opened.execute(told, (person, person)).fetchone()
        return Session.model_validate_json(self._bot.seal.open(Key(person, person), row[0])) if row else None

    def _rooms_now(self) -> Mapping[int, Mapping[int, int]]:
        rooms = ((chat, self._bot.telegram.chats[chat]) for chat in self._bystanders.chats)
        return {chat: {one.id: one.edits for one in room.messages.values()} for chat, room in rooms}

    def look(self, came: object) -> None:
        """Note what is wrong after ``came``."""
        for call in self._bot.telegram.calls:
            self._called(call)
        self._bot.telegram.calls.clear()
        self._logged(came)
        rows, rooms = self.rows(), self._rooms_now()
        for name, before in self._rows.items():
            if rows[name] != before:
                self.findings.note(f"a bystander's {name} was changed", came)
        if rooms != self._rooms:
            self.findings.note("something was said to a bystander", came)
        self._rows, self._rooms = rows, rooms
        faults = sum(self._bot.office.metrics.total(name) for name in ("bot_faults_total", "bot_surprises_total"))
        if faults != self._faults:
            self.findings.note("a fault was counted", came)
        self._faults = faults
        if left := len(asyncio.all_tasks()) - 1:
            self.findings.note("tasks were left", (left, came))

    def _called(self, call: Called) -> None:
        if call.parameters.get("chat_id") in self._bystanders.chats:
            self.findings.note("a call named a bystander's chat", call)
        if call.answer.ok:
            return
        said = str(call.answer.body.get("description"))
        normal = next((words for words in NORMAL if words in said), None)
        self.refused[normal or said] += 1
        if normal is None:
            self.findings.note(f"telegram refused {call.method}", (said, call.parameters))

    def _logged(self, came: object) -> None:
        lines = self._written.getvalue().splitlines()
        self._written.seek(0)
        self._written.truncate()
        for line in lines:
            self.lines[_event(line)] += 1
            if "level=error" in line or "level=critical" in line:
                self.findings.note("the log tells of an error", (line[20:], came))
            if MARKER in line.lower() or "418263917" in line:
                self.findings.note("the log quotes a person", line)


def _event(line: str) -> str:
    """The level and the words of a line of the log."""
    _, _, behind = line.partition("level=")
    return " ".join(part for part in behind.split("=")[:2]).rpartition(" ")[0] if behind else line[:60]


@contextmanager
def hearing() -> Iterator[io.StringIO]:
    """The log, written to memory until the end of the block; then logging is as it was."""
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    written = io.StringIO()
    log.set_up("INFO", "text")
    (handler,) = root.handlers
    assert isinstance(handler, logging.StreamHandler)
    handler.setStream(written)
    try:
        yield written
    finally:
        root.handlers[:] = before
        root.setLevel(level)


def kept(database: Any) -> dict[str, int]:
    """Return how many rows each table has."""
    with closing(sqlite3.connect(database)) as opened:
        named = [name for (name,) in opened.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {name: opened.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in named}  # noqa: S608

"""What may not happen while updates are fuzzed: faults, refused calls, anything done to whom it does not concern."""

import asyncio
import io
import re
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from bot.events import Key
from bot.sandbox.telegram import Called
from bot.session import Session
from tests.soak.fuzz.findings import Findings, read
from tests.soak.fuzz.texts import MARKER
from tests.whole import Whole

NORMAL: Final = (
    "query is too old", "message is not modified", "message to edit not found", "message can't be edited",
    "there is no text in the message to edit", "chat not found", "bot was blocked by the user", "bot was kicked from",
    "bot is not a member of", "bot can't initiate conversation", "invalid file_id", "not enough rights to send",
    "group chat was upgraded", "message to delete not found",
)  # fmt: skip
"""Refusals that a bot gets which does nothing wrong: taps too late, messages and chats that are gone."""

EXPECTED: Final = ("an update could not be read", "a file could not be fetched", "somebody in haste could not be told")
"""Warnings in the log that tell of what was sent, and of nothing that the bot did."""

OWED: Final = "SELECT chat, revision, shown, message_id FROM session WHERE shown < revision AND NOT blocked"
LONGEST_OWED: Final = timedelta(minutes=10)
"""By the bot's clock, in which there are several redeliveries."""
FAULTS: Final = ("bot_faults", "bot_surprises")

Chats = Collection[int]
State = Mapping[int, Any]
"""By chat: every row that is kept of it, byte for byte, and every message there with the number of its changes."""


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

    def __init__(self, bot: Whole, bystanders: Bystanders, written: io.StringIO, findings: Findings) -> None:
        self._bot = bot
        self._bystanders = bystanders
        self._written = written
        self._opened = sqlite3.connect(bot.database)
        self._states = self.states(bystanders.chats)
        assert all(rows for rows, _ in self._states.values()), "something is kept of every bystander"
        assert all(f"TYPE {name}" in bot.office.metrics.text().decode() for name in FAULTS), "metrics by other names"
        self._staff = {str(number) for number in bot.office.staff_ids}
        self._faults = 0
        self._back: dict[int, datetime] = {}
        self._gone: set[int] = set()
        self.findings = findings
        self.refused: Counter[str] = Counter()
        self.lines: Counter[str] = Counter()

    def close(self) -> None:
        """Let go of the database."""
        self._opened.close()

    def states(self, chats: Chats) -> State:
        """Return all that is kept of these chats, and all that they show."""
        rows: dict[int, list[Any]] = defaultdict(list)
        marks = ",".join("?" * len(chats))
        told = f"SELECT * FROM session WHERE chat IN ({marks}) ORDER BY chat, person"  # noqa: S608 - question marks
        for row in self._opened.execute(told, tuple(chats)):
            rows[row[0]].append(row)
        told = f"SELECT * FROM memo WHERE name IN ({marks}) ORDER BY kind, name"  # noqa: S608
        for row in self._opened.execute(told, tuple(map(str, chats))):
            rows[int(row[1])].append(row)
        rooms = self._bot.telegram.chats
        return {chat: (rows[chat], {one.id: one.edits for one in rooms[chat].messages.values()}) for chat in chats}

    def session(self, person: int) -> Session | None:
        """Return what is kept of somebody's conversation, None where that is nothing."""
        told = "SELECT sealed FROM session WHERE chat = ? AND person = ?"
        row = self._opened.execute(told, (person, person)).fetchone()
        return Session.model_validate_json(self._bot.seal.open(Key(person, person), row[0])) if row else None

    def look(self, came: object, acting: Chats = (), idle: Chats = ()) -> None:
        """Note what is wrong after ``came``, which was nothing to the ``idle`` chats; ``acting`` may be later."""
        for call in self._bot.telegram.calls:
            self._called(call)
        self._bot.telegram.calls.clear()
        self._logged(came)
        states = self.states({*self._bystanders.chats, *acting, *idle})
        for chat in (*self._bystanders.chats, *idle):
            if chat in self._states and states[chat] != self._states[chat] and chat not in self._back:
                self._touched(chat, states[chat], _of(chat, came))
        self._states = states
        faults = sum(self._bot.office.metrics.total(f"{name}_total") for name in FAULTS)
        if faults != self._faults:
            self.findings.note("a fault was counted", came)
        self._faults = faults
        if left := len(asyncio.all_tasks()) - 1:
            self.findings.note("tasks were left", (left, came))
        self._owing(came)

    def _owing(self, came: object) -> None:
        """Whoever comes back is owed a screen until the next redelivery; nobody else is owed any once all is done."""
        now, before = self._bot.clock.now, self._back
        self._back = {}
        for chat, *row in self._opened.execute(OWED):
            own = _of(chat, came)
            is_back = chat in before or chat in self._gone or any("my_chat_member" in str(each) for each in own)
            since = before.get(chat, now)
            if not is_back or now - since > LONGEST_OWED:
                self.findings.note("a screen is owed", (chat, row, own))
            self._back[chat] = since
        self._gone = {chat for (chat,) in self._opened.execute("SELECT chat FROM session WHERE blocked")}

    def _touched(self, chat: int, now: Any, came: object) -> None:
        before = self._states[chat]
        whose = "a bystander" if chat in self._bystanders.chats else "somebody who did nothing new"
        if now[0] != before[0]:
            self.findings.note(f"{whose} is kept otherwise", (chat, came))
        if now[1] != before[1]:
            self.findings.note(f"{whose} was told something", (chat, came))

    def _called(self, call: Called) -> None:
        if str(call.parameters.get("chat_id")) in map(str, self._bystanders.chats) and not call.method.startswith(
            "get"
        ):
            self.findings.note("a call named a bystander's chat", call)
        if "s:" in _data(call) and str(call.parameters.get("chat_id")) not in self._staff:
            self.findings.note("the desk is shown to somebody else", call)
        if call.answer.ok:
            return
        said = str(call.answer.body.get("description"))
        normal = next((words for words in NORMAL if words in said), None)
        self.refused[f"{call.method}: {normal or said}"] += 1
        if normal is None:
            self.findings.note(f"telegram refused {call.method}", (said, call.parameters))

    def _logged(self, came: object) -> None:
        for line in read(self._written).splitlines():
            self.lines[_event(line)] += 1
            if "level=error" in line or "level=critical" in line:
                self.findings.note("the log tells of an error", (line[20:], came))
            elif "level=warning" in line and not any(words in line for words in EXPECTED):
                self.findings.note("the log warns", (line[20:], came))
            elif "level=" not in line:
                self.findings.note("the log has a line of no level", line)
            if MARKER in line.lower() or "418263917" in line:
                self.findings.note("the log quotes a person", line)


def _of(chat: int, came: object) -> list[str]:
    """What names the chat."""
    return [str(each) for each in came if str(chat) in str(each)] if isinstance(came, list) else [str(came)]


def _data(call: Called) -> set[str]:
    """The first letters of what its buttons send."""
    return set(re.findall(r'"callback_data": ?"~?(\w:)', str(call.parameters.get("reply_markup", ""))))


def _event(line: str) -> str:
    """The level and the words of a line of the log."""
    _, _, behind = line.partition("level=")
    return " ".join(part for part in behind.split("=")[:2]).rpartition(" ")[0] if behind else line[:60]

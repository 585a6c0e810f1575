"""A Telegram that writes down, in one order, what people did, what they were sent, and when the bot died."""

import json
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from itertools import count
from time import monotonic
from typing import Any

from bot.sandbox.faults import ConnectionLost
from bot.sandbox.files import Upload
from bot.sandbox.telegram import Answer, FakeTelegram

SENDING = {"sendMessage", "sendDocument", "sendPhoto"}
CHANGING = {"editMessageText"}
LATE = 1.0
"""Seconds."""
ALLOWED = {200, 409, 429}
"""Who polls is told 409 while the poll of a dead one still stands, who sets the bot's name at every start 429."""


@dataclass(frozen=True)
class Sent:
    """A message as it was sent or changed, at its place in the order of everything."""

    at: int
    moment: float
    text: str
    look: str
    """The text and its buttons: what would look the same to a person."""
    changed: bool = False

    def told(self) -> str:
        """The message in one line."""
        return f"{'is changed to' if self.changed else 'is sent'} {' '.join(self.text.split())[:60]!r}"


@dataclass
class Ledger:
    """Everything that happened, numbered in one order."""

    numbers: "count[int]" = field(default_factory=lambda: count(1))
    sent: dict[int, list[Sent]] = field(default_factory=lambda: defaultdict(list))
    deaths: list[tuple[int, float]] = field(default_factory=list)
    stops: list[int] = field(default_factory=list)
    refused: list[tuple[int, str]] = field(default_factory=list)

    def now(self) -> int:
        """The next number."""
        return next(self.numbers)

    def died_between(self, after: int, before: int) -> bool:
        """Whether a bot was killed then."""
        return any(after < at < before for at, _ in self.deaths)

    def may_repeat(self, first: Sent, again: Sent) -> bool:
        """Whether a bot was killed before it could note the first; a call of a dead one may come in late."""
        return any(at < again.at and moment > first.moment - LATE for at, moment in self.deaths)


@dataclass
class Trap:
    """Springs once, before or after the effect of one of these methods; then ``lost`` calls get no answer."""

    methods: frozenset[str]
    after: bool
    spring: Callable[[], None]
    lost: bool


class WatchedTelegram(FakeTelegram):
    """A FakeTelegram with a ledger, in whose calls the bot can be made to die."""

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.ledger = Ledger()
        self.trap: Trap | None = None
        self.toasts: dict[str, str] = {}
        self.came_again = 0
        self._given: set[int] = set()

    async def call(
        self,
        method: str,
        raw: Mapping[str, object],
        uploads: Mapping[str, Upload] | None = None,
        token: str | None = None,
    ) -> Answer:
        """The call, noted; the trap may spring before it, so that it has no effect, or after it."""
        if self._springs(method, after=False):
            raise ConnectionLost(method)
        answer = await super().call(method, raw, uploads, token)
        self._note(method, raw, uploads or {}, answer)
        if answer.body.get("result") != [] and self._springs(method, after=True):
            raise ConnectionLost(method)
        return answer

    def _springs(self, method: str, *, after: bool) -> bool:
        """Whether the call gets no answer because the bot died in it."""
        trap = self.trap
        if trap is None or trap.after != after or method not in trap.methods:
            return False
        self.trap = None
        trap.spring()
        return trap.lost

    def _note(self, method: str, raw: Mapping[str, object], uploads: Mapping[str, Upload], answer: Answer) -> None:
        if answer.code not in ALLOWED:
            self.ledger.refused.append((self.ledger.now(), f"{method}: {answer.body.get('description')}"))
        if method == "getUpdates":
            self.count_again([update["update_id"] for update in answer.body.get("result") or ()])
        elif answer.ok and method == "answerCallbackQuery" and raw.get("text"):
            self.toasts[str(raw["callback_query_id"])] = str(raw["text"])
        if answer.ok and method in SENDING | CHANGING:
            chat, text = int(str(raw["chat_id"])), str(raw.get("text") or raw.get("caption") or "")
            look = json.dumps([text, raw.get("reply_markup"), [file.name for file in uploads.values()]], sort_keys=True)
            self.ledger.sent[chat].append(Sent(self.ledger.now(), monotonic(), text, look, method in CHANGING))

    def count_again(self, updates: list[int]) -> None:
        """Counts the updates that are handed to the bot once more."""
        self.came_again += len(self._given.intersection(updates))
        self._given.update(updates)

"""People in a closed loop: each does the next thing once the last has been answered, and then somebody new comes."""

from collections.abc import Callable
from dataclasses import dataclass
from random import randint
from time import perf_counter
from typing import Any

import orjson

from tests.bench.load.script import BOT, MOMENT, Step

FIRST_CHAT = 10_000_000
FIRST_MESSAGE = 1_000
UPDATES_A_SECOND = 10_000


@dataclass
class Person:
    """Where somebody is in the conversation."""

    chat: int
    step: int = 0
    answered: int = 0
    since: float = 0.0
    newest: int = 0


class People:
    """Everybody who talks, and how long they waited; ``give`` hands an update to the bot.

    Who has come to the end is followed by a newcomer, since the bot sends one person only as much as Telegram lets
    through; or, where so many are ``known``, by any of the chats from 1 to that number.
    """

    def __init__(self, script: tuple[Step, ...], give: Callable[[int, dict[str, Any]], None], known: int = 0) -> None:
        self._script = script
        self._known = known
        self._give = give
        self._talking: dict[int, Person] = {}
        self._texts = [[_stands(message) for message in step.messages] for step in script]
        self._closed = _stands({"text": "what was answered, in a line of about this length"})
        self._chat = FIRST_CHAT
        self._message = FIRST_MESSAGE
        # Numbers that no run before on the same database had: what was seen once is not done again.
        self._update = int(perf_counter() * UPDATES_A_SECOND) % 2**30
        self._until = 0.0
        self.waits: list[float] = []
        self.calls = 0

    def come(self, number: int, until: float) -> None:
        """Let so many people begin; nobody does anything new after ``until``, in perf_counter's seconds."""
        self._until = until
        for _ in range(number):
            self._begin()

    def measure(self) -> None:
        """Forget what was counted so far."""
        self.waits, self.calls = [], 0

    @property
    def waiting(self) -> int:
        """Return how many people wait for an answer."""
        return len(self._talking)

    def leave(self) -> list[float]:
        """Let everybody go who still waits; return how long they have waited so far, in seconds."""
        now = perf_counter()
        waited = [now - person.since for person in self._talking.values()]
        self._talking.clear()
        return waited

    def answered(self, chat: int) -> tuple[bytes, Callable[[], None] | None]:
        """Count a new message of the bot; return what Telegram answers, and what the person then does, if anything."""
        self.calls += 1
        self._message += 1
        person = self._talking.get(chat)
        if person is None:
            return self._written(self._closed, chat), None
        texts = self._texts[person.step]
        written = self._written(texts[min(person.answered, len(texts) - 1)], chat)
        person.newest = self._message
        person.answered += 1
        if person.answered < len(texts):
            return written, None
        self.waits.append(perf_counter() - person.since)
        return written, lambda: self._go_on(person)

    def edited(self, chat: int) -> bytes:
        """Count a changed message; return what Telegram answers."""
        self.calls += 1
        return self._written(self._closed, chat)

    def other(self) -> None:
        """Count any other call."""
        self.calls += 1

    def _begin(self) -> None:
        chat = self._next()
        person = self._talking[chat] = Person(chat)
        self._do(person)

    def _next(self) -> int:
        self._chat += 1
        if not self._known:
            return self._chat
        while (chat := randint(1, self._known)) in self._talking:  # noqa: S311 - a load, not a secret
            pass
        return chat

    def _go_on(self, person: Person) -> None:
        if person.step + 1 == len(self._script):
            self._talking.pop(person.chat, None)
            if perf_counter() < self._until:
                self._begin()
            return
        if perf_counter() >= self._until:
            self._talking.pop(person.chat, None)
            return
        person.step += 1
        person.answered = 0
        self._do(person)

    def _do(self, person: Person) -> None:
        step = self._script[person.step]
        self._update += 1
        if step.is_tap:
            message = person.newest
        else:
            self._message += 1
            message = self._message
        person.since = perf_counter()
        self._give(self._update, step.update(self._update, person.chat, message))

    def _written(self, stands: bytes, chat: int) -> bytes:
        begun = b'{"ok":true,"result":{"message_id":%d,"chat":{"id":%d,"type":"private","first_name":"Anna"},'
        return begun % (self._message, chat) + stands


def _stands(message: dict[str, Any]) -> bytes:
    """The part of Telegram's answer that is the same for everybody."""
    content = {"from": BOT, "date": MOMENT, "text": message["text"]}
    if "reply_markup" in message:
        content["reply_markup"] = message["reply_markup"]
    return orjson.dumps(content)[1:] + b"}"

"""Flood limits: new messages of one chat are spaced, groups are capped, and a ``retry_after`` is waited out."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import timedelta
from time import monotonic
from typing import Any

from telegram.error import RetryAfter
from telegram.ext import BaseRateLimiter

JSON = bool | dict[str, Any] | list[dict[str, Any]]
COUNTED = ("sendMessage", "sendDocument", "sendPhoto")
PERISHABLE = ("answerCallbackQuery",)
APART = ("getMy", "setMy", "answerInlineQuery")
"""What the bot says of itself, and results as somebody types: refused for long sometimes, which holds nobody else."""


@dataclass(frozen=True)
class Pace:
    """How many new messages at once, and how many a second after that."""

    burst: int
    a_second: float


PRIVATE = Pace(burst=20, a_second=1.0)
GROUP = Pace(burst=20, a_second=20 / 60)
GROUPS = Pace(burst=5, a_second=10.0)
"""All groups together: a storm there must leave people in private most of what Telegram lets through in a second."""


@dataclass
class Allowance:
    """What is left to send at a pace; time is in seconds of one clock."""

    pace: Pace
    left: float = field(init=False)
    since: float

    def __post_init__(self) -> None:
        self.left = float(self.pace.burst)

    def take(self, now: float, share: float = 1.0) -> float:
        """Take one message of our share, which is at least one at once; return how many seconds it must wait."""
        a_second = self.pace.a_second * share
        self.left = min(max(1.0, self.pace.burst * share), self.left + (now - self.since) * a_second)
        self.since = now
        self.left -= 1
        return max(0.0, -self.left / a_second)

    def full(self, now: float) -> bool:
        """Return whether nothing needs to be remembered any more."""
        return self.left + (now - self.since) * self.pace.a_second >= self.pace.burst


_FIRST: ContextVar[Callable[[], Awaitable[None]] | None] = ContextVar("first", default=None)


@contextmanager
def first(look: Callable[[], Awaitable[None]]) -> Iterator[None]:
    """Let each call within be made only after this look, which comes after all waiting; what it raises is raised."""
    token = _FIRST.set(look)
    try:
        yield
    finally:
        _FIRST.reset(token)


class Limits(BaseRateLimiter[None]):
    """Waits before a call, and again after a 429 of at most ``patience`` seconds; a longer one is raised.

    Telegram does not say whether a 429 is about one chat or all; where two people are held at once, all chats are.
    Groups have a limit of their own, which they reach alone. Where ``replicas`` share the work, each keeps to its share
    of what groups may be sent; a person is answered by one at a time, and who is refused by Telegram all the same waits
    as long as it says. How much all people together may be answered is not specified: Telegram says so when it is.
    """

    def __init__(
        self,
        private: Pace = PRIVATE,
        group: Pace = GROUP,
        groups: Pace = GROUPS,
        patience: float = 30.0,
        replicas: Callable[[], int] = lambda: 1,
    ) -> None:
        self._paces = (private, group)
        self._patience = patience
        self._replicas = replicas
        self._chats: dict[int, Allowance] = {}
        self._held: dict[int, float] = {}
        self._all_held = 0.0
        self._groups = Allowance(groups, monotonic())

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, JSON]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: None,  # noqa: ARG002 - the signature is python-telegram-bot's
    ) -> JSON:
        """Return the answer of the call; raise RetryAfter where waiting for it would take too long."""
        if endpoint.startswith(APART):
            return await callback(*args, **kwargs)
        chat = _chat(data)
        if endpoint in COUNTED:
            await asyncio.sleep(self._spacing(chat))
        while True:
            await self._until_free(chat)
            if look := _FIRST.get():
                await look()
            try:
                return await callback(*args, **kwargs)
            except RetryAfter as refusal:
                wait = seconds(refusal)
                self._hold(chat, wait)
                if wait > self._patience or endpoint in PERISHABLE:
                    raise

    def _spacing(self, chat: int) -> float:
        now = monotonic()
        if len(self._chats) > 10_000:
            self._chats = {known: allowance for known, allowance in self._chats.items() if not allowance.full(now)}
        if chat not in self._chats:
            self._chats[chat] = Allowance(self._paces[chat < 0], now)
        share = 1 / self._replicas()
        if chat >= 0:
            return self._chats[chat].take(now)
        return max(self._chats[chat].take(now, share), self._groups.take(now, share))

    async def _until_free(self, chat: int) -> None:
        while (wait := max(self._all_held, self._held.get(chat, 0.0)) - monotonic()) > 0:
            if wait > self._patience:
                raise RetryAfter(timedelta(seconds=wait))
            await asyncio.sleep(wait)

    def _hold(self, chat: int, wait: float) -> None:
        now = monotonic()
        self._held = {known: until for known, until in self._held.items() if until > now}
        self._held[chat] = max(now + wait, self._held.get(chat, 0.0))
        people = [until for known, until in self._held.items() if known >= 0]
        if len(people) > 1:
            self._all_held = max(people)


def _chat(data: Mapping[str, Any]) -> int:
    chat = data.get("chat_id")
    return chat if isinstance(chat, int) else 0


def seconds(refusal: RetryAfter) -> float:
    """Return how many seconds Telegram wants to be left alone."""
    wait = refusal.retry_after
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)

"""Outages that a staff member rehearses: the next tries to show them what they play fail, and nobody else's do.

Nothing of it reaches the limits below: Telegram did not refuse anything, so no other chat may be held for it.
"""

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from time import monotonic
from typing import Any

from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TelegramError, TimedOut
from telegram.ext import BaseRateLimiter

from bot.events import Key
from bot.staff.office import Trouble
from bot.telegram.limits import COUNTED, JSON

ENDS_AFTER = timedelta(minutes=10)
MOST = 60
"""Tries or seconds of one outage."""

LONGEST_WAIT = 30.0
"""Seconds; the limits raise a 429 that is longer, and the turn is tried again later."""

SHOWING = (*COUNTED, "editMessageText")
ANSWERING = "answerCallbackQuery"


class RehearsedRefusal(BadRequest):
    """A message that Telegram would have taken; its refusal is nobody's fault and counts as none."""


MEETS: dict[Trouble, Callable[[], TelegramError]] = {
    Trouble.TIMEOUT: TimedOut,
    Trouble.SERVER: lambda: NetworkError("Internal Server Error"),
    Trouble.BLOCKED: lambda: Forbidden("Forbidden: bot was blocked by the user"),
    Trouble.REFUSED: lambda: RehearsedRefusal("Message is refused"),
}


@dataclass
class _Plan:
    trouble: Trouble
    left: int
    ends: datetime
    held: float | None = None
    abandoned: bool = False
    over: asyncio.Event = field(default_factory=asyncio.Event)


@dataclass
class _Try:
    """One try to show something of what is played; it fails as a whole."""

    chat: int
    meets: Trouble | None = None


_TRY: ContextVar[_Try | None] = ContextVar("rehearsed_try", default=None)


@contextmanager
def on_behalf_of(key: Key) -> Iterator[None]:
    """Let the calls within be part of what is played, where ``key`` is a play; otherwise nothing can happen to them."""
    token = _TRY.set(_Try(key.chat) if key.is_play else None)
    try:
        yield
    finally:
        _TRY.reset(token)


class Outages(BaseRateLimiter[None]):
    """Stands before the limits. What is planned is kept in memory alone, and so ends with the process."""

    def __init__(self, within: BaseRateLimiter[None], staff: frozenset[int], clock: Callable[[], datetime]) -> None:
        self._within = within
        self._staff = staff
        self._clock = clock
        self._plans: dict[int, _Plan] = {}

    async def initialize(self) -> None:
        """Open the limits."""
        await self._within.initialize()

    async def shutdown(self) -> None:
        """Close the limits."""
        await self._within.shutdown()

    def plan(self, chat: int, trouble: Trouble, extent: int) -> bool:
        """Let the next ``extent`` tries fail, or the next one wait for so many seconds; return whether it may be."""
        if chat not in self._staff or not 0 < extent <= MOST:
            return False
        self.clear(chat)
        self._plans[chat] = _Plan(trouble, extent, self._clock() + ENDS_AFTER)
        return True

    def clear(self, chat: int, *, abandon: bool = False) -> None:
        """End the outage of a staff member; what waits for its end goes on, or with ``abandon`` is not sent now."""
        if plan := self._plans.pop(chat, None):
            plan.abandoned = abandon
            plan.over.set()

    def planned(self, chat: int) -> tuple[Trouble, int] | None:
        """Return the outage that is on, and what is left of it."""
        plan = self._on(chat)
        return (plan.trouble, plan.left) if plan else None

    def store_is_away(self, chat: int) -> bool:
        """Return whether the database is away for this turn of what is played; each time asked is one turn."""
        plan = self._on(chat)
        if plan is None or plan.trouble is not Trouble.DATABASE:
            return False
        self._spend(chat, plan)
        return True

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, JSON]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: None,
    ) -> JSON:
        """Return the answer of the call; raise what was planned where it is part of what is played."""
        trying = _TRY.get()
        if trying is not None:
            await self._meet(trying, endpoint)
        return await self._within.process_request(callback, args, kwargs, endpoint, data, rate_limit_args)

    async def _meet(self, trying: _Try, endpoint: str) -> None:
        plan = self._on(trying.chat)
        if endpoint == ANSWERING:
            if plan is not None and plan.trouble is Trouble.LATE_TAP:
                self._plans.pop(trying.chat)
                await _over(plan, plan.left)
            return
        if endpoint not in SHOWING:
            return
        if trying.meets is None and plan is not None and plan.trouble in MEETS:
            trying.meets = plan.trouble
            self._spend(trying.chat, plan)
        if trying.meets is not None:
            raise MEETS[trying.meets]()
        if plan is not None and plan.trouble is Trouble.TOO_MANY:
            await self._held(trying.chat, plan)

    async def _held(self, chat: int, plan: _Plan) -> None:
        """Wait as the limits do after a 429, which begins with the first try."""
        if plan.held is None:
            plan.held = monotonic() + plan.left
        wait = plan.held - monotonic()
        if wait > LONGEST_WAIT:
            raise RetryAfter(timedelta(seconds=wait))
        await _over(plan, wait)
        if plan.abandoned:
            raise NetworkError("the rehearsal has ended")
        if self._plans.get(chat) is plan:
            self.clear(chat)

    def _spend(self, chat: int, plan: _Plan) -> None:
        plan.left -= 1
        if plan.left <= 0:
            self.clear(chat)

    def _on(self, chat: int) -> _Plan | None:
        plan = self._plans.get(chat)
        if plan is not None and self._clock() >= plan.ends:
            self.clear(chat)
            return None
        return plan


async def _over(plan: _Plan, seconds: float) -> None:
    """Return after so many seconds, or as soon as the outage is ended."""
    try:
        async with asyncio.timeout(max(0.0, seconds)):
            await plan.over.wait()
    except TimeoutError:
        return

"""Turns on their way to the phone: in order within a chat, tried again after a fault, owed ones sent after a crash."""

import asyncio
from collections import deque
from collections.abc import Coroutine
from typing import Any

from telegram.error import TelegramError

from bot.log import log, place_of
from bot.metrics import Metrics
from bot.screen_parts import Turn
from bot.surprise import OnFault, Surprise, unheard
from bot.telegram.backoff import Patience
from bot.telegram.conversation_port import Dialogue
from bot.telegram.delivery import Delivery, Outcome, Parcel
from bot.telegram.messages import Messages

MOST_WAITING = 5
"""Turns that may wait in one chat; somebody who floods the bot is shown only the newest."""


class Courier:
    """Carries turns of different chats at the same time, at most ``at_once``."""

    def __init__(
        self,
        dialogue: Dialogue,
        messages: Messages,
        metrics: Metrics,
        patience: Patience,
        at_once: int = 256,
        on_fault: OnFault = unheard,
    ) -> None:
        self._dialogue = dialogue
        self._messages = messages
        self._metrics = metrics
        self._pauses = patience.showing
        self._delivery = Delivery(dialogue, messages, on_fault)
        self._on_fault = on_fault
        self._free = asyncio.Semaphore(at_once)
        self._waiting: dict[int, deque[Parcel]] = {}
        self._tasks: set[asyncio.Task[Any]] = set()
        self._stopping = False

    def hand(self, parcel: Parcel) -> asyncio.Task[Outcome] | None:
        """Take a turn to be shown after those that wait in its chat; return the chat's task if this began one."""
        chat = parcel.key.chat
        if chat in self._waiting:
            self._waiting[chat].append(parcel)
            return None
        self._waiting[chat] = deque([parcel])
        return self._start(self._carry(chat))

    def answer(self, query: str, toast: str | None) -> None:
        """Stop the spinner of a tap at once, whatever waits in the chat."""
        self._start(self._answered(query, toast))

    def changes_newest(self, chat: int) -> bool:
        """Return whether what waits in the chat will put a message below those that are there."""
        return any(_adds_newest(parcel.turn) for parcel in self._waiting.get(chat, ()))

    async def redeliver(self) -> bool:
        """Send the screens that are owed, once each; return whether all went well."""
        due = [Parcel(key, turn, again=True) for key, turn, _ in await self._dialogue.owed()]
        begun = [self.hand(parcel) for parcel in due if parcel.key.chat not in self._waiting]
        outcomes = await asyncio.gather(*(task for task in begun if task))
        return Outcome.OWED not in outcomes

    def waiting(self) -> int:
        """Return how many turns are on their way."""
        return sum(map(len, self._waiting.values()))

    async def settled(self) -> None:
        """Return once nothing is on its way."""
        while self._tasks:
            await asyncio.wait(tuple(self._tasks))

    async def finish(self, within: float) -> None:
        """Return once nothing is on its way, or after so many seconds; what is left stays owed."""
        self._stopping = True
        if self._tasks:
            await asyncio.wait(tuple(self._tasks), timeout=within)
        for task in tuple(self._tasks):
            task.cancel()

    async def _carry(self, chat: int) -> Outcome:
        """Return what became of the last turn that waited."""
        waiting = self._waiting[chat]
        outcome = Outcome.OWED
        try:
            while waiting:
                while len(waiting) > MOST_WAITING:
                    waiting.popleft()
                outcome = await self._persist(waiting)
                waiting.popleft()
        finally:
            del self._waiting[chat]
        return outcome

    async def _persist(self, waiting: deque[Parcel]) -> Outcome:
        """Show the first that waits, again after each pause as long as nothing newer waits behind it."""
        parcel = waiting[0]
        outcome = await self._delivered(parcel)
        for pause in () if parcel.again else self._pauses:
            if outcome is not Outcome.OWED or self._stopping:
                break
            await asyncio.sleep(pause)
            if len(waiting) > 1:
                break
            outcome = await self._delivered(parcel)
        return outcome

    async def _delivered(self, parcel: Parcel) -> Outcome:
        async with self._free:
            try:
                outcome = await self._delivery.deliver(parcel)
            except Exception as fault:  # noqa: BLE001 - one chat's fault must not stop the others
                log.error("a turn was not shown", chat=parcel.key.chat, fault=place_of(fault))
                if not parcel.key.is_play:
                    self._metrics.failed(fault)
                self._on_fault(Surprise(fault, "screen", parcel.key))
                outcome = Outcome.OWED
        if parcel.turn.counted and not parcel.key.is_play:
            self._metrics.delivered(parcel.turn, outcome)
        return outcome

    async def _answered(self, query: str, toast: str | None) -> None:
        try:
            await self._messages.answer(query, toast)
        except TelegramError as fault:
            log.info("a tap was not answered", fault=place_of(fault))

    def _start(self, work: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task


def _adds_newest(turn: Turn) -> bool:
    return bool(turn.screens) and not turn.in_place and not turn.aside

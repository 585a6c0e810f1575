"""Turns on their way to the phone: in order within a chat, tried again after a fault, owed ones sent after a crash."""

import asyncio
from collections import deque
from collections.abc import Coroutine
from time import monotonic
from typing import Any

from telegram.error import TelegramError

from bot.events import Key
from bot.hands import LONGEST_WAIT
from bot.log import log, place_of
from bot.metrics import Metrics
from bot.recent import Recent
from bot.screen_parts import Turn
from bot.surprise import OnFault, unheard
from bot.telegram.apologies import Apologies
from bot.telegram.backoff import Backoff, Patience
from bot.telegram.conversation_port import Dialogue
from bot.telegram.delivery import Delivery, Outcome, Parcel
from bot.telegram.messages import Messages
from bot.telegram.remarks import Remarks

BETWEEN_LOOKS, LONGEST_BETWEEN_LOOKS = 0.02, 0.5
"""Seconds between two looks whether the screen before was shown by another replica."""
REMEMBERED = 1000

MOST_CHATS = 2000
"""Chats in which something waits at the same time; of one more nothing is taken until there is room."""
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
        remarks: Remarks | None = None,
        most_chats: int = MOST_CHATS,
    ) -> None:
        self._dialogue = dialogue
        self._messages = messages
        self._metrics = metrics
        metrics.carries(self.waiting)
        self._pauses = patience.showing
        self._apologies = Apologies(messages, remarks, on_fault)
        self._delivery = Delivery(dialogue, messages, self._apologies, self._own)
        self._free = asyncio.Semaphore(at_once)
        self._waiting: dict[int, deque[Parcel]] = {}
        self._tasks: set[asyncio.Task[Any]] = set()
        self._last = Recent[Key, int](REMEMBERED)
        self._stopping = False
        self._freed, self._most_chats = asyncio.Event(), most_chats

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

    def adding(self, chat: int) -> int:
        """Return how many waiting turns put a message below those there; one that comes again may stand there."""
        return sum(_adds_newest(parcel.turn) for parcel in self._waiting.get(chat, ()) if not parcel.again)

    def in_hand(self, chat: int) -> int:
        """Return how many turns wait in the chat."""
        return len(self._waiting.get(chat, ()))

    def carries(self, chat: int) -> bool:
        """Return whether a turn waits in the chat that was not shown before."""
        return any(not parcel.again for parcel in self._waiting.get(chat, ()))

    def is_past(self, key: Key, revision: int) -> bool:
        """Return whether a newer screen of the conversation was shown from here, or waits to be."""
        return max(self._last.get(key, 0), self._own(key)) > revision

    async def room(self) -> None:
        """Return once no more turns wait in memory than fit there, as in a storm of refusals."""
        while len(self._waiting) >= self._most_chats and not self._stopping:
            self._freed.clear()
            await self._freed.wait()

    async def give_up(self, parcel: Parcel, fault: Exception) -> None:
        """Owe this screen no longer, and say that something was wrong."""
        await self._apologies.of(fault, parcel.key, parcel.turn.revision)
        await self._dialogue.shown(parcel.key, parcel.turn.revision, None)

    def _own(self, key: Key) -> int:
        """Return the newest revision of a conversation that waits here; it is shown after those before it."""
        return max((each.turn.revision for each in self._waiting.get(key.chat, ()) if each.key == key), default=0)

    def waiting(self) -> int:
        """Return how many turns are on their way."""
        return sum(map(len, self._waiting.values()))

    async def settled(self) -> None:
        """Return once nothing is on its way."""
        while self._tasks:
            await asyncio.wait(tuple(self._tasks))

    async def finish(self, within: float) -> None:
        """Return once nothing is on its way, or after so many seconds; what is left goes to another replica."""
        self._stopping = True
        if self._tasks:
            await asyncio.wait(tuple(self._tasks), timeout=within)
        left = [parcel for waiting in self._waiting.values() for parcel in waiting]
        for task in (stopped := tuple(self._tasks)):
            task.cancel()
        await asyncio.gather(*stopped, return_exceptions=True)
        await asyncio.gather(*map(self._let_go, left))
        for parcel in left:
            self._ended(parcel, Outcome.LEFT)

    async def _carry(self, chat: int) -> Outcome:
        """Return what became of the last turn that waited."""
        waiting = self._waiting[chat]
        outcome = Outcome.OWED
        try:
            while waiting:
                while len(waiting) > MOST_WAITING:
                    self._dealt_with(waiting[0])
                    self._ended(waiting.popleft(), Outcome.PASSED)
                outcome = await self._persist(waiting)
                if outcome is Outcome.OWED and self._stopping:
                    await self._let_go(waiting[0])
                self._ended(waiting.popleft(), outcome)
        finally:
            del self._waiting[chat]
            self._freed.set()
        return outcome

    async def _persist(self, waiting: deque[Parcel]) -> Outcome:
        """Show the first that waits, again after each pause as long as nothing newer waits behind it."""
        parcel = waiting[0]
        await self._in_its_turn(parcel)
        outcome = await self._delivered(parcel)
        for pause in () if parcel.again else self._pauses:
            if outcome is not Outcome.OWED or self._stopping:
                break
            await asyncio.sleep(pause)
            if len(waiting) > 1:
                break
            outcome = await self._delivered(parcel)
        return outcome

    async def _in_its_turn(self, parcel: Parcel) -> None:
        """Let the screen go first that another replica has in hand; not for ever, since that one may have died."""
        key, revision, before = parcel.key, parcel.turn.revision, parcel.turn.before
        own = self._last.get(key)
        self._dealt_with(parcel)
        if before is None or not before.owed or own == revision - 1 or not self._dialogue.hands.shared:
            return
        pause = Backoff(BETWEEN_LOOKS, LONGEST_BETWEEN_LOOKS)
        while not self._stopping and monotonic() - parcel.since < LONGEST_WAIT:
            if not (await self._dialogue.hands.line(key, revision)).behind:
                return
            await asyncio.sleep(pause.next())

    def _dealt_with(self, parcel: Parcel) -> None:
        """Remember the newest screen that this process need not wait for, since it was its own to show."""
        self._last[parcel.key] = parcel.turn.revision

    def _ended(self, parcel: Parcel, outcome: str) -> None:
        """Tell of the update that led to it."""
        if parcel.journey is not None:
            seconds = parcel.journey.ends(outcome)
            if outcome == Outcome.SHOWN and parcel.turn.counted and not parcel.key.is_play:
                self._metrics.answered(seconds)

    async def _let_go(self, parcel: Parcel) -> None:
        if parcel.turn.screens and parcel.turn.revision:
            await self._dialogue.hands.let_go(parcel.key, parcel.turn.revision)

    async def _delivered(self, parcel: Parcel) -> Outcome:
        async with self._free:
            try:
                outcome = await self._delivery.deliver(parcel)
            except Exception as fault:  # noqa: BLE001 - one chat's fault must not stop the others
                log.error("a turn was not shown", chat=parcel.key.chat, fault=place_of(fault))
                if not parcel.key.is_play:
                    self._metrics.failed(fault)
                await self._apologies.of(fault, parcel.key, parcel.turn.revision)
                outcome = Outcome.OWED
        if parcel.turn.counted and not parcel.key.is_play:
            self._metrics.delivered(outcome)
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

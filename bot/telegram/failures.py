"""Updates that could not be handled: how often each was tried, and what is said to whoever waits for an answer."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Final

from bot.events import Key
from bot.log import log, place_of
from bot.metrics import Metrics
from bot.recent import Recent
from bot.screen_parts import Turn
from bot.store import StoreFault
from bot.surprise import OnFault, Surprise, code_of, kind_of
from bot.telegram.conversation_port import OutsideWords
from bot.telegram.courier import Courier
from bot.telegram.delivery import Parcel
from bot.telegram.suspects import Deadly, Suspects
from bot.telegram.updates import Arrival

REMEMBERED: Final = 1000
MOST_TRIES: Final = 5


class Failures:
    """Counts and tells of failures, each update's for itself."""

    def __init__(
        self, courier: Courier, words: OutsideWords, metrics: Metrics, on_fault: OnFault, suspects: Suspects
    ) -> None:
        self._courier = courier
        self._suspects = suspects
        self._words = words
        self._metrics = metrics
        self._on_fault = on_fault
        self._tries = Recent[int, int](REMEMBERED)

    async def handled(self, came: Arrival, work: Callable[[], Awaitable[None]]) -> None:
        """Do the work of an update once there is room for what it leads to; not where processes die over it."""
        await self._courier.room()
        async with self._suspects.handling(f"update {came.update_id}", came.update_id) as may:
            if may:
                await work()
                return
        fault, code = Deadly("an update"), code_of(came.update_id)
        log.error("an update was given up: processes died over it", update=came.update_id)
        self._on_fault(Surprise(fault, kind_of(came.event), came.key, code))
        self._apologise(came)

    def note(self, came: Arrival, whose: Key, fault: Exception) -> bool:
        """Note a failure; return whether it was the last try, and its sender was told of it.

        Staff hear of the first fault of an update, and of the one after which a person was given a code.
        """
        if not whose.is_play:
            self._metrics.failed(fault)
        first = came.update_id not in self._tries
        final = self._tried(came.update_id, counts=not isinstance(fault, StoreFault)) >= MOST_TRIES
        if final or first:
            log.error("an update was not stored", update=came.update_id, chat=came.key.chat, fault=place_of(fault))
            code = code_of(came.update_id) if final else None
            self._on_fault(Surprise(fault, kind_of(came.event), whose, code, first))
        if final:
            self._apologise(replace(came, key=whose))
        return final

    def give_up(self, update_id: int | None, fault: Exception) -> None:
        """Note the failure of an update that nobody waits for an answer to."""
        log.error("an update was given up", update=update_id, fault=place_of(fault))
        self._on_fault(Surprise(fault, "update"))

    def _tried(self, update_id: int, *, counts: bool) -> int:
        """How often an update was tried, by us or by Telegram; while the database is away no try counts."""
        self._tries[update_id] = self._tries.get(update_id, 0) + counts
        return self._tries[update_id]

    def _apologise(self, came: Arrival) -> None:
        """Say that the fault is ours, with a code that finds the line in the log and is made of nobody's facts."""
        code = code_of(came.update_id)
        log.error("a person was told of a fault", code=code, update=came.update_id)
        screen = self._words("fault", came.language_code, code)
        if screen is not None:
            self._courier.hand(Parcel(came.key, Turn(0, (screen,), aside=True)))

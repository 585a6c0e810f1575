"""Whoever sends more than can be answered: told once, in their language, and passed over until they have rested.

What they are told holds from then on, so nothing is passed over that was written before they could know.
"""

import asyncio
from time import monotonic
from typing import Final

from telegram.error import TelegramError

from bot.events import Command, Event, Left, Returned, Said
from bot.log import log, place_of
from bot.metrics import Metrics
from bot.person_flood import REST, PersonFlood
from bot.reading import in_distress
from bot.telegram.messages import Messages
from bot.telegram.remarks import Remarks
from bot.telegram.updates import Arrival

ON_TOP: Final = 2
"""Updates and answers of one person that may be in hand without another one counting."""
ALWAYS: Final = {"delete", "slett"}


class Haste:
    """Decides what is passed over, and tells people of it."""

    def __init__(self, messages: Messages, remarks: Remarks, metrics: Metrics) -> None:
        self._messages = messages
        self._remarks = remarks
        self._metrics = metrics
        self._flood = PersonFlood()
        self._telling: set[asyncio.Task[None]] = set()

    def passes_over(self, came: Arrival, in_hand: int) -> bool:
        """Return whether an update is not to be read, since its sender was told so; count one on top of others."""
        person, now = came.key.chat, monotonic()
        date = int(came.written.timestamp()) if came.written else None
        if self._flood.rests(person, now, date) and not _is_always_read(came.event):
            self._metrics.limited("updates")
            return True
        if in_hand >= ON_TOP and self._flood.count(person, now):
            task = asyncio.create_task(self._tell(person, came.language_code))
            self._telling.add(task)
            task.add_done_callback(self._telling.discard)
        return False

    async def toast(self, came: Arrival) -> str | None:
        """Return what a tap that was passed over is answered with."""
        screen = await self._remarks.of("wait", came.key.chat, str(REST), came.language_code)
        return screen.text if screen else None

    async def idle(self, within: float | None = None) -> None:
        """Return once everybody was told, or after so many seconds."""
        if self._telling:
            await asyncio.wait(tuple(self._telling), timeout=within)

    async def _tell(self, person: int, language_code: str | None) -> None:
        screen = await self._remarks.of("haste", person, str(REST), language_code)
        try:
            date = await self._messages.tell(person, screen) if screen else None
        except TelegramError as fault:
            log.warning("somebody in haste could not be told", chat=person, fault=place_of(fault))
            date = None
        if date is None:
            self._flood.not_told(person, monotonic())
        else:
            log.info("somebody in haste was told", chat=person)
            self._metrics.limited("people")
            self._flood.told(person, date, monotonic())


def _is_always_read(event: Event) -> bool:
    if isinstance(event, Said):
        return in_distress(event.text)
    return isinstance(event, Left | Returned) or (isinstance(event, Command) and event.name in ALWAYS)

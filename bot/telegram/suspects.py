"""What processes have died over: counted on disk, so that nothing ends every process that comes after.

Telegram gives an update again until it was taken, and a screen is owed until it was shown. So in the first minutes
after a process has died each is counted before it is in hand, and no longer once it was handled, however that went.
What was counted before was in hand at a death. It is handled alone: of all that were in hand only what kills is counted
once more each time, and after a few deaths it is given up.

Updates are numbered upwards. Who is wary notes now and then how far it may go, so that those beyond what was noted when
it began, which no process can have died over, need not be counted.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from time import monotonic
from typing import Final

from pydantic import BaseModel, ConfigDict

from bot.records import Records
from bot.store import StoreFault

KIND: Final = "in_hand"
REACHED: Final = "reached"
AHEAD: Final = 250
"""How many updates further than the newest is noted at once."""
MOST_DEATHS: Final = 3
WARY: Final = 300.0
"""Seconds; Telegram has given everything again by then."""


class Deadly(Exception):
    """Processes died whenever this was in hand."""


class InHand(BaseModel):
    """In how many processes something was in hand that did not finish it."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    times: int


class Reached(BaseModel):
    """The highest number that an update may have had which was in hand."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    number: int


class Suspects:
    """Counts what is in hand in ``records``; without them nothing is under suspicion."""

    def __init__(self, records: Records | None = None) -> None:
        self._records = records
        self._until = monotonic() + WARY
        self._alone = asyncio.Lock()
        self._reaching = asyncio.Lock()
        self._before: int | None = None
        self._reached = 0

    @asynccontextmanager
    async def handling(self, name: str, number: int | None = None) -> AsyncIterator[bool]:
        """Give whether to handle this, an update where it has a ``number``, in the block.

        While the database is away nothing is counted.
        """
        if self._records is None or monotonic() > self._until or await self._is_new(self._records, number):
            yield True
            return
        times = await self._times(self._records, name)
        if not times:
            async with self._counted(self._records, name, 1):
                yield True
        elif times >= MOST_DEATHS:
            yield False
        else:
            async with self._alone, self._counted(self._records, name, times + 1):
                yield True

    async def _is_new(self, records: Records, number: int | None) -> bool:
        """Whether no process can have had it in hand before this one began; where nothing was noted, all may be old."""
        if number is None:
            return False
        with suppress(StoreFault):
            async with self._reaching:
                if number > self._reached:
                    noted = await records.find(REACHED, REACHED, Reached)
                    if self._before is None:
                        self._before = noted.number if noted else number + AHEAD
                    further = max(noted.number if noted else 0, number + AHEAD)
                    await records.keep(REACHED, REACHED, Reached(number=further))
                    self._reached = further
            return self._before is not None and number > self._before
        return False

    async def _times(self, records: Records, name: str) -> int:
        with suppress(StoreFault):
            found = await records.find(KIND, name, InHand)
            return found.times if found else 0
        return 0

    @asynccontextmanager
    async def _counted(self, records: Records, name: str, times: int) -> AsyncIterator[None]:
        with suppress(StoreFault):
            await records.keep(KIND, name, InHand(times=times))
        try:
            yield
        finally:
            with suppress(StoreFault):
                await records.remove(KIND, name)

"""Work that one replica does for all: who takes it writes down until when, and the others leave it till then."""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from pydantic import BaseModel, ConfigDict

from bot.background import Work
from bot.records import Records

KIND: Final = "work"
LONGEST_AT_WORK: Final = 600
"""Seconds after which who took it has died over it."""
LONGEST_WAIT: Final = 3600
BETWEEN_LOOKS: Final = 60.0
TOO_FAR: Final = 2 * 24 * 3600
"""Seconds; nothing waits so long, so that what says it was written while the clock was wrong."""


class Taken(BaseModel):
    """Until when, in epoch seconds, nobody need do it."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    until: int


def by_one(name: str, work: Work, records: Records, clock: Callable[[], datetime]) -> Work:
    """Return the work as each replica is to be given it; it may raise StoreFault."""

    async def taken() -> float:
        now = _seconds(clock)
        found = await records.find(KIND, name, Taken)
        if found and now < found.until < now + TOO_FAR:
            return min(found.until - now, LONGEST_WAIT)
        if not await _took(records, name, found, Taken(until=now + LONGEST_AT_WORK)):
            return BETWEEN_LOOKS
        wait = 0.0
        try:
            wait = await work()
        finally:
            await records.keep(KIND, name, Taken(until=_seconds(clock) + int(wait)))
        return wait

    return taken


async def _took(records: Records, name: str, found: Taken | None, mine: Taken) -> bool:
    """Whether this replica is the one; what is written there and cannot be read is nobody's."""
    if found:
        return await records.swap(KIND, name, found, mine)
    if await records.keep(KIND, name, mine, replace=False):
        return True
    return await records.find(KIND, name, Taken) is None and await records.keep(KIND, name, mine)


def _seconds(clock: Callable[[], datetime]) -> int:
    return int(clock().timestamp())

"""The faults that happened: found by code, counted by place, with nothing of the person they happened to."""

import asyncio
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date
from typing import Final

from pydantic import BaseModel, ConfigDict

from bot.dialogue import Dialogue
from bot.events import Key
from bot.feedback.vote import week_of
from bot.log import log, place_of
from bot.metrics import Metrics
from bot.records import Records
from bot.store import StoreFault
from bot.surprise import Surprise, code_for, home_of
from bot.version import version

KIND: Final = "fault"
A_WEEK: Final = 7 * 24 * 60 * 60
MOST_PENDING: Final = 500
"""Faults that wait in memory while the database is away; of more than these only the number is kept."""


class Fault(BaseModel):
    """What is kept of a fault: minutes in epoch seconds, where, in which version, and what was being done."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    first: int
    last: int
    place: str
    version: str
    doing: str
    field: str | None = None
    page: str | None = None
    shown: bool = False
    played: bool = False


@dataclass(frozen=True)
class Number:
    """How often a place had a fault."""

    today: int
    week: int


@dataclass(frozen=True)
class _Pending:
    code: str
    fault: Fault
    whose: Key | None


class Faults:
    """Takes note of faults at once, and writes them down when the database can be used."""

    def __init__(self, dialogue: Dialogue, metrics: Metrics) -> None:
        self._dialogue = dialogue
        self._metrics = metrics
        self._pending: dict[str, _Pending] = {}
        self._counts: Counter[tuple[date, str]] = Counter()
        self._writing: set[asyncio.Task[None]] = set()

    def note(self, surprise: Surprise) -> None:
        """Note a fault; never raises."""
        self.coded(surprise)

    def coded(self, surprise: Surprise) -> str:
        """Note a fault, and return the code by which it is found; never raises."""
        place, now = home_of(surprise.fault), self._dialogue.clock().astimezone(UTC)
        code = surprise.code or code_for(place, now.date().isoformat())
        played = surprise.whose is not None and surprise.whose.is_play
        if surprise.counted and not played:
            self._counts[now.date(), place] += 1
            self._metrics.surprised(place, code)
        minute = int(now.timestamp()) // 60 * 60
        fault = Fault(
            first=minute,
            last=minute,
            place=place,
            version=version(),
            doing=surprise.doing,
            shown=surprise.code is not None,
            played=played,
        )
        if surprise.code is not None or len(self._pending) < MOST_PENDING:
            self._pending[code] = _Pending(code, fault, surprise.whose)
        self._write_soon()
        return code

    async def settled(self) -> None:
        """Return once what is being written down is, or could not be."""
        while self._writing:
            await asyncio.wait(tuple(self._writing))

    async def written(self) -> None:
        """Return once what was noted is written down; raises StoreFault where it cannot be."""
        await self.settled()
        await self._write()

    async def find(self, code: str) -> Fault | None:
        """Return what is known of a code; may raise StoreFault."""
        return await self._records.find(KIND, code, Fault)

    async def since(self, moment: int) -> Mapping[str, Fault]:
        """Return the faults by code that happened then or later; may raise StoreFault."""
        return await self._records.listed(KIND, Fault, since=moment)

    async def counts(self, day: date) -> Mapping[str, Number]:
        """Return how often each place had a fault in the week of this day, often ones first; may raise StoreFault."""
        found = await self._dialogue.store.tallies.since(str(week_of(day)))
        weeks = {tally.subject: tally.number for tally in found if tally.what == KIND}
        days = {tally.subject: tally.number for tally in found if tally.what == _on(day)}
        often = sorted(weeks, key=lambda place: (-days.get(place, 0), -weeks[place], place))
        return {place: Number(days.get(place, 0), weeks[place]) for place in often}

    @property
    def _records(self) -> Records:
        return self._dialogue.records

    def _write_soon(self) -> None:
        if any(not task.done() for task in self._writing):
            return
        try:
            task = asyncio.get_running_loop().create_task(self._quietly())
        except RuntimeError:
            return
        self._writing.add(task)
        task.add_done_callback(self._writing.discard)

    async def _quietly(self) -> None:
        """What cannot be written now stays, until the next fault or the next look at the bot's health."""
        try:
            await self._write()
        except StoreFault:
            log.warning("faults could not be written down yet", number=len(self._pending))
        except Exception as fault:  # noqa: BLE001 - what notes faults must not add to them
            log.error("faults could not be written down", fault=place_of(fault))

    async def _write(self) -> None:
        """Take what is pending one by one, so that two that write at the same time write each only once."""
        while self._pending or self._counts:
            if self._pending:
                await self._write_fault(self._pending.pop(next(iter(self._pending))))
            else:
                await self._write_count(*self._counts.popitem())

    async def _write_fault(self, pending: _Pending) -> None:
        try:
            await self._keep(pending)
        except BaseException:
            self._pending.setdefault(pending.code, pending)
            raise

    async def _write_count(self, where: tuple[date, str], number: int) -> None:
        day, place = where
        try:
            counts = {(place, KIND): number, (place, _on(day)): number}
            await self._dialogue.store.tallies.add(str(week_of(day)), counts)
        except BaseException:
            self._counts[where] += number
            raise

    async def _keep(self, pending: _Pending) -> None:
        before = await self.find(pending.code)
        fault = await self._placed(pending)
        if before is not None:
            both = {"shown": before.shown or fault.shown, "played": before.played and fault.played}
            fault = fault.model_copy(update={"first": before.first, **both})
        await self._records.keep(KIND, pending.code, fault, at=fault.last)

    async def _placed(self, pending: _Pending) -> Fault:
        """With the question or page the person was on, and nothing else of their conversation."""
        if pending.whose is None:
            return pending.fault
        try:
            session = await self._dialogue.sessions.of(pending.whose)
        except StoreFault:
            raise
        except Exception:  # noqa: BLE001 - what cannot be read is not known
            session = None
        if session is None:
            return pending.fault
        return pending.fault.model_copy(
            update={"page": session.page.value, "field": session.asking.field if session.asking else None}
        )


def _on(day: date) -> str:
    return f"{KIND} {day}"

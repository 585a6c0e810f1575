"""Alarms: those staff who ask for them are told once of each thing that needs a look, whichever replica sees it.

Who writes the mark of an alarm for a staff member sends it. The marks go when the thing has been gone for a while, so
that it can come again. Where the database is away there are no marks: then each replica tells of that once.
"""

import asyncio
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Final

from pydantic import BaseModel, ConfigDict

from bot.background import Work
from bot.events import Key
from bot.language import Language
from bot.log import log
from bot.staff.asked import DESK, DeskState
from bot.staff.health.alarms_screen import alarm
from bot.staff.health.concerns import Concern, concerns
from bot.staff.health.vitals import PATIENCE, Vitals, looked_up, vitals
from bot.staff.office import NotReached, Office, Refused, TooSoon, Unsure
from bot.store import StoreFault

KIND: Final = "alarm"
STANDING: Final = "alarm_standing"
BETWEEN_LOOKS: Final = 60.0
MOST_AT_ONCE: Final = 6
"""Alarms in one message; what is left comes with the next look."""


class Told(BaseModel):
    """The mark that somebody was told; its name says of what, and whom."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class Standing(BaseModel):
    """Since when a concern stands, when it was last seen, and how long it must be gone to count as a new one."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    since: int
    seen: int
    quiet: int


def work(office: Office) -> Mapping[str, Work]:
    """Return the piece of work that looks every minute."""
    return {"alarms": Alarms(office).look}


class Alarms:
    """Looks at how the bot is, and tells those who asked."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._subscribers: Mapping[int, Language] = {}
        self._told: set[tuple[str, int]] = set()
        self._away_since: int | None = None
        self._owed_before: tuple[Key, int] | None = None

    async def look(self) -> float:
        """Look once, at Telegram only if somebody wants alarms; return the seconds to wait before the next."""
        self._subscribers = await self._who_asked()
        if not self._subscribers:
            await looked_up(self._office)
            return BETWEEN_LOOKS
        now = await vitals(self._office)
        found = [concern for concern in concerns(now) if concern.name != "owed" or self._is_owed_still(now)]
        self._remember_owed(now)
        if now.books is None:
            await self._tell_without_marks(found)
            return BETWEEN_LOOKS
        self._told.clear()
        self._away_since = None
        standing = {concern.name: await self._stands(concern) for concern in found}
        for staff, language in self._subscribers.items():
            await self._tell(staff, language, found, standing)
        await self._forget_gone(standing)
        return BETWEEN_LOOKS

    async def _who_asked(self) -> Mapping[int, Language]:
        """Those who are staff now and want alarms, with their language; as last known while the database is away."""
        asked: dict[int, Language] = {}
        try:
            async with asyncio.timeout(PATIENCE):
                for staff in sorted(self._office.staff_ids):
                    state = await self._office.records.find(DESK, str(staff), DeskState)
                    if state and state.alarms:
                        own = Key(staff, staff)
                        asked[staff] = Language(await self._office.dialogue.language_of(own, state.alarms_in))
        except (StoreFault, TimeoutError):
            return self._subscribers
        return asked

    async def _stands(self, concern: Concern) -> Standing:
        records, now = self._office.records, self._office.now()
        known = await records.find(STANDING, concern.name, Standing)
        begun = int(concern.since.timestamp()) if concern.since else now
        standing = Standing(since=known.since if known else begun, seen=now, quiet=concern.quiet)
        await records.keep(STANDING, concern.name, standing)
        return standing

    async def _tell(
        self, staff: int, language: Language, found: list[Concern], standing: Mapping[str, Standing]
    ) -> None:
        new: list[Concern] = []
        for concern in found:
            if len(new) < MOST_AT_ONCE and await self._office.records.keep(
                KIND, _mark(concern.name, staff), Told(), replace=False
            ):
                new.append(concern)
        since = {name: datetime.fromtimestamp(one.since, UTC) for name, one in standing.items()}
        if new and not await self._sent(staff, language, new, since):
            for concern in new:
                await self._office.records.remove(KIND, _mark(concern.name, staff))

    async def _sent(self, staff: int, language: Language, new: list[Concern], since: Mapping[str, datetime]) -> bool:
        """Send one message; return whether there is no use in sending it again."""
        if self._office.post is None:
            return False
        try:
            await self._office.post.send(staff, alarm(language, new, since))
        except (NotReached, Refused) as fault:
            log.warning("an alarm did not reach a staff member", fault=type(fault).__name__)
        except (Unsure, TooSoon):
            return False
        return True

    async def _forget_gone(self, standing: Mapping[str, Standing]) -> None:
        """Let what has been gone for long enough come again."""
        records, now = self._office.records, self._office.now()
        known = await records.listed(STANDING, Standing)
        gone = {name for name, one in known.items() if name not in standing and now - one.seen > one.quiet}
        if not gone:
            return
        for mark in await records.listed(KIND, Told):
            if mark.rpartition(":")[0] in gone:
                await records.remove(KIND, mark)
        for name in gone:
            await records.remove(STANDING, name)

    async def _tell_without_marks(self, found: list[Concern]) -> None:
        """The database is away: only that is told, and to those who were known to want it."""
        now = self._office.now()
        self._away_since = self._away_since or now
        away = [concern for concern in found if concern.name == "database"]
        since = {"database": datetime.fromtimestamp(self._away_since, UTC)}
        for staff, language in self._subscribers.items():
            mark = ("database", staff)
            if mark not in self._told and await self._sent(staff, language, away, since):
                self._told.add(mark)

    def _is_owed_still(self, now: Vitals) -> bool:
        """A reminder is owed for a moment, to somebody who may not have written for weeks; two looks tell it apart."""
        return _oldest(now) is not None and _oldest(now) == self._owed_before

    def _remember_owed(self, now: Vitals) -> None:
        self._owed_before = _oldest(now)


def _oldest(now: Vitals) -> tuple[Key, int] | None:
    oldest = now.books.standing.oldest if now.books else None
    return (oldest.key, oldest.revision) if oldest else None


def _mark(name: str, staff: int) -> str:
    return f"{name}:{staff}"

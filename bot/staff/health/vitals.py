"""Everything that tells how the bot is, looked up at one moment."""

import asyncio
from collections import Counter
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from time import monotonic
from typing import Final

from pydantic import BaseModel, ConfigDict

from bot.faults import Fault, Number
from bot.heartbeat import ALIVE, PROCESS
from bot.language import OFFERED, catalog, untranslated
from bot.log import log, place_of
from bot.reviews import Review, due, overdue
from bot.staff.health.still import Still, standing_still
from bot.staff.office import Office, OwnView
from bot.store.protocol import Standing, StoreFault
from bot.version import version

PATIENCE: Final = 5.0
"""Seconds after which the database, or Telegram, counts as not answering."""
SOON: Final = timedelta(days=30)
A_DAY: Final = 24 * 60 * 60
DEPLOY: Final = "deploy"
ENGLISH: Final = "en"


class Started(BaseModel):
    """A version, and when it first started on this database; or what another process runs."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    version: str
    at: int


@dataclass(frozen=True)
class Books:
    """What the database says, which is nothing while it does not answer."""

    standing: Standing
    seconds: float
    deployed: datetime
    running: Mapping[str, int]
    counts: Mapping[str, Number]
    faults: Mapping[str, Fault]
    still: tuple[Still, ...]


@dataclass(frozen=True)
class Catalog:
    """How many sentences there are in a language, and how many have no sure translation."""

    sentences: int
    missing: int


@dataclass(frozen=True)
class Vitals:
    """How the bot is. What is None was not to be had."""

    now: datetime
    started: datetime
    version: str
    books: Books | None
    on_the_way: int
    lag: float | None
    worst_lag: float | None
    own_view: OwnView | None
    overdue: tuple[Review, ...]
    soon: tuple[Review, ...]
    catalogs: Mapping[str, Catalog]


async def vitals(office: Office) -> Vitals:
    """Return how the bot is now; never raises because something does not answer."""
    books, view, (late, soon, catalogs) = await asyncio.gather(
        looked_up(office), _own_view(office), asyncio.to_thread(_tables, office.today())
    )
    return Vitals(
        now=office.clock(),
        started=office.started,
        version=version(),
        books=books,
        on_the_way=office.post.waiting() if office.post else 0,
        lag=office.lag.last(),
        worst_lag=office.lag.worst(),
        own_view=view,
        overdue=late,
        soon=soon,
        catalogs=catalogs,
    )


async def looked_up(office: Office) -> Books | None:
    """Return what the database says, and let it know that this process runs; None where it does not answer."""
    try:
        async with asyncio.timeout(PATIENCE):
            began = monotonic()
            await office.store.ping()
            seconds = monotonic() - began
            await office.faults.written()
            standing = await office.store.standing()
            now = office.now()
            office.metrics.owing(standing.owed, max(0, now - standing.oldest.touched) if standing.oldest else 0)
            running = await _running(office, now)
            office.replicas = max(1, sum(running.values()))
            return Books(
                standing,
                seconds,
                await _deployed(office),
                running,
                await office.faults.counts(office.today()),
                await office.faults.since(now - A_DAY),
                await standing_still(office, now),
            )
    except Exception as fault:  # noqa: BLE001 - whatever it is, the database is not well
        log.warning("the database does not answer", fault=place_of(fault))
        return None


async def _deployed(office: Office) -> datetime:
    """When this version first started on this database, on whichever process that was."""
    begun = Started(version=version(), at=int(office.started.timestamp()))
    await office.records.keep(DEPLOY, begun.version, begun, at=begun.at, replace=False)
    first = await office.records.find(DEPLOY, begun.version, Started) or begun
    return datetime.fromtimestamp(first.at, office.started.tzinfo)


async def _running(office: Office, now: int) -> Mapping[str, int]:
    """How many processes run which version; this one says so of itself here."""
    await _signed(office)
    await office.records.remove_before(PROCESS, now - A_DAY)
    found = await office.records.listed(PROCESS, Started, since=now - ALIVE)
    return Counter(one.version for one in found.values())


async def _signed(office: Office) -> None:
    own = Started(version=version(), at=int(office.started.timestamp()))
    await office.records.keep(PROCESS, office.process, own)


async def signed_in(office: Office) -> bool:
    """Let the others know that this process begins; return whether there are others: they live, or have died."""
    others = set(await office.records.listed(PROCESS, Started)) - {office.process}
    await _signed(office)
    return bool(others)


async def gone(office: Office) -> None:
    """Let the others know that this process has ended; where the database is away they find out by its silence."""
    with suppress(StoreFault, TimeoutError):
        async with asyncio.timeout(PATIENCE):
            await office.records.remove(PROCESS, office.process)


async def _own_view(office: Office) -> OwnView | None:
    if office.own_view is None:
        return None
    try:
        async with asyncio.timeout(PATIENCE):
            return await office.own_view()
    except Exception as fault:  # noqa: BLE001 - Telegram may be away, and the rest is worth reading
        log.warning("Telegram does not say how it sees the bot", fault=place_of(fault))
        return None


def _tables(today: date) -> tuple[tuple[Review, ...], tuple[Review, ...], Mapping[str, Catalog]]:
    """What is read off the program's own files, the first time for a second or so; in a thread of its own."""
    return overdue(today), due(today, today + SOON), {locale: _catalog(locale) for locale in OFFERED}


def _catalog(locale: str) -> Catalog:
    """English is the source, so that every sentence of another language is one of it too."""
    written = catalog(locale) or catalog(next(other for other in OFFERED if other != ENGLISH))
    return Catalog(sum(1 for message in written or () if message.id), len(untranslated(locale)))

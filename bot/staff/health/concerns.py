"""What is not as it should be: each with a name of its own, what to say of it, and what to do about it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Final

from bot.staff.health.vitals import Books, Vitals
from bot.staff.health.words import Named, Names, Size, code_at
from bot.staff.office import WebhookFault
from bot.wording import staff_health as words
from bot.wording.mark import Words

SLOW: Final = 1.0
LATE: Final = 60.0
OWED_FOR: Final = 300
LEAST_FREE: Final = 500 * 1024 * 1024
MOST_WAITING: Final = 100
LATELY: Final = timedelta(minutes=10)
A_MINUTE: Final = 60
A_DAY: Final = 24 * 60 * A_MINUTE
NOT_ALARMING: Final = ("StoreFault",)
"""Faults that follow from another concern, which has an alarm of its own."""


class Part(StrEnum):
    """A line of the page."""

    DATABASE = "database"
    QUEUE = "queue"
    LAG = "lag"
    TELEGRAM = "telegram"
    FAULTS = "faults"
    REVIEWS = "reviews"
    CATALOGS = "catalogs"
    CORRECTIONS = "corrections"


@dataclass(frozen=True)
class Concern:
    """One thing that needs a look, ``since`` when if that is known.

    ``quiet`` is how many seconds it must have been gone to count as a new one.
    """

    part: Part
    name: str
    says: Words
    todo: str
    values: Mapping[str, object] = field(default_factory=dict)
    quiet: int = 10 * A_MINUTE
    since: datetime | None = None


WEBHOOK: Final = {
    WebhookFault.CONNECTION: words.WEBHOOK_CONNECTION,
    WebhookFault.TIMEOUT: words.WEBHOOK_TIMEOUT,
    WebhookFault.CERTIFICATE: words.WEBHOOK_CERTIFICATE,
    WebhookFault.ANSWER: words.WEBHOOK_ANSWER,
    WebhookFault.OTHER: words.WEBHOOK_OTHER,
}


def concerns(vitals: Vitals) -> tuple[Concern, ...]:
    """Return what needs a look, the gravest first."""
    return (
        *_database(vitals),
        *_lag(vitals),
        *_telegram(vitals),
        *_faults(vitals),
        *_corrections(vitals),
        *_law(vitals),
    )


def _database(vitals: Vitals) -> Iterator[Concern]:
    books = vitals.books
    if books is None:
        yield Concern(Part.DATABASE, "database", words.DATABASE_AWAY, words.DO_DATABASE)
        return
    kind, free = books.standing.kind, books.standing.free
    if books.seconds > SLOW:
        told = {"kind": kind, "seconds": timedelta(seconds=books.seconds)}
        yield Concern(Part.DATABASE, "slow", words.DATABASE_SLOW, words.DO_SLOW, told)
    if free is not None and free < LEAST_FREE:
        yield Concern(Part.DATABASE, "disk", words.DISK_FULL, words.DO_DISK, {"size": Size(free)})
    waited = owed_for(vitals, books)
    if waited is not None and waited.total_seconds() > OWED_FOR:
        told = {"number": books.standing.owed, "waited": waited}
        yield Concern(Part.QUEUE, "owed", words.OWED, words.DO_OWED, told)


def owed_for(vitals: Vitals, books: Books) -> timedelta | None:
    """Return how long the screen has waited that has waited longest."""
    oldest = books.standing.oldest
    return None if oldest is None else timedelta(seconds=int(vitals.now.timestamp()) - oldest.touched)


def _lag(vitals: Vitals) -> Iterator[Concern]:
    if vitals.lag is not None and vitals.lag > LATE:
        told = {"last": timedelta(seconds=vitals.lag), "worst": timedelta(seconds=vitals.worst_lag or vitals.lag)}
        yield Concern(Part.LAG, "lag", words.LATE, words.DO_LATE, told)


def _telegram(vitals: Vitals) -> Iterator[Concern]:
    view = vitals.own_view
    if view is None:
        return
    if view.failed_at is not None and view.fault is not None and vitals.now - view.failed_at < LATELY:
        last = {"moment": view.failed_at}
        yield Concern(Part.TELEGRAM, "telegram", WEBHOOK[view.fault], words.DO_TELEGRAM, last, since=view.failed_at)
    if view.pending > MOST_WAITING:
        told = {"number": view.pending}
        yield Concern(Part.TELEGRAM, "waiting", words.TELEGRAM_WAITS, words.DO_LATE, told)


def _faults(vitals: Vitals) -> Iterator[Concern]:
    books = vitals.books
    faults = {code: fault for code, fault in books.faults.items() if not fault.played} if books else {}
    places = {fault.place for fault in faults.values() if not fault.place.startswith(NOT_ALARMING)}
    for place in sorted(places):
        first = min(fault.first for fault in faults.values() if fault.place == place)
        told = {"place": place, "code": code_at(place, faults)}
        since = datetime.fromtimestamp(first, UTC)
        name = f"fault {place}"
        yield Concern(Part.FAULTS, name, words.FAULT_HERE, words.DO_FAULT, told, 6 * A_DAY, since)


def _corrections(vitals: Vitals) -> Iterator[Concern]:
    for still in vitals.books.still if vitals.books else ():
        told = {"name": still.name, "waited": still.waited, "left": still.left}
        yield Concern(Part.CORRECTIONS, f"correction {still.name}", words.STANDS_STILL, words.DO_CORRECTION, told)


def _law(vitals: Vitals) -> Iterator[Concern]:
    for day in sorted({review.day for review in vitals.overdue}):
        late = [review for review in vitals.overdue if review.day == day]
        told = {"number": len(late), "day": day, "names": Names(tuple(review.subject for review in late))}
        yield Concern(Part.REVIEWS, f"review {day}", words.REVIEW_LATE, words.DO_REVIEW, told, quiet=A_DAY)
    for locale, catalog in vitals.catalogs.items():
        if catalog.missing:
            told = {"language": Named(locale), "missing": catalog.missing, "all": catalog.sentences}
            yield Concern(Part.CATALOGS, f"catalog {locale}", words.CATALOG_MISSING, words.DO_CATALOG, told)

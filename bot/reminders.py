"""When to remind of which deadline, worked out from the answers each time: only the wish for it is kept."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from bot.assessed import assessed
from bot.case_dates import CaseDate, dates_of, own_to_come
from bot.cases import all_cases
from bot.events import Due
from bot.interview import replay
from bot.session import Session
from domain.law import DeadlineKind

DAYS_BEFORE = (7, 1)
"""How long before a deadline it is written, in days."""
MORNING_IN_NORWAY, MORNING_IN_THE_STATES = 8, 15
"""The hour in UTC; in the United States it is morning from coast to coast then."""
LATEST = timedelta(days=1)
"""A reminder later than this is left out."""


@dataclass(frozen=True)
class Reminder:
    """One reminder of a deadline: the day it is written, and which one of how many for this deadline it is."""

    day: date
    kind: DeadlineKind
    deadline: date
    number: int
    of: int


def planned(own: tuple[CaseDate, ...], since: date) -> tuple[Reminder, ...]:
    """Return the reminders of these deadlines for who asks on the day ``since``, in the order they are written.

    Where neither day is left, one is written on the day of the deadline itself.
    """
    return tuple(sorted((each for one in own for each in _of_one(one, since)), key=lambda each: each.day))


def _of_one(one: CaseDate, since: date) -> Iterator[Reminder]:
    wanted = [one.day - timedelta(days=before) for before in DAYS_BEFORE]
    days = [day for day in wanted if day > since] or ([one.day] if one.day > since else [])
    for number, day in enumerate(days, start=1):
        if one.kind is not None:
            yield Reminder(day, one.kind, one.day, number, len(days))


def own_deadlines(case: Session, today: date) -> tuple[CaseDate, ...]:
    """Return the person's own deadlines of one case that can still be kept."""
    known = replay(case.answers, today)
    return own_to_come(dates_of(assessed(known, today), known.case), today)


def to_come(case: Session, today: date) -> tuple[Reminder, ...]:
    """Return the reminders of one case that are still to be written, none where none were asked for."""
    if case.reminding is None:
        return ()
    written = case.reminding.until or case.reminding.since
    plan = planned(own_deadlines(case, today), case.reminding.since)
    return tuple(each for each in plan if each.day > written)


def of_the_day(case: Session, day: date, today: date) -> tuple[Reminder, ...]:
    """Return what there is to remind of in one case on this day of writing."""
    if case.reminding is None:
        return ()
    plan = planned(own_deadlines(case, today), case.reminding.since)
    return tuple(each for each in plan if each.day == day)


def kept_until(case: Session, today: date) -> date | None:
    """Return the last of the deadlines that reminders were asked for; the answers are kept through that day."""
    return max((one.day for one in own_deadlines(case, today)), default=None) if case.reminding else None


def due(session: Session, now: datetime) -> Due | None:
    """Return the reminder whose time has come and is not long past, if there is one."""
    today = now.astimezone(UTC).date()
    for case in all_cases(session):
        for each in to_come(case, today):
            at = _morning(case, each.day)
            if at <= now < at + LATEST:
                return Due(case.number, each.day)
    return None


def next_moment(session: Session, now: datetime) -> int | None:
    """Return when to look at the session again by itself, in epoch seconds; None where there is nothing to wait for.

    That is when the next reminder is written, or else the day after the last deadline, until which the answers stay.
    """
    return min((int(at.timestamp()) for case in all_cases(session) for at in _moments(case, now)), default=None)


def _moments(case: Session, now: datetime) -> Iterator[datetime]:
    if case.reminding is None:
        return
    today = now.astimezone(UTC).date()
    written = (_morning(case, each.day) for each in to_come(case, today))
    yield from (at for at in written if now < at + LATEST)
    last = kept_until(case, today)
    if last is not None:
        yield _morning(case, last + timedelta(days=1))


def _morning(case: Session, day: date) -> datetime:
    norway = case.answers.get("jurisdiction") == "NO"
    hour = MORNING_IN_NORWAY if norway else MORNING_IN_THE_STATES
    return datetime.combine(day, time(hour), UTC)

"""The days to come as a file for a calendar (RFC 5545): one all-day event each, no amount and nobody's name."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from uuid import UUID, uuid5

from icalendar import Alarm, Calendar, Event

from bot.case_dates import CaseDate, Whose
from bot.language import Language
from bot.wording import dates as words

PRODUCT: Final = "-//restgjeld//dates 1//EN"
OF_A_DEADLINE: Final = UUID("6f4b9a52-3d0e-5c1b-9a7e-2d8c40f1b6a3")
"""Events are named by this, the kind of deadline and its day, which the event shows anyway: the same deadline keeps its
name from file to file and so is not entered twice, and the name says nothing about whose it is."""

MORNING_TWO_DAYS_BEFORE: Final = timedelta(hours=9) - timedelta(days=2)
"""Counted from the midnight that the day begins with."""
DAYS_AHEAD: Final = 2


def calendar_file(dates: tuple[CaseDate, ...], language: Language, in_norway: bool, today: date) -> bytes | None:
    """Return the days from ``today`` on as a calendar in the language, or None where there are none."""
    to_come = [one for one in dates if one.day >= today]
    if not to_come:
        return None
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    for one in to_come:
        calendar.add_component(_event(one, language, in_norway, today))
    return bytes(calendar.to_ical())


def _event(one: CaseDate, language: Language, in_norway: bool, today: date) -> Event:
    event = Event()
    summary = language.message(words.name_of(one.kind, in_norway))
    event.add("uid", str(uuid5(OF_A_DEADLINE, f"{one.kind or 'credit_file'} {one.day.isoformat()}")))
    event.add("dtstamp", datetime.combine(today, time(), UTC))
    event.add("dtstart", one.day)
    event.add("dtend", one.day + timedelta(days=1))
    event.add("summary", summary)
    event.add("description", "\n".join(_described(one, language, in_norway)))
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT")
    if one.whose is Whose.YOURS and not one.pointless and (one.day - today).days >= DAYS_AHEAD:
        event.add_component(_alarm(summary))
    return event


def _described(one: CaseDate, language: Language, in_norway: bool) -> Iterator[str]:
    yield language.message(words.WHOSE[one.whose])
    yield language.message(words.said_of(one.kind, False, in_norway, one.pointless))
    if not one.sure:
        yield language.message(words.CHECK)
    if one.citations:
        labels = dict.fromkeys(language.message(source.label) for source in one.citations)
        checked = max(source.checked_on for source in one.citations)
        yield language.message(words.SOURCE).format(labels="; ".join(labels), day=language.day(checked))
    yield language.message(words.GENERAL)


def _alarm(summary: str) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", summary)
    alarm.add("trigger", MORNING_TWO_DAYS_BEFORE)
    return alarm

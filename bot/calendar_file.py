"""The days to come as a file for a calendar (RFC 5545): one all-day event each, no amount and nobody's name."""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from uuid import UUID, uuid5

from icalendar import Alarm, Calendar, Event

from bot.case_dates import CaseDate, Whose
from bot.language import Language
from bot.screen.suggested import Suggestion
from bot.wording import dates as words
from domain.law import Citation

PRODUCT: Final = "-//restgjeld//dates 1//EN"
OF_A_DEADLINE: Final = UUID("6f4b9a52-3d0e-5c1b-9a7e-2d8c40f1b6a3")
"""Events are named by this, the kind of deadline and its day, which the event shows anyway: the same deadline keeps its
name from file to file and so is not entered twice, and the name says nothing about whose it is."""

MORNING_TWO_DAYS_BEFORE: Final = timedelta(hours=9) - timedelta(days=2)
"""Counted from the midnight that the day begins with."""
DAYS_AHEAD: Final = 2


def calendar_file(
    dates: tuple[CaseDate, ...],
    language: Language,
    in_norway: bool,
    today: date,
    suggested: tuple[Suggestion, ...] = (),
) -> bytes | None:
    """Return the days from ``today`` on as a calendar in the language, or None where there are none."""
    to_come = [one for one in dates if one.day >= today]
    if not to_come and not suggested:
        return None
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    for one in to_come:
        calendar.add_component(_event(one, language, in_norway, today))
    for suggestion in suggested:
        calendar.add_component(_suggested(suggestion, language, today))
    return bytes(calendar.to_ical())


def _event(one: CaseDate, language: Language, in_norway: bool, today: date) -> Event:
    summary = language.message(words.name_of(one.kind, in_norway))
    event = _all_day(one.day, str(one.kind or "credit_file"), summary, _described(one, language, in_norway), today)
    if one.whose is Whose.YOURS and not one.pointless and (one.day - today).days >= DAYS_AHEAD:
        event.add_component(_alarm(summary))
    return event


def _suggested(one: Suggestion, language: Language, today: date) -> Event:
    """A suggested day rings for nobody: no law sets it."""
    summary = language.message(words.SUGGESTED_NAME).format(what=one.name)
    described = (language.message(words.SUGGESTED_HOW), one.said, *_sources(one.citations, language))
    return _all_day(one.day, one.code, summary, described, today)


def _all_day(day: date, code: str, summary: str, described: Iterable[str], today: date) -> Event:
    event = Event()
    event.add("uid", str(uuid5(OF_A_DEADLINE, f"{code} {day.isoformat()}")))
    event.add("dtstamp", datetime.combine(today, time(), UTC))
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))
    event.add("summary", summary)
    event.add("description", "\n".join(described))
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT")
    return event


def _described(one: CaseDate, language: Language, in_norway: bool) -> Iterator[str]:
    yield language.message(words.WHOSE[one.whose])
    yield language.message(words.said_of(one.kind, False, in_norway, one.pointless))
    if not one.sure:
        yield language.message(words.CHECK)
    yield from _sources(one.citations, language)


def _sources(citations: tuple[Citation, ...], language: Language) -> Iterator[str]:
    if citations:
        labels = dict.fromkeys(language.message(source.label) for source in citations)
        checked = max(source.checked_on for source in citations)
        yield language.message(words.SOURCE).format(labels="; ".join(labels), day=language.day(checked))
    yield language.message(words.GENERAL)


def _alarm(summary: str) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", summary)
    alarm.add("trigger", MORNING_TWO_DAYS_BEFORE)
    return alarm

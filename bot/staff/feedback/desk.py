"""Feedback on the desk: by week and place, what people let staff read, what became of each question, and as files."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import date
from functools import partial
from typing import Final

from bot.background import Work
from bot.feedback.records import KEPT_FOR, FeedbackRecords
from bot.feedback.vote import week_of
from bot.staff.asked import Actions, Answer, Asked
from bot.staff.feedback.csv import feedback_csv, questions_csv
from bot.staff.feedback.pages import files, place_page, questions_page, said_page, week_page
from bot.staff.feedback.sums import PlaceSum, by_place, by_question, opened, reached, worded
from bot.staff.office import Office
from bot.store.memo_protocol import Tally

BETWEEN_WRITES: Final = 5.0


def actions(office: Office) -> Actions:
    """Return what the desk can do with feedback."""
    handlers: Mapping[str, Callable[[Office, Asked], Awaitable[Answer]]] = {
        "feedback": _week,
        "fb_place": _place,
        "fb_done": _done,
        "fb_said": _said,
        "fb_asked": _asked,
        "fb_files": _files,
    }
    return {name: partial(handler, office) for name, handler in handlers.items()}


def work(office: Office) -> Mapping[str, Work]:
    """Return what goes on beside the chat: counts are written to the store."""

    async def write() -> float:
        await office.dialogue.figures.write()
        return BETWEEN_WRITES

    return {"counts": write}


def _records(office: Office) -> FeedbackRecords:
    return office.dialogue.figures.feedback


async def _week(office: Office, asked: Asked) -> Answer:
    written, _, page = asked.argument.partition(":")
    week = _monday(written, asked.today)
    records = _records(office)
    places = by_place(await records.given(week), await records.handled(week), week)
    counts = await _tallies(office, week)
    return Answer((week_page(asked.language, week, asked.today, places, reached(counts), _number(page)),))


async def _place(office: Office, asked: Asked) -> Answer:
    written, _, rest = asked.argument.partition(":")
    place, _, page = rest.partition(":")
    return await _shown(office, asked, _monday(written, asked.today), place, _number(page))


async def _shown(office: Office, asked: Asked, week: date, place: str, page: int) -> Answer:
    records = _records(office)
    given = [one for one in await records.given(week) if (one.week, one.place) == (week, place)]
    sums = by_place(given, await records.handled(week), week)
    one = sums[0] if sums else PlaceSum(week, place, 0, 0, handled=False)
    return Answer((place_page(asked.language, one, given, page),))


async def _done(office: Office, asked: Asked) -> Answer:
    written, _, place = asked.argument.partition(":")
    week = _monday(written, asked.today)
    already = (week, place) in await _records(office).handled(week)
    await _records(office).mark(week, place, handled=not already)
    return await _shown(office, asked, week, place, 0)


async def _said(office: Office, asked: Asked) -> Answer:
    given = worded(await _records(office).given(_a_year_ago(asked.today)))
    return Answer((said_page(asked.language, given, _number(asked.argument)),))


async def _asked(office: Office, asked: Asked) -> Answer:
    written, _, page = asked.argument.partition(":")
    week = _monday(written, asked.today)
    counts = await _tallies(office, week)
    return Answer((questions_page(asked.language, week, by_question(counts), opened(counts), _number(page)),))


async def _files(office: Office, asked: Asked) -> Answer:
    since = _a_year_ago(asked.today)
    given = await _records(office).given(since)
    handled = await _records(office).handled(since)
    counts = by_question(await _since(office, since))
    return Answer((files(asked.language, feedback_csv(given, handled), questions_csv(counts)),), below=True)


async def _tallies(office: Office, week: date) -> tuple[Tally, ...]:
    return tuple(one for one in await _since(office, week) if one.week == str(week))


async def _since(office: Office, week: date) -> tuple[Tally, ...]:
    """The counts, with those of this replica that waited to be written."""
    await office.dialogue.figures.write()
    return await office.store.tallies.since(str(week))


def _a_year_ago(today: date) -> date:
    return week_of(today - KEPT_FOR)


def _monday(written: str, today: date) -> date:
    """The week of a day that was named; else this week."""
    try:
        return week_of(min(date.fromisoformat(written), today))
    except ValueError:
        return week_of(today)


def _number(written: str) -> int:
    return int(written) if written.isdecimal() and len(written) < len("1000") else 0

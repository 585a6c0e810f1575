"""The dates of a case on one line: what has happened, today, what is to come, and how long a file may show it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from bot.case_dates import CaseDate, Whose, dates_of
from bot.picture.frame import MOST_IN_A_CAPTION, drawing, escaped, frame
from bot.screen.suggested import suggestions
from bot.screen.view import View
from bot.screen_parts import Drawing
from bot.wording import picture as words
from bot.wording.dates import NAMES
from domain.calendar import plain as day_alone
from domain.case import DATES

TEMPLATE = "timeline"


class Mark(StrEnum):
    """The shape of a point on the line."""

    HAPPENED = "happened"
    YOURS = "yours"
    LENDERS = "lenders"
    FILE = "file"
    SUGGESTED = "suggested"
    TODAY = "today"


@dataclass(frozen=True)
class Point:
    """One day on the line: its words, and in ``notes`` whose it is and whether it has passed."""

    day: date
    words: str
    mark: Mark
    notes: tuple[str, ...] = ()


def timeline(view: View) -> Drawing | None:
    """Return the dates in their order, or None where there are none but suggested ones."""
    found = points(view)
    if all(point.mark is Mark.SUGGESTED for point in found):
        return None
    today = Point(view.today, view.language.message(words.TODAY), Mark.TODAY)
    shown = sorted((*found, today), key=lambda point: (day_alone(point.day), point.mark is not Mark.TODAY))
    title = view.language.message(words.DATES)
    can_move = view.language.message(words.CAN_MOVE)
    data = frame(view) | {"title": title, "can-move": can_move, "points": [_drawn(view, point) for point in shown]}
    return drawing(TEMPLATE, data, _alt(view, data, shown))


def points(view: View) -> tuple[Point, ...]:
    """Return the days of the case, in no order."""
    return (*_happened(view), *_last_days(view), *_suggested(view))


def _happened(view: View) -> Iterator[Point]:
    """Yield what was stated; the day to answer by is a last day, and stands among those."""
    last_days = {last.day for last in dates_of(view.assessment, view.case)}
    for field in DATES:
        day: date | None = getattr(view.case, field)
        if day is None or (field == "answer_due" and day_alone(day) in last_days):
            continue
        name = words.LETTER_CAME if field == "served_on" and view.case.in_norway else words.HAPPENED[field]
        yield Point(day, view.language.message(name), Mark.HAPPENED)


def _last_days(view: View) -> Iterator[Point]:
    start = view.assessment.credit.clock_start if view.assessment else None
    if start is not None and start != view.case.remark_registered:
        yield Point(start, view.language.message(words.CLOCK_STARTS), Mark.FILE)
    for last in dates_of(view.assessment, view.case):
        notes = tuple(view.language.message(note) for note in _notes(view, last))
        yield Point(last.day, view.language.message(_name(view, last)), Mark(last.whose.value), notes)


def _suggested(view: View) -> Iterator[Point]:
    for each in suggestions(view):
        yield Point(each.day, each.name, Mark.SUGGESTED, (view.language.message(words.SUGGESTED),))


def _name(view: View, last: CaseDate) -> str:
    if last.kind is None:
        return words.REMARK_UNTIL if view.case.in_norway else words.SHOWN_UNTIL
    return NAMES[last.kind]


def _notes(view: View, last: CaseDate) -> Iterator[str]:
    if last.whose is Whose.YOURS and not last.pointless:
        yield words.YOUR_DEADLINE
    if last.day < view.today:
        yield words.PAST
    if not last.sure:
        yield words.CHECK_THIS


def _drawn(view: View, point: Point) -> dict[str, Any]:
    day = view.language.day(point.day)
    return {"day": day, "words": point.words, "mark": point.mark.value, "notes": list(point.notes)}


def _alt(view: View, data: dict[str, Any], shown: list[Point]) -> list[str]:
    """Every line in its order; where all do not fit, the days to come before those that have been."""
    first = [f"<b>{escaped(data['title'])}</b>", escaped(f"{data['about']}. {data['can-move']}")]
    if sum(len(_said(view, point)) + 1 for point in shown) > MOST_IN_A_CAPTION - len("\n".join(first)):
        shown = sorted(shown, key=lambda point: day_alone(point.day) < view.today)
    return [*first, *(_said(view, point) for point in shown), escaped(data["footer"]), *filter(None, (data["found"],))]


def _said(view: View, point: Point) -> str:
    notes = f" ({', '.join(point.notes)})" if point.notes else ""
    return escaped(f"{view.language.day(point.day)}: {point.words}{notes}")

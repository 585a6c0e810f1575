"""Feedback as files for a spreadsheet. Nothing that a person typed is taken for a formula there."""

import csv
import io
from collections.abc import Collection, Iterable
from datetime import date
from typing import Final

from bot.feedback.vote import AMOUNTS, Feedback, iso_week
from bot.staff.feedback.sums import QuestionSum

BYTE_ORDER_MARK: Final = "\ufeff"
BEGINS_A_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
FEEDBACK: Final = (
    "week", "place", "finding", "helpful", "jurisdiction", "collateral", "language", "version", "handled", "sentence",
    *AMOUNTS,
)  # fmt: skip
QUESTIONS: Final = ("week", "question", "asked", "answered", "dont_know", "abandoned")


def feedback_csv(given: Iterable[Feedback], handled: Collection[tuple[date, str]]) -> bytes:
    """Return one line for each vote."""
    return _file(FEEDBACK, (_vote(one, (one.week, one.place) in handled) for one in given))


def questions_csv(questions: Iterable[QuestionSum]) -> bytes:
    """Return one line for each question and week."""
    rows = sorted(questions, key=lambda one: (one.week, one.field))
    return _file(QUESTIONS, ((_week(one), one.field, one.asked, one.answered, one.unknown, one.left) for one in rows))


def _week(one: QuestionSum) -> str:
    return iso_week(date.fromisoformat(one.week))


def _vote(one: Feedback, handled: bool) -> tuple[object, ...]:
    said = (one.jurisdiction, one.collateral, one.language, one.version)
    amounts = (one.amounts.get(name) for name in AMOUNTS)
    return (
        iso_week(one.week), one.place, one.finding, _yes(one.helpful), *said, _yes(handled), one.words, *amounts,
    )  # fmt: skip


def _yes(holds: bool) -> str:
    return "yes" if holds else "no"


def _file(header: Iterable[str], rows: Iterable[Iterable[object]]) -> bytes:
    written = io.StringIO()
    writer = csv.writer(written)
    writer.writerow(header)
    writer.writerows([_cell(value) for value in row] for row in rows)
    return (BYTE_ORDER_MARK + written.getvalue()).encode()


def _cell(value: object) -> str:
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(BEGINS_A_FORMULA) else text

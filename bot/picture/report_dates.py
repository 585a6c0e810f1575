"""The dates of a report: what happened, whose last day it is, and until when the credit file may show it."""

from collections.abc import Iterator
from datetime import date

from bot.picture.report_blocks import Part, Row, Said, Table, Text
from bot.picture.report_record import Record
from bot.picture.runs import plain
from bot.screen.answers import label
from bot.screen.suggested import suggestions
from bot.wording import report as words
from bot.wording.dates import NAMES
from bot.wording.mark import Words
from domain.assessment import Assessment
from domain.calendar import plain as day_alone
from domain.case import DATES
from domain.law import DeadlineKind, Section

NOBODYS = "–"
Dated = tuple[date, Row]


def dates(record: Record) -> Part:
    """Return every date of the case in one table, the earliest first."""
    language = record.view.language
    found = sorted(_all(record), key=lambda dated: day_alone(dated[0]))
    head = tuple(language.message(name) for name in (words.DATE, words.WHOSE, words.WHAT, words.SOURCE))
    table = Table("dates", head, tuple(row for _, row in found))
    return Part(language.message(words.DATES), (table if found else Text(record.say(words.NO_DATES)),))


def _all(record: Record) -> Iterator[Dated]:
    yield from _stated(record)
    if record.view.assessment is not None:
        yield from _deadlines(record, record.view.assessment)
        yield from _suggested(record)
        yield from _until(record, record.view.assessment)


def _stated(record: Record) -> Iterator[Dated]:
    """The answers; a day to answer by is a last day, and stands among those."""
    case = record.view.case
    for field in DATES:
        day: date | None = getattr(case, field)
        if day is not None and not (field == "answer_due" and _is_deadline(record, day)):
            yield _dated(record, day, NOBODYS, label(record.view, field), record.word(words.STATED))


def _is_deadline(record: Record, day: date) -> bool:
    found = record.view.assessment.liability.deadlines if record.view.assessment else ()
    return any(last.kind is DeadlineKind.ANSWER_COURT and last.date == day for last in found)


def _deadlines(record: Record, assessment: Assessment) -> Iterator[Dated]:
    view = record.view
    for last in assessment.liability.deadlines:
        what = view.language.message(NAMES[last.kind])
        if last.date < view.today:
            what = view.language.message(words.PASSED).format(what=what)
        whose = words.YOURS if last.kind in words.PERSONS else words.LENDERS
        yield _dated(record, last.date, view.language.message(whose), what, Said((), record.refs(last.citations)))


def _suggested(record: Record) -> Iterator[Dated]:
    """The days that the steps name: nobody's deadlines."""
    for each in suggestions(record.view):
        what = record.view.language.message(words.SUGGESTED).format(what=each.name)
        yield _dated(record, each.day, NOBODYS, what, Said((), record.refs(each.citations)))


def _until(record: Record, assessment: Assessment) -> Iterator[Dated]:
    """The last day in the credit file, with the sources of the finding that says it."""
    until = assessment.credit.reportable_until
    if until is None:
        return
    saying = (each for each in record.found(Section.CREDIT) if until in each.__dict__.values())
    cited = tuple(citation for finding in saying for citation in finding.citations)
    what: Words = words.REMARK_UNTIL if record.view.case.in_norway else words.FILE_UNTIL
    language = record.view.language
    whose = language.message(words.CREDIT_FILES)
    yield _dated(record, until, whose, language.message(what), Said((), record.refs(cited)))


def _dated(record: Record, day: date, whose: str, what: str, source: Said) -> Dated:
    cells = (Said(plain(record.view.language.day(day))), Said(plain(whose)), Said(plain(what)), source)
    return day, Row(cells)

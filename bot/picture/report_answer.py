"""What a report says first: the answer in short, and every question that was answered."""

from collections.abc import Iterator
from decimal import Decimal

from bot.facts import HELD, ITEMISED
from bot.picture.report_blocks import Block, Part, Row, Said, Table, Text
from bot.picture.report_record import Record
from bot.picture.runs import plain, runs
from bot.screen.answers import held, label, written
from bot.screen.help import help_line
from bot.screen.result import protected
from bot.screen.view import View
from bot.screen.worksheet import left_out
from bot.wording import pages
from bot.wording import report as words
from bot.wording.choices import word
from bot.wording.urgent import URGENT
from domain.certainty import Sure, certainty_of_rest
from domain.choices import CostKind, CreditKind, Event

CEILINGS = frozenset({Sure.EXACT, Sure.AT_MOST})
UNNAMED = ([CostKind.OTHER], [CreditKind.OTHER])
"""One sum without a name: the row above says it all."""


def in_short(record: Record) -> Part:
    """Return the answer: a day that is running out, the headline, and the most that can be collected."""
    heads = sum(type(finding) in URGENT for finding in record.brief) + 1
    said = (Text(record.claim(finding), strong=place < heads) for place, finding in enumerate(record.brief))
    help_there = Text(record.say(pages.HELP_PEOPLE, help=help_line(record.view)), quiet=True)
    return Part(record.view.language.message(words.IN_SHORT), (*said, *_most(record), help_there))


def _most(record: Record) -> Iterator[Block]:
    """The most that can be collected, once there was a sale: an amount only where the law bars or lowers the rest.

    Elsewhere it would be the sum above as a ceiling, and interest and what is not known yet come on top of that.
    """
    view = record.view
    if view.assessment is None or view.case.event is Event.NOT_SOLD_YET:
        return
    most = view.assessment.liability.most_collectible
    if most is None:
        yield Text(record.say(words.MOST_OPEN))
    elif protected(view) and (not most or certainty_of_rest(view.case) in CEILINGS):
        yield Text(record.say(words.MOST, amount=most), strong=True)


def answers(record: Record) -> Part:
    """Return every answer that was given, lists item by item, and what is not known as such."""
    view = record.view
    head = (view.language.message(words.QUESTION), view.language.message(words.ANSWER))
    rows = tuple(row for field in view.known.shown for row in _rows(view, field))
    unlisted = (Text(Said(runs(said)), quiet=True) for said in left_out(view))
    table = (Table("answers", head, rows),) if rows else ()
    return Part(view.language.message(words.ANSWERS), (*table, *unlisted))


def _rows(view: View, field: str) -> Iterator[Row]:
    yield _row(label(view, field), written(view.language, field, view.session.answers[field]))
    for name, amount in _items(view, field):
        shown = view.language.message(pages.NOT_KNOWN) if amount is None else view.language.money(amount)
        yield _row(name, shown, inner=True)


def _row(name: str, answer: str, *, inner: bool = False) -> Row:
    return Row((Said(plain(name)), Said(plain(answer))), inner=inner)


def _items(view: View, field: str) -> Iterator[tuple[str, Decimal | None]]:
    value = getattr(view.case, field)
    if not isinstance(value, tuple):
        return
    if field in ITEMISED and [item.kind for item in value] not in UNNAMED:
        yield from ((view.language.message(word(item.kind)), item.amount) for item in value)
    if field in HELD:
        yield from ((held(view.language, field, item.kind), item.amount) for item in value)

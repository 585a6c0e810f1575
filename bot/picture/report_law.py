"""What a report says of the account and of each topic, and below them the pages of law that concern the case."""

from collections.abc import Iterable, Iterator

from bot.picture.report_blocks import Block, Heading, Items, Part, Row, Said, Table, Text
from bot.picture.report_record import Page, Record
from bot.picture.runs import plain, runs
from bot.screen.account import SUMS, account_lines, begins, beside_its_sign, beside_letter, sign, sure
from bot.screen.certain import bounded
from bot.screen.result import title
from bot.screen.sources import TOPIC_OF
from bot.screen.worksheet import worksheet
from bot.wording import pages
from bot.wording import report as words
from bot.wording.lines import LINES
from bot.wording.subjects import TITLES
from bot.wording.urgent import URGENT
from domain.assessment import Line
from domain.law import Finding, Section
from domain.subjects import Subject

TOPICS = (Section.LIABILITY, Section.CREDIT, Section.TAX, Section.NEXT_STEPS)
AROUND_THE_AMOUNT = " :"


def account(record: Record) -> Part:
    """Return the account as a table with what is to be known about it, and the letter's figure beside it."""
    view = record.view
    shown = account_lines(view)
    head = (view.language.message(words.LINE), view.language.message(words.AMOUNT))
    rows = tuple(_line(record, line, place) for place, line in enumerate(shown))
    table = (Table("account", head, rows),) if rows else ()
    beside = beside_letter(view) if shown else None
    letter = (Text(Said(runs(beside))),) if beside else ()
    found = (Text(record.claim(finding)) for finding in record.found(Section.STATEMENT))
    return Part(view.language.message(words.ACCOUNT), (*table, *letter, *found, *_pages(record, Section.STATEMENT)))


def _line(record: Record, line: Line, place: int) -> Row:
    """The words of a line and its amount apart, so that amounts stand below each other."""
    language = record.view.language
    name = language.message(LINES[line.kind]).replace("{amount}", "").strip(AROUND_THE_AMOUNT)
    first = begins(line, place)
    written = bounded(language, beside_its_sign(line, place), sure(record.view, line.kind))
    amount = ("" if first else sign(line)) + written
    cells = (Said(plain(name[:1].upper() + name[1:])), Said(plain(amount)))
    return Row(cells, strong=line.kind in SUMS, fresh=first and place > 0)


def topics(record: Record) -> Iterator[Part]:
    """Yield each topic of the answer with the pages of law below it."""
    for part in TOPICS:
        said = _steps(record) if part is Section.NEXT_STEPS else _findings(record, part)
        yield Part(heading(record, part), (*said, *_pages(record, part)))


def heading(record: Record, part: Section) -> str:
    """Return what a part of the answer is called."""
    names = {Section.STATEMENT: words.ACCOUNT, Section.NEXT_STEPS: pages.TOPIC_NEXT}
    return record.view.language.message(names.get(part) or title(record.view, TOPIC_OF[part]))


def _findings(record: Record, part: Section) -> Iterator[Block]:
    """A day that is running out first, then the topic's headline, then what follows."""
    found = sorted(record.found(part), key=lambda finding: type(finding) not in URGENT)
    heads = sum(type(finding) in URGENT for finding in found) + 1
    if not found:
        yield Text(record.say(pages.NO_FINDINGS))
    for place, finding in enumerate(found):
        yield Text(record.claim(finding), strong=place < heads)


def _steps(record: Record) -> Iterator[Block]:
    found = record.found(Section.NEXT_STEPS)
    yield Items(_claims(record, found), numbered=True) if found else Text(record.say(pages.NO_FINDINGS))


def _claims(record: Record, found: Iterable[Finding]) -> tuple[Said, ...]:
    return tuple(record.claim(finding) for finding in found)


def _pages(record: Record, part: Section) -> Iterator[Block]:
    for page in record.pages[part]:
        yield Heading(record.view.language.message(TITLES[page.subject]))
        yield from _page(record, page)


def _page(record: Record, page: Page) -> Iterator[Block]:
    first, *rest = _claims(record, page.findings)
    yield Text(first, strong=True)
    filled_in = worksheet(record.view) if page.subject is Subject.INSOLVENCY else None
    if filled_in:
        yield Text(Said(runs(filled_in)))
    yield from (Text(said) for said in rest)

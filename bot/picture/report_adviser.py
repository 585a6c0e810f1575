"""What is open in a case, for whoever takes it over: the unknown, the assumed, the conditions, and what to check."""

import re
from collections.abc import Iterator

from bot.picture.report_blocks import Block, Heading, Items, Part, Said, Text
from bot.picture.report_law import heading
from bot.picture.report_record import Record
from bot.picture.runs import Run, plain, runs
from bot.screen.answers import label, small, written
from bot.screen.finding import sentence
from bot.screen.result import costs_not_asked
from bot.screen.view import View
from bot.screen_parts import Html
from bot.wording import pages
from bot.wording import report as words
from bot.wording.assumed import ASSUMED
from bot.wording.findings import CHECK_THIS, SAYS_NO_LAW
from bot.wording.subjects import TITLES
from bot.wording.urgent import CONDITIONS
from domain.assessment import Assumption
from domain.calendar import parse_day
from domain.case import DATES
from domain.consult import offered
from domain.law import Finding, Section, Status
from domain.rest import first_loan_open
from domain.subjects import UNTOLD

LEAD = re.compile(r"<b>(.+?)[.:,]*</b>")


def adviser(record: Record) -> Part:
    """Return what is open."""
    blocks = tuple(_open(record))
    nothing = (Text(record.say(words.NOTHING_OPEN)),)
    return Part(record.view.language.message(words.ADVISER), blocks or nothing)


def _open(record: Record) -> Iterator[Block]:
    yield from _list(record, words.NOT_KNOWN, tuple(_missing(record)), words.NOT_KNOWN_HOW)
    yield from _list(record, words.ASSUMED, tuple(_assumed(record)))
    yield from _list(record, words.DEPENDS, tuple(_conditions(record)))
    yield from _list(record, words.ALSO, tuple(_untold(record)), words.ALSO_HOW)
    yield from _list(record, words.CHECK, tuple(_to_check(record)), words.CHECK_HOW, quiet=True)


def _list(
    record: Record, title: str, items: tuple[Said, ...], how: str | None = None, *, quiet: bool = False
) -> Iterator[Block]:
    """A list under its heading, or nothing where it is empty."""
    if not items:
        return
    yield Heading(record.view.language.message(title))
    if how:
        yield Text(record.say(how), quiet=True)
    yield Items(items, quiet=quiet)


def _missing(record: Record) -> Iterator[Said]:
    assessment = record.view.assessment
    for field in assessment.missing if assessment else ():
        yield Said(plain(label(record.view, field)))


def _assumed(record: Record) -> Iterator[Said]:
    """Each fact that was given a value without being stated; the days that nobody named in one line at the end."""
    view = record.view
    found = tuple(each for each in view.assessment.assumptions if _counts(view, each)) if view.assessment else ()
    silent = tuple(small(label(view, each.field)) for each in found if each.field in DATES and each.value is None)
    for each in found:
        if each.field not in DATES or each.value is not None:
            yield _assumption(record, each)
    if silent:
        yield record.say(words.NOT_HAPPENED, labels=view.language.listed(silent))


def _counts(view: View, assumed: Assumption) -> bool:
    """Whether the assumption is one: what is not known is listed as such, and a first loan may have been paid."""
    unasked_costs = assumed.field == "costs" and costs_not_asked(view)
    unknown = unasked_costs or (assumed.field in view.known.answered and assumed.field not in DATES)
    return not unknown and not (assumed.field == "prior_liens" and first_loan_open(view.case))


def _assumption(record: Record, assumed: Assumption) -> Said:
    view, field = record.view, assumed.field
    if field in DATES:
        stated = view.language.day(getattr(view.case, field))
        return record.say(pages.ECHO_MONTH, label=label(view, field), answer=stated, day=parse_day(assumed.value))
    if field in ASSUMED:
        phrase = view.language.message(ASSUMED[field])
        return Said(plain(phrase[:1].upper() + phrase[1:]))
    return record.say(pages.SUMMARY_LINE, label=label(view, field), answer=written(view.language, field, assumed.value))


def _untold(record: Record) -> Iterator[Said]:
    """The names of the pages offered for the case about a situation that no answer tells of."""
    view = record.view
    for subject in (each for part in Section for each in offered(view.case, part)):
        if subject in UNTOLD:
            yield record.word(TITLES[subject])


def _conditions(record: Record) -> Iterator[Said]:
    for finding in record.found(Section.LIABILITY):
        if type(finding) in CONDITIONS:
            yield record.claim(finding)


def _to_check(record: Record) -> Iterator[Said]:
    """For each topic and each page the names of its findings that rest on a source not read in full."""
    for part in Section:
        yield from _unsure(record, heading(record, part), record.found(part))
        for page in record.pages[part]:
            yield from _unsure(record, record.view.language.message(TITLES[page.subject]), page.findings)


def _unsure(record: Record, name: str, findings: tuple[Finding, ...]) -> Iterator[Said]:
    found = tuple(each for each in findings if type(each) not in SAYS_NO_LAW and _not_read(each))
    if found:
        cited = tuple(citation for each in found for citation in each.citations if citation.status is not Status.READ)
        said = "; ".join(dict.fromkeys(_name(record.view, each) for each in found))
        yield Said((Run(f"{name}: ", bold=True), *plain(said)), record.refs(cited))


def _name(view: View, finding: Finding) -> str:
    """The words in bold that a finding begins with; without such words its first line, but for the mark itself."""
    mark = view.language.message(CHECK_THIS)
    said, lead = sentence(view.language, finding), LEAD.match(sentence(view.language, finding))
    if lead and lead[1] != mark.rstrip("."):
        text = lead[1]
    else:
        text = said[lead.end() if lead else 0 :].removesuffix(mark).strip(" \n.")
    return "".join(run.text for run in runs(Html(text.partition("\n")[0])))


def _not_read(finding: Finding) -> bool:
    return any(citation.status is not Status.READ for citation in finding.citations)

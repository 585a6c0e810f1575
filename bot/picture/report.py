"""The full record of a case as a PDF: what a person hands to a lawyer, a tax preparer, legal aid or NAV."""

from collections.abc import Iterator

import orjson

from bot.picture.frame import found_at
from bot.picture.report_adviser import adviser
from bot.picture.report_answer import answers, in_short
from bot.picture.report_blocks import Front, Part, Report, Source, SourceList, Text
from bot.picture.report_dates import dates
from bot.picture.report_law import account, topics
from bot.picture.report_letters import letters
from bot.picture.report_record import Record, record
from bot.picture.runs import runs
from bot.screen.answers import written
from bot.screen.view import View
from bot.screen_parts import Drawing
from bot.wording import pages
from bot.wording import report as words

TEMPLATE = "report"
A4, LETTER = "a4", "us-letter"
SECTION_SIGN, GLUED = "§ ", "§\u00a0"


def report(view: View, *, example: bool = False) -> Drawing:
    """Return the record of the case; with ``example`` it is marked as a worked one on every page."""
    data = orjson.dumps(contents(view, example=example)).decode()
    return Drawing(TEMPLATE, data, view.language.message(words.FILE))


def contents(view: View, *, example: bool = False) -> Report:
    """Return all that stands in the record, in its order."""
    return Report(_front(view, example=example), tuple(_parts(record(view))))


def _parts(found: Record) -> Iterator[Part]:
    yield in_short(found)
    yield answers(found)
    yield account(found)
    yield from topics(found)
    yield dates(found)
    yield adviser(found)
    if enclosed := letters(found):
        yield enclosed
    if found.sources:
        yield _sources(found)


def _front(view: View, *, example: bool) -> Front:
    say = view.language.message
    return Front(
        lang=view.session.language,
        paper=_paper(view),
        title=say(words.TITLE),
        place=_place_and_thing(view),
        day=view.language.day(view.today),
        disclaimer=view.say(pages.DISCLAIMER),
        not_advice=say(words.NOT_ADVICE),
        page_of=say(words.PAGE_OF),
        mark=say(words.EXAMPLE) if example else "",
        found=found_at(view.bot),
        marked=runs(view.say(pages.EXAMPLE_MARK)) if example else (),
    )


def _paper(view: View) -> str:
    """The paper of the place; where that is not known, of the language."""
    norwegian = view.session.language == "nb" if view.case.jurisdiction is None else view.case.in_norway
    return A4 if norwegian else LETTER


def _place_and_thing(view: View) -> str:
    answers = view.session.answers
    known = (field for field in ("collateral", "jurisdiction") if answers.get(field) is not None)
    return ", ".join(written(view.language, field, answers[field]) for field in known)


def _sources(found: Record) -> Part:
    language = found.view.language
    listed = tuple(
        Source(
            number,
            language.message(cited.label).replace(SECTION_SIGN, GLUED),
            cited.url,
            language.message(words.STATUS[cited.status]),
            language.day(cited.checked_on),
        )
        for number, cited in enumerate(found.sources, start=1)
    )
    head = tuple(language.message(name) for name in (words.NUMBER, words.SOURCE, words.HOW_SURE, words.CHECKED))
    how = tuple(Text(found.say(said), quiet=True) for said in (words.SOURCES_HOW, words.ADDRESS_ONCE))
    return Part(language.message(pages.TOPIC_SOURCES), (*how, SourceList(listed, head)), fresh=True)

"""The letters of a report, each on a page of its own with its warning first, and in the language of who gets it."""

import html
from collections.abc import Iterator

from bot.letters import Letter, letter_text, letters_for, written_in
from bot.picture.report_blocks import Block, Enclosed, Heading, NewPage, Part, Said, Text
from bot.picture.report_record import Record
from bot.picture.runs import runs
from bot.screen.letter import in_time, not_for_court, warning
from bot.screen.view import View
from bot.screen_parts import Html
from bot.wording import letters_page
from bot.wording import report as words
from domain.assessment import Assessment


def letters(record: Record) -> Part | None:
    """Return the letters that fit the case, or None where none does."""
    view, assessment = record.view, record.view.assessment
    fitting = letters_for(view.case, view.today, assessment)
    if not fitting or assessment is None:
        return None
    each = (block for place, letter in enumerate(fitting) for block in _letter(view, assessment, letter, place))
    return Part(view.language.message(words.LETTERS), (*(_text(said) for said in _before_all(view)), *each), fresh=True)


def _before_all(view: View) -> Iterator[Html]:
    yield from not_for_court(view)
    yield view.say(words.LETTERS_USE)
    if view.session.language != written_in(view.case):
        yield view.say(words.LETTER_LANGUAGE[written_in(view.case)])


def _letter(view: View, assessment: Assessment, letter: Letter, place: int) -> Iterator[Block]:
    """The name, the warning first, what it says, by when it must go, and the letter."""
    about = letters_page.ABOUT_NORWAY if view.case.in_norway else letters_page.ABOUT_US
    if place:
        yield NewPage()
    yield Heading(view.language.message(letters_page.NAMES[letter]))
    yield from (_text(said) for said in (*warning(view, letter), view.say(about[letter]), *in_time(view, letter)))
    text = html.unescape(letter_text(letter, view.case, assessment, view.today))
    yield Enclosed(written_in(view.case), tuple(text.split("\n\n")))


def _text(said: Html) -> Text:
    return Text(Said(runs(said)))

"""A worked example, marked as one, apart from the person's own case: the answer with its picture, and the record."""

from dataclasses import replace

from bot.callback import go
from bot.picture.card import card
from bot.picture.report import report
from bot.screen.result import result
from bot.screen.view import View, paragraphs, whole
from bot.screen_parts import Button, Screen
from bot.wording import buttons, pages
from bot.wording import report as words
from domain.examples import example as worked


def example(view: View) -> Screen:
    """Return the answer of a worked example, with its picture; its buttons lead to the record and to the own case."""
    made = _worked_out(view)
    text = paragraphs(view.say(pages.EXAMPLE_MARK), result(made).text)
    file = (view.button(words.EXAMPLE_FILE, go(f"example_{view.session.term}")),)
    return Screen(text, (file, _begin(view)), (card(made, example=True),))


def example_file(view: View) -> Screen:
    """Return the record of the worked example, which says on every page that it is one."""
    text = paragraphs(view.say(pages.EXAMPLE_MARK), view.say(words.EXAMPLE_PAGE))
    return Screen(text, (_begin(view),), (report(_worked_out(view), example=True),))


def _worked_out(view: View) -> View:
    found = worked(view.session.term or "")
    return replace(whole(found.case, found.facts, view.session.language, view.today), bot=view.bot, of_another=True)


def _begin(view: View) -> tuple[Button, ...]:
    return (view.button(buttons.BEGIN, go("begin")),)

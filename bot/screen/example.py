"""A worked example, marked as one, apart from the person's own case."""

from bot.callback import go
from bot.picture.card import card
from bot.screen.result import result
from bot.screen.view import View, paragraphs, whole
from bot.screen_parts import Screen
from bot.wording import buttons, pages
from domain.examples import example as worked


def example(view: View) -> Screen:
    """Return the answer of a worked example, with its picture; its buttons lead back to the person's own case."""
    found = worked(view.session.term or "")
    worked_out = whole(found.case, found.facts, view.session.language, view.today)
    text = paragraphs(view.say(pages.EXAMPLE_MARK), result(worked_out).text)
    return Screen(text, ((view.button(buttons.BEGIN, go("begin")),),), (card(worked_out, example=True),))

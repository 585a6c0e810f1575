"""The page of the full record: the file, and what is in it."""

from bot.callback import go, topic
from bot.pages import Topic
from bot.picture import report
from bot.screen.view import View, lines, paragraphs
from bot.screen_parts import Screen
from bot.wording import buttons
from bot.wording import report as words


def report_page(view: View) -> Screen:
    """Return the file with a line about what is in it."""
    helpers = words.PAGE_FOR_NORWAY if view.case.in_norway else words.PAGE_FOR_US
    text = paragraphs(view.say(words.PAGE), lines(view.say(words.PAGE_HOLDS), view.say(helpers)))
    ways_on = (
        (view.button(buttons.KEEP_OR_SHARE, topic(Topic.KEEP.value)),),
        (view.button(buttons.BACK_TO_ANSWER, go("back")),),
    )
    return Screen(text, ways_on, (report.report(view),))

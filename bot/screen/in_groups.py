"""The page about groups: what the bot does in one, what it sees and keeps, and why it needs no rights there."""

from bot.callback import go
from bot.screen.view import View, lines, pairs, paragraphs
from bot.screen_parts import Button, Screen
from bot.wording import buttons
from bot.wording import in_groups as words

ADD = "?startgroup=true"
"""A link that lets a person choose a group of theirs. It asks for no rights there."""


def in_groups(view: View) -> Screen:
    """Return what the bot does in a group, and the ways to add it, to print a poster, and back."""
    text = paragraphs(
        lines(view.say(words.TITLE), view.say(words.WHAT)),
        view.say(words.NO_AMOUNTS),
        lines(view.say(words.READS), view.say(words.RIGHTS)),
        view.say(words.KEEPS),
        view.say(words.SETTINGS),
    )
    poster, way_back = view.button(words.POSTER, go("poster")), view.button(buttons.GO_ON, go("back"))
    return Screen(text, ((Button(view.language.message(words.ADD), url=ADD),), *pairs([poster, way_back])))

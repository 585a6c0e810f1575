"""What is said when what is kept cannot be read."""

from bot.callback import go
from bot.language import Language
from bot.screen_parts import Button, Screen
from bot.wording import buttons, pages


def lost(locale: str) -> Screen:
    """Return that the answers cannot be read any more, with the way to begin."""
    language = Language(locale)
    return Screen(language.text(pages.LOST), ((Button(language.message(buttons.START_OVER), go("restart")),),))

"""What is said when nothing is kept, or what is kept cannot be read."""

from bot.callback import go
from bot.language import Language
from bot.screen_parts import Button, Screen
from bot.wording import buttons, pages


def lost(locale: str, *, deleted: bool = False) -> Screen:
    """Return that everything was deleted, or that it cannot be read any more, with the way to begin."""
    language = Language(locale)
    if deleted:
        return Screen(language.text(pages.DELETED))
    return Screen(language.text(pages.LOST), ((Button(language.message(buttons.START_OVER), go("restart")),),))

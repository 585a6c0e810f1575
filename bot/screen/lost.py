"""What is said when what is kept cannot be read."""

from bot.callback import go
from bot.language import Language
from bot.screen_parts import Button, Html, Screen
from bot.wording import buttons, pages


def lost(locale: str, code: str) -> Screen:
    """Return that the answers cannot be read any more, with the code of that fault and the way to begin."""
    language = Language(locale)
    text = Html(f"{language.text(pages.LOST)}\n{language.text(pages.FAULT_CODE, code=code)}")
    return Screen(text, ((Button(language.message(buttons.START_OVER), go("restart")),),))

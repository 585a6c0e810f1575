"""What the bot says outside a conversation: that a fault is ours."""

from bot.callback import go
from bot.language import Language, offered
from bot.screen_parts import Button, Html, Screen
from bot.telegram.conversation_port import OutsideWords
from bot.wording import buttons, pages


def outside_words(default_locale: str) -> OutsideWords:
    """Return what to say of a fault; it never holds an amount."""

    def said(kind: str, language_code: str | None, argument: str) -> Screen | None:
        return _fault(Language(offered(language_code, default_locale)), argument) if kind == "fault" else None

    return said


def _fault(language: Language, code: str) -> Screen:
    text = Html(f"{language.text(pages.OUR_FAULT)}\n{language.text(pages.FAULT_CODE, code=code)}")
    return Screen(text, ((Button(language.message(buttons.TRY_AGAIN), data=go("begin")),),))

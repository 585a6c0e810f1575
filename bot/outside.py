"""What the bot says outside a conversation: that a fault is ours, or that somebody is too quick for it."""

from bot.callback import go
from bot.language import Language, offered
from bot.screen_parts import Button, Html, Screen
from bot.telegram.conversation_port import OutsideWords
from bot.wording import buttons, pages


def outside_words(default_locale: str) -> OutsideWords:
    """Return what to say of a fault; it never holds an amount."""

    def said(kind: str, language_code: str | None, argument: str) -> Screen | None:
        language = Language(offered(language_code, default_locale))
        match kind:
            case "fault":
                return _fault(language, argument)
            case "no_file":
                return Screen(_coded(language, pages.NO_FILE, argument))
            case "no_room":
                return Screen(language.text(pages.NO_ROOM))
            case "haste":
                return Screen(language.text(pages.HASTE, seconds=argument))
            case "wait":
                return Screen(language.text(pages.WAIT, seconds=argument))
            case _:
                return None

    return said


def _fault(language: Language, code: str) -> Screen:
    return Screen(
        _coded(language, pages.OUR_FAULT, code), ((Button(language.message(buttons.TRY_AGAIN), data=go("begin")),),)
    )


def _coded(language: Language, words: str, code: str) -> Html:
    return Html(f"{language.text(words)}\n{language.text(pages.FAULT_CODE, code=code)}")

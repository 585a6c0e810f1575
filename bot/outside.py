"""What the bot says outside a conversation: in groups, and in Telegram's own menus."""

from bot.callback import go
from bot.language import Language, offered
from bot.screen_parts import Button, Html, Screen
from bot.telegram.groups import OutsideWords
from bot.telegram.menu import Menu
from bot.terms import find_term
from bot.wording import buttons, pages
from bot.wording.menu import COMMANDS, DESCRIPTION, SHORT_DESCRIPTION
from bot.wording.terms import TERMS

KINDS = {"added": pages.GROUP_JOINED, "help": pages.GROUP_HELP, "mention": pages.GROUP_PRIVATE}


def outside_words(default_locale: str) -> OutsideWords:
    """Return what to say in groups; it never holds an amount, and leads to the private chat."""

    def said(kind: str, language_code: str | None, argument: str) -> Screen | None:
        language = Language(offered(language_code, default_locale))
        if kind == "fault":
            return _fault(language, argument)
        slug = find_term(argument) if kind == "term" else None
        text = _explained(language, slug) if slug else language.text(KINDS.get(kind, pages.GROUP_HELP))
        link = f"?start=term_{slug}" if slug else "?start"
        return Screen(text, ((Button(language.message(buttons.OPEN_PRIVATE), url=link),),))

    return said


def _fault(language: Language, code: str) -> Screen:
    text = Html(f"{language.text(pages.OUR_FAULT)}\n{language.text(pages.FAULT_CODE, code=code)}")
    return Screen(text, ((Button(language.message(buttons.TRY_AGAIN), data=go("begin")),),))


def _explained(language: Language, slug: str) -> Html:
    term = TERMS[slug]
    return Html(f"<b>{language.text(term.name)}</b>\n{language.text(term.text)}")


def menu(locale: str) -> Menu:
    """Return Telegram's menus in one language."""
    language = Language(locale)
    commands = tuple((name, language.message(words)) for name, words in COMMANDS.items())
    return Menu(commands, language.message(DESCRIPTION), language.message(SHORT_DESCRIPTION))

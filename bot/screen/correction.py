"""A correction as a person reads it, and whether they want to be told of one."""

from collections.abc import Sequence

from bot.callback import go
from bot.cases import names
from bot.language import Language
from bot.screen.sources import by_act
from bot.screen.view import View, lines, paragraphs
from bot.screen_parts import Button, Html, Screen
from bot.session import Session
from bot.wording import corrections as words


def corrected(language: Language, labels: Sequence[str], note: str, case: int, name: str | None) -> Screen:
    """Return the message: which rule, what has changed in it, in which of several cases, and the two ways on."""
    source = "; ".join(by_act(tuple(dict.fromkeys(language.message(label) for label in labels))))
    text = paragraphs(
        lines(
            language.text(words.HEADLINE),
            language.text(words.OF_CASE, name=name) if name else None,
            language.text(words.SOURCE, source=source) if source else None,
        ),
        language.text(words.NOTE, note=note),
        language.text(words.UNCHANGED),
    )
    look = Button(language.message(words.LOOK_AGAIN), data=go(f"result_{case}"))
    stop = Button(language.message(words.NO_MORE), data=go("corrections_off"))
    return Screen(text, ((look,), (stop,)))


def shown_in(session: Session, mark: str) -> Session | None:
    """Return the case in whose answers the provision of this mark spoke: the current one first; None for none."""
    return next((case for case in (session, *session.others) if mark in case.rules_shown), None)


def correction_for(session: Session, mark: str, labels: Sequence[str], note: str) -> Screen | None:
    """Return the message to this person, None where the provision stands behind nothing they were shown."""
    case = shown_in(session, mark)
    if case is None:
        return None
    language = Language(session.language)
    name = names(session, language).get(case.number) if session.others else None
    return corrected(language, labels, note, case.number, name)


def corrections_page(view: View) -> Screen:
    """Return whether the person is told of corrections, and the button for the other way."""
    if view.session.no_corrections:
        return Screen(view.say(words.STOPPED), ((view.button(words.TELL_ME, go("corrections_on")),),))
    return Screen(view.say(words.STARTED), ((view.button(words.DO_NOT_TELL, go("corrections_off")),),))


def on_privacy(view: View) -> Html:
    """Return what is kept so that corrections reach the person, or that they want none."""
    return view.say(words.PRIVACY_OFF if view.session.no_corrections else words.PRIVACY_ON)


def privacy_button(view: View) -> Button:
    """Return the button for the other way, on the page about what is kept."""
    if view.session.no_corrections:
        return view.button(words.TELL_ME, go("corrections_start"))
    return view.button(words.DO_NOT_TELL, go("corrections_stop"))

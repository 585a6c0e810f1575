"""A correction as a person reads it, and whether they want to be told of one."""

from collections.abc import Iterator, Mapping, Sequence

from bot.callback import go
from bot.cases import all_cases, names
from bot.language import Language
from bot.screen.sources import by_act
from bot.screen.view import View, lines, paragraphs
from bot.screen_parts import Button, Html, Screen
from bot.session import Session
from bot.wording import corrections as words
from bot.wording import reminders


def corrected(language: Language, labels: Sequence[str], note: str, cases: Mapping[int, str | None]) -> Screen:
    """Return the message: which rule, what has changed in it, and the ways on.

    ``cases`` are those it concerns, by number, with their names where the person has several.
    """
    source = "; ".join(by_act(tuple(dict.fromkeys(language.message(label) for label in labels))))
    text = paragraphs(
        lines(
            language.text(words.HEADLINE),
            *(language.text(words.OF_CASE, name=name) for name in cases.values() if name),
            language.text(words.SOURCE, source=source) if source else None,
        ),
        language.text(words.NOTE, note=note),
        language.text(words.UNCHANGED),
    )
    stop = Button(language.message(words.NO_MORE), data=go("corrections_off"))
    return Screen(text, (*_looks(language, cases), (stop,)))


def _looks(language: Language, cases: Mapping[int, str | None]) -> Iterator[tuple[Button]]:
    for number, name in cases.items():
        several = len(cases) > 1 and name
        label = language.message(words.LOOK_AGAIN_AT if several else words.LOOK_AGAIN).format(name=name)
        yield (Button(label, data=go(f"result_{number}")),)


def shown_in(session: Session, mark: str) -> tuple[Session, ...]:
    """Return the cases in whose answers the provision of this mark spoke, the current one first."""
    return tuple(case for case in (session, *session.others) if mark in case.rules_shown)


def correction_for(session: Session, mark: str, labels: Sequence[str], note: str) -> Screen | None:
    """Return the message to this person, None where the provision stands behind nothing they were shown."""
    language = Language(session.language)
    named = names(session, language) if session.others else {}
    cases = {case.number: named.get(case.number) for case in shown_in(session, mark)}
    return corrected(language, labels, note, cases) if cases else None


def corrections_page(view: View) -> Screen:
    """Return whether the person is told of corrections, and the button for the other way."""
    if view.session.no_corrections:
        again = (view.button(words.TELL_ME, go("corrections_on")),)
        if not any(case.reminding for case in all_cases(view.session)):
            return Screen(view.say(words.STOPPED), (again,))
        text = paragraphs(view.say(words.STOPPED), view.say(words.REMINDERS_COME))
        return Screen(text, ((view.button(reminders.STOP, go("quiet")),), again))
    return Screen(view.say(words.STARTED), ((view.button(words.DO_NOT_TELL, go("corrections_no")),),))


def on_privacy(view: View) -> Html:
    """Return what is kept so that corrections reach the person, or that they want none."""
    return lines(
        view.say(words.PRIVACY_KEPT),
        view.say(words.PRIVACY_OFF if view.session.no_corrections else words.PRIVACY_ON),
    )


def privacy_button(view: View) -> Button:
    """Return the button for the other way, on the page about what is kept."""
    if view.session.no_corrections:
        return view.button(words.TELL_ME, go("corrections_start"))
    return view.button(words.DO_NOT_TELL, go("corrections_stop"))

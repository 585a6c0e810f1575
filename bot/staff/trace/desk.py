"""Why this answer: the trace of what is being tried, or of the staff member's own case."""

from collections.abc import Callable
from dataclasses import dataclass
from difflib import get_close_matches
from functools import partial

from bot.language import Language
from bot.screen.view import View, lines, paragraphs
from bot.screen_parts import Button, Screen
from bot.staff.asked import Actions, Answer, Asked, Handler, Play
from bot.staff.office import Office
from bot.staff.screens import back_to, button
from bot.staff.trace.screens import Place, files, first_page, list_page, place, rule_page, worked_page
from bot.wording import staff_trace as words
from domain.consult import answerable
from domain.subjects import Subject
from domain.tracing.trace import Trace, rules_of, trace, traced

NEAREST = 3
LONGEST_NAME = 100
"""Characters of what was typed that are looked for and shown; no provision has so long a name."""
Page = Callable[["Opened", str], Screen]


@dataclass(frozen=True)
class Opened:
    """The case that is looked into, in the staff member's language, and whether it is one that is tried."""

    view: View
    plays: bool

    def trace(self, subject: Subject | None = None) -> Trace:
        """Return the trace of the answer, or of one page of law."""
        return trace(self.view.case, self.view.today, subject)


def actions(office: Office) -> Actions:
    """Return what can be asked about an answer."""
    pages: dict[str, Page] = {
        "trace": _first,
        "trace_page": _subject,
        "trace_spoke": partial(_list, spoke=True),
        "trace_silent": partial(_list, spoke=False),
        "trace_rule": _rule,
        "trace_worked": _worked,
    }
    found: dict[str, Handler] = {name: partial(_shown, office, page) for name, page in pages.items()}
    return found | {"trace_file": partial(_shown, office, _files, below=True)}


def why_button(language: Language) -> Button:
    """Return the button that belongs under a result which is played or run."""
    return button(language, words.WHY_BUTTON, "trace")


async def _shown(office: Office, page: Page, asked: Asked, *, below: bool = False) -> Answer:
    opened = await _opened(office, asked)
    if opened is None:
        return Answer((_only(asked.language, words.NO_CASE),))
    if opened.view.assessment is None:
        return Answer((_only(asked.language, words.CANNOT_HOLD),))
    return Answer((page(opened, asked.argument),), below=below)


async def _opened(office: Office, asked: Asked) -> Opened | None:
    plays = asked.state.play is Play.PERSON
    session = await office.dialogue.sessions.of(asked.play_key if plays else asked.own_key)
    if session is None or not session.answers:
        return None
    view = View(session.to(language=asked.language.locale), session.as_of or asked.today)
    return Opened(view, plays)


def _only(language: Language, said: str) -> Screen:
    return Screen(paragraphs(language.text(words.TITLE), language.text(said)), (back_to(language),))


def _first(opened: Opened, argument: str) -> Screen:
    """The first page, or the one provision whose name was typed behind the command."""
    return (
        _named(opened, argument.strip())
        if argument.strip()
        else first_page(opened.view, opened.trace(), plays=opened.plays)
    )


def _subject(opened: Opened, argument: str) -> Screen:
    return first_page(opened.view, opened.trace(Subject(argument)), plays=opened.plays)


def _list(opened: Opened, argument: str, *, spoke: bool) -> Screen:
    at = place(argument)
    return list_page(opened.view, opened.trace(at.subject), at, spoke=spoke)


def _rule(opened: Opened, argument: str) -> Screen:
    view, at = opened.view, place(argument)
    rules = rules_of(view.case, at.subject)
    if int(at.what) >= len(rules):
        return _only(view.language, words.NOT_HERE_NOW)
    return rule_page(view, traced(view.case, view.today, *rules[int(at.what)]), at)


def _worked(opened: Opened, argument: str) -> Screen:
    at = place(argument)
    part = next(each for each in opened.trace().parts if each.part == at.what)
    return worked_page(opened.view, part, at)


def _files(opened: Opened, argument: str) -> Screen:
    return files(opened.view, opened.trace(Subject(argument) if argument else None))


def _named(opened: Opened, name: str) -> Screen:
    """One provision of the answer, or of a page of law; a name that is none is answered with those near it."""
    case, found, name = opened.view.case, dict[str, Place](), name[:LONGEST_NAME]
    for subject in (None, *answerable(case)):
        for number, (rule, _) in enumerate(rules_of(case, subject)):
            found.setdefault(rule.id, Place(str(number), subject=subject))
    if name in found:
        return _rule(opened, found[name].packed())
    by_last = {each: each for each in found} | {each.rpartition(".")[2]: each for each in reversed(found)}
    near = dict.fromkeys(by_last[each] for each in get_close_matches(name, by_last, NEAREST))
    say, language = opened.view.say, opened.view.language
    text = paragraphs(say(words.NO_SUCH, name=name), lines(say(words.NEAR), *near) if near else None)
    return Screen(text, (back_to(language, "trace"),))

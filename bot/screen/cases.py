"""The cases on the phone: the list, a name to give, the question before one is deleted, and which one this is."""

from collections.abc import Iterator

from bot import cases
from bot.callback import go
from bot.interview import replay
from bot.pages import Page
from bot.screen.certain import bounded
from bot.screen.result import protected
from bot.screen.view import View, lines, pairs, paragraphs
from bot.screen_parts import Button, Html, Screen
from bot.session import Session
from bot.wording import buttons
from bot.wording import cases as words
from domain.assessment import LiabilityRule
from domain.certainty import certainty_of_capped, certainty_of_rest

MOST_IN_A_LABEL = 24
"""As much of a name as is whole on a button, beside the verb."""
SAYS_WHICH = frozenset({Page.SUMMARY, Page.CHANGED, Page.RESULT})


def cases_page(view: View) -> Screen:
    """Return the list of cases: how far each is, and the ways to switch, begin, name and delete."""
    kept, named = cases.all_cases(view.session), names(view)
    if not kept:
        return Screen(view.say(words.EMPTY), ((view.button(buttons.BEGIN, go("begin")),),))
    empty = None if cases.begun(view.session) else view.say(words.LINE_EMPTY)
    listed = lines(*(_line(view, case, named[case.number]) for case in kept), empty)
    full = view.say(words.MOST) if len(kept) >= cases.MOST_CASES else None
    text = paragraphs(_misplaced(view, named), view.say(words.TITLE), listed, view.say(words.ONE_AT_A_TIME), full)
    return Screen(text, tuple(_rows(view, kept, named)))


def _misplaced(view: View, named: dict[int, str]) -> Html | None:
    """What was put right may be another case's: nothing is changed before that is known."""
    held = view.session.misplaced
    if held is None:
        return None
    one = named.get(held[0]) if len(held) == 1 else None
    return view.say(words.IN_THAT_CASE, name=one) if one else view.say(words.WHICH_CASE)


def names(view: View) -> dict[int, str]:
    """Return the name of every case by its number, in the language of the chat."""
    return cases.names(view.session, view.language)


def this_name(view: View) -> str:
    """Return the name of the current case."""
    return names(view).get(view.session.number) or view.language.message(words.NEW)


def _line(view: View, case: Session, name: str) -> Html:
    current = case.number == view.session.number
    return view.say(words.LINE_CURRENT if current else words.LINE, name=name, state=_state(view, case))


def _state(view: View, case: Session) -> str:
    """How far a case is, in the currency of its own place."""
    known = replay(case.answers, view.today)
    if known.pending:
        done = sum(1 for field in known.core if field in known.answered)
        return view.say(words.HALFWAY, answered=done, total=len(known.core))
    if not case.confirmed:
        return view.say(words.ANSWERED)
    left = _left(view, case)
    return view.say(words.READY) if left is None else view.say(words.READY_OWED, amount=left)


def _left(view: View, case: Session) -> str | None:
    """What is left to pay as its answer says it: where the law lowers it, what can be collected."""
    shown = View(case.to(language=view.session.language), view.today)
    found = shown.assessment
    if found is None or found.statement.still_owed is None or found.liability.rule is LiabilityRule.BARRED:
        return None
    owed, most = found.statement.still_owed, found.liability.most_collectible
    if protected(shown) and most is not None:
        return bounded(shown.language, most, certainty_of_capped(shown.case))
    return bounded(shown.language, owed, certainty_of_rest(shown.case))


def _rows(view: View, kept: tuple[Session, ...], named: dict[int, str]) -> Iterator[tuple[Button, ...]]:
    current = view.session.number
    yield (view.button(words.GO_ON_HERE if cases.begun(view.session) else words.GO_ON_NEW, go("begin")),)
    for case in kept:
        if case.number != current:
            yield (view.button(words.OPEN, go(f"case_{case.number}"), name=_fitted(named[case.number])),)
    if len(kept) < cases.MOST_CASES:
        yield (view.button(words.ANOTHER, go("newcase")),)
    if cases.begun(view.session):
        yield (view.button(words.RENAME, go("namecase")),)
    for case in kept:
        yield (view.button(words.DELETE, go(f"dropcase_{case.number}"), name=_fitted(named[case.number])),)


def _fitted(name: str) -> str:
    return name if len(name) <= MOST_IN_A_LABEL else name[: MOST_IN_A_LABEL - 1].rstrip(" ,(") + "…"


def name_page(view: View) -> Screen:
    """Return the question for a name of the current case."""
    wanted = words.MISNAMED if view.session.misnamed else words.NAME
    asked = view.say(wanted, name=this_name(view), most=cases.LONGEST_NAME)
    rows = ((view.button(words.AUTOMATIC, go("namecase_auto")),), (view.button(words.MINE, go("cases")),))
    return Screen(lines(asked, view.say(words.NAME_NOT)), rows)


def drop_page(view: View) -> Screen:
    """Return the one question before a case is deleted; the list where there is no such case any more."""
    number = view.session.dropping
    name = names(view).get(number or 0)
    if number is None or name is None:
        return cases_page(view)
    keeps = view.say(words.DROP_KEEPS) if len(cases.all_cases(view.session)) > 1 else None
    row = pairs([view.button(words.DELETE_IT, go(f"dropped_{number}")), view.button(words.KEEP_IT, go("cases"))])
    return Screen(lines(view.say(words.DROP, name=name), keeps), row)


def restart_page(view: View) -> Screen:
    """Return the choice between another case and starting this one over, so that nobody loses a case by /new."""
    name = this_name(view)
    full = len(cases.all_cases(view.session)) >= cases.MOST_CASES
    another = view.say(words.RESTART_FULL, most=cases.MOST_CASES) if full else view.say(words.RESTART_KEEP, name=name)
    text = lines(view.say(words.RESTART), another, view.say(words.RESTART_OVER, name=name))
    first = view.button(words.MINE, go("cases")) if full else view.button(words.ANOTHER, go("newcase"))
    over = view.button(words.START_OVER, go("restart"))
    return Screen(text, ((first,), (over,), (view.button(words.GO_ON_HERE, go("back")),)))


def marked(view: View, screen: Screen) -> Screen:
    """Return the screen, with the name of the case as its first line where there are several."""
    if view.session.page not in SAYS_WHICH or (name := _which(view)) is None:
        return screen
    return Screen(lines(name, screen.text), screen.rows, screen.documents)


def _which(view: View) -> Html | None:
    """The name of the current case, where there are others."""
    return view.say(words.THIS_CASE, name=this_name(view)) if view.session.others else None

"""Reminders on the phone: the days on which they will be written, and each one when its day has come."""

from collections.abc import Iterator
from dataclasses import replace

from bot.callback import go, topic
from bot.case_dates import CaseDate
from bot.cases import all_cases, find, names
from bot.pages import Topic
from bot.reminders import Reminder, kept_until, of_the_day, own_deadlines, planned
from bot.screen.dates import entry
from bot.screen.view import View, lines, paragraphs
from bot.screen_parts import Button, Html, Screen
from bot.session import Session
from bot.wording import buttons
from bot.wording import dates as date_words
from bot.wording import reminders as words


def reminders_page(view: View) -> Screen:
    """Return the days on which the person will be reminded, or that they will not be."""
    if view.session.reminding is None:
        again = planned(own_deadlines(view.session, view.today), view.today)
        ask = (view.button(words.ASK, go("remind")),)
        return Screen(view.say(words.STOPPED), (*((ask,) if again else ()), _go_on(view)))
    until = kept_until(view.session, view.today)
    text = paragraphs(
        view.say(words.PLANNED),
        *_plan(view),
        view.say(words.MORNING_IN_NORWAY if view.case.in_norway else words.MORNING_IN_THE_STATES),
        view.say(words.KEPT, day=until) if until else view.say(words.NONE_LEFT),
        view.say(words.FOLLOWS),
    )
    return Screen(text, ((view.button(words.STOP, go("quiet")),), _go_on(view)))


def kept_longer(view: View) -> Html | None:
    """Return until when the answers are kept because of reminders, None where none were asked for."""
    days = (kept_until(case, view.today) for case in all_cases(view.session))
    until = max((day for day in days if day), default=None)
    return view.say(words.KEPT_LONGER, day=until) if until else None


def _plan(view: View) -> Iterator[Html]:
    since = view.session.reminding.since if view.session.reminding else view.today
    for one in own_deadlines(view.session, view.today):
        heading = _named(view, one, words.FOR)
        plan = planned((one,), since)
        yield lines(heading, *(view.say(words.NUMBERED, number=each.number, of=each.of, day=each.day) for each in plan))


def _named(view: View, one: CaseDate | Reminder, form: str) -> Html:
    day = one.day if isinstance(one, CaseDate) else one.deadline
    name = view.language.message(date_words.NAMES[one.kind]) if one.kind else ""
    return view.say(form, name=name, deadline=day)


def reminder_page(view: View) -> Screen:
    """Return the reminder whose day has come; it is one of the current case, or of another, which it then names."""
    shown = view.session.reminded
    case = find(view.session, shown.number) if shown else None
    if shown is None or case is None:
        return Screen(view.say(words.TOO_LATE), _buttons(view, None))
    of_case = replace(view, session=case.to(language=view.session.language), stated=None)
    due = of_the_day(case, shown.day, view.today)
    own = {(one.kind, one.day): one for one in own_deadlines(case, view.today)}
    name = (
        view.say(words.OF_CASE, name=names(view.session, view.language)[case.number]) if view.session.others else None
    )
    if not due:
        return Screen(lines(name, view.say(words.TOO_LATE)), _buttons(view, case))
    told = (
        lines(view.say(words.HEADLINE, number=each.number, of=each.of), entry(of_case, own[each.kind, each.deadline]))
        for each in due
    )
    return Screen(paragraphs(name, *told, view.say(words.KEPT_AS_IT_WAS)), _buttons(view, case))


def _buttons(view: View, case: Session | None) -> tuple[tuple[Button, ...], ...]:
    """Stop, go on, and what to do now: in the case that the reminder is of."""
    rows = [_go_on(view), (view.button(words.STOP, go("quiet")),)]
    session = view.session
    if case is not None and case.number != session.number:
        rows.insert(0, (view.button(words.OPEN_CASE, go(f"case_{case.number}")),))
    elif session.confirmed and not view.known.pending:
        rows.insert(0, (view.button(buttons.NEXT, topic(Topic.NEXT.value)),))
    return tuple(rows)


def _go_on(view: View) -> tuple[Button, ...]:
    return (view.button(words.GO_ON, go("begin")),)

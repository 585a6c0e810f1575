"""The dates of a case on the phone: the person's own days first, whose the others are, and the file for a calendar."""

from collections.abc import Iterator

from bot.additions import extras
from bot.callback import change, go, topic
from bot.case_dates import CaseDate, Whose, dates_of, own_to_come
from bot.pages import Topic
from bot.reminders import planned
from bot.screen.result import bold, running_out
from bot.screen.suggested import suggested_steps, suggestions
from bot.screen.view import View, lines, pairs, paragraphs
from bot.screen_parts import Button, Document, Html, Screen
from bot.wording import buttons, reminders
from bot.wording import dates as words
from bot.wording.facts import ask_for
from domain.law import Finding

GIVE_DATES = ("sale_date", "first_missed_payment", "collector_notice_received")
"""The facts that last days are most often counted from."""


def dates_page(view: View) -> Screen:
    """Return the last days of the case, with those to come as a file for a calendar."""
    from bot.calendar_file import calendar_file  # three megabytes, which a bot that nobody asks for one does without

    dates = dates_of(view.assessment, view.case)
    suggested = suggestions(view)
    file = calendar_file(dates, view.language, view.case.in_norway, view.today, suggested)
    documents = (Document(view.language.message(words.FILE), file),) if file else ()
    about_the_file = (view.say(words.FILE_ABOVE if file else words.NO_FILE),) if dates or suggested else ()
    text = paragraphs(view.say(words.TITLE), *_papers(view, dates), *_parts(view, dates), *about_the_file)
    rows = (*_adding(view, dates), *_reminding(view, dates), *_ways_on(view, bool(dates)))
    return Screen(text, rows, documents)


def _papers(view: View, dates: tuple[CaseDate, ...]) -> Iterator[Html]:
    """Yield first of all that papers came whose day to answer is not known, and how to add it."""
    undated = _undated(view, dates)
    yield from (bold(view, finding) for finding in undated)
    if undated:
        yield view.say(words.ADD_DAY)


def _undated(view: View, dates: tuple[CaseDate, ...]) -> tuple[Finding, ...]:
    """What cannot wait and has no last day among the dates."""
    days = {one.day for one in dates}
    return tuple(finding for finding in running_out(view) if days.isdisjoint(_values(finding)))


def _values(finding: Finding) -> Iterator[object]:
    return (getattr(finding, name) for name in finding.parameters())


def _parts(view: View, dates: tuple[CaseDate, ...]) -> Iterator[Html]:
    to_come = [one for one in dates if one.day >= view.today]
    own = [one for one in to_come if one.whose is Whose.YOURS]
    if own:
        yield from (entry(view, one) for one in own)
    elif not _undated(view, dates):
        yield view.say(words.NONE_YOURS if dates else words.NO_DATES)
    steps = suggested_steps(view)
    if steps:
        yield paragraphs(lines(view.say(words.SUGGESTED), view.say(words.SUGGESTED_FROM)), *steps)
    others = {
        words.LENDERS: [one for one in to_come if one.whose is Whose.LENDERS],
        words.FILE_PART: [one for one in to_come if one.whose is Whose.FILE],
        words.PAST: sorted((one for one in dates if one.day < view.today), key=lambda one: one.day),
    }
    for heading, found in others.items():
        if found:
            yield paragraphs(view.say(heading), *(entry(view, one) for one in found))


def entry(view: View, one: CaseDate) -> Html:
    """Return one day: when it is, what it is, whose where that is not clear, and what to do."""
    head = view.say(words.LINE, day=one.day, name=view.language.message(words.name_of(one.kind, view.case.in_norway)))
    return lines(head, Html(" ".join((*_when(view, one), *said(view, one)))))


def _when(view: View, one: CaseDate) -> Iterator[Html]:
    """How far it is, for the person's own days."""
    days = (one.day - view.today).days
    if one.whose is not Whose.YOURS or days < 0:
        return
    if days == 0:
        yield view.say(words.TODAY)
    else:
        yield view.say(words.TOMORROW) if days == 1 else view.say(words.IN_DAYS, days=days)


def said(view: View, one: CaseDate) -> Iterator[Html]:
    """Yield what to do or what follows, and whether it must be checked."""
    yield view.say(words.said_of(one.kind, one.day < view.today, view.case.in_norway, one.pointless))
    if not one.sure:
        yield view.say(words.CHECK)


def _adding(view: View, dates: tuple[CaseDate, ...]) -> tuple[tuple[Button, ...], ...]:
    """The day to answer where papers came without it; the facts that give dates where there is none."""
    day = ("answer_due",) if _undated(view, dates) else ()
    return to_add(view, (*day, *(() if dates else GIVE_DATES)))


def to_add(view: View, fields: tuple[str, ...]) -> tuple[tuple[Button, ...], ...]:
    """Return the buttons that add those of the facts that the case can have and lacks."""
    possible = (*view.known.core, *extras(view.case))
    lacking = (field for field in fields if field in possible and getattr(view.case, field) is None)
    return pairs([view.button(ask_for(field, view.case).button, change(field)) for field in lacking])


def _reminding(view: View, dates: tuple[CaseDate, ...]) -> tuple[tuple[Button, ...], ...]:
    if view.session.reminding:
        return ((view.button(reminders.STOP, go("quiet")),),)
    if planned(own_to_come(dates, view.today), view.today):
        return ((view.button(reminders.ASK, go("remind")),),)
    return ()


def _ways_on(view: View, any_dates: bool) -> tuple[tuple[Button, ...], ...]:
    onward = view.button(buttons.NEXT, topic(Topic.NEXT.value))
    drawn = ((view.button(buttons.TIMELINE, topic(Topic.TIMELINE.value)),),) if any_dates else ()
    return ((onward,), *drawn, (view.button(buttons.BACK_TO_ANSWER, go("back")),))

"""The dates of a case on the phone: the person's own days first, whose the others are, and the file for a calendar."""

from collections.abc import Iterator

from bot.calendar_file import calendar_file
from bot.callback import go, topic
from bot.case_dates import CaseDate, Whose, dates_of, own_to_come
from bot.pages import Topic
from bot.reminders import planned
from bot.screen.view import View, lines, paragraphs
from bot.screen_parts import Button, Document, Html, Screen
from bot.wording import buttons, reminders
from bot.wording import dates as words


def dates_page(view: View) -> Screen:
    """Return the last days of the case, with those to come as a file for a calendar."""
    dates = dates_of(view.assessment, view.case)
    file = calendar_file(dates, view.language, view.case.in_norway, view.today)
    documents = (Document(view.language.message(words.FILE), file),) if file else ()
    text = paragraphs(view.say(words.TITLE), *_parts(view, dates), *_about_the_file(view, dates, bool(file)))
    return Screen(text, (*_reminding(view, dates), *_ways_on(view, bool(dates))), documents)


def _parts(view: View, dates: tuple[CaseDate, ...]) -> Iterator[Html]:
    if not dates:
        yield view.say(words.NO_DATES)
        return
    to_come = [one for one in dates if one.day >= view.today]
    own = [one for one in to_come if one.whose is Whose.YOURS]
    yield paragraphs(view.say(words.YOURS) if own else view.say(words.NONE_YOURS), *(entry(view, one) for one in own))
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


def _about_the_file(view: View, dates: tuple[CaseDate, ...], any_file: bool) -> Iterator[Html]:
    if dates:
        yield view.say(words.FILE_ABOVE if any_file else words.NO_FILE)


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

"""The pages of the examples: the folders, what lies in one, and one example or scenario with all that can be done."""

from collections.abc import Iterator, Sequence
from datetime import date
from textwrap import shorten

from bot.events import Command, Said, Tapped
from bot.language import Language
from bot.scenarios.moves import Move
from bot.scenarios.rows import Row
from bot.screen.view import lines, pairs, paragraphs
from bot.screen_parts import Button, Html, Screen
from bot.staff.asked import Asked
from bot.staff.examples.figures import figure, value
from bot.staff.examples.named import (
    FOLDERS,
    Chosen,
    Thing,
    folder_of,
    in_folder,
    language_for,
    own_day,
    source_of,
    title_of,
)
from bot.staff.examples.sentences import must_say
from bot.staff.examples.steps import moves_of, typed
from bot.staff.screens import back_to, button
from bot.wording import staff_examples as words
from domain.examples import Example

A_PAGE = 8
MOST_OFFERED = 12
MOST_SAID = 8
LONGEST_LABEL = 48


def folders(asked: Asked) -> Screen:
    """Return the menu of folders."""
    language, day = asked.language, asked.state.as_of
    text = paragraphs(
        language.text(words.TITLE),
        language.text(words.ABOUT),
        language.text(words.FIND),
        language.text(words.PLAYED_ON, day=day) if day else None,
    )
    shown = [button(language, label, "examples", f"{name}.0") for name, (label, _) in FOLDERS.items()]
    return Screen(text, (*pairs(shown), (button(language, words.RUN_ALL, "ex_all"),), back_to(language)))


def folder(asked: Asked, name: str, page: int) -> Screen:
    """Return one page of a folder; a page that is not there is the first."""
    language = asked.language
    held = in_folder(name)
    pages = -(-len(held) // A_PAGE)
    page = page if page < pages else 0
    text = language.text(words.FOLDER_PAGE, folder=language.message(FOLDERS[name][0]), page=page + 1, pages=pages)
    shown = [(opens(language, thing),) for thing in held[page * A_PAGE :][:A_PAGE]]
    turns = [
        *([button(language, words.EARLIER, "examples", f"{name}.{page - 1}")] if page else []),
        *([button(language, words.LATER, "examples", f"{name}.{page + 1}")] if page + 1 < pages else []),
    ]
    return Screen(text, (*shown, *((tuple(turns),) if turns else ()), back_to(language, "examples")))


def opens(language: Language, thing: Thing, *, named: bool = False) -> Button:
    """Return the button that opens an example or a scenario; ``named`` ones of different folders stay apart."""
    title = title_of(thing, language.locale)
    called = title if isinstance(thing, Example) and not named else f"{thing.name}: {title}"
    label = shorten(called, LONGEST_LABEL, placeholder="…")
    return Button(label, data=button(language, "", "ex_open", Chosen(thing, language.locale).argument).data)


def opened(asked: Asked, chosen: Chosen, *above: Html) -> Screen:
    """Return the page of one example or scenario; what a run has said stands above it."""
    language, thing = asked.language, chosen.thing
    in_norwegian = chosen.locale == "nb"
    text = paragraphs(
        *above,
        Html(f"<b>{language.text('{title}', title=title_of(thing, language.locale))}</b>"),
        lines(*_about(asked, chosen)),
        lines(*_wanted(asked, chosen)),
    )
    other = words.IN_ENGLISH if in_norwegian else words.IN_NORWEGIAN
    row = isinstance(thing, Row)
    shown = [
        *([] if row else [button(language, words.AT_ONCE, "ex_play", chosen.argument)]),
        button(language, words.STEP_BY_STEP, "ex_step", chosen.argument),
        button(language, words.WATCH, "ex_watch", chosen.argument),
        button(language, words.RUN, "ex_run", chosen.argument),
        button(language, other, "ex_open", chosen.in_other_language.argument),
        button(language, words.ANOTHER_DAY, "ex_day", chosen.argument),
    ]
    return Screen(text, (*pairs(shown), back_to(language, "examples", f"{folder_of(thing)}.0")))


def _about(asked: Asked, chosen: Chosen) -> Iterator[Html]:
    language, thing = asked.language, chosen.thing
    yield language.text(words.NAME, name=thing.name)
    if isinstance(thing, Example):
        yield language.text(words.SOURCE, source=source_of(thing, language.locale))
    yield day_line(language, thing, asked.state.as_of)
    yield language.text(words.PLAYED_NORWEGIAN if chosen.locale == "nb" else words.PLAYED_ENGLISH)


def day_of(asked: Asked, thing: Thing) -> date:
    """Return the day that it is played on: the one that was chosen, else its own."""
    return asked.state.as_of or own_day(thing)


def day_line(language: Language, thing: Thing, day: date | None) -> Html:
    """Return on which day it is played, and whether its figures are for that day."""
    own = own_day(thing)
    if day is None or day == own:
        return language.text(words.ON_ITS_DAY, day=own)
    return language.text(words.ON_ANOTHER_DAY, day=day, own=own)


def _wanted(asked: Asked, chosen: Chosen) -> Iterator[Html]:
    language, thing = asked.language, chosen.thing
    day = day_of(asked, thing)
    if isinstance(thing, Row):
        yield from _said(language, tuple(moves_of(chosen, day))[1:])
        return
    local = language_for(thing, language)
    yield language.text(words.EXPECTED)
    for part, figures in thing.expected.items():
        for name, wanted in figures.items():
            path = f"{part}.{name}"
            yield local.text(words.EXPECTED_LINE, figure=figure(local, path), value=value(local, path, wanted))
    for path in thing.open:
        yield local.text(words.EXPECTED_LINE, figure=figure(local, path), value=value(local, path, None))
    if thing.findings:
        yield language.text(words.MUST_FIND)
        yield from must_say(language, thing, day)


def _said(language: Language, moves: Sequence[Move]) -> Iterator[Html]:
    yield language.text(words.SAID_THERE)
    for done in moves[:MOST_SAID]:
        yield _one(language, done)
    if len(moves) > MOST_SAID:
        yield language.text(words.AND_MORE, count=len(moves) - MOST_SAID)


def _one(language: Language, done: Move) -> Html:
    """A button by its label, with what it sends; one that stands there no more by that alone."""
    event = done.event
    if not isinstance(event, Tapped):
        return language.text(words.SAID_LINE, text=typed(event) if isinstance(event, Said | Command) else "")
    if done.label is None:
        return language.text(words.SAID_LINE, text=language.message(words.BUTTON_GONE).format(data=event.data))
    return language.text(words.TAPPED_LINE, button=done.label, data=event.data)


def offered(asked: Asked, found: Sequence[Thing]) -> Screen:
    """Return those that the typed name may mean, or that none does."""
    language = asked.language
    if not found:
        return Screen(language.text(words.NO_SUCH), (back_to(language, "examples"),))
    left = len(found) - MOST_OFFERED
    text = lines(language.text(words.WHICH), language.text(words.TOO_MANY, count=left) if left > 0 else None)
    shown = ((opens(language, thing, named=True),) for thing in found[:MOST_OFFERED])
    return Screen(text, (*shown, back_to(language, "examples")))

"""The steps of a play: what the person does next, and how a step looks on the tester's phone."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from bot.events import Command, Said, Tapped
from bot.language import Language
from bot.scenarios.checks import looked
from bot.scenarios.moves import Move, next_move
from bot.scenarios.rows import Row
from bot.scenarios.stated import at_the_answer
from bot.scenarios.talk import Talk, event_at, label_of, read_off, written
from bot.screen.answers import label
from bot.screen.answers import written as answer_written
from bot.screen.showing import screens
from bot.screen.summary import in_short
from bot.screen.view import View, lines, paragraphs
from bot.screen_parts import Html, Screen, Turn
from bot.session import Session, blank
from bot.staff.examples.named import Chosen
from bot.staff.screens import button
from bot.wording import staff_examples as words

MOST_CHARACTERS = 4096


def at_start(chosen: Chosen) -> Session:
    """Return the conversation before the first step: empty, or with the facts that a scenario states."""
    thing = chosen.thing
    begun = blank(chosen.locale)
    return at_the_answer(begun, thing.facts) if isinstance(thing, Row) and thing.facts else begun


def move(chosen: Chosen, view: View) -> Move | None:
    """Return the next step from here; None at the end."""
    thing = chosen.thing
    if not isinstance(thing, Row):
        return next_move(view, thing.facts) if chosen.step else Move(written("/start"))
    first = "/result" if thing.facts else "/start"
    steps = (first, *thing.does, *(look.said(chosen.locale) for look in thing.looks))
    if chosen.step >= len(steps):
        return None
    newest = screens(view)[-1]
    event = event_at(steps[chosen.step], newest)
    return Move(event, label_of(newest, event.data) if isinstance(event, Tapped) else None)


def moves_of(chosen: Chosen, day: date) -> Iterator[Move]:
    """Yield what the person does in a scenario, each tap with the label that its button then has."""
    talk = Talk(chosen.locale, day)
    talk.session = at_start(chosen)
    while (done := move(chosen, View(talk.session, day))) and done.event:
        yield done
        talk.does(done.event)
        chosen = replace(chosen, step=chosen.step + 1)


def remark(language: Language, chosen: Chosen, done: Move, view: View) -> Html:
    """Return what the person does, as it stands above what the bot then shows; facts stated first come before it."""
    first = isinstance(chosen.thing, Row) and bool(chosen.thing.facts) and not chosen.step
    told = lines(language.text(words.TOLD_FIRST), *in_short(view)) if first else None
    return paragraphs(told, _done(language, done, view))


def _done(language: Language, done: Move, view: View) -> Html:
    event = done.event
    if isinstance(event, Said | Command):
        return language.text(words.TYPES, text=typed(event))
    if isinstance(event, Tapped):
        name = done.label or language.message(words.BUTTON_GONE).format(data=event.data)
        return language.text(words.TAPS, button=name)
    facts = (f"{label(view, name)}: {answer_written(view.language, name, fact)}" for name, fact in done.added.items())
    return language.text(words.TELLS, facts="; ".join(facts))


def typed(event: Said | Command) -> str:
    """Return what they typed."""
    return event.text if isinstance(event, Said) else f"/{event.name} {event.argument}".rstrip()


def shown(language: Language, chosen: Chosen, turn: Turn) -> tuple[Screen, ...]:
    """Return what the bot shows for a step, or that it shows nothing, with the check that the row has there."""
    if turn.screens:
        *before, last = turn.screens
    else:
        said = language.text(words.ONLY_A_LINE, text=turn.toast) if turn.toast else language.text(words.NOTHING_SHOWN)
        before, last = [], Screen(said)
    return (*before, under(last, _check(language, chosen, turn)))


def _check(language: Language, chosen: Chosen, turn: Turn) -> Html | None:
    thing = chosen.thing
    if not isinstance(thing, Row):
        return None
    place = chosen.step - 1 - len(thing.does)
    if place < 0 or not (thing.looks[place].en or thing.looks[place].never):
        return None
    faults = looked(thing.looks[place], chosen.locale, read_off(turn.screens))
    return language.text(words.CHECK_FAILS if faults else words.CHECK_PASSES)


def under(screen: Screen, said: Html | None) -> Screen:
    """Return the message with a remark below its text, where there is room for it."""
    text = paragraphs(screen.text, said)
    return replace(screen, text=text) if len(text) <= MOST_CHARACTERS else screen


def with_next(language: Language, chosen: Chosen, screen: Screen) -> Screen:
    """Return the message with the buttons for the next step below its own."""
    row = (
        button(language, words.NEXT_STEP, "ex_next", chosen.at_step),
        button(language, words.WATCH_THE_REST, "ex_rest", chosen.at_step),
    )
    return replace(screen, rows=(*screen.rows, row))


def in_one(told: Iterable[Screen]) -> tuple[Screen, ...]:
    """Return the messages of a play that is watched: without buttons, but for the last one."""
    *before, last = told
    return (*(replace(screen, rows=()) for screen in before), last)

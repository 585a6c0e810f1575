"""Examples and scenarios played in the chat: the answer at once, step by step, or all of it to watch."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace

from bot.language import Language
from bot.scenarios.moves import Move
from bot.scenarios.rows import Row
from bot.scenarios.runner import of_answers, run_row
from bot.scenarios.stated import stated
from bot.screen.view import View, paragraphs
from bot.screen_parts import Screen, Turn
from bot.session import Session
from bot.staff.asked import Answer, Asked, DeskState, Play
from bot.staff.examples.figures import added_text, outcome_text
from bot.staff.examples.named import Chosen
from bot.staff.examples.screens import day_line, day_of
from bot.staff.examples.steps import at_start, in_one, move, remark, shown, under, with_next
from bot.staff.office import Office
from bot.staff.rehearsal import playing
from bot.staff.screens import button
from bot.staff.trace.desk import why_button
from bot.wording import staff_examples as words

MOST_STEPS = 80


@dataclass(frozen=True)
class Step:
    """One step that was taken: what was done, what came of it, and where the play is then."""

    chosen: Chosen
    said: Screen
    turn: Turn
    screens: tuple[Screen, ...]
    after: View


async def at_once(office: Office, asked: Asked, chosen: Chosen) -> Answer:
    """Show the answer to an example, and below it whether it passes."""
    if isinstance(chosen.thing, Row):
        return await watched(office, asked, chosen)
    day = day_of(asked, chosen.thing)
    session = stated(chosen.thing.facts, chosen.locale, day)
    begun = await _begun(office, asked, chosen, session)
    return replace(begun, after=(_outcome(asked, chosen, View(session, day)),))


async def stepped(office: Office, asked: Asked, chosen: Chosen) -> Answer:
    """Begin a play, and take its first step."""
    begun = await _begun(office, asked, chosen, at_start(chosen))
    first = await _one_step(office, _in_play(asked, begun), chosen)
    how = Screen(asked.language.text(words.TAKE_OVER))
    return replace(first, screens=(*begun.screens, how), state=first.state or begun.state)


async def watched(office: Office, asked: Asked, chosen: Chosen) -> Answer:
    """Begin a play, and show all of it."""
    begun = await _begun(office, asked, chosen, at_start(chosen))
    return replace(await _all_steps(office, _in_play(asked, begun), chosen), screens=begun.screens, state=begun.state)


async def further(office: Office, asked: Asked, chosen: Chosen) -> Answer:
    """Take the next step of the play that is under way; a button of an earlier step or play takes none."""
    return _late(asked, chosen) or await _one_step(office, asked, chosen)


async def the_rest(office: Office, asked: Asked, chosen: Chosen) -> Answer:
    """Take every step that is left, and show all of it as one turn; a button of an earlier step or play takes none."""
    return _late(asked, chosen) or await _all_steps(office, asked, chosen)


def stepping(language: Language, state: DeskState, turn: Turn) -> Turn:
    """Return a turn of what is played with the buttons for the next step, where it is played step by step."""
    chosen = Chosen.of(state.next_step) if state.next_step else None
    if chosen is None or not turn.screens:
        return turn
    *before, newest = turn.screens
    return replace(turn, screens=(*before, with_next(language, chosen, newest)))


def _late(asked: Asked, chosen: Chosen) -> Answer | None:
    """What a button says whose step was taken, or whose play is not the one that is under way."""
    following = asked.state.next_step
    if following == chosen.at_step:
        return None
    same_play = following is not None and following.rpartition(".")[0] == chosen.argument
    return Answer(toast=asked.language.message(words.EARLIER_STEP if same_play else words.ENDED))


async def _one_step(office: Office, asked: Asked, chosen: Chosen) -> Answer:
    async for step in _steps(office, asked, chosen):
        ended = move(step.chosen, step.after) is None
        state = asked.state.to(next_step=None if ended else step.chosen.at_step)
        turn = replace(step.turn, screens=(step.said, *step.screens), in_place=False, toast=None)
        aside = step.turn.aside or not step.turn.screens
        return Answer(
            below=True,
            state=state,
            turn=(asked.play_key, stepping(asked.language, state, replace(turn, aside=aside))),
            after=(_outcome(asked, chosen, step.after),) if ended else (),
        )
    return _ended(asked)


async def _all_steps(office: Office, asked: Asked, chosen: Chosen) -> Answer:
    told: list[Screen] = []
    last: Step | None = None
    async for step in _steps(office, asked, chosen):
        told = [*told[:-1], *_joined(told[-1:], step.said), *step.screens]
        last = step
    if last is None:
        return _ended(asked)
    turn = replace(last.turn, screens=in_one(told), in_place=False, aside=False, closing=None, toast=None)
    state = asked.state.to(next_step=None)
    return Answer(below=True, state=state, turn=(asked.play_key, turn), after=(_outcome(asked, chosen, last.after),))


def _ended(asked: Asked) -> Answer:
    return Answer(state=asked.state.to(next_step=None), toast=asked.language.message(words.ENDED))


def _joined(before: list[Screen], said: Screen) -> tuple[Screen, ...]:
    """What is done next stands under what was shown, in one message where there is room."""
    if not before:
        return (said,)
    both = under(before[0], said.text)
    return (both,) if both != before[0] else (before[0], said)


async def _begun(office: Office, asked: Asked, chosen: Chosen, session: Session) -> Answer:
    """The play at this session, on its day; the day that was chosen for other plays stays what it was."""
    on_the_day = replace(asked, state=asked.state.to(as_of=day_of(asked, chosen.thing)))
    begun = await playing.begin(office, on_the_day, session)
    state = begun.state.to(as_of=asked.state.as_of) if begun.state else None
    return replace(begun, state=state)


def _in_play(asked: Asked, begun: Answer) -> Asked:
    return replace(asked, state=begun.state or asked.state)


async def _steps(office: Office, asked: Asked, chosen: Chosen) -> AsyncIterator[Step]:
    """Take one step after the other; nothing where nothing is played any more."""
    for _ in range(MOST_STEPS):
        view = await _view(office, asked, chosen)
        done = move(chosen, view) if view else None
        if view is None or done is None:
            return
        turn = await _done(office, asked, view, done)
        said = Screen(remark(asked.language, chosen, done, view))
        screens = shown(asked.language, chosen, turn)
        chosen = replace(chosen, step=chosen.step + 1)
        after = await _view(office, asked, chosen)
        if after is None:
            return
        yield Step(chosen, said, turn, screens, after)


async def _done(office: Office, asked: Asked, view: View, done: Move) -> Turn:
    if done.event is None:
        return await office.dialogue.place(asked.play_key, done.put_into(view.session, view))
    return await office.dialogue.turn(asked.play_key, None, done.event, None) or Turn(0)


async def _view(office: Office, asked: Asked, chosen: Chosen) -> View | None:
    """The play as it is kept."""
    if asked.state.play is not Play.PERSON:
        return None
    session = await office.dialogue.sessions.of(asked.play_key)
    return View(session, session.as_of or day_of(asked, chosen.thing)) if session else None


def _outcome(asked: Asked, chosen: Chosen, view: View) -> Screen:
    """What is said below the end of a play: whether it came out as it must, and the ways on."""
    language, thing, added = asked.language, chosen.thing, None
    if isinstance(thing, Row):
        outcome = run_row(thing, chosen.locale, view.today)
    else:
        outcome = of_answers(thing, view.session.answers, view.today)
        added = added_text(language, thing, view.session.answers)
    text = paragraphs(outcome_text(language, thing, outcome), day_line(language, thing, view.today), added)
    back = button(language, words.TO_EXAMPLE, "ex_open", chosen.argument)
    return Screen(text, ((why_button(language),), (back,)))

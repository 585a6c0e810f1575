"""Examples and scenarios on the staff's desk: found, opened, played, run; and the day on which staff play."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from functools import partial

from bot.scenarios.rows import FIRST_DAY, LAST_DAY, LOCALES, Row
from bot.scenarios.runner import Outcome, run_example, run_row
from bot.screen_parts import Html, Screen
from bot.staff.asked import Actions, Answer, Asked, DeskState, Handler, Play
from bot.staff.examples import playing as plays
from bot.staff.examples.days import day_typed
from bot.staff.examples.figures import outcome_text
from bot.staff.examples.named import FOLDERS, Chosen, Thing, things, title_of
from bot.staff.examples.running import WholeRun
from bot.staff.examples.screens import folder, folders, offered, opened
from bot.staff.office import Office
from bot.staff.screens import back_to
from bot.wording import staff_examples as words

ALL = frozenset({"all", "alle"})

ForOne = Callable[[Office, Asked, Chosen], Awaitable[Answer]]


def actions(office: Office) -> Actions:
    """Return what the desk can do with examples, by the name that buttons carry."""
    whole = WholeRun(office)
    of_one: dict[str, ForOne] = {
        "ex_open": _open,
        "ex_play": plays.at_once,
        "ex_step": plays.stepped,
        "ex_watch": plays.watched,
        "ex_next": plays.further,
        "ex_rest": plays.the_rest,
        "ex_run": _run_one,
        "ex_day": _day_for,
    }
    found: dict[str, Handler] = {name: partial(_with_chosen, office, does) for name, does in of_one.items()}
    return found | {
        "examples": _list,
        "ex_all": partial(_run_all, whole),
        "run": partial(_run, whole),
        "today": partial(_today, office),
        "ex_today": partial(_today_asked, office),
    }


async def _with_chosen(office: Office, does: ForOne, asked: Asked) -> Answer:
    """What no longer exists is answered with the list."""
    chosen = Chosen.of(asked.argument)
    return await does(office, asked, chosen) if chosen else Answer((folders(asked),))


async def _list(asked: Asked) -> Answer:
    name, _, page = asked.argument.partition(".")
    if name not in FOLDERS:
        return Answer((folders(asked),))
    return Answer((folder(asked, name, int(page) if page.isdecimal() and len(page) < 3 else 0),))


async def _open(_office: Office, asked: Asked, chosen: Chosen) -> Answer:
    return Answer((opened(asked, chosen),))


async def _run_one(_office: Office, asked: Asked, chosen: Chosen) -> Answer:
    return Answer((opened(asked, chosen, *_outcomes(asked, chosen.thing)),))


def _outcomes(asked: Asked, thing: Thing) -> tuple[Html, ...]:
    """A worked example runs once, a scenario in each language."""
    day = asked.state.as_of
    found: tuple[Outcome, ...] = (
        tuple(run_row(thing, locale, day) for locale in LOCALES)
        if isinstance(thing, Row)
        else (run_example(thing, day),)
    )
    return tuple(outcome_text(asked.language, thing, outcome) for outcome in found)


async def _run_all(whole: WholeRun, asked: Asked) -> Answer:
    said = words.RUNNING if whole.begin(asked) else words.STILL_RUNNING
    return Answer((Screen(asked.language.text(said), (back_to(asked.language, "examples"),)),), below=True)


async def _run(whole: WholeRun, asked: Asked) -> Answer:
    """``/run`` alone shows the list, ``/run all`` runs everything, and a name or a part of one what it may mean."""
    part = " ".join(asked.argument.lower().split())
    if not part:
        return Answer((folders(asked),))
    if part in ALL:
        return await _run_all(whole, asked)
    found = _meant(part)
    if len(found) == 1:
        return await _run_one(whole.office, asked, Chosen(found[0], asked.language.locale))
    return Answer((offered(asked, found),))


def _meant(part: str) -> tuple[Thing, ...]:
    """The one of this very name, else those that have the words in their name or their title."""
    known = things()
    exact = tuple(thing for name, thing in known.items() if name.lower() == part.replace(" ", "_"))
    return exact or tuple(
        thing
        for name, thing in known.items()
        if part.replace(" ", "_") in name.lower() or any(part in title_of(thing, each).lower() for each in LOCALES)
    )


async def _day_for(_office: Office, asked: Asked, chosen: Chosen) -> Answer:
    """The button asks for the day, and what is then typed is it."""
    if asked.text is None:
        screen = Screen(asked.language.text(words.ASK_DAY), (back_to(asked.language, "ex_open", chosen.argument),))
        return Answer((screen,), state=asked.state.to(waits_for=f"ex_day:{chosen.argument}"))
    day = day_typed(asked.text, asked.language.locale, asked.today)
    if day is None:
        return Answer((Screen(_bad_day(asked), (back_to(asked.language, "ex_open", chosen.argument),)),))
    state = asked.state.to(as_of=day)
    return Answer((opened(replace(asked, state=state), chosen),), state=state)


def _bad_day(asked: Asked) -> Html:
    return asked.language.text(words.BAD_DAY, first=FIRST_DAY, last=LAST_DAY)


async def _today(office: Office, asked: Asked) -> Answer:
    """The day of this staff member's play and of nobody else's; alone the command shows it and takes it back."""
    language, before = asked.language, asked.state.as_of
    if not asked.argument:
        said = language.text(words.DAY_WAS, day=before) if before else language.text(words.DAY_IS)
        return await _on(office, asked, said, asked.state.to(as_of=None))
    day = day_typed(asked.argument, language.locale, asked.today)
    if day is None:
        return Answer((Screen(_bad_day(asked)),))
    return await _on(office, asked, language.text(words.DAY_SET, day=day), asked.state.to(as_of=day))


async def _today_asked(office: Office, asked: Asked) -> Answer:
    """The same from a button, which asks for the day first."""
    if asked.text is None:
        said = Screen(asked.language.text(words.ASK_DAY), (back_to(asked.language),))
        return Answer((said,), state=asked.state.to(waits_for="ex_today"))
    return await _today(office, replace(asked, argument=asked.text))


async def _on(office: Office, asked: Asked, said: Html, state: DeskState) -> Answer:
    """What is being played is shown again as of that day."""
    answer = Answer((Screen(said),), state=state)
    session = await office.dialogue.sessions.of(asked.play_key) if state.play is Play.PERSON else None
    if session is None or session.as_of == state.as_of:
        return answer
    turn = await office.dialogue.place(asked.play_key, session.to(as_of=state.as_of))
    return replace(answer, below=True, turn=(asked.play_key, plays.stepping(asked.language, state, turn)))

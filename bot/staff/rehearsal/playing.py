"""A staff member tries the bot as somebody else: how that begins, and how nothing of it is left."""

from dataclasses import replace

from bot.events import Key
from bot.screen_parts import Screen, Turn
from bot.session import Session, blank
from bot.staff.asked import Answer, Asked, DeskState, Play, play_key
from bot.staff.office import Office
from bot.staff.rehearsal.choices import GroupPlay
from bot.staff.rehearsal.screens import announced
from bot.staff.screens import menu


async def begin(office: Office, asked: Asked, session: Session, *said: Screen) -> Answer:
    """Put what is played at this session, on the day that was chosen; ``said`` stands above what is then shown.

    Above that one sentence says that this is a rehearsal, and how to end it.
    """
    _end_outage(office, asked.staff)
    turn = await office.dialogue.place(asked.play_key, session.to(as_of=asked.state.as_of))
    state = ended(asked.state).to(play=Play.PERSON, as_of=asked.state.as_of, since=office.now(), phone=session.language)
    return Answer((*said, announced(asked.language)), below=True, state=state, turn=(asked.play_key, turn))


async def begin_group(office: Office, asked: Asked) -> DeskState:
    """Let the staff member be a member of a group from now on; return the state of their desk."""
    await forget(office, asked.staff)
    return ended(asked.state).to(play=Play.GROUP, as_of=asked.state.as_of, since=office.now(), group=GroupPlay())


async def begin_again(office: Office, staff: int, state: DeskState) -> None:
    """Where the person who is played has deleted everything, let them be new on the day and phone that were chosen."""
    key = play_key(staff)
    if state.phone and await office.store.load(key) is None:
        await office.dialogue.sessions.put(key, blank(state.phone).to(as_of=state.as_of), office.clock())


async def end(office: Office, asked: Asked, *said: Screen) -> Answer:
    """Keep nothing of what was played; a conversation of their own is shown again below it, as it was."""
    await forget(office, asked.staff)
    state = ended(asked.state)
    shown = said or (menu(replace(asked, state=state)),)
    turn = await own_again(office, asked) if asked.state.play or asked.state.lapsed else None
    return Answer(shown, below=True, state=state, turn=turn)


async def own_again(office: Office, asked: Asked) -> tuple[Key, Turn] | None:
    """Return what their own conversation shows, as it stands; None where there is none."""
    again = await office.dialogue.again(asked.own_key)
    return (asked.own_key, replace(again, counted=False)) if again else None


async def forget(office: Office, staff: int) -> None:
    """Keep neither what a staff member played nor an outage of it."""
    await office.store.delete(play_key(staff))
    _end_outage(office, staff)


def ended(state: DeskState) -> DeskState:
    """Return the state of a desk at which nothing is played."""
    return state.to(
        play=None, as_of=None, waits_for=None, since=0, phone=None, group=None, lapsed=False, next_step=None
    )


def _end_outage(office: Office, staff: int) -> None:
    if office.outages is not None:
        office.outages.clear(staff, abandon=True)

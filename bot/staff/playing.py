"""A staff member tries the bot as somebody else: how that begins, and how nothing of it is left."""

from bot.events import Command
from bot.screen_parts import Screen
from bot.session import Session
from bot.staff.asked import Answer, Asked, Play
from bot.staff.office import Office
from bot.staff.screens import menu


async def begin(office: Office, asked: Asked, session: Session, *said: Screen) -> Answer:
    """Put what is played at this session, on the day that was chosen; ``said`` stands above what is then shown."""
    turn = await office.dialogue.place(asked.play_key, session.to(as_of=asked.state.as_of))
    return Answer(said, below=True, state=asked.state.to(play=Play.PERSON), turn=(asked.play_key, turn))


async def end(office: Office, asked: Asked, *said: Screen) -> Answer:
    """Keep nothing of what was played; a conversation of their own comes again below it.

    Its screen must stand below what was played, or a button of that would count as the newest of theirs.
    """
    await office.store.delete(asked.play_key)
    state = asked.state.to(play=None, as_of=None, waits_for=None)
    shown = said or (menu(Asked(asked.staff, asked.language, asked.today, state)),)
    if await office.store.load(asked.own_key) is None:
        return Answer(shown, below=True, state=state)
    turn = await office.dialogue.turn(asked.own_key, None, Command("start"), None)
    return Answer(shown, below=True, state=state, turn=(asked.own_key, turn) if turn else None)

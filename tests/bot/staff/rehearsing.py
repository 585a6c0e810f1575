"""How a staff member rehearses: the way through the desk's pages, and what is kept meanwhile."""

import re

from bot.events import PLAY, Key
from bot.session import Session
from bot.staff.asked import DeskState
from tests.bot.staff.conftest import STAFF
from tests.chat import Chat
from tests.whole import Whole

SARA, TOM = STAFF
OWN, THERE = Key(SARA, SARA), Key(SARA, PLAY)
CLAIM = ("n:begin", "a:jurisdiction:US", "ohio", "a:collateral:vehicle", "a:event:repossession")
QUESTION = "a:outcome:claimed"
BACK = ("/staff", "s:leave:")


async def does(chat: Chat, *steps: str) -> None:
    """Taps what is packed as callback data, types all else."""
    for step in steps:
        await (chat.taps(step) if re.match(r"[aenst]:", step) else chat.types(step))


async def begins(chat: Chat, phone: str = "en", way: str = "start") -> None:
    """Begins to play a new user."""
    await does(chat, "/rehearse", "s:rehearse_new:", f"s:rehearse_new:{phone}", f"s:rehearse_as:{phone}.{way}")


async def goes_to_group(chat: Chat, *chosen: str) -> None:
    """Begins to play a member of a group, with what else is chosen there."""
    await does(chat, "/rehearse", "s:rehearse_group:", *(f"s:rehearse_group:{each}" for each in chosen))


async def meets(chat: Chat, outage: str) -> None:
    """Plans an outage of what is played."""
    await does(chat, "/rehearse", "s:rehearse_outage:")
    await chat.taps_on(chat.last(), f"s:rehearse_outage:{outage}")


def sealed(bot: Whole, key: Key) -> bytes | None:
    """What is kept of a conversation, byte for byte."""
    rows = [row[5] for row in bot.kept()["session"] if row[:2] == (key.chat, key.user)]
    return bytes(rows[0]) if rows else None


async def played(bot: Whole, staff: int = SARA) -> Session | None:
    """What is kept of a play."""
    return await bot.dialogue.sessions.of(Key(staff, PLAY))


async def desk(bot: Whole, staff: int = SARA) -> DeskState:
    """What is kept of a desk."""
    return await bot.office.records.find("desk", str(staff), DeskState) or DeskState()

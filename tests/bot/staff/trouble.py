"""What goes wrong on purpose: a conversation on which the bot stumbles, and a bot beside the first on its database."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from pydantic import SecretStr

from bot.events import Key
from bot.metrics import Metrics
from bot.running import office_of, opened_dialogue
from bot.session import Session
from bot.settings import Settings
from bot.staff.office import Office
from bot.surprise import code_of
from bot.telegram.failures import MOST_TRIES
from tests.chat import Chat
from tests.whole import Whole

SECRET = "somewhere near 48213"
"""What a person may have said, and what a fault may quote: there is no such place."""


def stumble(bot: Whole, key: Key, session: Session) -> None:
    """Spoil a conversation, so that the bot stumbles over whatever comes next in it."""
    spoilt = session.to(answers={**session.answers, "jurisdiction": SECRET}).model_dump_json().encode()
    bot.breaks(
        "UPDATE session SET sealed = ? WHERE chat = ? AND person = ?", bot.seal.seal(key, spoilt), key.chat, key.user
    )


async def until_given_up(bot: Whole, chat: Chat, text: str) -> str:
    """Have a person write something that fails again and again; return the code that they are shown."""
    chat.phone.types(text)
    (update,) = bot.telegram.updates.pending
    for _ in range(MOST_TRIES):
        with suppress(KeyError):
            await bot.handles(update)
    bot.telegram.updates.drop(update["update_id"])
    code = code_of(update["update_id"])
    assert code in chat.last().text
    return code


async def meets_a_fault(bot: Whole, chat: Chat, text: str = "hello") -> str:
    """Have somebody begin and meet a fault at the first question; return the code that they are shown."""
    await chat.types("/start")
    await chat.taps("n:begin")
    session = bot.session(chat.person)
    assert session is not None
    stumble(bot, Key(chat.person.id, chat.person.id), session)
    return await until_given_up(bot, chat, text)


@asynccontextmanager
async def beside(bot: Whole, key: str, staff: frozenset[int]) -> AsyncIterator[Office]:
    """Another replica on the same database until the end of the block, which sends through the same Telegram."""
    settings = Settings(_env_file=None, default_locale="nb", staff_ids=staff)
    async with opened_dialogue(settings, bot.clock, f"sqlite:///{bot.database}", (SecretStr(key),)) as dialogue:
        office = office_of(settings, dialogue, Metrics())
        office.post, office.own_view = bot.office.post, bot.office.own_view
        yield office

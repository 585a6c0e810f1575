"""A tap on the message that came just before the bot died counts, although the bot could not note that message."""

import asyncio

import pytest

from bot.events import Tapped, seen
from tests.bot.telegram.process import BotProcess
from tests.bot.telegram.test_kill import AFTER, Deadly, asked, bot, does, is_quiet, telegram
from tests.chat import Chat

__all__ = ["bot", "telegram"]


async def test_what_is_tapped_while_the_bot_is_dead_has_its_effect_and_its_screen_is_the_newest(
    telegram: Deadly, bot: BotProcess
) -> None:
    chat = Chat(telegram, patience=30)
    chat.phone.types("/start")
    await chat.until(lambda: asked(chat) == "n:begin")
    telegram.point = ("sendMessage", AFTER)
    chat.phone.types("/delete")
    assert await bot.ends() != 0
    await does(chat, "n:delete")
    await bot.start()
    await chat.until(lambda: chat.last().text.startswith("Deleted."))
    await is_quiet(telegram)
    assert chat.last().text.startswith("Deleted.")
    assert not [message for message in chat.messages() if message.from_bot and message.markup]


async def test_a_tap_counts_although_the_message_before_still_loses_its_buttons(
    telegram: Deadly, bot: BotProcess
) -> None:
    chat = Chat(telegram, patience=30)
    chat.phone.types("/start")
    await chat.until(lambda: asked(chat) == "n:begin")
    chat.phone.types("/delete")
    await chat.until(lambda: "n:delete" in chat.choices())
    await does(chat, "n:delete")
    await asyncio.wait_for(chat.until(lambda: chat.last().text.startswith("Deleted.")), 10)
    assert bot.starts == 1


@pytest.mark.parametrize(
    ("under", "owed", "awaited", "fresh"),
    [
        (7, False, False, True),
        (6, False, False, False),
        (7, True, False, False),
        (7, True, True, True),
        (8, True, False, True),
    ],
    ids=["the newest", "an older one", "a newer one is owed", "what is owed comes from here", "not noted yet"],
)
def test_a_tap_is_fresh_on_what_shows_how_things_stand(under: int, owed: bool, awaited: bool, fresh: bool) -> None:
    told = seen(Tapped("n:back", fresh=False, under=under, awaited=awaited), 7, owed=owed)
    assert told == Tapped("n:back", fresh=fresh)

"""A bot in groups, and the people there."""

from collections.abc import AsyncIterator

import pytest

from bot.sandbox.chats import Person
from bot.sandbox.telegram import FakeTelegram
from bot.store import Store
from tests.bot.telegram.groups.groups_bot import Clock, GroupBot, bot_in_groups


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def bot(clock: Clock, store: Store) -> AsyncIterator[GroupBot]:
    async with bot_in_groups(FakeTelegram(clock), clock, store) as opened:
        yield opened


@pytest.fixture
def anna(bot: GroupBot) -> Person:
    return bot.telegram.person("Anna", "en")

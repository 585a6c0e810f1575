"""The whole bot with two staff members, and people who are none."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.sandbox.world import FIRST_PERSON
from tests.chat import Chat
from tests.whole import Whole, knowing, whole

STAFF = (FIRST_PERSON, FIRST_PERSON + 1)
"""Sara, who reads English, and Tom, who reads Norwegian."""


with_staff = knowing(("Sara", "en"), ("Tom", "nb"))
"""A Telegram that knows the staff already."""


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Whole]:
    async with whole(tmp_path, world=with_staff, staff=frozenset(STAFF)) as running:
        yield running


@pytest.fixture
def sara(bot: Whole) -> Chat:
    return bot.chat(bot.telegram.people[STAFF[0]])


@pytest.fixture
def tom(bot: Whole) -> Chat:
    return bot.chat(bot.telegram.people[STAFF[1]])


@pytest.fixture
def anna(bot: Whole) -> Chat:
    """Somebody who is no staff."""
    return bot.chat("Anna")

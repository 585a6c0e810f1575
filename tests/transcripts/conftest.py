"""A bot to play a story on, in each language."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.whole import Whole, whole


@pytest.fixture(params=["en", "nb"])
def locale(request: pytest.FixtureRequest) -> str:
    """The language of the story; its people have phones in it."""
    return str(request.param)


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Whole]:
    """The whole bot, with nobody in it yet."""
    async with whole(tmp_path) as opened:
        yield opened

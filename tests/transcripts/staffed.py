"""A bot with staff, to play a story on."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from bot.sandbox.world import FIRST_PERSON
from tests.whole import Whole, knowing, whole


@asynccontextmanager
async def staffed(folder: Path, locale: str, *names: str, **more: Any) -> AsyncIterator[Whole]:
    """The whole bot with these people as its staff, whose phones have the language of the story."""
    people = ((name, locale) for name in names)
    ids = frozenset(range(FIRST_PERSON, FIRST_PERSON + len(names)))
    async with whole(folder, locale, world=knowing(*people), staff=ids, **more) as opened:
        yield opened

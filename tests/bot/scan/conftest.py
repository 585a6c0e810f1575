"""A reader of letters for a whole module: it takes seconds to begin."""

from collections.abc import AsyncIterator

import pytest_asyncio

from bot.scan.reader import LetterReader, Patience


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def reader() -> AsyncIterator[LetterReader]:
    """The real one; a busy machine may take its time."""
    opened = LetterReader(Patience(waiting=120, reading=120))
    yield opened
    await opened.close()

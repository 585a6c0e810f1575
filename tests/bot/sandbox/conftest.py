"""The sandbox page, served on a free port of this machine."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser

from bot.sandbox.server import SandboxServer, sandbox_app
from bot.sandbox.telegram import FakeTelegram
from tests.bot.sandbox.chromium import browsing
from tests.chat import telegram as fake_telegram


class Restarts:
    """Counts how often a fresh bot was asked for."""

    def __init__(self) -> None:
        self.count = 0

    async def one(self) -> None:
        """Another one."""
        self.count += 1


@pytest.fixture
def telegram() -> FakeTelegram:
    """A fake Telegram without people."""
    return fake_telegram()


@pytest.fixture
def restarts() -> Restarts:
    """The restarts asked for so far."""
    return Restarts()


@pytest.fixture
async def address(telegram: FakeTelegram, restarts: Restarts) -> AsyncIterator[str]:
    """Where the page is."""
    server = SandboxServer(sandbox_app(telegram, restarts.one), 0)
    serving = asyncio.create_task(server.serve())
    await asyncio.wait_for(server.ready.wait(), 30)
    yield server.address
    server.should_exit = True
    await asyncio.wait_for(serving, 30)


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    async with browsing() as opened:
        yield opened

"""The sandbox as a stranger starts it, ``python -m bot sandbox``, and a phone-sized browser at its page."""

import asyncio
import os
import socket
import sys
from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser

from tests.bot.sandbox.chromium import PATIENCE
from tests.bot.sandbox.conftest import browser  # noqa: F401 - the fixture
from tests.end_to_end.phone import Phone

SIZE = {"width": 390, "height": 844}


@pytest.fixture
async def address() -> AsyncIterator[str]:
    """The sandbox as a stranger starts it, on a free port."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = {**os.environ, "SANDBOX_PORT": str(port), "LOG_LEVEL": "WARNING"}
    environment.pop("TELEGRAM_BOT_TOKEN", None)
    bot = await asyncio.create_subprocess_exec(sys.executable, "-m", "bot", "sandbox", env=environment)
    for _ in range(200):
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.close()
            break
        except OSError:
            await asyncio.sleep(0.1)
    yield f"http://127.0.0.1:{port}"
    bot.terminate()
    await bot.wait()


@pytest.fixture
async def phone(browser: Browser, address: str) -> AsyncIterator[Phone]:  # noqa: F811 - the fixture above
    context = await browser.new_context(viewport=SIZE, device_scale_factor=2)  # type: ignore[arg-type]
    page = await context.new_page()
    page.set_default_timeout(PATIENCE)
    await page.goto(address)
    yield Phone(page)
    await context.close()

"""A headless Chromium for the page tests: the one installed here, or one that apt can bring."""

import os
import shutil
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from playwright.async_api import Browser, async_playwright, expect

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
PATIENCE = 30_000
"""Milliseconds, on a machine that does much else; what is there is seen at once."""
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)


def chromium() -> str | None:
    """The path of a Chromium, installed first where that is possible; None where it is not."""
    return _found() or _installed()


@asynccontextmanager
async def browsing() -> AsyncIterator[Browser]:
    """A headless Chromium until the end of the block; the test is skipped where there can be none."""
    path = chromium()
    if path is None:
        pytest.skip("no Chromium here, and apt cannot install it")
    expect.set_options(timeout=PATIENCE)
    async with async_playwright() as playwright:
        opened = await playwright.chromium.launch(executable_path=path, args=list(ARGUMENTS))
        yield opened
        await opened.close()


def _found() -> str | None:
    return next((path for path in map(shutil.which, NAMES) if path), None)


def _installed() -> str | None:
    if os.geteuid() != 0 or shutil.which("apt-get") is None:
        return None
    install = ["apt-get", "install", "-y", "--no-install-recommends", "chromium"]
    try:
        subprocess.run(install, capture_output=True, timeout=300, check=True)  # noqa: S603 - fixed words
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired):
        return None
    return _found()

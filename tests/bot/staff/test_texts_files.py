"""The exported files: the same from the command line, readable on a phone and on paper, nothing fetched."""

import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import Browser

from bot.language import Language
from bot.staff.texts.files import page, table
from tests.bot.sandbox.chromium import browsing

ROOT = Path(__file__).parents[3]


def written(file: Path, *more: str) -> tuple[int, str]:
    """The exit status of ``python -m bot texts``, and what it says of what is wrong."""
    ran = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "bot", "texts", str(file), *more], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return ran.returncode, ran.stderr


def test_the_command_line_writes_the_same_files(tmp_path: Path) -> None:
    assert written(tmp_path / "all.csv", "--locale", "en") == (0, "")
    assert (tmp_path / "all.csv").read_bytes() == table(Language("en"))
    assert written(tmp_path / "all.CSV", "--locale", "en") == (0, "")
    assert (tmp_path / "all.CSV").read_bytes() == table(Language("en"))
    assert written(tmp_path / "all.html") == (0, "")
    assert (tmp_path / "all.html").read_bytes() == page(Language("nb"))


def test_a_file_that_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    status, said = written(tmp_path / "all.pdf")
    assert (status, said.count("\n")) == (2, 1)
    assert ".csv or .html" in said
    status, said = written(tmp_path / "missing" / "all.csv")
    assert (status, said.count("\n")) == (2, 1)


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    async with browsing() as opened:
        yield opened


async def test_the_page_fits_a_phone_and_asks_the_network_for_nothing(browser: Browser, tmp_path: Path) -> None:
    file = tmp_path / "texts.html"
    file.write_bytes(page(Language("nb")))
    phone = await browser.new_page(viewport={"width": 360, "height": 740})
    fetched: list[str] = []
    phone.on("request", lambda request: fetched.append(request.url))
    await phone.goto(file.as_uri())
    assert fetched == [file.as_uri()]
    assert await phone.evaluate("document.documentElement.scrollWidth") == 360
    beside = "getComputedStyle(document.querySelector('.two')).gridTemplateColumns.split(' ').length"
    assert await phone.evaluate(beside) == 1
    await phone.set_viewport_size({"width": 1100, "height": 740})
    assert await phone.evaluate(beside) == 2
    await phone.emulate_media(media="print")
    assert await phone.evaluate("getComputedStyle(document.querySelector('nav')).display") == "none"

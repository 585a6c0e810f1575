"""Small files that are large when they are opened: each costs its sender one letter, and the bot nothing."""

import asyncio
import re
from contextlib import suppress
from pathlib import Path

import pytest

from bot.scan.reader import LetterReader
from bot.scan.scan import ScanFault
from tests.bot.scan import bombs

BOMBS = {
    "a true picture of 400 million pixels": bombs.picture(20_000),
    "a photo that says it has 4290 million pixels": bombs.jpeg(),
    "a PDF as large as a country, with a script": bombs.pdf_of_a_huge_page(),
    "a PDF with a picture of 16 million pixels": bombs.pdf_of_a_picture(4_000),
    "a PDF whose page unpacks to a gigabyte": bombs.pdf_of_a_stream(10**9),
    "a PDF that draws itself without end": bombs.pdf_of_itself(),
}
MOST_MEMORY = 1_600_000
"""Kilobytes: what the limit on the process comes to. A letter takes up to 750,000, most of it the reader's own."""
HIGHEST = re.compile(r"VmHWM:\s+(\d+)")
MOST_SECONDS = 120.0
"""A busy machine may take its time; the bot itself waits for 36 of them, and then ends the process."""


def status(process: int | None) -> str:
    """What Linux tells of a process; nothing elsewhere."""
    return Path(f"/proc/{process}/status").read_text("ascii")


async def most_memory(reader: LetterReader) -> int:
    """The most kilobytes of memory that the process has had, asked for until cancelled."""
    most = 0
    with suppress(asyncio.CancelledError):
        while True:
            with suppress(OSError):
                most = max(most, *map(int, HIGHEST.findall(status(reader.process_id))), 0)
            await asyncio.sleep(0.02)
    return most


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize("name", BOMBS)
async def test_a_bomb_is_refused_with_bounded_memory_and_soon(reader: LetterReader, name: str) -> None:
    assert len(BOMBS[name]) < 1_000_000
    watching = asyncio.create_task(most_memory(reader))
    async with asyncio.timeout(MOST_SECONDS):
        scan = await reader.read(BOMBS[name])
    watching.cancel()
    most = await watching
    assert scan.lines == ()
    assert scan.fault in {ScanFault.TOO_BIG, ScanFault.BROKEN, ScanFault.NOTHING_READ}
    assert most < MOST_MEMORY

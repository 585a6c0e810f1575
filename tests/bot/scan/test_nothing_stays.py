"""The whole bot as it is run: a letter is sent, read and answered, and no word of it stays behind."""

import asyncio
from asyncio.subprocess import DEVNULL, PIPE
from pathlib import Path

from bot.sandbox.files import Upload
from bot.scan.frames import framed
from bot.scan.reader import COMMAND, ROOT
from tests.bot.scan.files import pdf
from tests.bot.telegram.process import settings, started
from tests.chat import Chat, telegram
from tests.telegram_server import TelegramServer

NAME = "Tordis Quistgaard"
ROWS = (("Dear", NAME), ("Account of", NAME), ("Balance before the sale", "$10,000.00"), ("Sold for", "$8,500.00"))


def everything_in(folder: Path) -> bytes:
    """Whatever stands in the folder's files."""
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


async def test_a_name_in_a_letter_is_in_no_log_no_database_and_no_file(tmp_path: Path) -> None:
    async with TelegramServer(telegram()) as server:
        chosen = settings(server, tmp_path, LOG_LEVEL="DEBUG")
        async with started(tmp_path, chosen) as bot:
            chat = Chat(server.telegram, patience=60)
            await chat.types("/start")
            letter = Upload("letter.pdf", pdf(rows=ROWS), "application/pdf")
            chat.phone.sends_file("document", letter)
            await chat.until(lambda: "8,500" in chat.last().text)
            assert NAME not in chat.last().text
            assert await bot.stop() == 0
            assert "letter" not in bot.log().lower()
    kept = everything_in(tmp_path)
    for word in NAME.split():
        assert word.encode() not in kept
    assert b"8,500" not in kept


async def test_the_process_ends_when_the_bot_is_gone() -> None:
    process = await asyncio.create_subprocess_exec(*COMMAND, cwd=ROOT, env={}, stdin=PIPE, stdout=PIPE, stderr=DEVNULL)
    assert process.stdin
    process.stdin.write(framed(b"%PDF-")[:-2])
    process.stdin.close()
    assert await asyncio.wait_for(process.wait(), 60) == 0

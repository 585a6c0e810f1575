"""The whole bot as it is run: a letter is sent, read and answered, and no word of it stays behind."""

import asyncio
import tempfile
from pathlib import Path

from bot.sandbox.files import Upload
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
    temporary = Path(tempfile.gettempdir())
    before = {path.name for path in temporary.iterdir()}
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
    new = {path for path in temporary.iterdir() if path.name not in before and "onnx" in path.name.lower()}
    assert not new


async def test_a_reader_whose_bot_is_killed_ends_too(tmp_path: Path) -> None:
    async with TelegramServer(telegram()) as server, started(tmp_path, settings(server, tmp_path)) as bot:
        chat = Chat(server.telegram, patience=60)
        chat.phone.sends_file("document", Upload("letter.pdf", pdf(rows=ROWS), "application/pdf"))
        await chat.until(lambda: any(message.from_bot for message in chat.messages()))
        children = bot.children()
        bot.kill()
        async with asyncio.timeout(30):
            while any(Path(f"/proc/{child}").exists() for child in children):
                await asyncio.sleep(0.05)  # noqa: ASYNC110 - a process that ends rings no bell here

"""A photo or a file that somebody sent: fetched, read, and forgotten, while the chat shows that the bot is busy."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Final

from telegram.constants import ChatAction
from telegram.error import BadRequest, TelegramError
from telegram.ext import ExtBot

from bot.events import Attachment, Scanned
from bot.log import log, place_of
from bot.scan.scan import LARGEST, Scan, ScanFault

Read = Callable[[bytes], Awaitable[Scan]]
"""Reads a letter; says what is wrong with it instead of raising."""

MIMES: Final = ("image/", "application/pdf", "application/octet-stream")
"""What a letter may say it is; what it is in truth, its first bytes say."""
TIME_TO_FETCH: Final = 9.0
"""Seconds; with what the reader may take this stays under the minute after which Telegram gives a webhook up."""
TRIES: Final = 2
PAUSE: Final = 0.5
TYPING_SHOWS: Final = 4.5
"""Telegram takes the sign away after five seconds."""


async def nothing_read(_: bytes) -> Scan:
    """Stand in where letters are not read: their lines are asked for."""
    return Scan(fault=ScanFault.SWITCHED_OFF)


class Attachments:
    """Turns an attachment into its lines. No address of a file is logged or kept: it holds the token."""

    def __init__(self, bot: ExtBot[None], read: Read = nothing_read) -> None:
        self._bot = bot
        self._read = read

    async def scanned(self, chat: int, file: Attachment) -> Scanned:
        """Return the lines of a file, or why there are none; never raises."""
        scan = Scan(fault=self._refused(file))
        if scan.fault is None:
            async with self._typing(chat):
                content = await self._fetched(file)
                scan = Scan(fault=content) if isinstance(content, ScanFault) else await self._read(content)
        return Scanned(scan.lines, scan.fault, file.album)

    def _refused(self, file: Attachment) -> ScanFault | None:
        """Return why a file is not even fetched."""
        if self._read is nothing_read:
            return ScanFault.SWITCHED_OFF
        if file.mime is not None and not file.mime.startswith(MIMES):
            return ScanFault.OTHER_KIND
        return ScanFault.TOO_BIG if file.size is not None and file.size > LARGEST else None

    async def _fetched(self, file: Attachment) -> bytes | ScanFault:
        try:
            async with asyncio.timeout(TIME_TO_FETCH):
                for _ in range(TRIES - 1):
                    with contextlib.suppress(TelegramError):
                        return await self._fetch(file)
                    await asyncio.sleep(PAUSE)
                return await self._fetch(file)
        except (TelegramError, TimeoutError) as fault:
            log.warning("a file could not be fetched", fault=place_of(fault))
            return ScanFault.NOT_FETCHED

    async def _fetch(self, file: Attachment) -> bytes | ScanFault:
        """Return the file, or that it is too big; raise what Telegram's refusals are."""
        try:
            held = await self._bot.get_file(file.file_id)
        except BadRequest as refusal:
            if "too big" in refusal.message.lower():
                return ScanFault.TOO_BIG
            raise
        if held.file_size is not None and held.file_size > LARGEST:
            return ScanFault.TOO_BIG
        return bytes(await held.download_as_bytearray())

    @contextlib.asynccontextmanager
    async def _typing(self, chat: int) -> AsyncIterator[None]:
        """Show that the bot is busy until the end of the block."""
        showing = asyncio.create_task(self._keep_typing(chat))
        try:
            yield
        finally:
            showing.cancel()
            await asyncio.gather(showing, return_exceptions=True)

    async def _keep_typing(self, chat: int) -> None:
        while True:
            with contextlib.suppress(TelegramError):
                await self._bot.send_chat_action(chat, ChatAction.TYPING)
            await asyncio.sleep(TYPING_SHOWS)

"""A photo or a file that somebody sent: fetched, read, and forgotten, while the chat shows that the bot is busy."""

import asyncio
import contextlib
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from time import monotonic
from typing import Final

from telegram.constants import ChatAction
from telegram.error import BadRequest, TelegramError
from telegram.ext import ExtBot

from bot.events import Attachment, Scanned
from bot.log import log, place_of
from bot.metrics import Metrics
from bot.quota import Quota
from bot.scan.scan import LARGEST, Scan, ScanFault
from bot.telegram.calls import Calls

Read = Callable[[bytes], Awaitable[Scan]]
"""Reads a letter; says what is wrong with it instead of raising."""

MIMES: Final = ("image/", "application/pdf", "application/octet-stream")
"""What a letter may say it is; what it is in truth, its first bytes say."""
PATH: Final = re.compile(r"[A-Za-z0-9_\-][A-Za-z0-9_\-./]{0,255}")
"""Where Telegram keeps a file: a place below its own address, and none on this machine."""
TIME_TO_FETCH: Final = 9.0
"""Seconds; with what the reader may take this stays under the minute after which Telegram gives a webhook up."""
AT_ONCE: Final = 20
AN_HOUR: Final = 30
"""Files of one person; whoever sends a longer letter than that is asked for the page with the sums."""
TRIES: Final = 2
PAUSE: Final = 0.5
TYPING_SHOWS: Final = 4.5
"""Telegram takes the sign away after five seconds."""


async def nothing_read(_: bytes) -> Scan:
    """Stand in where letters are not read: their lines are asked for."""
    return Scan(fault=ScanFault.SWITCHED_OFF)


class Attachments:
    """Turns an attachment into its lines. No address of a file is logged or kept: it holds the token."""

    def __init__(self, bot: ExtBot[None], read: Read = nothing_read, metrics: Metrics | None = None) -> None:
        self._bot = bot
        self._calls = Calls(bot)
        self._read = read
        self._metrics = metrics or Metrics()
        self._quota = Quota(AT_ONCE, AN_HOUR)

    async def scanned(self, chat: int, file: Attachment) -> Scanned:
        """Return the lines of a file, or why there are none; never raises."""
        scan = Scan(fault=self._refused(file) or self._too_many(chat))
        if scan.fault is None:
            async with self._typing(chat):
                content = await self._fetched(file)
                scan = Scan(fault=content) if isinstance(content, ScanFault) else await self._read(content)
        return Scanned(scan.lines, scan.fault, file.album, scan.code)

    def _refused(self, file: Attachment) -> ScanFault | None:
        """Return why a file is not even fetched."""
        if self._read is nothing_read:
            return ScanFault.SWITCHED_OFF
        if file.mime is not None and not file.mime.startswith(MIMES):
            return ScanFault.OTHER_KIND
        return ScanFault.TOO_BIG if file.size is not None and file.size > LARGEST else None

    def _too_many(self, chat: int) -> ScanFault | None:
        if self._quota.take(chat, monotonic()):
            return None
        self._metrics.limited("letters")
        return ScanFault.TOO_MANY

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
        """Return the file, or that it is too big; raise what Telegram's refusals are.

        python-telegram-bot's own way would read a file of this machine, were it named in the answer.
        """
        try:
            held = await self._calls.make("getFile", {"file_id": file.file_id})
        except BadRequest as refusal:
            if "too big" in refusal.message.lower():
                return ScanFault.TOO_BIG
            raise
        path, size = held.get("file_path"), held.get("file_size")
        if isinstance(size, int) and size > LARGEST:
            return ScanFault.TOO_BIG
        if not isinstance(path, str) or not PATH.fullmatch(path) or ".." in path:
            raise TelegramError("no file in the answer")
        return await self._bot.request.retrieve(f"{self._bot.base_file_url}/{path}")

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

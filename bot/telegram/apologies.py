"""Says that something could not be shown, once for each screen, with a code by which staff find what was wrong."""

from collections import deque
from typing import Final

from telegram.error import TelegramError

from bot.events import Key
from bot.log import log
from bot.store import StoreFault
from bot.surprise import OnFault, Surprise, new_code
from bot.telegram.messages import Messages
from bot.telegram.remarks import Remarks

REMEMBERED: Final = 1000


class Apologies:
    """Apologises in a chat, where there are words for it."""

    def __init__(self, messages: Messages, remarks: Remarks | None, on_fault: OnFault) -> None:
        self._messages = messages
        self._remarks = remarks
        self._on_fault = on_fault
        self._made: deque[tuple[Key, int]] = deque(maxlen=REMEMBERED)

    async def of(self, fault: Exception, key: Key, revision: int) -> None:
        """Note the fault and tell whose screen this is; not of a database that is away, for the screen comes later."""
        told = (key, revision) in self._made or isinstance(fault, StoreFault) or key.is_play
        code = None if told else await self._told(key, revision)
        self._on_fault(Surprise(fault, "screen", key, code))

    async def _told(self, key: Key, revision: int) -> str | None:
        code = new_code()
        screen = await self._remarks.of("fault", key.chat, code) if self._remarks else None
        if screen is None:
            return None
        self._made.append((key, revision))
        try:
            await self._messages.tell(key.chat, screen)
        except TelegramError:
            return None
        log.error("a person was told of a fault", code=code, chat=key.chat)
        return code

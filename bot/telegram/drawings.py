"""Pictures and PDFs for a chat: drawn where there is room for it, else said in words; a fault has a code."""

from collections.abc import Awaitable, Callable
from time import monotonic
from typing import Final

from bot.log import log, place_of
from bot.metrics import Metrics
from bot.quota import Quota
from bot.screen_parts import Drawing, Screen
from bot.surprise import OnFault, Surprise, new_code, unheard
from bot.telegram.remarks import Remarks

Draw = Callable[[Drawing], Awaitable[bytes]]
"""Makes a picture or a PDF; may raise whatever is wrong with it."""

MOST_WAITING: Final = 24
"""Drawings of all chats that are made or wait for it; each chat has only one at a time."""
AT_ONCE: Final = 30
AN_HOUR: Final = 600
"""For one person. A machine draws more in a minute."""


async def nothing_drawn(drawing: Drawing) -> bytes:
    """Stand in where a bot has no press: the words of a picture are sent in its place."""
    raise LookupError(f"there is no press for {drawing.template}")


class Drawings:
    """Makes drawings, some at a time."""

    def __init__(
        self, draw: Draw, remarks: Remarks | None = None, metrics: Metrics | None = None, on_fault: OnFault = unheard
    ) -> None:
        self._draw = draw
        self._remarks = remarks
        self._metrics = metrics or Metrics()
        self._on_fault = on_fault
        self._quota = Quota(AT_ONCE, AN_HOUR)
        self._waiting = 0

    async def made(self, chat: int, drawing: Drawing) -> bytes | Screen | None:
        """Return the drawing, or what is said in its place: the same in words, or why there is none."""
        if self._waiting >= MOST_WAITING or not self._quota.take(chat, monotonic()):
            self._metrics.limited("drawings")
            return await self._instead(chat, drawing, "no_room", "")
        self._waiting += 1
        try:
            return await self._draw(drawing)
        except Exception as fault:  # noqa: BLE001 - whatever is wrong with a picture, the answer goes out
            code = None if drawing.alt else new_code()
            log.error("a drawing was not made", template=drawing.template, code=code, fault=place_of(fault))
            self._on_fault(Surprise(fault, f"drawing {drawing.template}", code=code))
            return await self._instead(chat, drawing, "no_file", code or "")
        finally:
            self._waiting -= 1

    async def _instead(self, chat: int, drawing: Drawing, why: str, code: str) -> Screen | None:
        if drawing.alt:
            return Screen(drawing.alt)
        return await self._remarks.of(why, chat, code) if self._remarks else None

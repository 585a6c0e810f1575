"""Whether this machine's clock agrees with Telegram's: by a wrong one answers are deleted, and reminders missed."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from telegram.request import BaseRequest

from bot.background import Work
from bot.log import log
from bot.telegram.request import AiohttpRequest

MOST_OFF: Final = timedelta(hours=12)
UNTIL_ASKED_AGAIN: Final = 60.0


class AgreedClock:
    """Compares ``clock`` with the time in Telegram's newest answer; where none is known, the clock is right."""

    def __init__(self, request: BaseRequest, clock: Callable[[], datetime]) -> None:
        self._request = request
        self._clock = clock
        self._was_right = True

    def is_right(self) -> bool:
        """Return whether the two agree; a change is logged, once."""
        theirs = self._request.time_there() if isinstance(self._request, AiohttpRequest) else None
        off = self._clock() - theirs if theirs else timedelta()
        right = abs(off) < MOST_OFF
        if right is not self._was_right:
            if right:
                log.info("the clock is right again")
            else:
                log.error("the clock is wrong: set it; until then nothing is deleted or reminded of", off=str(off))
        self._was_right = right
        return right

    def guards(self, work: Work) -> Work:
        """Return the work, which is put off for as long as the clock is wrong."""

        async def guarded() -> float:
            return await work() if self.is_right() else UNTIL_ASKED_AGAIN

        return guarded

"""Telegram's flood limits, where a test or a benchmark asks for them: 429 for whoever sends too much too fast."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from math import ceil
from time import monotonic

from bot.sandbox.faults import too_many_requests

COUNTED = {"sendMessage", "sendPhoto", "sendDocument"}
MOST_IN_A_GROUP, MINUTE = 20, 60.0
MOST_IN_ALL, SECOND = 30, 1.0


@dataclass
class Flood:
    """Counts what was sent; ``refused`` are the chats of the calls answered 429, in order.

    The numbers are those of https://core.telegram.org/bots/faq: 20 messages a minute into one group, about 30 a second
    in all. ``clock`` tells seconds, of any beginning.
    """

    clock: Callable[[], float] = monotonic
    in_a_group: int = MOST_IN_A_GROUP
    in_all: int = MOST_IN_ALL
    refused: list[int] = field(default_factory=list)
    _all: deque[float] = field(default_factory=deque)
    _groups: dict[int, deque[float]] = field(default_factory=dict)

    def check(self, method: str, chat: object) -> None:
        """Counts a call that sends something; refuses one too many, which does not count."""
        if method not in COUNTED or not isinstance(chat, int):
            return
        now = self.clock()
        limits = [(self._all, self.in_all, SECOND)]
        if chat < 0:
            limits.append((self._groups.setdefault(chat, deque()), self.in_a_group, MINUTE))
        wait = max(_wait(sent, most, within, now) for sent, most, within in limits)
        if wait > 0:
            self.refused.append(chat)
            raise too_many_requests(ceil(wait))
        for sent, _, _ in limits:
            sent.append(now)


def _wait(sent: deque[float], most: int, within: float, now: float) -> float:
    """The seconds until one more may be sent."""
    while sent and now - sent[0] >= within:
        sent.popleft()
    return sent[0] + within - now if len(sent) >= most else 0.0

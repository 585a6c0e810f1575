"""How late updates are: the seconds between the moment a message was written and the moment it was stored."""

from collections import deque
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from bot.metrics import Metrics

WINDOW: Final = timedelta(minutes=10)


class Lag:
    """The last one, and the worst of the last ten minutes."""

    def __init__(self, clock: Callable[[], datetime], metrics: Metrics) -> None:
        self._clock = clock
        self._metrics = metrics
        self._last: tuple[datetime, float] | None = None
        self._worst: deque[tuple[datetime, float]] = deque()

    def note(self, written: datetime) -> None:
        """Note that what was written then is stored now; two clocks may differ, so less than nothing counts as 0."""
        now = self._clock()
        seconds = max(0.0, (now - written).total_seconds())
        self._last = (now, seconds)
        while self._worst and self._worst[-1][1] <= seconds:
            self._worst.pop()
        self._worst.append(self._last)
        self._metrics.lagged(seconds, self.worst() or 0.0)

    def last(self) -> float | None:
        """Return the seconds of the newest message; None where it came before the last ten minutes."""
        if self._last is None or self._last[0] < self._clock() - WINDOW:
            return None
        return self._last[1]

    def worst(self) -> float | None:
        """Return the most seconds within the last ten minutes; None where nothing came."""
        begin = self._clock() - WINDOW
        while self._worst and self._worst[0][0] < begin:
            self._worst.popleft()
        return self._worst[0][1] if self._worst else None

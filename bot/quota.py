"""So many at once for each person, and so many an hour after that; in the memory of one process."""

from typing import Final

HOUR: Final = 3600.0
MOST_PEOPLE: Final = 10_000
STILL_REMEMBERED: Final = 8_000
"""Of those, when there are too many: fewer, or each new one would mean a look at all."""


class Quota:
    """What is left to each person. Times are seconds of one clock that never jumps."""

    def __init__(self, at_once: int, an_hour: float) -> None:
        self._at_once = float(at_once)
        self._a_second = an_hour / HOUR
        self._left: dict[int, tuple[float, float]] = {}

    def take(self, person: int, now: float) -> bool:
        """Take one, and return whether it was there to be taken."""
        if person not in self._left and len(self._left) >= MOST_PEOPLE:
            self._forget_the_calm(now)
        left = self._now_left(person, now)
        self._left[person] = (max(0.0, left - 1) if left >= 1 else left, now)
        return left >= 1

    def __len__(self) -> int:
        """How many people are remembered."""
        return len(self._left)

    def _now_left(self, person: int, now: float) -> float:
        left, since = self._left.get(person, (self._at_once, now))
        return min(self._at_once, left + (now - since) * self._a_second)

    def _forget_the_calm(self, now: float) -> None:
        """Who has all of theirs again need not be remembered; where few have, who was remembered first is not."""
        hasty = [(person, kept) for person, kept in self._left.items() if self._now_left(person, now) < self._at_once]
        self._left = dict(hasty[-STILL_REMEMBERED:])

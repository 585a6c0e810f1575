"""How fast one person may go. Whoever sends more than can be answered is told so, and then passed over for a while.

Only what comes while two others of the same person are still in hand counts, so whoever waits for an answer never gets
near the limit, however quick they are. Nothing is kept in the database: each process counts what it takes itself.
"""

from dataclasses import dataclass
from typing import Final

from bot.quota import HOUR, Quota
from bot.recent import Recent

AT_ONCE: Final = 120
"""Updates that may come on top of one another: more than are handed over at once after a long outage."""
AN_HOUR: Final = HOUR
REST: Final = 30
"""Seconds in which nothing is read of somebody who was told."""
BETWEEN_TRIES: Final = 5.0
"""Seconds after which telling is tried again where it failed."""
MOST_TOLD: Final = 1_000


@dataclass
class _Told:
    again: float
    date: int = 0
    until: float = 0.0


class PersonFlood:
    """Counts updates of each person. Times are seconds of one clock that never jumps, dates those of Telegram."""

    def __init__(self) -> None:
        self._quota = Quota(AT_ONCE, AN_HOUR)
        self._told = Recent[int, _Told](MOST_TOLD)

    def count(self, person: int, now: float) -> bool:
        """Count an update on top of others; return whether its sender is to be told now. Say next how that went."""
        if self._quota.take(person, now):
            return False
        told = self._told.get(person)
        if told and now < told.again:
            return False
        self._told[person] = _Told(now + REST)
        return True

    def told(self, person: int, date: int, now: float) -> None:
        """Note that somebody was told, by a message of this date."""
        self._told[person] = _Told(now + REST, date, now + REST)

    def not_told(self, person: int, now: float) -> None:
        """Note that somebody could not be told: nothing of theirs is passed over."""
        self._told[person] = _Told(now + BETWEEN_TRIES)

    def rests(self, person: int, now: float, date: int | None) -> bool:
        """Return whether an update comes from somebody who was told before they sent it, and has not rested since.

        ``date`` is when they sent it, None where that is not known.
        """
        told = self._told.get(person)
        if told is None or not told.date:
            return False
        return now < told.until if date is None else told.date < date <= told.date + REST

    def __len__(self) -> int:
        """How many people are remembered."""
        return max(len(self._quota), len(self._told))

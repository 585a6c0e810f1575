"""How long to wait before the next try: twice as long each time."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Patience:
    """Seconds: before an update is stored again, at first, and between the tries to show a turn.

    After the last of those the turn is owed, and the next round of redelivery takes it over. ``fetching`` is how long
    polling waits after a fault, at first and at most, ``owing`` the same between two rounds of redelivery. A group is
    greeted only ``greeting`` seconds after the bot came in: Telegram says so too of a group that becomes a supergroup,
    just before it says that.
    """

    storing: float = 0.5
    showing: tuple[float, ...] = (1.0, 2.0, 4.0)
    fetching: tuple[float, float] = (1.0, 30.0)
    owing: tuple[float, float] = (5.0, 60.0)
    greeting: float = 1.0


class Backoff:
    """Waits in seconds, from ``first``, doubling up to ``longest``."""

    def __init__(self, first: float, longest: float) -> None:
        self._first = first
        self._longest = longest
        self._wait = first

    def next(self) -> float:
        """Return how long to wait now."""
        wait, self._wait = self._wait, min(self._wait * 2, self._longest)
        return wait

    def reset(self) -> None:
        """Begin again: something went well."""
        self._wait = self._first

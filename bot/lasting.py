"""Trouble that lasts is told once, and once when it is over: not at each try, of which an hour has thousands."""

from time import monotonic
from typing import Final

from bot.log import log, place_of

QUIET: Final = 60.0
"""Seconds after its end in which trouble that comes again is not told: what comes and goes fills the log too."""


class Lasting:
    """One kind of trouble; ``over`` is what is said at its end."""

    def __init__(self, over: str) -> None:
        self._over = over
        self._told: str | None = None
        self._quiet_until = 0.0

    def met(self, what: str, fault: BaseException) -> None:
        """Note that it was met; say so where it is new, or another than before."""
        if what != self._told and monotonic() >= self._quiet_until:
            log.warning(what, fault=place_of(fault))
            self._told = what

    def missed(self) -> None:
        """Note that all went well; say so where that is new."""
        if self._told is not None:
            log.info(self._over)
            self._told, self._quiet_until = None, monotonic() + QUIET

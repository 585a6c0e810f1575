"""Faults on demand: flood limits, broken servers, lost connections, for the next calls of a method."""

from collections import deque
from dataclasses import dataclass
from http import HTTPStatus

from bot.sandbox.refused import Refused


class ConnectionLost(Exception):
    """The connection broke: the caller cannot know whether the call took effect."""


@dataclass(frozen=True)
class Dropped:
    """No answer comes; with ``after_effect`` the call was carried out all the same."""

    after_effect: bool = False


Fault = Refused | Dropped


def too_many_requests(retry_after: int) -> Refused:
    """429: the bot is to wait ``retry_after`` seconds."""
    return Refused(429, f"Too Many Requests: retry after {retry_after}", retry_after)


def server_broken(code: int = 500) -> Refused:
    """An answer of 500 or above; nothing was done."""
    return Refused(code, HTTPStatus(code).phrase)


class Faults:
    """The script: which of the next calls go wrong, and how."""

    def __init__(self) -> None:
        self._script: deque[tuple[str | None, Fault]] = deque()

    def next(self, method: str | None, *faults: Fault) -> None:
        """The next calls of ``method`` (None: of any but getUpdates) meet these faults, one call each, in order."""
        self._script.extend((method, fault) for fault in faults)

    def take(self, method: str) -> Fault | None:
        """The fault that this call meets, if any; it is then spent."""
        for place, (wanted, fault) in enumerate(self._script):
            if wanted == method or (wanted is None and method != "getUpdates"):
                del self._script[place]
                return fault
        return None

    def __len__(self) -> int:
        return len(self._script)

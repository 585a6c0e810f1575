"""Conversations that the bot stumbles over in its own work: noted, and passed over for the sake of the others."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from bot.events import Key
from bot.log import log, place_of
from bot.recent import Recent
from bot.store import Row, StoreFault
from bot.surprise import OnFault, Surprise, new_code, unheard

REMEMBERED: Final = 1000


class Stumbles:
    """Passes over one conversation at a time; ``on_fault`` hears of it."""

    def __init__(self) -> None:
        self.on_fault: OnFault = unheard
        self._codes = Recent[Key, str](REMEMBERED)

    def told_of(self, fault: Exception, key: Key) -> str:
        """Note that somebody is told that what is kept of them cannot be read; return the code, always the same."""
        if key in self._codes:
            return self._codes[key]
        code = self._codes[key] = new_code()
        log.error("what is kept of somebody cannot be read", chat=key.chat, code=code, fault=place_of(fault))
        self.on_fault(Surprise(fault, "lost conversation", key, code))
        return code

    @contextmanager
    def over(self, row: Row) -> Iterator[None]:
        """Leave the block at a fault of this conversation and go on behind it; a StoreFault is the fault of none."""
        try:
            yield
        except StoreFault:
            raise
        except Exception as fault:  # noqa: BLE001 - whatever it is, the others wait
            log.error("a conversation was passed over", chat=row.key.chat, fault=place_of(fault))
            self.on_fault(Surprise(fault, "work conversation", row.key))

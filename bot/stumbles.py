"""Conversations that the bot stumbles over in its own work: noted, and passed over for the sake of the others."""

from collections.abc import Iterator
from contextlib import contextmanager

from bot.log import log, place_of
from bot.store import Row, StoreFault
from bot.surprise import OnFault, Surprise, unheard


class Stumbles:
    """Passes over one conversation at a time; ``on_fault`` hears of it."""

    def __init__(self) -> None:
        self.on_fault: OnFault = unheard

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

"""What was found, and the log in which some of it is."""

import io
import logging
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Final

from bot import log

MOST_SHOWN: Final = 1_200


@dataclass
class Findings:
    """What was found, by kind: how often, and the first of each."""

    numbers: Counter[str] = field(default_factory=Counter)
    first: dict[str, str] = field(default_factory=dict)

    def note(self, kind: str, what: object) -> None:
        """Note a finding."""
        self.numbers[kind] += 1
        self.first.setdefault(kind, repr(what)[:MOST_SHOWN])

    def lines(self) -> list[str]:
        """Return a line for each kind."""
        return [f"{kind}: {number} times, first: {self.first[kind]}" for kind, number in self.numbers.items()]


@contextmanager
def hearing() -> Iterator[io.StringIO]:
    """The log, written to memory until the end of the block; then logging is as it was."""
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    written = io.StringIO()
    log.set_up("INFO", "text")
    (handler,) = root.handlers
    assert isinstance(handler, logging.StreamHandler)
    handler.setStream(written)
    try:
        yield written
    finally:
        root.handlers[:] = before
        root.setLevel(level)


def read(written: io.StringIO) -> str:
    """Return what was logged since this was asked before."""
    said = written.getvalue()
    written.seek(0)
    written.truncate()
    return said

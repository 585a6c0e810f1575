"""One line for each update, in the log's own form but past its machinery, which would take a tenth of an update's time.

It names questions and findings and counts milliseconds; nothing that a person wrote can get into it.
"""

import logging
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any, Final

import orjson
from structlog.processors import TimeStamper

Entry = Mapping[str, int | float | str | tuple[str, ...]]
"""Numbers, and names without spaces."""

STAMPED: Final = TimeStamper(fmt="iso", utc=True)
EVENT: Final = "an update was taken"
_LEVEL_AND_LOGGER: Final = {"level": "info", "event": EVENT, "logger": "bot"}


def _nowhere(entry: Entry) -> None:
    """Write nothing, as long as nobody has said where the log is."""


_write: Callable[[Entry], None] = _nowhere


def write(entry: Entry) -> None:
    """Write the line; never raises."""
    _write(entry)


def write_to(handler: "logging.StreamHandler[Any]", form: str, *, wanted: bool) -> None:
    """Have lines written where this handler writes, ``text`` or ``json``; or nowhere, where they are not ``wanted``."""
    global _write
    rendered = _as_json if form == "json" else _as_text

    def written(entry: Entry) -> None:
        line = rendered(entry)
        handler.acquire()
        try:
            with suppress(OSError, ValueError):  # a log that is gone costs nobody their answer
                handler.stream.write(line)
                handler.flush()
        finally:
            handler.release()

    _write = written if wanted else _nowhere


def _as_json(entry: Entry) -> str:
    return orjson.dumps({**STAMPED(None, "", {}), **_LEVEL_AND_LOGGER, **entry}).decode() + "\n"


def _as_text(entry: Entry) -> str:
    told = " ".join(f"{name}={','.join(held) if isinstance(held, tuple) else held}" for name, held in entry.items())
    return f'timestamp={STAMPED(None, "", {})["timestamp"]} level=info event="{EVENT}" logger=bot {told}\n'

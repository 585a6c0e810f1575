"""The log: ids, question names and finding names; never amounts, names of people, texts or the token."""

import logging
import re
import sys
import traceback
from typing import Any

import structlog

log = structlog.stdlib.get_logger("bot")

_TOKEN = re.compile(r"\d{3,}:[A-Za-z0-9_-]{3,}")
TALKATIVE = (
    "PIL", "aiohttp", "asyncio", "httpcore", "httpx", "telegram", "uvicorn", "uvicorn.access", "uvicorn.error",
)  # fmt: skip


def set_up(level: str, form: str) -> None:
    """Write the log to stderr, ``text`` or ``json``; libraries only say what is wrong, for some print addresses."""
    shared: list[structlog.typing.Processor] = [
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _without_traceback,
        _without_token,
    ]
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *shared,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=True,
    )
    rendered = (
        structlog.processors.JSONRenderer()
        if form == "json"
        else structlog.processors.LogfmtRenderer(key_order=["timestamp", "level", "event"], bool_as_flag=False)
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, rendered],
        )
    )
    logging.basicConfig(handlers=[handler], level=level, force=True)
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)


def place_of(fault: BaseException) -> str:
    """Return the kind of a fault and the line it was raised at, without its message, which may quote a person."""
    frames = traceback.extract_tb(fault.__traceback__)
    at = f" at {frames[-1].filename.rpartition('/')[2]}:{frames[-1].lineno}" if frames else ""
    return type(fault).__name__ + at


def _without_traceback(_: Any, __: str, entry: structlog.typing.EventDict) -> structlog.typing.EventDict:
    """A traceback quotes values; the kind of the fault and its line stand for it."""
    given = entry.pop("exc_info", None)
    fault = sys.exc_info()[1] if given is True else given[1] if isinstance(given, tuple) else given
    if isinstance(fault, BaseException):
        entry["fault"] = place_of(fault)
    return entry


def _without_token(_: Any, __: str, entry: structlog.typing.EventDict) -> structlog.typing.EventDict:
    """Libraries put addresses in their messages, and Telegram's hold the token."""
    event = entry.get("event")
    if isinstance(event, str):
        entry["event"] = _TOKEN.sub("<token>", event)
    return entry

"""The log: numbers of updates, question names and finding names; never amounts, names, texts, chats or the token."""

import hashlib
import hmac
import logging
import re
import secrets
import sys
import threading
import traceback
import warnings
from typing import Any

import structlog

from bot import update_line

log = structlog.stdlib.get_logger("bot")

_TOKEN = re.compile(r"\d{3,}:[A-Za-z0-9_-]{3,}")
_SHOWN = re.compile("<.*>")
NAME_LENGTH = 12
TALKATIVE = (
    "PIL", "aiohttp", "asyncio", "httpcore", "httpx", "telegram", "uvicorn", "uvicorn.access", "uvicorn.error",
)  # fmt: skip


def set_up(level: str, form: str, key: str = "") -> None:
    """Write the log to stderr, ``text`` or ``json``; libraries only say what is wrong, for some print addresses.

    Chats are told apart by names that follow from ``key``; without one, from a key that this process forgets.
    """
    shared: list[structlog.typing.Processor] = [
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _without_traceback,
        _without_values,
        _without_token,
        _under_another_name(key),
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
    update_line.write_to(handler, form, wanted=logging.getLogger().isEnabledFor(logging.INFO))
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)


def quiet_crashes() -> None:
    """Have whatever reaches the end of the process, or of a thread, told in the log by its kind and line alone."""
    sys.excepthook = lambda _, fault, __: log.critical("the bot has failed", fault=place_of(fault))
    threading.excepthook = lambda told: _failed("a thread has failed", told.exc_value)
    sys.unraisablehook = lambda told: _failed("something was not cleaned up", told.exc_value)
    warnings.showwarning = _warned
    logging.raiseExceptions = False  # a line that cannot be written would be told with all that it was made of


def _failed(what: str, fault: BaseException | None) -> None:
    log.error(what, fault=place_of(fault) if fault else "unknown")


def _warned(
    message: Warning | str,  # noqa: ARG001 - it may quote a value; the signature is Python's
    category: type[Warning],
    filename: str,
    lineno: int,
    file: object = None,  # noqa: ARG001
    line: str | None = None,  # noqa: ARG001
) -> None:
    """Tell of a warning by its kind and place."""
    log.warning("a warning", fault=f"{category.__name__} at {filename.rpartition('/')[2]}:{lineno}")


def place_of(fault: BaseException) -> str:
    """Return the kind of a fault and the line it was raised at, without its message, which may quote a person.

    One that is written for the operator, such as that the disk is full, gives its message, which names the remedy.
    """
    if getattr(fault, "for_operator", False):
        return f"{type(fault).__name__}: {fault}"
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


def _without_values(_: Any, __: str, entry: structlog.typing.EventDict) -> structlog.typing.EventDict:
    """asyncio shows tasks with their results and faults."""
    if entry.get("logger") == "asyncio":
        entry["event"] = _SHOWN.sub("<...>", str(entry["event"]).partition("\n")[0])
    return entry


def _under_another_name(key: str) -> structlog.typing.Processor:
    """A chat is somebody's Telegram id; in the log it has a name that only who holds the key can make of it."""
    secret = hashlib.sha256(b"names in the log\n" + (key.encode() or secrets.token_bytes(32))).digest()

    def named(_: Any, __: str, entry: structlog.typing.EventDict) -> structlog.typing.EventDict:
        if "chat" in entry:
            entry["chat"] = hmac.digest(secret, str(entry["chat"]).encode(), "sha256").hex()[:NAME_LENGTH]
        return entry

    return named


def _without_token(_: Any, __: str, entry: structlog.typing.EventDict) -> structlog.typing.EventDict:
    """Libraries put addresses in their messages, and Telegram's hold the token."""
    event = entry.get("event")
    if isinstance(event, str):
        entry["event"] = _TOKEN.sub("<token>", event)
    return entry

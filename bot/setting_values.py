"""What the text of each setting must look like; a fault says what to write instead."""

import base64
import binascii
import re
from collections.abc import Callable
from typing import Any
from urllib.parse import SplitResult, urlsplit

from pydantic import BeforeValidator

_TOKEN = re.compile(r"\d+:[A-Za-z0-9_-]+")
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
_LISTEN = re.compile(r"(?:\[[0-9a-fA-F:.]+\]|[^:\s]+):(?P<port>\d{1,5})")
_DATABASE = re.compile(r"sqlite:///.+|postgres(ql)?://.+")
_THIS_MACHINE = ("localhost", "127.0.0.1", "::1")
_TAKEN_PATHS = ("/healthz", "/metrics")
KEY_BYTES = 32


def written(reader: Callable[[str], Any]) -> BeforeValidator:
    """Return a validator that reads what was written; a default, which is no text or empty, stays."""
    return BeforeValidator(lambda value: reader(value) if isinstance(value, str) and value else value)


def listed(text: str) -> tuple[str, ...]:
    """Return the parts of a text with commas between."""
    return tuple(part.strip() for part in text.split(",") if part.strip())


def token(text: str) -> str:
    """Return a bot token, or raise ValueError."""
    if not _TOKEN.fullmatch(text):
        raise ValueError("expected a token such as 123456:ABC-def; copy it whole from @BotFather")
    return text


def api_address(text: str) -> str:
    """Return the address of a Bot API server without a slash at the end, or raise ValueError."""
    parts = _address(text)
    if parts is None or parts.query or parts.fragment:
        raise ValueError("expected an address such as https://api.telegram.org; leave it out for Telegram's own")
    return text.rstrip("/")


def database(text: str) -> str:
    """Return the address of a database, or raise ValueError."""
    if not _DATABASE.fullmatch(text):
        raise ValueError("expected sqlite:///relative.db, sqlite:////absolute.db or postgresql://user@host/name")
    return text


def keys(text: str) -> tuple[str, ...]:
    """Return the keys, newest first, or raise ValueError naming the place of a bad one, never the key."""
    parts = listed(text)
    for place, key in enumerate(parts, 1):
        if not _is_key(key):
            raise ValueError(f"number {place} is not a key; make one with: python -m bot keygen")
    return parts


def webhook_address(text: str) -> str:
    """Return an address that Telegram can post to (plain http only on this machine), or raise ValueError."""
    parts = _address(text)
    if parts is None or (parts.scheme == "http" and parts.hostname not in _THIS_MACHINE):
        raise ValueError("expected a public address such as https://bot.example.org/telegram; empty for long polling")
    if parts.path in _TAKEN_PATHS:
        raise ValueError(f"expected another path than {parts.path}, which the bot answers itself")
    return text


def listening_place(text: str) -> str:
    """Return an address and a port, or raise ValueError."""
    match = _LISTEN.fullmatch(text)
    if match is None or not 0 < int(match["port"]) < 65536:
        raise ValueError("expected an address and a port such as 127.0.0.1:8443")
    return text


def webhook_secret(text: str) -> str:
    """Return a secret that Telegram accepts, or raise ValueError."""
    if not _SECRET.fullmatch(text):
        raise ValueError("expected 1 to 256 characters of A-Z, a-z, 0-9, _ and -")
    return text


def user_ids(text: str) -> frozenset[int]:
    """Return Telegram user ids, or raise ValueError."""
    parts = listed(text)
    if not all(part.isascii() and part.isdigit() for part in parts):
        raise ValueError("expected Telegram user ids with commas between, such as 12345,67890")
    return frozenset(int(part) for part in parts)


def whole(lowest: int, highest: int, unit: str) -> Callable[[str], int]:
    """Return a reader of whole numbers within these bounds; it raises ValueError outside them."""

    def read(text: str) -> int:
        if not (text.isascii() and text.isdigit() and lowest <= int(text) <= highest):
            raise ValueError(f"expected {unit} from {lowest} to {highest}")
        return int(text)

    return read


def one_of(*choices: str) -> Callable[[str], str]:
    """Return a reader of one of these words, in any case; it raises ValueError for others."""
    known = {choice.lower(): choice for choice in choices}

    def read(text: str) -> str:
        if text.lower() not in known:
            raise ValueError(f"expected one of {', '.join(choices)}")
        return known[text.lower()]

    return read


def yes_or_no(text: str) -> bool:
    """Return whether it says yes, in any case; raise ValueError for other words than yes and no."""
    if text.lower() not in {"yes", "no"}:
        raise ValueError("expected yes or no")
    return text.lower() == "yes"


def _address(text: str) -> SplitResult | None:
    try:
        parts = urlsplit(text)
        _ = parts.port  # reading it is what refuses a port that is no number
    except ValueError:
        return None
    plain = parts.scheme in ("http", "https") and parts.hostname and not re.search(r"\s", text)
    return parts if plain else None


def _is_key(text: str) -> bool:
    try:
        return len(base64.b64decode(text, altchars=b"-_", validate=True)) == KEY_BYTES
    except (binascii.Error, ValueError):
        return False

"""The link that carries a shared case: a version, its last day, the case, and a check. Nothing is stored."""

import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass
from datetime import date, timedelta
from hashlib import blake2s
from math import prod

from pydantic import ValidationError

from bot.shared_case.anonymous import Anonymous
from bot.shared_case.fields import SIZES, numbers, told_by
from domain import Refused, assess

PREFIX = "c_"
VERSION = 1
DAYS_KEPT = 90
"""How many days a link works."""

FIRST_DAY = date(2026, 1, 1)
MOST_DAYS = 2**15
_LENGTH = ((prod(SIZES) * MOST_DAYS - 1).bit_length() + 7) // 8
_CHECK = 6
_WRITTEN = re.compile(r"[A-Za-z0-9_-]+")


@dataclass(frozen=True)
class SharedCase:
    """What a link tells, and the last day on which it works."""

    told: Anonymous
    until: date


def last_day(today: date) -> date:
    """Return the last day of a link that is made today."""
    return today + timedelta(days=DAYS_KEPT)


def link(told: Anonymous, today: date) -> str:
    """Return what a link made today carries: ``c_`` and at most 62 characters of A-Z, a-z, 0-9, - and _."""
    return _written(SharedCase(told, last_day(today)))


def _written(shared: SharedCase) -> str:
    number = (shared.until - FIRST_DAY).days
    for size, part in zip(SIZES, numbers(shared.told), strict=True):
        number = number * size + part
    body = bytes([VERSION]) + number.to_bytes(_LENGTH, "big")
    return PREFIX + urlsafe_b64encode(body + _check(body)).decode().rstrip("=")


def _check(body: bytes) -> bytes:
    return blake2s(body, digest_size=_CHECK, person=b"shared").digest()


def read_link(payload: str) -> SharedCase | None:
    """Return what the link carries, also after its last day; None where this version did not make it just so."""
    body = _body(payload)
    if body is None or body[0] != VERSION or len(body) != 1 + _LENGTH:
        return None
    shared = _unpacked(int.from_bytes(body[1:], "big"))
    same = shared is not None and _written(shared) == payload
    return shared if same else None


def _body(payload: str) -> bytes | None:
    written = payload.removeprefix(PREFIX)
    if not payload.startswith(PREFIX) or not _WRITTEN.fullmatch(written) or len(written) % 4 == 1:
        return None
    whole = urlsafe_b64decode(written + "=" * (-len(written) % 4))
    body, check = whole[:-_CHECK], whole[-_CHECK:]
    return body if body and check == _check(body) else None


def _unpacked(number: int) -> SharedCase | None:
    parts: list[int] = []
    for size in reversed(SIZES):
        number, part = divmod(number, size)
        parts.append(part)
    if number >= MOST_DAYS:
        return None
    shared = SharedCase(told_by(tuple(reversed(parts))), FIRST_DAY + timedelta(days=number))
    return shared if _holds(shared) else None


def _holds(shared: SharedCase) -> bool:
    """Whether the facts can all be true of one case."""
    try:
        assess(shared.told.case, shared.until)
    except (ValidationError, Refused):
        return False
    return True


def works(shared: SharedCase, today: date) -> bool:
    """Return whether the link may be opened: made by today, and not after its last day."""
    return today <= shared.until <= last_day(today)

"""How the bot and the process that reads speak: a length in four bytes, then so many bytes."""

import json
from collections.abc import Callable
from typing import Final

from bot.scan.scan import Scan, ScanFault

HEAD: Final = 4
LONGEST_ANSWER: Final = 1024 * 1024

Take = Callable[[int], bytes]
"""Returns so many bytes, or fewer where there are no more."""


def framed(content: bytes) -> bytes:
    """Return the content with its length before it."""
    return len(content).to_bytes(HEAD, "big") + content


def length(head: bytes) -> int:
    """Return how many bytes follow the head."""
    return int.from_bytes(head, "big")


def next_frame(take: Take) -> bytes | None:
    """Return the next content, or None at the end."""
    head = take(HEAD)
    if len(head) < HEAD:
        return None
    content = take(length(head))
    return content if len(content) == length(head) else None


def packed(scan: Scan) -> bytes:
    """Return a scan as bytes."""
    return json.dumps({"lines": scan.lines, "fault": scan.fault}).encode()


def unpacked(answer: bytes) -> Scan:
    """Return the scan that ``packed`` wrote; raise ValueError for anything else."""
    told = json.loads(answer)
    if not isinstance(told, dict) or not isinstance(told.get("lines"), list):
        raise ValueError("this is no scan")
    fault = told.get("fault")
    return Scan(tuple(str(line) for line in told["lines"]), None if fault is None else ScanFault(fault))

"""What reading a letter comes to: its lines of text, or why there are none. Pure."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

LARGEST: Final = 10 * 1024 * 1024
"""Bytes of a file that is looked at."""
MOST_PIXELS: Final = 40_000_000
MOST_PAGES: Final = 5
MOST_LINES: Final = 400
COLUMN: Final = "\t"
"""Stands in a line where two texts are far apart, as a label and its amount are."""


class ScanFault(StrEnum):
    """Why nothing was read."""

    TOO_BIG = "too_big"
    OTHER_KIND = "other_kind"
    TOO_MANY_PAGES = "too_many_pages"
    LOCKED = "locked"
    BROKEN = "broken"
    NOTHING_READ = "nothing_read"
    TOO_SLOW = "too_slow"
    BUSY = "busy"
    TOO_MANY = "too_many"
    NOT_FETCHED = "not_fetched"
    SWITCHED_OFF = "switched_off"


class FileKind(StrEnum):
    """The kinds of files that are read."""

    JPEG = "JPEG"
    PNG = "PNG"
    WEBP = "WEBP"
    PDF = "PDF"


@dataclass(frozen=True)
class Scan:
    """The lines of a letter in reading order, or the fault that left it without any.

    ``code`` is that of a fault of ours, by which staff find it.
    """

    lines: tuple[str, ...] = ()
    fault: ScanFault | None = None
    code: str = field(default="", compare=False)


def kind_of(content: bytes) -> FileKind | None:
    """Return what a file is by its first bytes, never by its name; None for all that is not read."""
    if content.startswith(b"\xff\xd8\xff"):
        return FileKind.JPEG
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return FileKind.PNG
    if content.startswith(b"RIFF") and content[8:12] == b"WEBP":
        return FileKind.WEBP
    return FileKind.PDF if b"%PDF-" in content[:1024] else None

"""Files that were sent: what Telegram keeps of them, and which pictures it accepts."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from bot.sandbox.refused import Refused, bad_request

PNG = b"\x89PNG\r\n\x1a\n"
JPEG = b"\xff\xd8"
LARGEST_PHOTO = 10 * 1024 * 1024
LARGEST_DOCUMENT = 50 * 1024 * 1024
WIDEST_AND_HIGHEST = 10_000
STEEPEST = 20
START_OF_FRAME = {0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF}


@dataclass(frozen=True)
class Upload:
    """A file as it comes with a call."""

    name: str
    content: bytes
    mime: str = "application/octet-stream"


@dataclass(frozen=True)
class File:
    """A file as Telegram keeps it; ``kind`` is photo, document, sticker or voice. Width and height in pixels."""

    id: str
    kind: str
    name: str
    mime: str
    content: bytes
    width: int = 0
    height: int = 0

    @property
    def path(self) -> str:
        """Where the file is fetched, below ``/file/bot<token>/``."""
        return f"{self.kind}s/{self.id}"

    def as_api(self) -> Any:
        """The file as the field of a Message that is named for its kind."""
        reference = {"file_id": self.id, "file_unique_id": f"u{self.id}", "file_size": len(self.content)}
        if self.kind == "photo":
            return [{**reference, "width": self.width, "height": self.height}]
        if self.kind == "sticker":
            size = {"width": self.width, "height": self.height}
            return {**reference, **size, "type": "regular", "is_animated": False, "is_video": False, "emoji": "🙂"}
        if self.kind == "voice":
            return {**reference, "duration": 2, "mime_type": self.mime}
        return {**reference, "file_name": self.name, "mime_type": self.mime}


def pixels(content: bytes) -> tuple[int, int]:
    """Width and height of a PNG or JPEG; refuses other content, as sendPhoto does."""
    if content.startswith(PNG) and len(content) >= 24:
        width, height = struct.unpack(">II", content[16:24])
        return int(width), int(height)
    if content.startswith(JPEG):
        for marker, segment in _segments(content):
            if marker in START_OF_FRAME and len(segment) >= 5:
                height, width = struct.unpack(">HH", segment[1:5])
                return int(width), int(height)
    raise bad_request("IMAGE_PROCESS_FAILED")


def check_photo(upload: Upload) -> tuple[int, int]:
    """The size in pixels of a picture that sendPhoto accepts; refuses one too big, too wide or too steep."""
    if len(upload.content) > LARGEST_PHOTO:
        raise bad_request("file is too big")
    width, height = pixels(upload.content)
    shorter, longer = sorted((width, height))
    if shorter == 0 or width + height > WIDEST_AND_HIGHEST or longer > STEEPEST * shorter:
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    return width, height


def check_document(upload: Upload) -> None:
    """Refuses a document that is empty or above the limit for uploads."""
    if not upload.content:
        raise bad_request("file must be non-empty")
    if len(upload.content) > LARGEST_DOCUMENT:
        raise Refused(413, "Request Entity Too Large")


def _segments(jpeg: bytes) -> Iterator[tuple[int, bytes]]:
    at = 2
    while at + 4 <= len(jpeg) and jpeg[at] == 0xFF:
        length = int.from_bytes(jpeg[at + 2 : at + 4], "big")
        yield jpeg[at + 1], jpeg[at + 4 : at + 2 + length]
        at += 2 + max(length, 2)

"""What people send that is no text: one small sample of each kind."""

import struct
import zlib
from collections.abc import Mapping
from typing import Any

from bot.sandbox.files import PNG, Upload


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def png(width: int, height: int, colour: tuple[int, int, int] = (120, 160, 200)) -> bytes:
    """A picture of one colour, in pixels."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = (b"\0" + bytes(colour) * width) * height
    return PNG + _chunk(b"IHDR", header) + _chunk(b"IDAT", zlib.compress(rows)) + _chunk(b"IEND", b"")


SAMPLES: Mapping[str, Upload | Mapping[str, Any]] = {
    "sticker": Upload("sticker.png", png(96, 96, (246, 196, 83)), "image/png"),
    "voice": Upload("voice.ogg", b"OggS", "audio/ogg"),
    "photo": Upload("letter.png", png(240, 320), "image/png"),
    "document": Upload("letter.pdf", b"%PDF-1.4\n%%EOF\n", "application/pdf"),
    "contact": {"phone_number": "+4712345678", "first_name": "Per"},
    "location": {"latitude": 59.91, "longitude": 10.75},
}

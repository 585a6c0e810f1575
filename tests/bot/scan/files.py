"""Files that a reader of letters must survive: bombs, stumps, and what only looks like a letter."""

import io
import struct
import zlib
from collections.abc import Sequence

import pikepdf
from PIL import Image


def png_header(width: int, height: int) -> bytes:
    """A picture of so many pixels that holds hardly any."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    row = zlib.compress(b"\0" * 1_000_000)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", row) + chunk(b"IEND", b"")


def blank(width: int = 300, height: int = 200) -> bytes:
    """A picture with nothing on it."""
    kept = io.BytesIO()
    Image.new("RGB", (width, height), "white").save(kept, "PNG")
    return kept.getvalue()


def pdf(pages: int = 1, password: str = "", rows: Sequence[tuple[str, str]] = (), rotate: int = 0) -> bytes:
    """A PDF of so many pages; the first has these rows as text, a label left and an amount right."""
    made = pikepdf.new()
    for _ in range(pages):
        made.add_blank_page(page_size=(595, 842))
    if rows:
        page = made.pages[0]
        font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
        page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font))
        shown = "".join(
            f"BT /F1 11 Tf {x} {760 - 24 * number} Td ({text}) Tj ET\n"
            for number, row in enumerate(rows)
            for text, x in zip(row, (60, 440), strict=True)
        )
        page.Contents = made.make_stream(shown.encode("latin-1"))
        page.Rotate = rotate
    kept = io.BytesIO()
    made.save(kept, encryption=pikepdf.Encryption(owner="o", user=password) if password else False)
    return kept.getvalue()


def ten_thousand_pages() -> bytes:
    """A PDF that shows one page ten thousand times."""
    kids = b"3 0 R " * 10_000
    return (
        b"%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Count 10000/Kids[" + kids
    ) + b"]>> endobj\n3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n"


def picture_of(page: Image.Image, form: str = "JPEG", orientation: int = 1) -> bytes:
    """A picture file, with what a camera notes of how it was held."""
    kept, exif = io.BytesIO(), Image.Exif()
    exif[0x0112] = orientation
    page.save(kept, form, exif=exif)
    return kept.getvalue()

"""Small files that are large when they are opened."""

import struct
import zlib

FILL = 1024 * 1024


def picture(side: int = 50_000) -> bytes:
    """A whole, true PNG of so many black and white pixels on each side."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    rows = _packed(b"\0", side * (1 + (side + 7) // 8))
    header = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def jpeg(side: int = 65_500) -> bytes:
    """A JPEG that says it is so large, and holds nothing."""
    frame = struct.pack(">BHHB", 8, side, side, 3) + bytes((1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1))
    return b"\xff\xd8\xff\xc0" + struct.pack(">H", len(frame) + 2) + frame + b"\xff\xd9"


def pdf_of_a_stream(size: int) -> bytes:
    """A page whose drawing is so many bytes long once it is unpacked."""
    return _pdf(b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>", _stream(b"q Q ", size))


def pdf_of_a_picture(side: int) -> bytes:
    """A page with one picture of so many coloured pixels on each side."""
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R/Resources<</XObject<</A 4 0 R>>>>>>"
    kind = b"/Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceRGB/BitsPerComponent 8" % (side, side)
    return _pdf(page, _stream(b"\0", 3 * side * side, kind), _stream(b"q 595 0 0 842 0 0 cm /A Do Q ", 30))


def pdf_of_a_huge_page() -> bytes:
    """A page of a hundred kilometres, with a script that is to run when it is opened."""
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 283464566 283464566]/AA<</O<</S/JavaScript/JS(app.alert(1))>>>>>>"
    return _pdf(page)


def pdf_of_itself() -> bytes:
    """A form that draws itself ten times, which draws itself ten times."""
    form = b"/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<</A 4 0 R>>>>"
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</A 4 0 R>>>>>>"
    return _pdf(page, _stream(b"/A Do ", 60, form))


def _pdf(page: bytes, *objects: bytes) -> bytes:
    heads = (b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Count 1/Kids[3 0 R]>>", page, *objects)
    body = b"".join(b"%d 0 obj " % number + held + b" endobj\n" for number, held in enumerate(heads, start=1))
    return b"%PDF-1.4\n" + body + b"trailer <</Root 1 0 R>>\n%%EOF\n"


def _stream(piece: bytes, size: int, kind: bytes = b"") -> bytes:
    packed = _packed(piece, size)
    return b"<<%s/Filter/FlateDecode/Length %d>> stream\n" % (kind, len(packed)) + packed + b"\nendstream"


def _packed(piece: bytes, size: int) -> bytes:
    """So many bytes of the same piece again and again, packed without holding them all."""
    packing, block = zlib.compressobj(9), piece * (FILL // len(piece))
    whole, rest = divmod(size, len(block))
    return b"".join(packing.compress(block) for _ in range(whole)) + packing.compress(block[:rest]) + packing.flush()

"""A file -> its pages, each as a picture or, where a PDF holds them, as texts in their places. Child process only."""

import io
from collections.abc import Iterator
from contextlib import closing
from typing import Final

import numpy as np
import pypdfium2 as pdfium
from numpy.typing import NDArray
from PIL import Image, ImageOps
from pypdfium2 import raw as pdfium_raw

from bot.scan.lines import Piece, turned
from bot.scan.scan import MOST_LINES, MOST_PAGES, MOST_PIXELS, FileKind, ScanFault, kind_of

Picture = NDArray[np.uint8]
"""Rows of pixels, blue first."""

LONGEST_SIDE: Final = 2000
"""Pixels that are read; larger pictures are scaled down to this, which is 170 dots an inch on a page of A4."""
SHORTEST_SIDE: Final = 30
"""A picture with fewer pixels than this on a side has no line of text; the reader would blow it up beyond measure."""
ENOUGH_LETTERS: Final = 40
"""A page of a PDF with fewer letters and digits than this in its text layer is looked at as a picture."""
MOST_PIECES: Final = 8 * MOST_LINES


Image.MAX_IMAGE_PIXELS = None  # Pillow's own limit is a guess; ours is kept below


class Unreadable(Exception):
    """The file cannot be read, for this reason."""

    def __init__(self, fault: ScanFault) -> None:
        super().__init__(fault)
        self.fault = fault


def pages(content: bytes) -> Iterator[Picture | tuple[Piece, ...]]:
    """Yield the pages of a file, first to last; raise Unreadable, or whatever a broken file leads to."""
    kind = kind_of(content)
    if kind is None:
        raise Unreadable(ScanFault.OTHER_KIND)
    if kind is FileKind.PDF:
        yield from _of_pdf(content)
    else:
        yield _picture(content, kind)


def _picture(content: bytes, kind: FileKind) -> Picture:
    """Return the picture the right way up, scaled down; its size is read, and refused, before its pixels are."""
    with Image.open(io.BytesIO(content), formats=(kind.value,)) as opened:
        if opened.width * opened.height > MOST_PIXELS:
            raise Unreadable(ScanFault.TOO_BIG)
        opened.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
        image = _on_white(opened)
        image.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
        if min(image.size) < SHORTEST_SIDE:
            raise Unreadable(ScanFault.NOTHING_READ)
        return _pixels(ImageOps.exif_transpose(image))


def _on_white(image: Image.Image) -> Image.Image:
    if image.mode in {"RGBA", "LA", "PA"} or "transparency" in image.info:
        image = image.convert("RGBA")
        return Image.alpha_composite(Image.new("RGBA", image.size, "white"), image).convert("RGB")
    return image.convert("RGB")


def _pixels(image: Image.Image) -> Picture:
    return np.ascontiguousarray(np.asarray(image, dtype=np.uint8)[:, :, ::-1])


def _of_pdf(content: bytes) -> Iterator[Picture | tuple[Piece, ...]]:
    with closing(_opened(content)) as document:
        if len(document) > MOST_PAGES:
            raise Unreadable(ScanFault.TOO_MANY_PAGES)
        for page in document:
            with closing(page):
                yield _texts(page) or _drawn(page)


def _opened(content: bytes) -> pdfium.PdfDocument:
    try:
        return pdfium.PdfDocument(content)
    except pdfium.PdfiumError as fault:
        locked = fault.err_code == pdfium_raw.FPDF_ERR_PASSWORD
        raise Unreadable(ScanFault.LOCKED if locked else ScanFault.BROKEN) from None


def _texts(page: pdfium.PdfPage) -> tuple[Piece, ...]:
    """Return the text layer of a page in pieces, y growing downwards; nothing where it is too thin to be the letter."""
    with closing(page.get_textpage()) as layer:
        if sum(sign.isalnum() for sign in layer.get_text_range()) < ENOUGH_LETTERS:
            return ()
        found = (layer.get_rect(number) for number in range(min(layer.count_rects(), MOST_PIECES)))
        return tuple(
            turned(Piece(layer.get_text_bounded(*rect), *_middle(*rect)), page.get_rotation() // 90) for rect in found
        )


def _middle(left: float, bottom: float, right: float, top: float) -> tuple[float, float, float, float]:
    return (left + right) / 2, -(bottom + top) / 2, right - left, top - bottom


def _drawn(page: pdfium.PdfPage) -> Picture:
    """Return the page as a picture whose longer side is ``LONGEST_SIDE``."""
    longest = max(page.get_size())
    if longest <= 0:
        raise Unreadable(ScanFault.BROKEN)
    if min(page.get_size()) * LONGEST_SIDE / longest < SHORTEST_SIDE:
        raise Unreadable(ScanFault.NOTHING_READ)
    drawn: Picture = page.render(scale=LONGEST_SIDE / longest).to_numpy()
    return np.ascontiguousarray(drawn[:, :, :3])

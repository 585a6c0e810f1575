"""Small files of each kind that is read, to load what is loaded late. Child process only."""

import io
from typing import Final

from PIL import Image, ImageDraw

WORDS: Final = "Restgjeld 12 345,60"


def _drawn() -> Image.Image:
    image = Image.new("RGB", (400, 120), "white")
    ImageDraw.Draw(image).text((20, 40), WORDS, "black", font_size=40)
    return image


def _saved(form: str) -> bytes:
    kept = io.BytesIO()
    _drawn().save(kept, form)
    return kept.getvalue()


PICTURES: Final = tuple(_saved(form) for form in ("JPEG", "PNG", "WEBP"))
PDF: Final = _saved("PDF")

"""Small files of each kind that is read, to load what is loaded late. Child process only."""

import io
from typing import Final

from PIL import Image, ImageDraw

WORDS: Final = "Restgjeld 12 345,60"


_PAGE: Final = b"""%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R/Resources<</Font<</F1 4 0 R>>>>>> endobj
4 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
5 0 obj <</Length 78>> stream
BT /F1 12 Tf 60 700 Td (What is still owed after the sale 12 345,60 12345) Tj ET
endstream endobj
trailer <</Root 1 0 R>>
%%EOF
"""
"""A page with a text layer; where its parts begin, a reader of PDFs finds out by itself."""


def _drawn() -> Image.Image:
    image = Image.new("RGB", (400, 120), "white")
    ImageDraw.Draw(image).text((20, 40), WORDS, "black", font_size=40)
    return image


def _saved(form: str) -> bytes:
    kept = io.BytesIO()
    _drawn().save(kept, form)
    return kept.getvalue()


PICTURES: Final = tuple(_saved(form) for form in ("JPEG", "PNG", "WEBP"))
PDFS: Final = (_saved("PDF"), _PAGE)

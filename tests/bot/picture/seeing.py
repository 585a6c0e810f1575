"""What tests of pictures share: a case as a view, the picture as it is drawn, and the words that stand in it."""

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import cache
from io import BytesIO
from typing import Any

import pypdfium2
import typst
from PIL import Image

from bot.picture.press import HERE, TEMPLATES, Press
from bot.screen.view import View, whole
from bot.screen_parts import Drawing
from domain import Case
from tests.bot.picture.eight import EIGHT, TODAY
from tests.bot.picture.extremes import EXTREMES

NO_BREAK = "\u00a0"
BOT = "restgjeld_bot"


def view_of(facts: Mapping[str, Any], locale: str = "en", *, dark: bool = False, today: date = TODAY) -> View:
    """The view of a case that was stated at once, in a bot that has a name."""
    view = whole(Case.model_validate(facts), facts, locale, today)
    return replace(view, session=view.session.to(dark=dark), bot=BOT)


def named(name: str, locale: str = "en", *, dark: bool = False) -> View:
    """The view of one of the eight cases, or of one at the edges."""
    facts, today = EIGHT[name] if name in EIGHT else (EXTREMES[name], TODAY)
    return view_of(facts, locale, dark=dark, today=today)


def data_of(drawing: Drawing) -> dict[str, Any]:
    """What the template is given."""
    data: dict[str, Any] = json.loads(drawing.data)
    return data


@cache
def press() -> Press:
    """One press for all tests: its compilers are kept."""
    return Press(threads=1)


def drawn(drawing: Drawing) -> Image.Image:
    """The picture, as the phone gets it."""
    return Image.open(BytesIO(press().drawn(drawing))).convert("RGB")


def printed(file: bytes, scale: float = 1.0) -> Image.Image:
    """The only page of a PDF as another program shows it, ``scale`` pixels to a point."""
    document = pypdfium2.PdfDocument(file)
    (page,) = document
    picture: Image.Image = page.render(scale=scale).to_pil().convert("RGB")
    document.close()
    return picture


def words_in(drawing: Drawing) -> str:
    """The text that stands in the picture, on one line with ordinary spaces."""
    compiler = typst.Compiler(
        TEMPLATES / f"{drawing.template}.typ", root=TEMPLATES, font_paths=[HERE / "fonts"], ignore_system_fonts=True
    )
    file = compiler.compile(format="pdf", sys_inputs={"data": drawing.data})
    assert isinstance(file, bytes)
    document = pypdfium2.PdfDocument(file)
    text = document[0].get_textpage().get_text_range()
    document.close()
    return one_line(text)


def one_line(text: str) -> str:
    """The text without line breaks and no-break spaces."""
    return " ".join(text.replace(NO_BREAK, " ").split())

"""The record as it was looked at: its words, and its pages side by side. A changed word or a moved block is noticed."""

import os
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops

from tests.bot.report.printed import EVERY, pages_of, printed

FOLDER = Path(__file__).parent / "expected"
WRITING = os.environ.get("SNAPSHOT") == "write"
RENEW = "look at it; if it is right, renew with: SNAPSHOT=write pytest tests/bot/report"
SCALE = 28 / 72
ACROSS = 6
GREYS = (0, 85, 170, 255)
"""Four greys are enough to see where something stands; what it says is in the text."""
CELL = 6
FAR_APART = 32
"""Of 255, as the mean of one cell; the smoothing of edges makes less."""


def sheet(file: bytes) -> Image.Image:
    """Every page, small and grey, beside each other."""
    pdf = pypdfium2.PdfDocument(file)
    pages = [page.render(scale=SCALE, grayscale=True).to_pil() for page in pdf]
    pdf.close()
    wide, high = pages[0].size
    whole = Image.new("L", (ACROSS * wide, -(-len(pages) // ACROSS) * high), 255)
    for place, page in enumerate(pages):
        whole.paste(page, (place % ACROSS * wide, place // ACROSS * high))
    return whole.point([GREYS[bright * len(GREYS) // 256] for bright in range(256)])


def keep(picture: Image.Image, file: Path) -> None:
    """Write the picture with two bits for each pixel."""
    kept = Image.new("P", picture.size)
    kept.putdata([GREYS.index(bright) for bright in picture.tobytes()])
    kept.putpalette([level for grey in GREYS for level in (grey, grey, grey)])
    kept.save(file, bits=2, optimize=True)


def furthest(one: Image.Image, other: Image.Image) -> int:
    """How far the most different cell of the two is apart, of 255; 255 where they are not of one size."""
    if one.size != other.size:
        return 255
    difference = ImageChops.difference(one, other)
    cells = (difference.width // CELL, difference.height // CELL)
    return max(difference.resize(cells, Image.Resampling.BOX).tobytes())


@pytest.mark.parametrize(("name", "locale"), EVERY)
def test_the_words_are_those_that_were_read(name: str, locale: str) -> None:
    file, text = FOLDER / f"{name}_{locale}.txt", "\n\n".join(pages_of(name, locale)) + "\n"
    if WRITING:
        FOLDER.mkdir(exist_ok=True)
        file.write_text(text, "utf-8")
    assert file.exists(), RENEW
    assert text == file.read_text("utf-8"), RENEW


@pytest.mark.parametrize(("name", "locale"), EVERY)
def test_the_pages_look_as_they_did(name: str, locale: str) -> None:
    file, shown = FOLDER / f"{name}_{locale}.png", sheet(printed(name, locale))
    if WRITING:
        FOLDER.mkdir(exist_ok=True)
        keep(shown, file)
    assert file.exists(), RENEW
    with Image.open(file) as kept:
        assert furthest(shown, kept.convert("L")) < FAR_APART, RENEW


def test_a_block_that_has_moved_a_little_is_noticed() -> None:
    shown = sheet(printed("car", "en"))
    box = (20, 130, 220, 200)
    moved = shown.copy()
    moved.paste(255, box)
    moved.paste(shown.crop(box), (box[0], box[1] + 1))
    assert furthest(shown, moved) >= FAR_APART


def test_no_page_is_kept_of_a_case_that_does_not_exist() -> None:
    assert {file.stem for file in FOLDER.iterdir()} == {f"{name}_{locale}" for name, locale in EVERY}

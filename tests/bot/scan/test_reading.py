"""Letters as they come, read by the real reader. What it reads of many more: ``make bench``."""

import io

import pytest
from PIL import Image

from bot.scan.reader import LetterReader
from bot.scan.scan import Scan, ScanFault
from tests.bot.scan.counting import right, share
from tests.bot.scan.files import blank, pdf, picture_of, png_header, ten_thousand_pages
from tests.bot.scan.letters import DrawnLetter, letter

pytestmark = pytest.mark.asyncio(loop_scope="module")

ROWS = (("Balance owed before the sale", "$10,000.00"), ("Sale price", "$8,500.00"), ("Storage", "$490.25"))


def account_of(seed: int, language: str) -> tuple[DrawnLetter, Image.Image]:
    """A letter, and the part of it with the amounts, half as large: quick to read."""
    drawn = letter(seed, language)
    page = Image.open(io.BytesIO(drawn.content)).crop((0, 560, 1654, 1400))
    return drawn, page.resize((827, 420), Image.Resampling.LANCZOS).convert("RGB")


@pytest.mark.parametrize(
    ("seed", "language", "condition"),
    [(0, "en", "saved_small"), (1, "nb", "photographed")],
)
async def test_nearly_every_amount_is_read_beside_its_label(
    reader: LetterReader, seed: int, language: str, condition: str
) -> None:
    drawn = letter(seed, language, condition)
    scan = await reader.read(drawn.content)
    assert scan.fault is None
    assert share(drawn, scan.lines) >= 0.75, scan.lines


async def test_a_scanned_pdf_is_read_as_a_picture(reader: LetterReader) -> None:
    drawn, account = account_of(1, "en")
    kept = io.BytesIO()
    account.save(kept, "PDF")
    assert share(drawn, (await reader.read(kept.getvalue())).lines) >= 0.75


@pytest.mark.parametrize("rotate", [0, 90])
async def test_a_pdf_that_holds_its_text_is_not_guessed_at(reader: LetterReader, rotate: int) -> None:
    scan = await reader.read(pdf(pages=2, rows=ROWS, rotate=rotate))
    assert scan == Scan(tuple("\t".join(row) for row in ROWS))


@pytest.mark.parametrize(("turn", "orientation"), [(90, 1), (90, 6)], ids=["lying", "noted by the camera"])
async def test_a_photo_taken_sideways_is_read_upright(reader: LetterReader, turn: int, orientation: int) -> None:
    drawn, account = account_of(0, "nb")
    scan = await reader.read(picture_of(account.rotate(turn, expand=True), orientation=orientation))
    assert share(drawn, scan.lines) >= 0.75, scan.lines


@pytest.mark.parametrize("form", ["PNG", "WEBP"])
async def test_a_small_picture_of_each_kind_is_read(reader: LetterReader, form: str) -> None:
    drawn = letter(0, "en", "clean")
    page = Image.open(io.BytesIO(drawn.content)).crop((0, 700, 1654, 880)).convert("RGBA")
    kept = io.BytesIO()
    page.save(kept, form)
    top = DrawnLetter("en", "clean", b"", drawn.rows[:2])
    assert right(top, (await reader.read(kept.getvalue())).lines) == 2


WRONG = {
    "a picture of 900 million pixels": (png_header(30_000, 30_000), ScanFault.TOO_BIG),
    "a header that no picture follows": (png_header(2000, 2000)[:60], ScanFault.BROKEN),
    "a photo cut off": (picture_of(Image.effect_noise((800, 800), 90).convert("RGB"))[:5000], ScanFault.BROKEN),
    "words that begin as a photo does": (b"\xff\xd8\xff" + b"Tordis" * 900, ScanFault.BROKEN),
    "an empty WebP": (b"RIFF\x04\0\0\0WEBP", ScanFault.BROKEN),
    "a PDF of ten thousand pages": (ten_thousand_pages(), ScanFault.TOO_MANY_PAGES),
    "a PDF of six pages": (pdf(6), ScanFault.TOO_MANY_PAGES),
    "a PDF with a password": (pdf(password="secret"), ScanFault.LOCKED),
    "a PDF that ends at once": (b"%PDF-1.4\n%%EOF\n", ScanFault.BROKEN),
    "a PDF with nothing on it": (pdf(), ScanFault.NOTHING_READ),
    "white paper": (blank(), ScanFault.NOTHING_READ),
    "one pixel": (blank(1, 1), ScanFault.NOTHING_READ),
    "a ribbon": (blank(20_000, 1), ScanFault.NOTHING_READ),
    "eleven megabytes": (b"\xff\xd8\xff" + bytes(11 * 1024 * 1024), ScanFault.TOO_BIG),
    "HEIC": (b"\0\0\0\x18ftypheic" + bytes(90), ScanFault.OTHER_KIND),
    "a program": (b"MZ\x90\0", ScanFault.OTHER_KIND),
    "nothing": (b"", ScanFault.OTHER_KIND),
}


@pytest.mark.parametrize("name", WRONG)
async def test_what_cannot_be_read_has_one_fault_and_harms_nobody(reader: LetterReader, name: str) -> None:
    content, fault = WRONG[name]
    before = reader.process_id
    assert await reader.read(content) == Scan(fault=fault)
    assert before in (None, reader.process_id)

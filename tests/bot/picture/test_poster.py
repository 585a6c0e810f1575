"""The poster: a reader that others wrote finds the link in it, on a screen, on paper, and on a poor photograph."""

from collections.abc import Callable
from io import BytesIO

import cv2
import numpy as np
import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from page import ValidationProfile, validate_pdf_bytes
from PIL import Image, ImageFilter
from pypdf import PdfReader

from bot.language import Language
from bot.pages import Page
from bot.picture.frame import MOST_IN_A_CAPTION
from bot.picture.poster import code_picture, contents, link, poster
from bot.picture.qr import modules
from bot.screen.poster import poster_page
from bot.screen.view import View
from bot.screen_parts import Drawing
from bot.session import blank
from bot.telegram.keyboard import Keyboards
from bot.wording import poster as words
from tests.bot.picture.seeing import BOT, drawn, named, one_line, press, printed, words_in
from tests.bot.report.printed import squeezed
from tests.bot.talking import TODAY, Talk, plain

LINK = "https://t.me/restgjeld_bot?start=poster"
LONGEST = "a_name_of_thirty_two_letters_bot"
LOCALES = ("en", "nb")
POINTS_IN_A_MILLIMETRE = 72 / 25.4
A4 = (595, 842)
QUIET = 4
BLACK = 12
PDFS: dict[str, Callable[[], Drawing]] = {
    "en": lambda: poster(BOT, "en"),
    "nb": lambda: poster(BOT, "nb"),
    "en and nb": lambda: poster(BOT, "en", two_languages=True),
    "nb and en": lambda: poster(BOT, "nb", two_languages=True),
    "long name": lambda: poster(LONGEST, "nb"),
    "long name, two languages": lambda: poster(LONGEST, "nb", two_languages=True),
}
NAMES = st.from_regex(r"[A-Za-z][A-Za-z0-9_]{1,28}bot", fullmatch=True)


def read(picture: Image.Image) -> str:
    """What OpenCV's readers find in the picture; where one finds nothing, as happens to any, the other looks too."""
    pixels = np.asarray(picture.convert("RGB"))
    found = (reader.detectAndDecode(pixels)[0] for reader in (cv2.QRCodeDetector(), cv2.QRCodeDetectorAruco()))
    return next((str(said) for said in found if said), "")


def place_of_code(page: Image.Image) -> tuple[int, int, int, int]:
    """Where the code stands: nothing else is quite black."""
    box = page.convert("L").point([255 if level < BLACK else 0 for level in range(256)]).getbbox()
    assert box is not None
    return box


def photographed(picture: Image.Image, across: int, degrees: float) -> Image.Image:
    """As a telephone sees it from some way off: small, askew, a little blurred and grey."""
    small = picture.resize((across, across * picture.height // picture.width), Image.Resampling.BICUBIC)
    turned = small.rotate(degrees, Image.Resampling.BICUBIC, expand=True, fillcolor=(205, 200, 190))
    return turned.filter(ImageFilter.GaussianBlur(0.6)).point([45 + level * 160 // 255 for level in range(256)] * 3)


@pytest.mark.parametrize("locale", LOCALES)
def test_a_reader_finds_exactly_the_link_in_the_picture(locale: str) -> None:
    assert read(drawn(code_picture(BOT, locale))) == LINK == link(BOT)


@pytest.mark.parametrize("name", PDFS)
@pytest.mark.parametrize("scale", [1.0, 2.0, 4.0])
def test_a_reader_finds_exactly_the_link_on_the_printed_page(name: str, scale: float) -> None:
    expected = link(LONGEST if name.startswith("long") else BOT)
    assert read(printed(press().drawn(PDFS[name]()), scale)) == expected


@pytest.mark.parametrize("degrees", [-11.0, -4.0, 3.0, 8.0, 90.0, 180.0])
@pytest.mark.parametrize("across", [420, 700])
def test_a_poor_photograph_is_read_too(across: int, degrees: float) -> None:
    assert read(photographed(drawn(code_picture(LONGEST, "nb")), across, degrees)) == link(LONGEST)
    page = printed(press().drawn(poster(BOT, "en")), 2.0)
    assert read(photographed(page, 2 * across, degrees)) == LINK


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(NAMES)
def test_the_code_of_any_name_is_read(name: str) -> None:
    rows = modules(link(name))
    across = len(rows) + 2 * QUIET
    bare = Image.new("L", (across, across), 255)
    bare.putdata([0 if each == "1" else 255 for each in framed(rows)])
    assert read(bare.resize((across * 4, across * 4), Image.Resampling.NEAREST)) == link(name)


def framed(rows: tuple[str, ...]) -> str:
    """The modules with four of white around them, row after row."""
    white = "0" * (len(rows) + 2 * QUIET)
    return white * QUIET + "".join("0" * QUIET + row + "0" * QUIET for row in rows) + white * QUIET


def test_a_torn_corner_of_the_code_is_no_loss() -> None:
    picture = drawn(code_picture(BOT, "en"))
    _, _, right, low = place_of_code(picture)
    picture.paste((255, 255, 255), (right - 90, low - 90, right, low))
    assert read(picture) == LINK


@pytest.mark.parametrize("name", PDFS)
def test_the_printed_code_is_at_least_thirty_millimetres_wide_with_four_modules_of_white_around_it(name: str) -> None:
    scale = 4.0
    page = printed(press().drawn(PDFS[name]()), scale).convert("L")
    left, top, right, low = place_of_code(page)
    assert (right - left) / scale / POINTS_IN_A_MILLIMETRE >= 30
    module = (right - left) / len(contents(LONGEST if name.startswith("long") else BOT, ("en",)).code)
    white = int(QUIET * module) - 1
    around = page.crop((left - white, top - white, right + white, low + white))
    smoothed = white - 4
    around.paste(255, (smoothed, smoothed, around.width - smoothed, around.height - smoothed))
    assert around.getextrema() == (255, 255)


@pytest.mark.parametrize("name", PDFS)
def test_a_poster_is_one_accessible_page_of_a4_that_names_nobody(name: str) -> None:
    file = press().drawn(PDFS[name]())
    found = validate_pdf_bytes(file, profile=ValidationProfile.PDF_UA_1)
    assert found.is_compliant, [(failure.rule_id, failure.message) for failure in found.failures]
    with pikepdf.open(BytesIO(file)) as pdf:
        assert pdf.check_pdf_syntax() == []
        assert str(pdf.Root.Lang) == (name[:2] if name[:2] in LOCALES else "nb")
        assert [tuple(round(float(side)) for side in page.mediabox[2:]) for page in pdf.pages] == [A4]
        assert set(pdf.docinfo.keys()) == {"/Title", "/Creator"}


@pytest.mark.parametrize("locale", LOCALES)
def test_it_says_what_it_does_that_it_is_free_how_to_scan_and_what_it_is_not(locale: str) -> None:
    say = Language(locale).message
    (part,) = contents(BOT, (locale,)).parts
    seen = squeezed(PdfReader(BytesIO(press().drawn(poster(BOT, locale)))).pages[0].extract_text())
    said = (part.title, *part.does, part.free, part.scan, part.search, part.disclaimer, "t.me/restgjeld_bot")
    assert [text for text in said if squeezed(text) not in seen] == []
    assert part.title == say(words.TITLE)
    assert "@restgjeld_bot" in part.search


def test_two_languages_say_the_same_side_by_side_and_the_own_one_comes_first() -> None:
    seen = squeezed(PdfReader(BytesIO(press().drawn(PDFS["nb and en"]()))).pages[0].extract_text())
    both = contents(BOT, LOCALES)
    for part in both.parts:
        said = (part.title, *part.does, part.free, part.scan, part.search, part.disclaimer)
        assert [text for text in said if squeezed(text) not in seen] == []
    english, norwegian = (squeezed(part.title) for part in both.parts)
    assert seen.index(norwegian) < seen.index(english)


@pytest.mark.parametrize("locale", LOCALES)
def test_the_picture_of_the_code_says_below_it_what_it_is(locale: str) -> None:
    drawing = code_picture(LONGEST, locale)
    seen = words_in(drawing)
    (part,) = contents(LONGEST, (locale,)).parts
    assert [text for text in (part.title, part.scan, part.free, part.disclaimer) if text not in seen] == []
    assert f"t.me/{LONGEST}" in seen
    assert link(LONGEST) in drawing.alt
    assert part.title in plain(drawing.alt)
    assert len(drawing.alt) <= MOST_IN_A_CAPTION
    assert drawn(drawing).size == (1080, 1350)


def with_a_name(locale: str) -> View:
    return View(blank(locale).to(page=Page.POSTER), TODAY, bot=BOT)


def test_the_page_brings_the_picture_both_files_and_the_link_to_copy() -> None:
    shown = poster_page(with_a_name("nb"))
    assert [file.name for file in shown.documents] == ["code.png", "plakat.pdf", "plakat-norsk-engelsk.pdf"]
    markup = Keyboards(BOT).markup(shown.rows)
    assert markup is not None
    copied = [button.copy_text.text for row in markup.inline_keyboard for button in row if button.copy_text]
    assert copied == [LINK]


def test_nothing_of_a_case_stands_on_a_poster() -> None:
    view = with_a_name("en")
    mine = View(named("car").session.to(page=Page.POSTER, name="Kari"), TODAY, bot=BOT)
    assert poster_page(mine).documents == poster_page(view).documents


@pytest.mark.parametrize(("locale", "asked"), [("en", "/poster"), ("nb", "/plakat"), ("nb", "/poster")])
def test_a_bot_without_a_name_says_that_there_is_no_poster(locale: str, asked: str) -> None:
    talk = Talk(locale).types(asked)
    assert talk.session.page is Page.POSTER
    assert talk.reads() == one_line(Language(locale).message(words.NO_NAME))
    assert talk.newest.documents == ()
    assert talk.taps("n:back").session.page is Page.WELCOME

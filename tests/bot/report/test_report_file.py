"""The file of the record: sound, tagged, with an outline and a language, and nobody's name in it."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any

import pikepdf
import pytest
from page import ValidationProfile, validate_pdf_bytes
from pypdf import PdfReader
from pypdf.generic import Destination

from bot.picture.report import contents, report
from bot.picture.report_blocks import Heading
from bot.screen.view import View
from tests.bot.picture.eight import EIGHT
from tests.bot.picture.seeing import BOT, named, view_of
from tests.bot.report.printed import EVERY, file_of, pages_of, printed

A4 = (595, 842)
US_LETTER = (612, 792)
TITLES = {"en": "What is owed, and what the law says", "nb": "Det som er igjen å betale, og hva loven sier"}


def opened(name: str, locale: str) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(printed(name, locale)))


def headings(view: View) -> list[tuple[int, str]]:
    """The headings that the record has, with how deep they stand."""
    found = []
    for part in contents(view).parts:
        found.append((0, part.heading))
        found += [(1, block.text) for block in part.blocks if isinstance(block, Heading)]
    return found


def outline(entries: list[Any], deep: int = 0) -> Iterator[tuple[int, str]]:
    for entry in entries:
        if isinstance(entry, Destination):
            yield deep, str(entry.title)
        else:
            yield from outline(entry, deep + 1)


def elements(node: pikepdf.Object) -> Iterator[str]:
    """The kinds of element in the tree that is read aloud, in its order."""
    if isinstance(node, pikepdf.Dictionary):
        if "/S" in node:
            yield str(node["/S"])
        yield from elements(node["/K"]) if "/K" in node else ()
    elif isinstance(node, pikepdf.Array):
        for kid in node:
            yield from elements(kid)


@pytest.mark.parametrize(("name", "locale"), EVERY)
def test_a_validator_of_accessible_files_accepts_it(name: str, locale: str) -> None:
    found = validate_pdf_bytes(printed(name, locale), profile=ValidationProfile.PDF_UA_1)
    assert found.is_compliant, [(failure.rule_id, failure.message) for failure in found.failures]


def test_the_validator_notices_a_file_that_cannot_be_read_aloud() -> None:
    bare = BytesIO()
    with opened("car", "en") as pdf:
        del pdf.Root.StructTreeRoot
        pdf.save(bare)
    assert not validate_pdf_bytes(bare.getvalue(), profile=ValidationProfile.PDF_UA_1).is_compliant


@pytest.mark.parametrize(("name", "locale"), EVERY)
def test_another_program_finds_no_fault_in_the_file(name: str, locale: str) -> None:
    with opened(name, locale) as pdf:
        assert pdf.check_pdf_syntax() == []


@pytest.mark.parametrize(("name", "locale"), EVERY)
def test_the_file_says_its_language_and_its_title_and_shows_the_title(name: str, locale: str) -> None:
    with opened(name, locale) as pdf, pdf.open_metadata() as about:
        assert str(pdf.Root.Lang) == locale
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        assert about["dc:title"] == TITLES[locale]
        assert about["pdfuaid:part"] == "1"


@pytest.mark.parametrize(("name", "locale"), EVERY)
def test_the_file_is_tagged_with_headings_tables_lists_and_links(name: str, locale: str) -> None:
    with opened(name, locale) as pdf:
        assert pdf.Root.MarkInfo.Marked
        found = list(elements(pdf.Root.StructTreeRoot.K))
    assert {"/Title", "/H1", "/H2", "/P", "/L", "/LI", "/Table", "/TH", "/TD", "/Link"} <= set(found)
    expected = [f"/H{deep + 1}" for deep, _ in headings(named(name, locale))]
    assert [kind for kind in found if kind in {"/H1", "/H2"}] == expected


@pytest.mark.parametrize(("name", "locale"), EVERY)
def test_every_heading_stands_in_the_outline_in_its_order(name: str, locale: str) -> None:
    reader = PdfReader(BytesIO(printed(name, locale)))
    assert list(outline(reader.outline)) == headings(named(name, locale))


@pytest.mark.parametrize(("name", "locale"), EVERY)
def test_nobody_is_named_beside_the_text(name: str, locale: str) -> None:
    with opened(name, locale) as pdf:
        assert set(pdf.docinfo.keys()) == {"/Title", "/Creator"}
        assert str(pdf.docinfo["/Creator"]).startswith("Typst ")
        about = pdf.Root.Metadata.read_bytes().decode()
    assert not any(word in about for word in ("dc:creator", "Author", "Date", "Ohio", "Florida", "Norge", "2026"))


@pytest.mark.parametrize(("name", "locale"), EVERY)
def test_the_paper_is_that_of_the_place(name: str, locale: str) -> None:
    facts, _ = EIGHT[name]
    paper = A4 if facts["jurisdiction"] == "NO" else US_LETTER
    sizes = {tuple(round(float(side)) for side in page.mediabox[2:]) for page in opened(name, locale).pages}
    assert sizes == {paper}


@pytest.mark.parametrize(("locale", "paper"), [("nb", A4), ("en", US_LETTER)])
def test_an_unknown_place_has_the_paper_of_the_language(locale: str, paper: tuple[int, int]) -> None:
    facts = {"claim": "10000", "sale_price": "8500", "event": "repossession"}
    box = PdfReader(BytesIO(file_of(view_of(facts, locale)))).pages[0].mediabox
    assert (round(box.width), round(box.height)) == paper


@pytest.mark.parametrize(("locale", "name"), [("en", "your-case.pdf"), ("nb", "din-sak.pdf")])
def test_the_file_is_named_in_the_language_and_is_a_file(locale: str, name: str) -> None:
    drawing = report(named("car", locale))
    assert drawing.name == name
    assert not drawing.is_picture


@pytest.mark.parametrize(
    ("locale", "words", "around"),
    [
        ("en", "page {} of {}", "November 22, 2026 Not legal or tax advice"),
        ("nb", "side {} av {}", "22. november 2026 Ikke juridisk råd eller skatteråd"),
    ],
)
@pytest.mark.parametrize("name", EIGHT)
def test_every_page_has_its_number_the_day_where_the_bot_is_found_and_what_it_is_not(
    name: str, locale: str, words: str, around: str
) -> None:
    pages = pages_of(name, locale)
    for number, page in enumerate(pages, start=1):
        first, *_, last = page.splitlines()
        assert first == around
        assert last == f"t.me/{BOT} {words.format(number, len(pages))}"


def test_the_same_case_on_the_same_day_is_the_same_file() -> None:
    assert file_of(named("home")) == printed("home", "en")

"""The sources of the record: each with its number, what it is, how sure it is, and an address that can be followed."""

from io import BytesIO

import pytest
from pypdf import PdfReader

from bot.picture.report import contents
from bot.picture.report_blocks import SourceList, Text
from bot.screen.sources import by_act
from bot.wording.report import STATUS
from tests.bot.picture.seeing import named
from tests.bot.report.printed import EVERY, pages_of, printed, running, squeezed

ON_PAGE = {"en": "page", "nb": "side"}


def sources(name: str, locale: str) -> SourceList:
    blocks = [block for part in contents(named(name, locale)).parts for block in part.blocks]
    (found,) = (block for block in blocks if isinstance(block, SourceList))
    return found


def links(name: str, locale: str) -> list[tuple[str, str | None]]:
    """Every place in the file that leads somewhere: what it says of itself, and the address outside the file."""
    pages = PdfReader(BytesIO(printed(name, locale))).pages
    notes = [note.get_object() for page in pages for note in page.get("/Annots") or ()]
    return [(str(note["/Contents"]), str(note["/A"]["/URI"]) if "/A" in note else None) for note in notes]


def test_the_words_of_every_status_are_different() -> None:
    assert len(set(STATUS.values())) == len(STATUS)


@pytest.mark.parametrize(("name", "locale"), EVERY)
def test_every_source_is_listed_with_its_number_its_status_in_words_and_its_day(name: str, locale: str) -> None:
    text = squeezed(running(pages_of(name, locale)))
    listed = sources(name, locale).sources
    assert [source.number for source in listed] == list(range(1, len(listed) + 1))
    above = [None, *(source.url for source in listed)]
    for source, shown in zip(listed, above, strict=False):
        address = "" if source.url == shown else (source.url or "").removeprefix("https://")
        rows = (f"{source.number}{source.label}{source.status}{source.day}", f"{address}{source.status}{source.day}")
        assert squeezed(rows[1] if address else rows[0]) in text


@pytest.mark.parametrize(("name", "locale"), EVERY)
def test_every_claim_is_followed_by_numbers_of_the_list(name: str, locale: str) -> None:
    numbers = {source.number for source in sources(name, locale).sources}
    used = {
        number
        for part in contents(named(name, locale)).parts
        for block in part.blocks
        if isinstance(block, Text)
        for number in block.said.refs
    }
    assert used <= numbers
    missing = numbers - used
    text = "".join(pages_of(name, locale))
    assert all(f"[{number}]" in text for number in missing)


@pytest.mark.parametrize(("name", "locale"), EVERY)
def test_the_addresses_that_can_be_followed_are_those_of_the_sources(name: str, locale: str) -> None:
    followed = {address for _, address in links(name, locale) if address}
    assert followed == {source.url for source in sources(name, locale).sources if source.url}


@pytest.mark.parametrize(("name", "locale"), EVERY)
def test_every_link_says_where_it_leads(name: str, locale: str) -> None:
    for says, address in links(name, locale):
        assert says == address if address else says.split()[0] == ON_PAGE[locale]


@pytest.mark.parametrize(("name", "locale"), EVERY)
def test_no_source_is_listed_with_its_address_and_without(name: str, locale: str) -> None:
    listed = sources(name, locale).sources
    with_address = {(source.label, source.status) for source in listed if source.url}
    assert not with_address & {(source.label, source.status) for source in listed if not source.url}


def test_the_sections_of_a_law_stand_together_in_the_order_of_their_numbers() -> None:
    labels = [source.label.replace("\u00a0", " ") for source in sources("norway_take_back", "nb").sources]
    of_one = [label for label in labels if label.startswith("tvangsfullbyrdelsesloven §")]
    first = labels.index(of_one[0])
    assert labels[first : first + len(of_one)] == of_one
    assert of_one.index("tvangsfullbyrdelsesloven § 9-8") < of_one.index("tvangsfullbyrdelsesloven § 9-12")
    assert of_one.index("tvangsfullbyrdelsesloven § 7-28") < of_one.index("tvangsfullbyrdelsesloven § 9-7")


def test_an_address_that_sections_share_is_printed_once() -> None:
    text = squeezed(running(pages_of("norway_take_back", "nb")))
    assert text.count("lovdata.no/dokument/NL/lov/1992-06-26-86") == 1


def test_the_sections_of_a_law_are_named_in_their_order_in_the_chat_too() -> None:
    labels = ("foreldelsesloven § 20", "foreldelsesloven § 3", "panteloven § 1-15", "foreldelsesloven § 14")
    assert list(by_act(labels)) == ["foreldelsesloven §§\u00a03, 14, 20", "panteloven §\u00a01-15"]

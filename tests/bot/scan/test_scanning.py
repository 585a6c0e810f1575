"""What a photo of the letter leads to in the conversation: nothing that was read counts without the person's yes."""

import pytest

from bot.events import Event, Scanned
from bot.pages import Page
from bot.scan.scan import ScanFault
from tests.bot.talking import Talk

LETTER = ("Balance owed before the sale\t$10,000.00", "Sold for\t$8,500.00", "Storage\t$490.00", "Total\t$1,990.00")
NAMED = "Tordis Quistgaard"


class Reader(Talk):
    """A person who also sends photos."""

    def shows(self, *lines: str, fault: ScanFault | None = None, album: str | None = None) -> "Reader":
        """Sends a photo on which these lines are read."""
        event: Event = Scanned(lines, fault, album)
        self.does(event)
        return self


def asked(locale: str = "en") -> Reader:
    """Somebody who is being asked for an amount."""
    talk = Reader(locale)
    talk.types("/start").taps("n:begin", "a:jurisdiction:US").types("Ohio").taps("a:collateral:vehicle")
    return talk


@pytest.mark.parametrize("locale", ["en", "nb"])
@pytest.mark.parametrize("fault", ScanFault)
def test_each_fault_is_told_and_nothing_is_lost(fault: ScanFault, locale: str) -> None:
    talk = asked(locale)
    before = talk.session
    told = talk.shows(fault=fault).reads()
    assert talk.page() is Page.SCAN_FAILED
    assert len(told) < 500
    assert "{" not in told
    assert "490" in told or "2 345,67" in told, "an example of what can be typed"
    assert (talk.session.answers, talk.session.asking) == (before.answers, before.asking)
    talk.taps("n:back")
    assert (talk.page(), talk.asked()) == (Page.QUESTION, before.asking and before.asking.field)


def test_every_fault_has_words_of_its_own() -> None:
    assert len({asked().shows(fault=fault).reads() for fault in ScanFault}) == len(ScanFault)


def test_a_fault_before_anything_was_said_leads_to_the_beginning() -> None:
    talk = Reader().shows(fault=ScanFault.BUSY)
    talk.taps("n:back")
    assert talk.page() is Page.WELCOME


def test_after_a_fault_the_lines_can_be_typed() -> None:
    talk = asked().shows(fault=ScanFault.BROKEN)
    talk.types("storage 490")
    assert talk.page() is Page.LETTER_LINES
    assert "490" in talk.reads()


def test_what_was_read_is_shown_and_counts_only_after_a_yes() -> None:
    talk = asked()
    before = talk.session
    told = talk.shows(NAMED, *LETTER).reads()
    assert talk.page() is Page.LETTER_LINES
    for amount in ("10,000", "8,500", "490", "1,990"):
        assert amount in told
    assert (talk.session.answers, talk.session.offered) == (before.answers, before.offered)
    talk.taps("n:back")
    assert (talk.session.answers, talk.session.offered) == (before.answers, before.offered)
    talk.shows(*LETTER).taps("n:lines_ok")
    assert talk.session.answers == before.answers, "even then each is offered, and asked about"
    assert talk.session.offered["claim"] == "10000"


def test_a_wrong_reading_that_was_put_right_is_gone() -> None:
    talk = asked().shows("Balance before the sale\t$70,000.00", "Sold for\t$8,500.00")
    talk.types("no, balance was 10,000").taps("n:lines_ok")
    assert talk.session.offered["claim"] == "10000"
    assert "70" not in str(talk.session.offered)


def test_of_a_letter_only_amounts_and_what_they_are_for_are_kept() -> None:
    talk = asked().shows(NAMED, "Account ending 4471", f"Dear {NAMED}", *LETTER)
    assert NAMED not in talk.session.model_dump_json()
    assert NAMED not in talk.reads()


def test_a_photo_without_amounts_says_so() -> None:
    talk = asked().shows("Dear customer", "Thank you")
    assert talk.page() is Page.SCAN_FAILED
    assert "could not read amounts" in talk.reads()
    assert talk.shows(fault=ScanFault.BUSY).shows("Hello").page() is Page.SCAN_FAILED
    assert "could not read amounts" in talk.reads()


def test_the_photos_of_an_album_make_one_letter() -> None:
    talk = asked().shows(*LETTER[:2], album="a").shows("Page 2 of 3", album="a").shows(*LETTER[2:], album="a")
    assert [entry.amount for entry in talk.session.letter_lines] == ["10000", "8500", "490", "1990"]
    assert talk.page() is Page.LETTER_LINES


def test_a_page_of_an_album_that_fails_loses_none_of_the_others() -> None:
    talk = asked().shows(*LETTER[:2], album="a").shows(fault=ScanFault.BUSY, album="a")
    assert talk.page() is Page.SCAN_FAILED
    talk.shows(*LETTER[2:], album="a")
    assert len(talk.session.letter_lines) == 4


@pytest.mark.parametrize("album", [None, "b"])
def test_another_photo_is_another_letter(album: str | None) -> None:
    talk = asked().shows(*LETTER[:2], album="a").shows(*LETTER[2:], album=album)
    assert [entry.amount for entry in talk.session.letter_lines] == ["490", "1990"]


def test_a_letter_of_very_many_pages_is_cut_and_that_is_said() -> None:
    talk = asked()
    for page in range(6):
        talk.shows(*(f"Storage\t${page}{number}1.00" for number in range(9)), album="a")
    assert len(talk.session.letter_lines) == 40
    assert "more lines than I can hold" in talk.reads()


def test_a_sticker_is_still_no_letter() -> None:
    assert "I cannot read stickers" in asked().sends("sticker").reads()


@pytest.mark.parametrize(
    "head",
    [
        "Postboks 210 Sentrum, 0103 Oslo", "P.O. Box 4410, Columbus, OH 43215", "Account ending in 4471",
        "kontoen som slutter på 4471", "Sak nr. 2026-4471", "Kontonummer: 1503.12.34567", "Org.nr. 912 345 678",
        "Storgata 12, 4016 Stavanger", "Questions? Call 1-800-555-0142.", "Telefon 22 34 56 78", "Side 1 av 2",
    ],
)  # fmt: skip
def test_numbers_in_the_head_of_a_letter_are_no_amounts(head: str) -> None:
    talk = asked().shows(head, *LETTER)
    assert [entry.amount for entry in talk.session.letter_lines] == ["10000", "8500", "490", "1990"]

"""The lines of a letter are read as letters are written and scanned, in both languages, whatever the chat speaks."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.reading.letter_lines import MOST_LINES, ReadLine, read_letter
from domain.letter_lines import LineKind

LOCALES = ("en", "nb")


def read(text: str, locale: str = "en") -> list[tuple[str | None, str]]:
    """Kind and amount of each line that was read; a doubtful amount by its readings."""
    return [
        (line.kind, str(line.amount) if line.amount is not None else " or ".join(map(str, line.readings)))
        for line in read_letter(text.split("\n"), locale)
    ]


@pytest.mark.parametrize("locale", LOCALES)
def test_an_american_letter(locale: str) -> None:
    letter = (
        "Account no. 8812-3341-77   Columbus, OH 43215\n"
        "Unpaid balance as of 03/14/2026 $10,412.18\n"
        "Less sale proceeds (8,500.00)\n"
        "Repossession fee: $350.00\n"
        "Storage 14 days @ $35.00 $490.00\n"
        "Attorney's fees 800.00\n"
        "Service contract refund -412.00\n"
        "Late charges 12 x 25.00 = 300.00\n"
        "Amount due $2,940.18\n"
        "Call 1-800-555-0199 by March 30, 2026. Interest accrues at 18.5% per annum."
    )
    assert read(letter, locale) == [
        ("claim", "10412.18"),
        ("sale_price", "8500"),
        ("costs_repossession", "350"),
        ("costs_storage", "490"),
        ("costs_legal", "800"),
        ("credits_service_contract_refund", "412"),
        ("costs_default_interest", "300"),
        ("total", "2940.18"),
    ]


@pytest.mark.parametrize("locale", LOCALES)
def test_a_norwegian_letter(locale: str) -> None:
    letter = (
        "Deres ref: 123456 KID 0012345678901\n"
        "Kontonummer 1234.56.78901, tlf 22 33 44 55\n"
        "Hovedkrav (inkl. renter) kr 250 000,00\n"
        "Salgssum pr. 12.03.2026 198 500,00-\n"
        "Forsinkelsesrente 12,00 % fra 1. januar 2026 12 345,67\n"
        "Inkassosalær 2 700,-\n"
        "Rettsgebyr, jf. rettsgebyrloven § 14: 4 640,25\n"
        "Å betale kr 71 185,92\n"
        "Betalingsfrist 14 dager"
    )
    assert read(letter, locale) == [
        ("claim", "250000"),
        ("sale_price", "198500"),
        ("costs_default_interest", "12345.67"),
        ("costs_collection", "2700"),
        ("costs_court", "4640.25"),
        ("total", "71185.92"),
    ]


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize(
    "text",
    [
        "balance 10 000\nsold for 8 500\nrepo fee 350\nstorage 14 days 490\nattorney 800\ntotal 3 140",
        "balance 10 000, sold for 8 500, repo fee 350, storage 14 days 490, attorney 800, total 3 140",
        "balance 10000 sold for 8500 repo fee 350 storage 490 attorney 800 total 3140",
        "10000 balance; 8500 sale price; 350 repo; 490 storage; 800 attorney; 3140 total",
        "10k balance / 8.5k sale price / 350 repo / 490 storage / 800 lawyer / 3 140 total due",
    ],
)
def test_lines_typed_in_any_form(text: str, locale: str) -> None:
    kinds = ("claim", "sale_price", "costs_repossession", "costs_storage", "costs_legal", "total")
    assert read(text, locale) == list(zip(kinds, ("10000", "8500", "350", "490", "800", "3140"), strict=True))


@pytest.mark.parametrize(
    ("scanned", "kind", "amount"),
    [
        ("Bel0p å betale kr 71 185,92", "total", "71185.92"),
        ("Belopabetale 500,00", "total", "500"),
        ("Restlan 1O 000", "claim", "10000"),
        ("REPOSSESSIONFEE $350.00", "costs_repossession", "350"),
        ("Amount due $ 3 , 140.00", "total", "3140"),
        ("Salgskostnader 12 345 ,67", "costs_sale", "12345.67"),
        ("Gjenstående lån 12 345 67", "claim", "12345.67 or 1234567"),
        ("Storage 14 35.00 490.00", "costs_storage", "490"),
        ("Storage 490.00 490.00", "costs_storage", "490"),
        ("2026 storage 490", "costs_storage", "490"),
    ],
)
def test_what_scanning_does_to_a_line(scanned: str, kind: str, amount: str) -> None:
    assert read(scanned) == [(kind, amount)]


def test_names_in_one_column_and_amounts_in_the_next() -> None:
    assert read("Costs:\nBalance\nSale price\nStorage\n10,000.00\n8,500.00\n490.00") == [
        ("claim", "10000"),
        ("sale_price", "8500"),
        ("costs_storage", "490"),
    ]
    assert read("Repossession fee\n$350.00\nTotal due\n3,140.00") == [("costs_repossession", "350"), ("total", "3140")]
    assert read("Storage\n490.00\n350.00") == [("costs_storage", "490"), (None, "350")]


@pytest.mark.parametrize(
    "text",
    [
        "Storgata 112, 5003 Bergen",
        "112 Main Street",
        "SSN 123-45-6789",
        "Fødselsnummer 010190 12345",
        "KID: 1234567 890123",
        "(614) 555-0123",
        "Tlf. 22 33 44 55",
        "12. mars 2026",
        "Storage $35.00 per day",
        "18.5 %",
        "Loan no 55 and VIN 1HGCM82633A004352",
        "page 2 of 3",
        "Dear customer",
        "",
    ],
)
def test_what_is_no_amount_is_not_read(text: str) -> None:
    assert read(text) == []


def test_a_sign_that_may_mean_two_things_gives_both_readings() -> None:
    assert read("restgjeld 1.500", "en") == [("claim", "1500 or 1.50")]
    assert read("restgjeld 1.500 kr", "en") == [("claim", "1500")]


def test_an_amount_without_a_known_name_is_kept_to_be_asked_about() -> None:
    assert read("widget 350.00") == [(None, "350")]
    assert read("total -500.00") == [(None, "500")]


@pytest.mark.parametrize("locale", LOCALES)
@given(text=st.text(alphabet="0123456789 .,-$kr%()/:@x\nabstorageøO|", max_size=120))
def test_no_text_makes_it_fail(text: str, locale: str) -> None:
    found = read_letter(text.split("\n"), locale)
    assert all(isinstance(line, ReadLine) for line in found)
    assert all(line.amount is None or line.amount >= 0 for line in found)


@given(amount=st.integers(0, 99_999_999), kind=st.sampled_from(("storage", "Rettsgebyr", "Amount due")))
def test_an_amount_written_with_cents_is_read_to_the_cent(amount: int, kind: str) -> None:
    (line,) = read_letter((f"{kind} ${amount / 100:,.2f}",), "nb")
    assert line.amount == Decimal(amount) / 100
    assert isinstance(line.kind, LineKind)


def test_a_letter_without_end_is_cut() -> None:
    assert len(read_letter(["1 " * 400] * 100, "en")) <= MOST_LINES

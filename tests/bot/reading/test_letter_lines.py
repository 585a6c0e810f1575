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
        "KID 0012345678",
        "account 44213889",
        "kontonr 1234 56 78901",
        "Columbus, OH 43215",
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


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize(
    ("text", "kind", "amount"),
    [
        ("Gebyr gjennomført tilbakelevering 4 640,25", "costs_court", "4640.25"),
        ("Gebyr til namsmannen 4 640", "costs_court", "4640"),
        ("Tvangssalg, begjæring gebyr 1 479,50", "costs_court", "1479.50"),
        ("Gebyr 950", None, "950"),
        ("Gebyr 95", None, "95"),
        ("Purregebyr 105", "costs_reminder", "105"),
        ("Inkassovarsel 38", "costs_reminder", "38"),
        ("Betalingsoppfordring 113", "costs_demand", "113"),
        ("Inkassosalær 6 750", "costs_collection", "6750"),
        ("Hentegebyr 2 000", "costs_repossession", "2000"),
        ("Oppgjørshonorar 6 725", "costs_agent", "6725"),
        ("Oppgjør 6 725", "costs_agent", "6725"),
        ("Mva 675", "costs_other", "675"),
        ("Escrow advance 3 200", "costs_other", "3200"),
        ("lån femti tusen", "claim", "50000"),
        ("sold for forty thousand dollars", "sale_price", "40000"),
        ("Lån kr 10000", "claim", "10000"),
        ("the loan is 10000", "claim", "10000"),
    ],
)
def test_names_that_letters_bear(text: str, kind: str | None, amount: str, locale: str) -> None:
    assert read(text, locale) == [(kind, amount)]


@pytest.mark.parametrize("text", ["total for one thing", "loan fifty", "the loan that we gave you one " + "day " * 12])
def test_words_that_are_no_amount_stay_words(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize(
    "period",
    [
        "fra 1.10 til 22.11.2026",
        "1.10.-22.11.2026",
        "1.10 - 22.11",
        "fra 1.10",
        "3.-6. juni",
        "October 1-22, 2026",
        "from 10/1 to 11/22/2026",
        "1. til 22.11.2026",
        "2023-2026",
    ],
)
def test_a_period_is_no_amount(period: str, locale: str) -> None:
    assert read(f"Renter {period} kr 1 200,00", locale) == [("costs_default_interest", "1200")]


class TestWhereALineStands:
    CLAIM, PRICE, TOTAL = (LineKind.CLAIM.value, "10000"), ("sale_price", "8500"), (LineKind.TOTAL.value, "1500")

    @pytest.mark.parametrize(
        "letter",
        [
            "Balance owed: $10,000\nSold for $8,500\nNet balance: $1,500",
            "Loan $10,000\nSale price $8,500\nBalance owed $1,500",
            "restgjeld 10 000\nsalgssum 8 500\nrestgjeld 1 500",
            "Principal $10,000\nSale price $8,500\nBalance $1,500",
            "Balance $10,000\nSale price $8,500\nAmount due $1,500",
        ],
    )
    def test_a_name_for_either_is_the_claim_before_the_price_and_the_total_after_it(self, letter: str) -> None:
        assert read(letter) == [self.CLAIM, self.PRICE, self.TOTAL]

    def test_the_claim_may_stand_below_the_price_and_the_total_at_the_top(self) -> None:
        assert read("Sale price 8,500\nBalance 10,000\nTotal 1,500") == [self.PRICE, self.CLAIM, self.TOTAL]
        assert read("Balance owed 1,500\nPrincipal 10,000\nSale price 8,500") == [self.TOTAL, self.CLAIM, self.PRICE]

    def test_two_that_differ_leave_a_question(self) -> None:
        assert read("Total 1,640\nAmount due 1,500") == [(None, "1640"), self.TOTAL]
        assert read("Principal 10,000\nLoan balance 9,000") == [self.CLAIM, (None, "9000")]
        assert read("Total 1,500\nAmount due 1,500") == [self.TOTAL, self.TOTAL]

    def test_what_they_say_is_owed_is_their_total(self) -> None:
        said = "they say I owe 2350 because of 10000 minus 8500 plus 850 fees"
        assert read(said) == [("total", "2350"), (None, "10000"), (None, "8500"), ("costs_other", "850")]


def test_an_american_home_letter() -> None:
    letter = (
        "Principal balance $290,000\nAccrued interest 10,000\nEscrow advance 3,200\nLate charges 450\n"
        "Attorney fees 6,000\nProperty inspection 300\nLess sale price 250,000\nDeficiency $59,950"
    )
    assert [kind for kind, _ in read(letter)] == [
        "claim",
        "costs_default_interest",
        "costs_other",
        "costs_default_interest",
        "costs_legal",
        "costs_other",
        "sale_price",
        "total",
    ]


def test_a_letter_without_end_is_cut() -> None:
    assert len(read_letter(["1 " * 400] * 100, "en")) <= MOST_LINES


def test_the_number_of_a_line_is_no_amount() -> None:
    numbered = read_letter(("(1) Amount owed 10000\n(2) Sale price 8500\n3. Repossession 500\n4) Total 2000",), "en")
    assert [str(line.amount) for line in numbered] == ["10000", "8500", "500", "2000"]


def test_a_sale_that_is_written_as_a_credit_is_the_price_and_a_value_is_the_value_whoever_set_it() -> None:
    (sale,) = read_letter(("Credit for sale of vehicle 8500",), "en")
    (value,) = read_letter(("Verdi namsmannen 85 000 kr",), "nb")
    assert (sale.kind, value.kind) == (LineKind.PRICE, LineKind.VALUATION)

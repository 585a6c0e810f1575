"""Numbers typed after the bot's name: what was owed, the price and the costs, and when they are no sum at all."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.reading.query_sums import APART, MOST_OFFERED, Lacking, Sums, read_sums

LOCALES = ("nb", "en")


def sums(
    claim: str, price: str, costs: str | None = None, credit: str | None = None, currency: str | None = None
) -> Sums:
    def amount(text: str | None) -> Decimal | None:
        return None if text is None else Decimal(text)

    return Sums(Decimal(claim), Decimal(price), amount(costs), amount(credit), currency)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("10000 8500 500", sums("10000", "8500", "500")),
        ("10000 8500", sums("10000", "8500")),
        ("250' 200'", sums("250000", "200000")),
        ("250’ 200’ 10’", sums("250000", "200000", "10000")),
        ("1,5 mill 1,2 mill", sums("1500000", "1200000")),
        ("1.5 mill. 1.2 mill.", sums("1500000", "1200000")),
        ("250k 200k 10k", sums("250000", "200000", "10000")),
        ("1 mill 800 tusen", sums("1000000", "800000")),
        ("250 000 200 000 10 000", sums("250000", "200000", "10000")),
        ("1 000 000 900 000 100 000", sums("1000000", "900000", "100000")),
        ("10 000 8 500 500", sums("10000", "8500", "500")),
        ("10.000 8.500", sums("10000", "8500")),
        ("10,000 8,500", sums("10000", "8500")),
        ("10000, 8500, 500", sums("10000", "8500", "500")),
        ("10000,8500,500", sums("10000", "8500", "500")),
        ("10000/8500/500", sums("10000", "8500", "500")),
        ("10000;8500", sums("10000", "8500")),
        ("10000 og 8500 og 500", sums("10000", "8500", "500")),
        ("10 000,- 8 500,-", sums("10000", "8500")),
        ("ca 10000 8500?", sums("10000", "8500")),
        ("8500 10000", sums("8500", "10000")),
        ("10000 0", sums("10000", "0")),
        ("250 200 tusen", sums("250000", "200000")),
        ("1,5 1,2 mill", sums("1500000", "1200000")),
        ("bil 10000 8500 500", sums("10000", "8500", "500")),
        ("sale 300000 250000", sums("300000", "250000")),
        ("sale of house 300000 250000", sums("300000", "250000")),
    ],
)
def test_numbers_without_names_are_owed_price_and_costs_in_this_order(typed: str, read: Sums, locale: str) -> None:
    assert read_sums(typed, locale) == (read,)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("owed 10000 sold 8500 fees 500", sums("10000", "8500", "500")),
        ("sold 8500 owed 10000", sums("10000", "8500")),
        ("10000 owed 8500 price 500 fees", sums("10000", "8500", "500")),
        ("gjeld 250000 solgt 200000", sums("250000", "200000")),
        ("gjeld 250 000, solgt for 200 000", sums("250000", "200000")),
        ("250000 solgt 200000 gebyr 5000", sums("250000", "200000", "5000")),
        ("owed 10000 8500 500", sums("10000", "8500", "500")),
        ("krav 10000 verdi 8500", sums("10000", "8500")),
        ("I owe 10000 and they sold it for 8500 plus 500 in fees", sums("10000", "8500", "500")),
        ("owed 10000 sold 8500 fees 500 refund 200", sums("10000", "8500", "500", "200")),
        ("sale 250000 loan 300000", sums("300000", "250000")),
        ("sale price 250000 300000", sums("300000", "250000")),
        ("sold for 100 owed 20000", sums("20000", "100")),
    ],
)
def test_a_word_beside_an_amount_says_which_it_is(typed: str, read: Sums, locale: str) -> None:
    assert read_sums(typed, locale) == (read,)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("10000 - 8500 + 500", sums("10000", "8500", "500")),
        ("10000 + 500 - 8500", sums("10000", "8500", "500")),
        ("10000−8500", sums("10000", "8500")),
        ("10000 minus 8500 pluss 500", sums("10000", "8500", "500")),
        ("10000 - 8500 - 500", sums("10000", "8500", None, "500")),
        ("10000 500 - sold 8500", sums("10000", "8500", "500")),
    ],
)
def test_a_sign_before_an_amount_says_whether_it_comes_on_or_off(typed: str, read: Sums) -> None:
    assert read_sums(typed, "nb") == (read,)


@pytest.mark.parametrize(
    ("typed", "currency"),
    [
        ("$10,000 $8,500", "USD"),
        ("10.000 kr 8.500 kr", "NOK"),
        ("NOK 10000 NOK 8500", "NOK"),
        ("10000 8500kr", "NOK"),
        ("10000 8500", None),
        ("€10000 €8500", None),
    ],
)
def test_the_currency_is_the_one_that_was_named(typed: str, currency: str | None) -> None:
    assert read_sums(typed, "en") == (sums("10000", "8500", currency=currency),)


def test_numbers_that_can_be_cut_in_several_sensible_ways_are_offered_each_way() -> None:
    assert read_sums("250k 200k 500", "en") == (sums("250000", "200000", "500"), sums("250000", "200500"))
    assert read_sums("10 lapper 8 lapper", "nb") == (sums("10000", "8000"), sums("1000", "800"))


@pytest.mark.parametrize("typed", ["10000", "250 000", "10 500", "1,5 mill", "10 000 kr", "owed 10000", "100 200 300"])
def test_one_amount_lacks_another(typed: str) -> None:
    assert read_sums(typed, "nb") is Lacking.ANOTHER_AMOUNT


@pytest.mark.parametrize(
    "typed",
    [
        "10000 8500 500 200", "250 000 200 000 10 000 5 000", "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17",
        "0 8500", "-10000 8500", "10000 8500 -", "(10000) 8500", "10000 8500 10%", "10² 8500", "10000 = 8500",
        "$10000 8500 kr", "10000 a month, 8500 owed", "owed 10000 owed 8500", "01018012345 8500", "12.11.2026 5000",
        "owed 10000 in 3 years", "not owed 10000 8500", "9" * 200, "9" * 10_000, "10000 8500 -500", "10000 8500 - 500",
        "300000 250000 2024", "30000 2015", "2019 14000 6000",
        "116 123 14000 6000", "815 33 300", "2026 2025", "owed 300000 sold 2023", "sold 2000 for 250000 owed 300000",
        "1,5 200000", "250 kr 200 tusen", "+47 912 34 567", "912 34 567", "800-388-2227", "(216) 555-0123",
        "+1 216 555 0123",
    ],
)  # fmt: skip
def test_what_cannot_be_read_clearly_is_refused(typed: str) -> None:
    assert read_sums(typed, "en") is Lacking.CLEARNESS


@pytest.mark.parametrize(
    "typed", ["", "short sale", "1e5 2e4", "NaN 5", "chapter 7", "form 1099-C", "sold in the summer"]
)
def test_words_are_not_taken_for_numbers(typed: str) -> None:
    assert read_sums(typed, "en") is None


@pytest.mark.parametrize(
    "typed", ["１００００ ８５００", "१०००० ८५००", "\u200f10000\u200f \u202e8500", "10\u00a0000 8\u202f500"]
)
def test_digits_of_other_scripts_and_hidden_marks_change_nothing(typed: str) -> None:
    assert read_sums(typed, "en") == (sums("10000", "8500"),)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("loan in 2023 was 300000, sold 250000", sums("300000", "250000")),
        ("lån i 2023 300000 solgt 250000", sums("300000", "250000")),
        ("sold 2023 for 250000 owed 300000", sums("300000", "250000")),
        ("2024: 10000 8500", sums("10000", "8500")),
        ("in 2024: 300 000 250 000", sums("300000", "250000")),
        ("2015 300000 250000", sums("300000", "250000")),
    ],
)
def test_a_year_is_no_amount(typed: str, read: Sums, locale: str) -> None:
    assert read_sums(typed, locale) == (read,)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("300000 250000 2000", sums("300000", "250000", "2000")),
        ("10000 8500 2023", sums("10000", "8500", "2023")),
        ("owed 10000 sold 8500 fees 2015", sums("10000", "8500", "2015")),
        ("300000 - 250000 + 2015", sums("300000", "250000", "2015")),
        ("sold for 2015 owed 3000", sums("3000", "2015")),
        ("$3,000 $2015 fees 100", sums("3000", "2015", "100", currency="USD")),
        ("in 2015 kr 3000", sums("2015", "3000", currency="NOK")),
        ("2000:1500:100", sums("2000", "1500", "100")),
    ],
)
def test_an_amount_of_the_size_of_a_year_is_an_amount_where_its_place_or_a_word_says_so(typed: str, read: Sums) -> None:
    assert read_sums(typed, "en") == (read,)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("in Ohio 300000 250000", (sums("300000", "250000"),)),
        ("ccp 580 726", None),
        ("60", None),
        ("2024", None),
        ("1,5 mill", Lacking.ANOTHER_AMOUNT),
    ],
)
def test_beside_a_term_other_words_may_stand_but_small_numbers_and_years_are_no_amounts(
    typed: str, read: tuple[Sums, ...] | Lacking | None
) -> None:
    assert read_sums(typed, "nb", of_a_term=True) == read


amounts = st.integers(1, 999_999_999_999)


@given(st.integers(2_100, 9_999_999), st.integers(2_100, 9_999_999), st.integers(1, 500))
def test_amounts_written_in_one_run_are_read_as_they_stand(claim: int, price: int, costs: int) -> None:
    read = read_sums(f"{claim}; {price}; {costs}", "en")
    if max(claim, price) > APART * min(claim, price):
        assert read is Lacking.CLEARNESS
        return
    assert isinstance(read, tuple)
    assert read[0] == sums(str(claim), str(price), str(costs))


@given(st.text(st.sampled_from("0123456789 .,'’-+kmr$%()eglsotd"), max_size=256), st.sampled_from(LOCALES))
def test_whatever_is_typed_each_reading_is_an_account_that_can_be_made_up(typed: str, locale: str) -> None:
    read = read_sums(typed, locale)
    if isinstance(read, tuple):
        assert 0 < len(read) <= MOST_OFFERED
        assert len(set(read)) == len(read)
        assert all(0 < way.claim < 10**12 and 0 <= way.sale_price < 10**12 for way in read)

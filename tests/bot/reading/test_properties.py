"""What holds for every text and every amount."""

import time
from datetime import date
from decimal import Decimal

import pytest
from babel.dates import format_date
from babel.numbers import format_decimal
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import reading
from bot.reading import Ambiguous, AmbiguousDate, Amount, ReadDate

TODAY = date(2026, 11, 22)
LOCALES = st.sampled_from(["nb", "en"])
AMOUNTS = st.decimals(min_value=0, max_value=Decimal("999999999999.99"), places=2)
DAYS = st.dates(min_value=date(1980, 1, 1), max_value=TODAY)
TYPED = st.text() | st.text("0123456789 .,'-+kKrm$/%()?’\u00a0½og tilmdesfå", max_size=40)
WORDS = "hundre tusen to og en halv million mill and a half five k 1 250 000 3. mars siden uker . , - / ' kr for i fjor"
PHRASES = st.lists(st.sampled_from(WORDS.split(" ")), max_size=14).map(" ".join)


@settings(deadline=None)
@given(TYPED | PHRASES, LOCALES)
def test_no_text_is_too_strange_to_read(text: str, locale: str) -> None:
    reading.as_line(reading.read_amount(text, locale))
    reading.as_line(reading.find_amount(text, locale))
    reading.as_line(reading.read_date(text, locale, TODAY))
    reading.as_line(reading.find_date(text, locale, TODAY, assume_year=True))
    for found in reading.find_dates(text, locale, TODAY, future=True, assume_year=True):
        assert reading.as_line(found) != "reject"
    reading.read_several(text, locale)
    reading.read_list(text, locale)
    reading.read_choice(text, {"a": [text], "b": ["Home"]}, locale)
    for read in (reading.read_correction, reading.read_state, reading.read_place, reading.read_yes_no):
        read(text)
    for hears in (reading.in_distress, reading.reads_poorly, reading.wants_human, reading.personal_number):
        assert hears(text) in (True, False)
    for says in (reading.is_dont_know, reading.is_none, reading.is_stop, reading.is_back, reading.greeting):
        assert says(text) in (True, False)


@given(TYPED | PHRASES, LOCALES)
def test_an_amount_has_at_most_two_decimals_and_twelve_digits(text: str, locale: str) -> None:
    found = reading.read_amount(text, locale)
    values = (found.value,) if isinstance(found, Amount) else found.readings if isinstance(found, Ambiguous) else ()
    assert len(values) <= 3
    for value in values:
        exponent = value.as_tuple().exponent
        assert 0 <= value < 10**12
        assert isinstance(exponent, int)
        assert exponent >= -2


@settings(deadline=None)
@given(AMOUNTS, LOCALES, st.sampled_from([None, "#,##0.00", "#,##0.##"]))
def test_what_is_written_as_its_readers_write_reads_back_as_the_same_or_is_asked(
    amount: Decimal, locale: str, pattern: str | None
) -> None:
    written = format_decimal(amount, pattern, locale=locale)
    found = reading.read_amount(written, locale)
    assert found == Amount(amount) or (isinstance(found, Ambiguous) and amount in found.readings)


@given(AMOUNTS, LOCALES)
def test_an_amount_written_in_the_other_language_is_never_read_as_another_number(amount: Decimal, locale: str) -> None:
    other = "en" if locale == "nb" else "nb"
    found = reading.read_amount(format_decimal(amount, "#,##0.00", locale=other), locale)
    assert found == Amount(amount) or (isinstance(found, Ambiguous) and amount in found.readings)


@given(AMOUNTS)
def test_a_plain_decimal_reads_as_itself_in_both_languages(amount: Decimal) -> None:
    assert {reading.read_amount(f"{amount:f}", locale) for locale in ("nb", "en")} == {Amount(amount)}


@settings(deadline=None)
@given(DAYS, LOCALES, st.sampled_from(["medium", "long", "full", "d. MMMM y", "yyyy-MM-dd"]))
def test_a_date_written_as_its_readers_write_reads_back_as_the_same(day: date, locale: str, style: str) -> None:
    found = reading.read_date(format_date(day, style, locale=locale), locale, TODAY)
    assert isinstance(found, ReadDate)
    assert found.text == day.isoformat()


@given(DAYS, LOCALES)
def test_a_short_date_reads_back_as_the_same_or_is_asked(day: date, locale: str) -> None:
    written = format_date(day, "dd.MM.y" if locale == "nb" else "M/d/y", locale=locale)
    found = reading.read_date(written, locale, TODAY)
    same = isinstance(found, ReadDate) and found.text == day.isoformat()
    assert same or (locale == "en" and isinstance(found, AmbiguousDate) and day in found.readings)


@pytest.mark.parametrize(
    "piece",
    ["seksti", "ish ", "1 ", "1,", "'", "a ", "og en halv ", "hundre", "nei ", "it was ", "3. mars ", "(", "- ", "1/2"],
)  # fmt: skip
def test_a_repeated_text_is_read_at_once(piece: str) -> None:
    text = (piece * 500)[:499] + "x"
    started = time.process_time()
    for locale in ("nb", "en"):
        reading.find_amount(text, locale)
        reading.find_dates(text, locale, TODAY)
        reading.read_several(text, locale)
    reading.read_correction(text)
    reading.in_distress(text)
    assert time.process_time() - started < 2

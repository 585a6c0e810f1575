"""Amounts as people type them; the cases are in tests/data/amounts.json, by rule, locale and text."""

import json
from decimal import Decimal
from pathlib import Path

import pytest

from bot.reading import Ambiguous, Amount, Doubt, Fault, Misread, as_line, read_amount

CASES = json.loads((Path(__file__).parents[2] / "data" / "amounts.json").read_text("utf-8"))


def _cases() -> list[object]:
    return [
        pytest.param(text, locale, expected, id=f"{rule}: {locale} {text!r}")
        for rule, locales in CASES.items()
        for locale, texts in locales.items()
        for text, expected in texts.items()
    ]


@pytest.mark.parametrize(("text", "locale", "expected"), _cases())
def test_an_amount_is_read_by_its_rule(text: str, locale: str, expected: str) -> None:
    line = as_line(read_amount(text, locale))
    if expected in ("ask", "reject") or line in ("ask", "reject"):
        assert line == expected
    else:
        assert Decimal(line) == Decimal(expected)


@pytest.mark.parametrize(
    ("text", "locale", "readings", "why"),
    [
        ("1,500", "nb", ["1500", "1.50"], Doubt.SEPARATOR),
        ("$8.500", "en", ["8500", "8.50"], Doubt.SEPARATOR),
        ("10,50", "en", ["10.50", "1050"], Doubt.SEPARATOR),
        ("1.250 mill", "nb", ["1250000", "1250000000"], Doubt.SEPARATOR),
        ("12 345 67", "nb", ["12345.67", "1234567"], Doubt.GROUPING),
        ("300-350 000", "nb", ["300000", "350000"], Doubt.RANGE),
        ("to til tre hundre tusen", "nb", ["200000", "300000"], Doubt.RANGE),
        ("300 000 + 20 000", "nb", ["320000"], Doubt.SUM),
        ("500 plus fees", "en", [], Doubt.SUM),
        ("12 000 i måneden", "nb", [], Doubt.PER_MONTH),
        ("et par tusen", "nb", [], Doubt.VAGUE),
        ("over 300 000", "nb", ["300000"], Doubt.VAGUE),
        ("1 mill 250", "nb", ["1250000", "1000250"], Doubt.VAGUE),
        ("20 lapper", "nb", ["20000", "2000"], Doubt.SLANG),
        ("50'", "nb", ["50000", "50"], Doubt.SLANG),
        ("€500", "nb", ["500"], Doubt.CURRENCY),
    ],
)
def test_a_question_offers_the_likeliest_reading_first(text: str, locale: str, readings: list[str], why: Doubt) -> None:
    assert read_amount(text, locale) == Ambiguous(tuple(map(Decimal, readings)), why)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", Fault.EMPTY),
        ("-5000", Fault.NEGATIVE),
        ("(1 500)", Fault.NEGATIVE),
        ("5 %", Fault.PERCENT),
        ("03.03.2024", Fault.DATE),
        ("hæ", Fault.NOT_A_NUMBER),
        ("9999999999999", Fault.TOO_LARGE),
        ("1" * 501, Fault.TOO_LONG),
    ],
)
def test_what_cannot_be_read_says_why(text: str, why: Fault) -> None:
    assert read_amount(text, "nb") == Misread(why)


@pytest.mark.parametrize(
    ("text", "locale", "currency"),
    [
        ("$10.000", "nb", "USD"),
        ("8500kr", "en", "NOK"),
        ("2 mnok", "nb", "NOK"),
        ("8500", "nb", None),
        ("50 øre", "nb", "NOK"),
    ],
)
def test_a_named_currency_is_kept_beside_the_number(text: str, locale: str, currency: str | None) -> None:
    reading = read_amount(text, locale)
    assert isinstance(reading, Amount)
    assert reading.currency == currency


def test_a_round_amount_has_no_decimals_and_another_has_two() -> None:
    assert as_line(read_amount("1,5 mill", "nb")) == "1500000"
    assert as_line(read_amount("10,5", "nb")) == "10.50"

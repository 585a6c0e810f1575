"""Dates as people type them on 22 November 2026; the cases are in tests/data/dates.json, by rule, locale and text."""

import json
from datetime import date
from pathlib import Path

import pytest

from bot.reading import AmbiguousDate, DateDoubt, Fault, Misread, Precision, ReadDate, as_line, read_date

TODAY = date(2026, 11, 22)
CASES = json.loads((Path(__file__).parents[2] / "data" / "dates.json").read_text("utf-8"))


def _cases() -> list[object]:
    return [
        pytest.param(text, locale, expected, id=f"{rule}: {locale} {text!r}")
        for rule, locales in CASES.items()
        for locale, texts in locales.items()
        for text, expected in texts.items()
    ]


@pytest.mark.parametrize(("text", "locale", "expected"), _cases())
def test_a_date_is_read_by_its_rule(text: str, locale: str, expected: str) -> None:
    assert as_line(read_date(text, locale, TODAY)) == expected


@pytest.mark.parametrize(
    ("text", "locale", "readings", "why"),
    [
        ("3/4/24", "en", [date(2024, 3, 4), date(2024, 4, 3)], DateDoubt.DAY_OR_MONTH),
        ("11/12/26", "en", [date(2026, 11, 12)], DateDoubt.DAY_OR_MONTH),
        ("mars 24", "nb", [date(2026, 3, 24), date(2025, 3, 24)], DateDoubt.DAY_OR_YEAR),
        ("Mar-24", "en", [date(2026, 3, 24), date(2025, 3, 24)], DateDoubt.DAY_OR_YEAR),
        ("march 24", "en", [date(2026, 3, 24), date(2025, 3, 24)], DateDoubt.MISSING_YEAR),
        ("mars 28", "nb", [date(2026, 3, 28), date(2025, 3, 28)], DateDoubt.MISSING_YEAR),
        ("030324", "nb", [date(2024, 3, 3)], DateDoubt.COMPACT),
        ("17. mai", "nb", [date(2026, 5, 17), date(2025, 5, 17)], DateDoubt.MISSING_YEAR),
        ("28. november", "nb", [date(2025, 11, 28), date(2024, 11, 28)], DateDoubt.MISSING_YEAR),
        ("3.3.85", "nb", [date(1985, 3, 3)], DateDoubt.FUTURE),
        ("22.11.2027", "nb", [], DateDoubt.FUTURE),
        ("sist fredag", "nb", [date(2026, 11, 20)], DateDoubt.WEEKDAY),
        ("last sunday", "en", [date(2026, 11, 15)], DateDoubt.WEEKDAY),
        ("neste søndag", "nb", [date(2026, 11, 29)], DateDoubt.WEEKDAY),
        ("uke 12 2024", "nb", [], DateDoubt.VAGUE),
        ("3-6 juni 2024", "nb", [], DateDoubt.RANGE),
    ],
)
def test_a_question_offers_the_likeliest_day_first(
    text: str, locale: str, readings: list[date], why: DateDoubt
) -> None:
    assert read_date(text, locale, TODAY) == AmbiguousDate(tuple(readings), why)


def test_an_answer_deadline_may_lie_ahead() -> None:
    assert read_date("28.11.2026", "nb", TODAY, future=True) == ReadDate("2026-11-28", Precision.DAY)
    assert read_date("i morgen", "nb", TODAY, future=True) == ReadDate("2026-11-23", Precision.DAY)
    assert read_date("nov 28", "en", TODAY, future=True) == AmbiguousDate(
        (date(2026, 11, 28), date(2027, 11, 28)), DateDoubt.MISSING_YEAR
    )
    assert read_date("1.1.2040", "nb", TODAY, future=True) == AmbiguousDate((), DateDoubt.IMPLAUSIBLE)


def test_an_impossible_date_is_told_from_no_date() -> None:
    assert read_date("32.01.2024", "nb", TODAY) == Misread(Fault.IMPOSSIBLE_DATE)
    assert read_date("vet ikke", "nb", TODAY) == Misread(Fault.NOT_A_DATE)


def test_months_ago_are_known_to_the_month_only() -> None:
    assert read_date("for to måneder siden", "nb", TODAY) == ReadDate("2026-09", Precision.MONTH)
    assert read_date("11 months ago", "en", TODAY) == ReadDate("2025-12", Precision.MONTH)

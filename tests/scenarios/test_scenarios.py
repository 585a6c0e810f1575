"""Every question of the table gets the elements that its answer must give, in both languages."""

import re
from dataclasses import replace

import pytest

from bot.scenarios.checks import Fault, Wrong
from bot.scenarios.rows import LOCALES, Row, rows
from bot.scenarios.runner import run_row

ROWS = rows()
WANTED = {
    *(f"A{number}" for number in (*range(1, 10), *range(13, 30))),
    *(f"B{number}" for number in (1, 3, 4, 5, 6, 7, 9, 11, 12, 13, 15, 16, 17, 18, 19)),
    *(f"C{number}" for number in range(1, 11)),
    *(f"D{number}" for number in (2, 3, 4, 5, 7, 9, 10, 11, 12, 13, 14, 16, 17, 21, 22, 24, 25)),
    *("E1", "E2", "E5", "E8", "E9"),
    *(f"F{number}" for number in (1, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16, 17, 18, 19, 20)),
    *("G2", "G3", "G4"),
    *("H1", "H2", "H4", "H5", "H6", "H9", "H10", "H11", "H12", "H14", "H15"),
}
"""The questions that were gathered from real people and advice pages."""


def test_every_question_has_its_row_and_no_row_is_about_nothing() -> None:
    assert {row.name for row in ROWS} == WANTED


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_the_answer_gives_what_it_must(row: Row, locale: str) -> None:
    assert run_row(row, locale).faults == ()


@pytest.mark.parametrize("locale", LOCALES)
def test_an_element_that_is_missing_and_one_that_must_not_stand_there_are_told(locale: str) -> None:
    row = next(row for row in ROWS if row.name == "A1")
    look = replace(row.looks[0], en=(r"\$2,001",), nb=("2 001 USD",), never=(r"\w+",))
    outcome = run_row(replace(row, looks=(look,)), locale)
    wanted = look.nb[0] if locale == "nb" else look.en[0]
    assert outcome.faults == (
        Fault(Wrong.NOT_SAID, "result", wanted=wanted),
        Fault(Wrong.SAID, "result", wanted=r"\w+"),
    )
    assert re.match(rf"FAIL A1 \({locale}\): result: nothing like .*2.001.*; result: .* must not be", outcome.line)

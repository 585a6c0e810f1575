"""Every question of the table gets the elements that its answer must give, in both languages."""

import re

import pytest

from bot.pages import Page
from tests.bot.talking import Talk
from tests.scenarios.rows import LOCALES, Look, Row, rows

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


def begun(row: Row, locale: str) -> Talk:
    """The person at the place where the question comes up: with the facts stated, and the first steps taken."""
    talk = Talk(locale)
    if row.facts:
        answers = dict(row.facts)
        talk.session = talk.session.to(answers=answers, page=Page.RESULT, confirmed=True)
        talk.types("/result")
    else:
        talk.types("/start")
    for step in row.does:
        go(talk, step)
    return talk


def go(talk: Talk, where: str) -> None:
    if where == "result":
        talk.types("/result")
    elif re.match(r"[aentwl]:\w", where):
        talk.taps(where, old=where not in talk.data())
    else:
        talk.types(where)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_the_answer_gives_what_it_must(row: Row, locale: str) -> None:
    talk = begun(row, locale)
    for look in row.looks:
        go(talk, (look.at_nb if locale == "nb" else None) or look.at)
        gives(talk, look, locale)


def gives(talk: Talk, look: Look, locale: str) -> None:
    text = talk.reads()
    for pattern in look.nb if locale == "nb" else look.en:
        assert re.search(pattern, text, re.IGNORECASE), f"{look.at}: no {pattern!r} in\n{text}"
    for pattern in look.never:
        assert not re.search(pattern, text, re.IGNORECASE), f"{look.at}: {pattern!r} in\n{text}"

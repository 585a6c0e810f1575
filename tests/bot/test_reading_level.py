"""How hard the texts are to read, by published measures: eighth grade in English, easy in Norwegian."""

from collections.abc import Callable
from statistics import mean

import pytest

from tests.bot.every_screen import every_screen
from tests.bot.reading_level import WORD, grade, lix, syllables
from tests.bot.talking import plain

GRADE_8, EASY = 8.0, 40.0
HARDEST_GRADE, HARDEST_LIX = 12.0, 50.0
MEASURES: tuple[tuple[str, Callable[[str], float], float, float], ...] = (
    ("en", grade, GRADE_8, HARDEST_GRADE),
    ("nb", lix, EASY, HARDEST_LIX),
)
ENOUGH = 15
"""Words below which a text is too short to be measured alone."""


def texts(locale: str, pages: set[str], *, short: bool = False) -> list[str]:
    """The texts of these pages, long enough to be measured; with ``short`` those of short mode."""
    shown = (plain(screen.text) for page, screen in every_screen(locale, short) if page in pages)
    found = [text for text in shown if len(WORD.findall(text)) >= ENOUGH]
    assert len(found) > 5
    return found


@pytest.mark.parametrize(("locale", "measure", "most", "hardest"), MEASURES)
def test_a_question_is_read_by_an_eighth_grader(
    locale: str, measure: Callable[[str], float], most: float, hardest: float
) -> None:
    found = sorted((measure(text), text) for text in texts(locale, {"question"}))
    assert mean(level for level, _ in found) <= most
    assert found[-1][0] <= hardest, found[-1]


@pytest.mark.parametrize(("locale", "measure", "most", "hardest"), MEASURES)
def test_so_is_every_kind_of_short_page(
    locale: str, measure: Callable[[str], float], most: float, hardest: float
) -> None:
    found = sorted((measure(text), text) for text in texts(locale, {"result", "topic", "subject"}, short=True))
    assert mean(level for level, _ in found) <= most
    assert found[-1][0] <= hardest, found[-1]


@pytest.mark.parametrize(("locale", "measure", "most", "hardest"), MEASURES)
@pytest.mark.parametrize("page", ["result", "topic", "subject"])
def test_the_whole_pages_are_no_harder_on_the_whole(
    page: str, locale: str, measure: Callable[[str], float], most: float, hardest: float
) -> None:
    levels = [measure(text) for text in texts(locale, {page})]
    assert mean(levels) <= most
    assert max(levels) <= hardest


def test_the_measures_are_those_that_were_published() -> None:
    assert [syllables(word) for word in ("cat", "table", "owed", "lender", "insurance", "make")] == [
        1, 2, 1, 2, 3, 1,
    ]  # fmt: skip
    assert round(grade("The cat sat on the mat."), 2) == -1.45
    assert round(lix("Banken krever resten av gjelden. Du kan betale."), 1) == 16.5
    assert grade("12 500") == lix("−") == 0.0

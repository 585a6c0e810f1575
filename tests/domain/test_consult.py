"""Which pages of law stand below the answer, and which are only there for who asks."""

from datetime import date

import pytest

from domain.case import Case
from domain.consult import answerable, consult, further, offered, part_of
from domain.law import Section
from domain.subjects import ONLY_GOODS, ONLY_HOMES, Subject
from tests.domain.norwegian_cases import CAR_TAKEN_BACK
from tests.domain.us_cases import CAR, SHORT_SALE

TODAY = date(2026, 11, 22)
HOME, GOODS, NORWAY = (Case.model_validate(facts) for facts in (SHORT_SALE, CAR, CAR_TAKEN_BACK))


def test_a_page_is_offered_once_and_never_among_the_further_ones() -> None:
    for case in (HOME, GOODS, NORWAY):
        shown = [subject for section in Section for subject in offered(case, section)]
        assert len(shown) == len(set(shown))
        assert not set(shown) & set(further(case))


def test_who_lost_a_home_is_not_shown_pages_about_cars_and_the_reverse() -> None:
    assert not ONLY_GOODS & set(further(HOME))
    assert not ONLY_HOMES & set(further(GOODS))


def test_an_american_page_is_not_in_norway() -> None:
    assert Subject.FORM_WRONG in answerable(HOME)
    assert Subject.FORM_WRONG not in answerable(NORWAY)
    assert consult(NORWAY, TODAY, Subject.FORM_WRONG) == ()
    assert part_of(NORWAY, Subject.FORM_WRONG) is None
    assert part_of(HOME, Subject.FORM_WRONG) is Section.TAX


def test_where_the_place_is_not_known_there_is_no_page_but_each_country_can_be_asked() -> None:
    assert answerable(Case()) == ()
    assert consult(Case(), TODAY, Subject.TIME) == ()
    for country in ("US", "NO"):
        assert consult(Case(), TODAY, Subject.TIME, country)


@pytest.mark.parametrize("case", [HOME, GOODS, NORWAY], ids=["home", "car", "Norway"])
def test_every_page_of_a_place_says_something(case: Case) -> None:
    for subject in answerable(case):
        assert consult(case, TODAY, subject), subject

"""Nobody is told the law of the other country, in either language, but on the page about living in one of them."""

import re

import pytest
from hypothesis import given

from bot.language import Language
from bot.screen.finding import sentence
from domain import Case, assess
from domain.consult import answerable, consult
from domain.subjects import Subject
from tests.domain.contract import every
from tests.domain.strategies import AMERICAN, TODAY, Facts, cases

OTHERS = {
    "NO": re.compile(r"\b(UCC|IRC|IRS|FDCPA|FCRA|CFPB|HUD|1099|W-2)\b|U\.S\.C\.|§ 580"),
    "US": re.compile(r"\w+loven\b|namsmann|namsfogd|tingrett|forliksråd|gjeldsordning|\bNAV\b", re.IGNORECASE),
}


def told(facts: Facts, locale: str) -> str:
    """Every sentence of the answer and of every page below it."""
    case, language = Case.model_validate(facts), Language(locale, "NOK" if facts["jurisdiction"] == "NO" else "USD")
    subjects = (subject for subject in answerable(case) if subject is not Subject.ABROAD)
    said = (finding for subject in subjects for finding in consult(case, TODAY, subject))
    return "\n".join(sentence(language, finding) for finding in (*assess(case, TODAY).findings, *said))


@pytest.mark.parametrize("locale", ["en", "nb"])
@every(max_examples=15)
@given(facts=cases(("NO",)))
def test_a_norwegian_case_is_told_no_american_law(facts: Facts, locale: str) -> None:
    assert OTHERS["NO"].findall(told(facts, locale)) == []


@pytest.mark.parametrize("locale", ["en", "nb"])
@every(max_examples=15)
@given(facts=cases(AMERICAN))
def test_an_american_case_is_told_no_norwegian_law(facts: Facts, locale: str) -> None:
    assert OTHERS["US"].findall(told(facts, locale)) == []

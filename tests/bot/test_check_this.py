"""What was not read in the law itself or on an official page says "Check this", on the page, once."""

from functools import cache

import pytest

from bot.language import Language
from bot.pages import Page, Topic
from bot.screen.finding import sentence
from bot.screen.showing import screens
from bot.screen.view import View, whole
from bot.wording.findings import SAYS_NO_LAW
from domain import Case
from domain.law import Finding, Status
from tests.domain.crafted import CRAFTED, TODAY, every_finding, grid

WORDS = {"en": "check this", "nb": "sjekk dette"}
LONGEST_PAGE = 3500


@cache
def findings() -> tuple[Finding, ...]:
    """Every conclusion of the cases, each once by its kind and how sure its sources are."""
    found: dict[tuple[type[Finding], frozenset[Status]], Finding] = {}
    for facts in (*grid(), *CRAFTED):
        for finding in every_finding(facts):
            found[type(finding), frozenset(cite.status for cite in finding.citations)] = finding
    return tuple(found.values())


def unsure() -> tuple[Finding, ...]:
    return tuple(
        finding
        for finding in findings()
        if type(finding) not in SAYS_NO_LAW and any(cite.status is not Status.READ for cite in finding.citations)
    )


@pytest.mark.parametrize("locale", WORDS)
def test_every_sentence_whose_source_was_not_read_says_so_once(locale: str) -> None:
    said = {finding.code: sentence(Language(locale, "USD"), finding).casefold() for finding in unsure()}
    assert len(said) > 50
    assert {code: text for code, text in said.items() if text.count(WORDS[locale]) != 1} == {}


def test_the_same_conclusion_from_a_source_that_was_read_says_nothing() -> None:
    language = Language("en", "USD")
    headline = next(finding for finding in unsure() if finding.code == "LawBars")
    read = headline.citing(*(cite.model_copy(update={"status": Status.READ}) for cite in headline.citations))
    assert sentence(language, headline) == f"{sentence(language, read)} Check this."


def test_below_a_sum_it_has_a_line_of_its_own() -> None:
    total = next(finding for finding in unsure() if finding.code == "ValueSum")
    assert sentence(Language("nb", "USD"), total).splitlines()[-1] == "Sjekk dette."


def test_a_telephone_number_is_no_claim_about_the_law() -> None:
    nav = next(finding for finding in findings() if finding.code == "CallNav")
    assert any(cite.status is not Status.READ for cite in nav.citations)
    assert "Check this" not in sentence(Language("en", "NOK"), nav)


@pytest.mark.parametrize("locale", WORDS)
def test_no_page_grows_too_long_for_it(locale: str) -> None:
    for facts in CRAFTED:
        view = whole(Case.model_validate(facts), facts, locale, TODAY)
        for topic in (None, Topic.LIABILITY, Topic.CREDIT, Topic.TAX, Topic.NEXT):
            session = view.session.to(page=Page.TOPIC if topic else Page.RESULT, topic=topic)
            assert sum(len(screen.text) for screen in screens(View(session, TODAY, stated=view.stated))) <= LONGEST_PAGE

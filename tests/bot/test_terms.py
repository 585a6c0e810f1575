"""The glossary: what a typed word finds, and what an entry may say."""

import re

import pytest

from bot.language import Language
from bot.terms import find_term, suggestions
from bot.wording.term_nynorsk import NYNORSK
from bot.wording.term_synonyms import SYNONYMS
from bot.wording.terms import FIRST, TERMS

LONGEST_IN_A_GROUP = 350
LONGEST_IN_PRIVATE = 700

NEVER_SHOWN = (
    "mangelbalanse", "mangelsaldo", "mangelsdom", "tjenestemann", "opptjent inntekt", "tilbaketak", "opp-ned",
    "tvangsutlegg", "frafall", "saksøk",
)  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "slug"),
    [
        ("deficiency", "deficiency"),
        ("restgjeld", "deficiency"),
        ("  RESTKRAV ", "deficiency"),
        ("short sale", "short_sale"),
        ("What is a short sale?", "short_sale"),
        ("hva er en betalingsanmerkning?", "payment_remark"),
        ("forliksradet", "forliksradet"),
        ("forliksrådet", "forliksradet"),
        ("medlantaker", "co_borrower"),
        ("1099-C", "form_1099_c"),
        ("gjeldsordning", "gjeldsordning"),
        ("what's a short sale", "short_sale"),
        ("whats a short sale", "short_sale"),
        ("short sale please", "short_sale"),
        ("define foreclosure", "foreclosure"),
        ("meaning of foreclosure", "foreclosure"),
        ("what is the meaning of foreclosure", "foreclosure"),
        ("explain lien", "lien"),
        ("kva er restgjeld", "deficiency"),
        ("kan du forklare restgjeld?", "deficiency"),
    ],
)
def test_a_term_is_found_by_its_name_in_either_language_whatever_the_case_and_the_accents(
    typed: str, slug: str
) -> None:
    assert find_term(typed) == slug


@pytest.mark.parametrize(
    ("typed", "slug"),
    [
        ("defficiency", "deficiency"),
        ("forclosure", "foreclosure"),
        ("repposession", "repossession"),
        ("mangelsaldoen", "deficiency"),
        ("gjeldsordningen", "gjeldsordning"),
        ("inkaso", "debt_collection"),
        ("låneforhandleren deres", "servicer"),
    ],
)
def test_a_small_typing_error_is_let_through(typed: str, slug: str) -> None:
    assert find_term(typed) == slug


@pytest.mark.parametrize("typed", ["", "   ", "?", "line", "gjeld", "hei", "10000 8500 500", "short sale " * 400])
def test_what_names_no_single_term_finds_none(typed: str) -> None:
    assert find_term(typed) is None


def test_suggestions_are_five_at_most_each_once_and_begin_with_the_term_that_was_meant() -> None:
    for typed in ["gjeld", "salg", "recourse", "utlegg", "a", "kreditt", "short sale", "xyzzy"]:
        offered = suggestions(typed)
        assert len(offered) <= 5
        assert len(set(offered)) == len(offered)
        assert find_term(typed) in (None, *offered[:1])


def test_half_a_word_offers_what_it_may_become() -> None:
    assert "payment_remark" in suggestions("betalingsan")
    assert "short_sale" in suggestions("short")


def test_nothing_typed_offers_the_first_five() -> None:
    assert suggestions("") == FIRST
    assert len(FIRST) == 5
    assert set(FIRST) <= set(TERMS)


def test_a_word_of_no_term_offers_none() -> None:
    assert suggestions("xyzzyplugh") == ()


def test_every_slug_fits_a_button_and_a_link() -> None:
    for slug in TERMS:
        assert re.fullmatch(r"[a-z0-9_]{1,40}", slug)
        assert find_term(slug) == slug


def test_every_synonym_finds_the_term_it_stands_under() -> None:
    assert set(SYNONYMS) == set(TERMS)
    assert set(NYNORSK) <= set(TERMS)
    for slug, words in (*SYNONYMS.items(), *NYNORSK.items()):
        for word in words:
            assert find_term(word) == slug, word


@pytest.mark.parametrize("locale", ["en", "nb"])
def test_every_term_is_found_by_the_name_it_is_shown_with(locale: str) -> None:
    language = Language(locale)
    for slug, term in TERMS.items():
        assert find_term(language.message(term.name)) == slug


@pytest.mark.parametrize("locale", ["en", "nb"])
def test_a_term_fits_a_group_and_its_long_form_a_phone(locale: str) -> None:
    language = Language(locale)
    for slug, term in TERMS.items():
        short = f"{language.message(term.name)}\n{language.message(term.text)}"
        long = "\n".join([short, *(language.message(words) for words in term.more)])
        assert len(short) <= LONGEST_IN_A_GROUP, slug
        assert len(long) <= LONGEST_IN_PRIVATE, slug


@pytest.mark.parametrize("locale", ["en", "nb"])
def test_no_term_is_explained_with_the_wrong_words(locale: str) -> None:
    language = Language(locale)
    for slug, term in TERMS.items():
        shown = " ".join(language.message(words) for words in (term.name, term.text, *term.more)).casefold()
        assert [word for word in NEVER_SHOWN if word in shown] == [], slug


def test_every_term_has_a_norwegian_name_and_text_of_its_own() -> None:
    norwegian = Language("nb")
    alike = {"Finansklagenemnda", "IRS"}
    for slug, term in TERMS.items():
        for words in (term.name, term.text, *term.more):
            assert norwegian.message(words) != words or words in alike, slug


@pytest.mark.parametrize(
    ("asked", "slug"),
    [
        ("and deficiency?", "deficiency"),
        ("og restgjeld da?", "deficiency"),
        ("but recourse", "recourse"),
        ("do you know what recourse is?", "recourse"),
        ("vet noen hva restgjeld er?", "deficiency"),
    ],
)
def test_a_word_is_found_in_the_way_people_go_on_asking(asked: str, slug: str) -> None:
    assert find_term(asked) == slug

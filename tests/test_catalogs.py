"""The catalogs: complete, safe to fill in, and in the words that were agreed on."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

ROOT = Path(__file__).parent.parent
LOCALES = ROOT / "locales"
LANGUAGES = sorted(path.parent.parent.name for path in LOCALES.glob("*/LC_MESSAGES/messages.po"))
MARKS: dict[str, tuple[int, ...] | None] = {"N_": None, "NN_": (1, 2)}
LONGEST = 300

PLACEHOLDER = re.compile(r"\{[^{}]*\}")
NAMED = re.compile(r"\{[a-z][a-z0-9_]*\}")
TAG = re.compile(r"<[^<>]*>")
EMOJI = re.compile("[\u2300-\u27bf\u2b00-\u2bff\ufe0f\U0001f000-\U0001faff]")

ENGLISH_WRONG = {
    r"\binvalid\b": "say what is understood",
    r"\bunfortunately\b": "no blame, no regret",
    r"\b(?:unverified|not verified|to be verified)\b": "Check this",
    r"\b(?:double-check|verify this|confirm this|check that yourself)\b": "Check this",
    r"\bmay not be (?:accurate|correct)\b": "Check this",
    r"\bdon't worry\b": "no cheer",
    r"\.\.\.": "…",
}
NORWEGIAN_WRONG = {
    r"\bvennligst\b": "say what to do",
    r"\bugyldig": "say what is understood",
    r"\bmangel(?:saldo|balanse|dom|sdom)": "restgjeld etter salget",
    r"\b(?:dersom|såfremt)\b": "hvis",
    r"\bdessverre\b": "no blame, no regret",
    r"\bikke bekymre\b": "no cheer",
    r"\b(?:vedrørende|i henhold til|på grunn av at)\b": "om, etter, fordi",
    r"\bforeta betaling": "betale",
    r"\btilbaketak": "tilbakelevering",
    r"\btjenestemann": "banken",
    r"\bopptjent inntekt": "skattepliktig inntekt",
    r"\bopp-ned\b": "lånet er større enn verdien",
    r"\btvangsutlegg": "tvangssalg",
    r"\bfrafall(?:e|er|t|te)\b": "slette",
    r"\bsaksøk": "du; den som krever pengene",
    r"\bnu\b": "nå",
    r"(?<![.:?»] )(?<![>«\n])(?<!^)\b(?:De|Dem|Deres)\b": "du",
    r"\.\.\.": "…",
    r"§ ": "a no-break space after the section sign",
    r"\d \d{3}\b": "a no-break space inside a number",
    r"\d \d{2} \d{2}": "a no-break space inside a telephone number",
    r"\d (?:kr\b|kroner\b|%)": "a no-break space before the unit",
    r"(?<![\w\u00a0])-\d": "a true minus",
    r"[\"“”]": "«»",
}


@cache
def template() -> Catalog:
    """Return the committed template."""
    with (LOCALES / "messages.pot").open("rb") as file:
        return read_po(file)


@cache
def catalog(language: str) -> Catalog:
    """Return the committed translations."""
    with (LOCALES / language / "LC_MESSAGES" / "messages.po").open("rb") as file:
        return read_po(file, locale=language)


def forms(words: str | tuple[str, ...] | list[str] | None) -> tuple[str, ...]:
    """Return a sentence, or each form of a plural; an empty sentence where there is none."""
    return tuple(words) if isinstance(words, tuple | list) else (words or "",)


def messages(catalog: Catalog) -> Iterator[Message]:
    """Yield every sentence of a catalog without its header."""
    return (message for message in catalog if message.id)


def english() -> Iterator[str]:
    """Yield every English sentence."""
    for message in messages(template()):
        yield from forms(message.id)


def norwegian() -> Iterator[str]:
    """Yield every Norwegian sentence."""
    for message in messages(catalog("nb")):
        yield from forms(message.string)


def wrong(sentences: Iterator[str], rules: dict[str, str]) -> list[str]:
    """Return each sentence that breaks a rule, with what to write instead."""
    compiled = [
        (re.compile(pattern, re.IGNORECASE if pattern.islower() else 0), instead) for pattern, instead in rules.items()
    ]
    return [f"{sentence!r}: {instead}" for sentence in sentences for rule, instead in compiled if rule.search(sentence)]


def marked(sentence: str) -> tuple[list[str], list[str]]:
    """Return the placeholders and the tags of a sentence, in no order."""
    return sorted(PLACEHOLDER.findall(sentence)), sorted(TAG.findall(sentence))


def test_the_template_is_what_the_program_says() -> None:
    said = {
        words
        for _, _, words, _, _ in extract_from_dir(ROOT / "bot", keywords=MARKS, options_map={}, comment_tags=())
        if words
    }
    assert {message.id for message in messages(template())} == said, "run make catalogs"


def test_norwegian_is_there() -> None:
    assert "nb" in LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_every_sentence_and_no_other(language: str) -> None:
    assert {m.id for m in messages(catalog(language))} == {m.id for m in messages(template())}
    assert list(catalog(language).obsolete) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_is_complete_and_every_sentence_was_read_again_after_its_english_changed(language: str) -> None:
    unfinished = [m.id for m in messages(catalog(language)) if m.fuzzy or not all(forms(m.string))]
    assert unfinished == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_placeholders_and_tags_of_its_english(language: str) -> None:
    different = [
        (source, target)
        for message in messages(catalog(language))
        for source, target in zip(forms(message.id), forms(message.string), strict=False)
        if marked(source) != marked(target)
    ]
    assert different == []


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_a_sentence_is_short_plain_and_calm(language: str) -> None:
    sentences = (
        list(english()) if language == "en" else [f for m in messages(catalog(language)) for f in forms(m.string)]
    )
    for sentence in sentences:
        assert len(sentence) <= LONGEST, sentence
        assert set(TAG.findall(sentence)) <= {"<b>", "</b>", "<i>", "</i>"}, sentence
        assert sentence.count("<b>") == sentence.count("</b>"), sentence
        assert sentence.count("<i>") == sentence.count("</i>"), sentence
        assert all(NAMED.fullmatch(name) for name in PLACEHOLDER.findall(sentence)), sentence
        assert "!" not in sentence, sentence
        assert not EMOJI.search(sentence), sentence


def test_english_says_check_this_and_nothing_else_where_a_source_is_not_read() -> None:
    assert wrong(english(), ENGLISH_WRONG) == []


def test_norwegian_is_written_as_it_was_agreed() -> None:
    assert wrong(norwegian(), NORWEGIAN_WRONG) == []


def test_check_this_is_said_in_norwegian_wherever_it_is_said_in_english() -> None:
    silent = [
        message.id
        for message in messages(catalog("nb"))
        if "check this" in " ".join(forms(message.id)).lower()
        and "sjekk dette" not in " ".join(forms(message.string)).lower()
    ]
    assert silent == []


def test_a_catalog_carries_no_date_that_changes_by_itself() -> None:
    for path in LOCALES.rglob("*.po*"):
        assert not re.search(r'^"(?:POT-Creation|PO-Revision)-Date:', path.read_text("utf-8"), re.MULTILINE)

"""Every text is found, said to be somewhere, filled, and measured as Telegram measures it."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.facts import choices
from bot.language import Language
from bot.sandbox.markup import parsed, units
from bot.staff.texts.catalog import LOCALES, Flag, Text, by_id, every_text, identity
from bot.staff.texts.kinds import LIMITS, PLACEHOLDER, Kind, length
from bot.staff.texts.screens import text_page
from bot.staff.texts.search import found
from bot.staff.texts.where import areas, areas_of, used_for, written_in
from bot.wording.choices import word
from bot.wording.facts import ASKS
from bot.wording.findings import SENTENCES
from bot.wording.mark import Plural, Words
from bot.wording.terms import TERMS
from tests.test_catalogs import forms, messages, template

ROOT = Path(__file__).parents[3]
TRANSCRIPTS = ROOT / "tests" / "transcripts"
BUTTON = re.compile(r"\[([^\[\]]+) = (?:[anetwl]:|s:)")


def text_of(words: Words) -> Text:
    """The text that these words are."""
    return by_id()[identity(words.one if isinstance(words, Plural) else words)]


def ours() -> Iterator[Text]:
    """The texts that people are shown; the desk's own pages name things that have no longest value."""
    return (text for text in every_text() if "staff" not in areas_of(text))


def test_every_text_of_the_catalog_is_there_once_with_a_place_and_a_kind() -> None:
    assert sorted(text.english for text in every_text()) == sorted(forms(each.id) for each in messages(template()))
    assert all(text.spots and text.kinds and areas_of(text) for text in every_text())


def test_every_text_has_an_id_of_its_own_that_fits_in_a_button() -> None:
    assert len(by_id()) == len(every_text())
    assert all(re.fullmatch("[a-z2-7]{6}", name) for name in by_id())


def test_a_place_is_the_line_where_the_text_begins() -> None:
    for text in every_text():
        for place in written_in(text):
            file, _, line = place.rpartition(":")
            assert "N_(" in (ROOT / file).read_text("utf-8").splitlines()[int(line) - 1]


def test_the_places_are_those_of_the_catalog() -> None:
    for each in messages(template()):
        files = {file for file, _ in each.locations}
        assert {spot.file for spot in by_id()[identity(forms(each.id)[0])].spots} == files


@pytest.mark.parametrize("locale", LOCALES)
def test_every_text_is_said_to_belong_somewhere(locale: str) -> None:
    assert all(all(used_for(Language(locale), text)) and used_for(Language(locale), text) for text in every_text())


def test_every_finding_is_named_where_its_text_is() -> None:
    for finding, words in SENTENCES.items():
        said = "\n".join(used_for(Language("en"), text_of(words)))
        assert finding.__name__ in said


def test_every_question_is_named_where_its_texts_are() -> None:
    language = Language("en")
    for field, ask in ASKS.items():
        for words in (ask.label, ask.button, ask.question, ask.why, ask.where):
            assert any(f"({field})" in said for said in used_for(language, text_of(words)))


def test_every_choice_is_said_to_answer_a_question() -> None:
    language = Language("en")
    for field in ASKS:
        for choice in choices(field):
            said = "\n".join(used_for(language, text_of(word(choice))))
            assert f"{type(choice).__name__}: {choice.name}" in said


def test_every_word_of_the_glossary_is_named_where_its_texts_are() -> None:
    language = Language("en")
    for term in TERMS.values():
        for words in (term.name, term.text, *term.more):
            assert any(f"“{term.name}”" in said for said in used_for(language, text_of(words)))


def test_the_longest_values_leave_no_placeholder_and_are_known() -> None:
    for text in ours():
        for form in text.measured:
            assert not PLACEHOLDER.search(form.filled), form.words
            assert form.unknown == (), (form.words, form.unknown, text.file)


def test_the_desks_own_texts_are_filled_too() -> None:
    assert [form for text in every_text() for form in text.measured if PLACEHOLDER.search(form.filled)] == []


def test_a_finding_is_filled_by_the_types_of_its_fields() -> None:
    english, norwegian = _said("GapAtValue")
    assert "NOK\u00a088,888,888.88" in english
    assert "88\u00a0888\u00a0888,88\u00a0kr" in norwegian
    assert "North Carolina" in _said("MayClaim")[0]
    assert "September 28, 2028" in _said("AnswerCourt")[0]
    assert "28. september 2028" in _said("AnswerCourt")[1]


def _said(finding: str) -> list[str]:
    words = next(words for kind, words in SENTENCES.items() if kind.__name__ == finding)
    return [form.filled for form in text_of(words).measured]


def test_a_length_is_what_telegram_counts() -> None:
    for text in every_text():
        for form in text.measured:
            assert form.length == units(parsed(form.filled).text) or form.filled != form.filled.strip()
    assert length("<b>Salg &amp; gjeld</b>") == len("Salg & gjeld")
    assert length("\U0001f3e0") == 2


def test_no_text_is_longer_than_telegram_takes() -> None:
    over = [
        (text.id, form.locale, form.length, form.limit)
        for text in every_text()
        for form in text.measured
        if Flag.OVER in form.flags
    ]
    assert over == []


def test_a_text_that_is_too_long_is_flagged() -> None:
    button = next(text for text in every_text() if text.kinds == (Kind.BUTTON,))
    assert Flag.OVER in button.measure("en", "x" * (LIMITS[Kind.BUTTON] + 1)).flags
    assert button.measure("en", "x" * 21).flags == (Flag.OWN_ROW,)
    assert button.measure("en", "x" * 20).flags == ()
    line = next(text for text in every_text() if text.kind is Kind.LINE)
    assert line.measure("en", "{amount} " + "x" * 22).flags == (Flag.LONG_LINE,)


def test_what_stands_on_a_button_in_a_transcript_is_known_as_one() -> None:
    files = (file for file in TRANSCRIPTS.glob("*.txt") if not file.name.startswith("staff_"))
    shown = {label for file in files for label in BUTTON.findall(file.read_text("utf-8"))}
    buttons = {form.words.replace("\u00a0", " ") for text in every_text() for form in text.measured if _tapped(text)}
    whole = shown & {form.words for text in ours() for form in text.measured}
    assert shown & buttons
    assert sorted(whole - buttons) == []


def _tapped(text: Text) -> bool:
    """A label of a fact, a name of a term and a text of the parts of an answer stand on buttons as they are."""
    parts = {ask.label for ask in ASKS.values()} | {term.name for term in TERMS.values()}
    return Kind.BUTTON in text.kinds or text.english[0] in parts


@pytest.mark.parametrize("locale", LOCALES)
def test_the_page_of_every_text_can_be_sent(locale: str) -> None:
    for text in every_text():
        screen = text_page(Language(locale), text)
        assert 0 < units(parsed(screen.text).text) <= LIMITS[Kind.MESSAGE], text.id


def test_a_word_is_found_in_both_languages_by_id_and_by_finding() -> None:
    ready = text_of("answer ready. Left to pay: {amount}.")
    english, norwegian = found("LEFT ready"), found("igjen klart")
    assert ready in english
    assert ready in norwegian
    assert len(english) < 20
    assert found(english[0].id) == (english[0],)
    assert text_of(next(iter(SENTENCES.values()))) in found(next(iter(SENTENCES)).__name__)
    assert found("  ") == ()


def test_every_text_is_in_a_part_that_can_be_looked_through() -> None:
    assert {text.id for texts in areas().values() for text in texts} == set(by_id())

"""Everything the bot can say in a group: short, in both languages, and made of nothing that anybody typed."""

import re
from collections.abc import Iterator
from datetime import date
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.group_answers import GroupAnswer, GroupToast, Kind, answer_to, every_answer, may_be_quoted
from bot.group_events import Asked, Asker, Call
from bot.group_screens import LONGEST, group_screen, toast
from bot.group_settings import CHOICES, UNTOUCHED, GroupSettings, chosen_by
from bot.language import OFFERED, Language
from bot.screen_parts import Button, Screen
from bot.terms import suggestions, terms_compared
from bot.wording.terms import TERMS

TODAY = date(2026, 11, 22)
LANGUAGES = tuple(Language(locale) for locale in OFFERED)
LINK = re.compile(r"\?start=(?:private|term_[a-z0-9_]+)")
MOST_BYTES = 64
LONGEST_START = 64
LONGEST_TOAST = 200


def call(text: str, asked: Asked = Asked.TERM, *, letter: bool = False, below: bool = False) -> Call:
    return Call(1, -100, 7, Asker(5, "en"), asked, by_name=True, text=text, letter=letter, below=below)


def answer(text: str, asked: Asked = Asked.TERM, *, letter: bool = False) -> GroupAnswer:
    found = answer_to(call(text, asked, letter=letter))
    assert found is not None
    return found


def read(screen: Screen) -> str:
    """What a person reads of it."""
    return unescape(re.sub(r"<[^>]+>", "", screen.text))


def shown(found: GroupAnswer) -> Iterator[Screen]:
    return (group_screen(found, language, TODAY) for language in LANGUAGES)


def buttons(screen: Screen) -> list[Button]:
    return [button for row in screen.rows for button in row]


def test_every_kind_of_answer_is_walked() -> None:
    assert {found.kind for found in every_answer()} == set(Kind)
    assert {found.term for found in every_answer()} >= set(TERMS)


def test_no_answer_is_longer_than_500_characters_in_either_language() -> None:
    long = [(found, len(read(screen))) for found in every_answer() for screen in shown(found)]
    assert [found for found in long if not 0 < found[1] <= LONGEST] == []


def test_help_is_two_lines() -> None:
    assert [read(screen).count("\n") for screen in shown(GroupAnswer(Kind.HELP))] == [1, 1]


def test_every_answer_but_a_setting_has_one_button_at_most_and_it_leads_into_the_private_chat() -> None:
    for found in every_answer():
        for screen in shown(found) if found.kind is not Kind.SETTINGS else ():
            for button in buttons(screen):
                assert button.url is not None
                assert LINK.fullmatch(button.url)
                assert len(button.url.removeprefix("?start=")) <= LONGEST_START


def test_every_term_leads_to_itself_in_private() -> None:
    for slug in TERMS:
        for screen in shown(GroupAnswer(Kind.TERM, term=slug)):
            assert [button.url for button in buttons(screen)] == [f"?start=term_{slug}"]


@pytest.mark.parametrize("owner", [0, 1, 2**63 - 1])
def test_every_button_of_the_settings_fits_and_says_whose_it_is(owner: int) -> None:
    for settings in (UNTOUCHED, GroupSettings(language="nb", admins_only=True)):
        for screen in shown(GroupAnswer(Kind.SETTINGS, settings=settings, owner=owner)):
            for button in buttons(screen):
                assert button.data is not None
                assert len(button.data.encode()) <= MOST_BYTES
                chosen = chosen_by(button.data)
                assert chosen is not None
                assert chosen[1] == owner
                assert settings.choosing(chosen[0]) in (settings, GroupSettings(**_after(settings, chosen[0])))


def _after(settings: GroupSettings, chosen: str) -> dict[str, object]:
    language = None if chosen == "own" else chosen if chosen in OFFERED else settings.language
    admins = chosen == "admins" if chosen in ("admins", "all") else settings.admins_only
    return {"language": language, "admins_only": admins}


@pytest.mark.parametrize(
    "data",
    ["", "n:", "n:begin", "n:group", "n:group_", "n:group_nb", "n:group_nb_", "n:group_nb_x", "n:group_nb_-1",
     "n:group_sv_5", "n:groups", "a:claim:1", "a:group_nb_5:1", "t:group_nb_5", "n:group_nb_٣",
     "n:group_nb_" + "1" * 60],
)  # fmt: skip
def test_no_other_button_is_one_of_the_settings(data: str) -> None:
    assert chosen_by(data) is None


def test_what_there_is_no_choice_of_changes_nothing() -> None:
    settings = GroupSettings(language="nb", admins_only=True)
    assert settings.choosing("elsewhere") is settings
    assert {"nb", "en", "own", "all", "admins"} == CHOICES


def test_toasts_fit_in_both_languages() -> None:
    assert all(0 < len(toast(what, language)) <= LONGEST_TOAST for what in GroupToast for language in LANGUAGES)


def test_term_alone_is_told_how_to_ask() -> None:
    assert answer("").kind is Kind.HOW_TO_ASK
    assert answer("  ?").kind is Kind.HOW_TO_ASK


def test_a_word_is_explained_and_an_unknown_one_leads_to_its_neighbours() -> None:
    assert answer("short sale") == GroupAnswer(Kind.TERM, term="short_sale")
    assert answer("deficiencies and others").kind in (Kind.NEAR, Kind.UNKNOWN)
    near = answer("short")
    assert near.kind is Kind.NEAR
    assert "short_sale" in near.near
    assert answer("xqzw") == GroupAnswer(Kind.UNKNOWN)


@pytest.mark.parametrize("asked", [Asked.TERM, Asked.ADDRESSED, Asked.ANOTHER_COMMAND])
def test_figures_after_a_command_or_in_a_text_lead_to_the_private_chat(asked: Asked) -> None:
    assert answer("14000 6000", asked) == GroupAnswer(Kind.FIGURES)
    assert answer("restgjeld 250 000", asked) == GroupAnswer(Kind.FIGURES)


def test_a_case_a_letter_and_a_command_of_the_private_chat_are_taken_in_private() -> None:
    assert answer("they took my car", Asked.ADDRESSED) == GroupAnswer(Kind.OWN_CASE)
    assert answer("", Asked.ADDRESSED, letter=True) == GroupAnswer(Kind.OWN_CASE)
    assert answer("", Asked.ANOTHER_COMMAND) == GroupAnswer(Kind.OWN_CASE)


def test_the_name_alone_and_a_greeting_are_told_how_it_works() -> None:
    assert answer("", Asked.ADDRESSED) == GroupAnswer(Kind.HELP)
    assert answer("hei", Asked.ADDRESSED) == GroupAnswer(Kind.HELP)


@pytest.mark.parametrize("text", ["thanks", "👍", "ha det"])
def test_thanks_and_signs_are_met_with_silence(text: str) -> None:
    assert answer_to(call(text, Asked.ADDRESSED)) is None


@pytest.mark.parametrize("payload", ["", "true", "private", "term_", "term_nothing", "c_AbCd", "ex_home"])
def test_a_link_that_adds_the_bot_is_answered_with_help(payload: str) -> None:
    assert answer(payload, Asked.START) == GroupAnswer(Kind.HELP)


def test_a_link_that_names_a_term_is_answered_with_it() -> None:
    assert answer("term_short_sale", Asked.START) == GroupAnswer(Kind.TERM, term="short_sale")


@pytest.mark.parametrize("asked", sorted(Asked))
def test_despair_is_heard_with_whatever_command_it_comes(asked: Asked) -> None:
    assert answer("I can't go on", asked) == GroupAnswer(Kind.DISTRESS)
    assert answer("jeg vil ikke leve lenger, jeg skylder 250 000", asked) == GroupAnswer(Kind.DISTRESS)


@pytest.mark.parametrize("asked", sorted(Asked))
@pytest.mark.parametrize("text", ["140000", "140 000 og 60 000", "140k", "fjorten tusen"])
def test_figures_are_kept_out_with_whatever_command_they_come(asked: Asked, text: str) -> None:
    assert answer(text, asked) == GroupAnswer(Kind.FIGURES)


@pytest.mark.parametrize("payload", ["abc123", "c_1a2b3c4d", "term_form_982x", "v1"])
def test_a_code_in_a_link_is_no_figure(payload: str) -> None:
    assert answer(payload, Asked.START) == GroupAnswer(Kind.HELP)


def test_the_settings_are_opened_elsewhere() -> None:
    assert answer_to(call("", Asked.SETTINGS)) is None


def test_who_asks_what_is_kept_of_them_is_told_where_their_answers_are() -> None:
    assert answer("", Asked.OWN_DATA) == GroupAnswer(Kind.OWN_DATA)


@pytest.mark.parametrize("text", ["haha Bob you are right", "why", "lol that is wild", "hvor er du Kari"])
def test_what_people_say_below_its_message_to_each_other_is_met_with_silence(text: str) -> None:
    assert answer_to(call(text, Asked.ADDRESSED, below=True)) is None
    assert answer(text, Asked.ADDRESSED) == GroupAnswer(Kind.HELP)


@pytest.mark.parametrize("text", ["they took my car", "is it the same in Ohio?", "jeg er skyldig mye penger"])
def test_a_case_below_its_message_is_taken_in_private(text: str) -> None:
    assert answer(text, Asked.ADDRESSED) == GroupAnswer(Kind.OWN_CASE)
    assert answer_to(call(text, Asked.ADDRESSED, below=True)) == GroupAnswer(Kind.OWN_CASE)


def test_a_picture_with_thanks_below_it_is_met_with_silence() -> None:
    assert answer_to(call("thanks", Asked.ADDRESSED, letter=True)) is None


@pytest.mark.parametrize("text", ["difference between short sale and foreclosure", "restgjeld vs tvangssalg"])
@pytest.mark.parametrize("asked", [Asked.TERM, Asked.ADDRESSED])
def test_two_words_whose_difference_is_asked_for_are_both_explained(text: str, asked: Asked) -> None:
    found = answer(text, asked)
    assert (found.kind, len(found.near)) == (Kind.TERMS, 2)
    for screen, language in zip(shown(found), LANGUAGES, strict=True):
        assert all(language.text(TERMS[slug].name) in screen.text for slug in found.near)
        assert len(read(screen)) <= LONGEST


def test_words_that_are_too_long_together_are_named() -> None:
    longest = sorted(TERMS, key=lambda slug: len(Language("en").text(TERMS[slug].text)))[-2:]
    (text,) = (group_screen(GroupAnswer(Kind.TERMS, near=tuple(longest)), Language("en"), TODAY).text,)
    assert text.startswith("Those are too many words for one answer.")
    assert all(Language("en").message(TERMS[slug].name) in read(Screen(text)) for slug in longest)


def test_what_holds_figures_is_not_shown_once_more_above_the_answer() -> None:
    said = call("I owe 140000", Asked.ADDRESSED)
    assert not may_be_quoted(said, answer(said.text, Asked.ADDRESSED))
    assert not may_be_quoted(said, GroupAnswer(Kind.MANY))
    assert not may_be_quoted(call("I owe 140000 and want to die"), GroupAnswer(Kind.DISTRESS))
    assert may_be_quoted(call("1099-C"), answer("1099-C"))
    assert may_be_quoted(call("short sale"), answer("short sale"))


@pytest.mark.parametrize("locale", OFFERED)
def test_the_settings_offer_what_is_not_chosen_yet(locale: str) -> None:
    for language in (None, *OFFERED):
        for admins_only in (False, True):
            settings = GroupSettings(language=language, admins_only=admins_only)
            screen = group_screen(GroupAnswer(Kind.SETTINGS, settings=settings), Language(locale), TODAY)
            chosen = [chosen_by(button.data or "") for button in buttons(screen)]
            offered = {found[0] for found in chosen if found}
            assert offered == CHOICES - {language or "own", "admins" if admins_only else "all"}
            assert all(settings.choosing(choice) != settings for choice in offered)


@given(st.text(max_size=200), st.sampled_from(sorted(Asked)))
def test_whatever_is_typed_the_answer_is_one_of_those_that_are_walked(text: str, asked: Asked) -> None:
    found = answer_to(call(text, asked))
    if found is not None and found.kind in (Kind.NEAR, Kind.TERMS):
        assert found.near == (suggestions(text) if found.kind is Kind.NEAR else terms_compared(text))
        assert all(len(read(screen)) <= LONGEST for screen in shown(found))
    elif found is not None:
        assert found in set(every_answer())


def test_five_of_the_longest_names_still_fit() -> None:
    longest = sorted(TERMS, key=lambda slug: max(len(language.message(TERMS[slug].name)) for language in LANGUAGES))
    assert all(len(read(screen)) <= LONGEST for screen in shown(GroupAnswer(Kind.NEAR, near=tuple(longest[-5:]))))

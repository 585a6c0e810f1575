"""Links into the bot: whatever stands behind ``/start``, in whatever state, nothing of the person's is touched."""

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.cases import OF_THE_CASE, OF_THE_PERSON
from bot.conversation.commanding import EXAMPLES
from bot.pages import Page
from bot.screen_parts import Screen
from bot.session import Session
from bot.wording.terms import TERMS
from tests.bot.talking import Talk, buttons_of, plain
from tests.bot.test_shared_case_chats import NOT_YOURS, finished, half_done, shares

LOCALES = ("en", "nb")
MARKS = {"en": "EXAMPLE", "nb": "EKSEMPEL"}
ORDINARY = {Page.WELCOME, Page.RESUME, Page.CASES}


def at_summary(locale: str) -> Talk:
    return finished(locale).taps("n:back")


def in_trial(locale: str) -> Talk:
    return finished(locale).taps("n:try")


def with_a_number_tried(locale: str) -> Talk:
    return finished(locale).types(
        {"en": "what if it sold for 9000", "nb": "hva om den ble solgt for 2 900 000"}[locale]
    )


def at_letter_lines(locale: str) -> Talk:
    return finished(locale).taps("t:check")


def with_a_letter(locale: str) -> Talk:
    return at_letter_lines(locale).types({"en": "principal 9,000", "nb": "hovedstol 300 000"}[locale])


def with_several(locale: str) -> Talk:
    return finished(locale).types("/cases").taps("n:newcase").taps("a:jurisdiction:NO", "a:collateral:boat")


def at_another_that_is_empty(locale: str) -> Talk:
    return finished(locale).types("/cases").taps("n:newcase")


def deleted(locale: str) -> Talk:
    return finished(locale).types("/delete").taps("n:delete")


def at_a_change(locale: str) -> Talk:
    return at_summary(locale).taps("e:claim")


def reading_short(locale: str) -> Talk:
    return finished(locale).taps("n:short")


def with_another_shared_case(locale: str) -> Talk:
    return half_done(locale).types(f"/start {shares('en')}").taps("n:shared_lines")


def with_a_link(locale: str) -> Talk:
    return finished(locale).types({"en": "share link", "nb": "del lenke"}[locale]).taps("n:makelink")


STATES: Mapping[str, Callable[[str], Talk]] = {
    state.__name__: state
    for state in (
        Talk, half_done, at_summary, finished, in_trial, with_a_number_tried, at_letter_lines, with_a_letter, deleted,
        with_several, at_another_that_is_empty, at_a_change, reading_short, with_another_shared_case, with_a_link,
    )
}  # fmt: skip
every_state = pytest.mark.parametrize("state", STATES)
both_languages = pytest.mark.parametrize("locale", LOCALES)


@cache
def left(state: str, locale: str) -> Session:
    return STATES[state](locale).session


def at(state: str, locale: str) -> Talk:
    """A person in this state, as after a restart."""
    talk = Talk(locale)
    talk.session = left(state, locale)
    return talk


def own(session: Session) -> dict[str, Any]:
    """Everything that is the person's: the case with its answers and its open question, and the other cases."""
    return {name: getattr(session, name) for name in OF_THE_CASE | OF_THE_PERSON}


def within_limits(screen: Screen) -> None:
    assert 0 < len(plain(screen.text)) <= 4096
    for button in buttons_of(screen):
        assert 0 < len(button.label) <= 64
        assert len((button.data or "").encode()) <= 64
        assert len(button.copy_text or "") <= 256


@cache
def a_link() -> str:
    return shares("en")


def mistyped() -> st.SearchStrategy[str]:
    """The start of a link that works, with something else behind it."""
    cut = st.integers(0, 46).map(lambda end: a_link()[:end])
    return st.tuples(cut, st.text(max_size=6)).map("".join)


PAYLOADS = st.one_of(
    st.text(max_size=70),
    st.sampled_from((*EXAMPLES, "ex_", "ex_boat", "term_", "c_", "private", "c_ ", "ex_home ", "EX_HOME", "\u202e")),
    st.sampled_from(tuple(TERMS)).map("term_".__add__),
    st.text(max_size=60).map("term_".__add__),
    st.text(max_size=62).map("c_".__add__),
    mistyped(),
    st.deferred(lambda: st.just(a_link())),
)


@settings(deadline=None, max_examples=300)
@given(st.sampled_from(tuple(STATES)), st.sampled_from(LOCALES), PAYLOADS)
def test_no_link_breaks_anything_or_touches_an_answer(state: str, locale: str, payload: str) -> None:
    talk = at(state, locale)
    before = own(talk.session)
    talk.types(f"/start {payload}")
    assert own(talk.session) == before
    for screen in talk.news:
        within_limits(screen)
    if payload in EXAMPLES:
        assert talk.page() is Page.EXAMPLE
    elif payload.startswith("term_") and payload.removeprefix("term_") in TERMS:
        assert talk.page() is Page.TERM
    elif payload == a_link():
        assert talk.page() is Page.SHARED
    else:
        assert talk.page() in ORDINARY
        assert talk.session.shared is None


@every_state
@both_languages
@pytest.mark.parametrize("payload", ["", "c_AAAA", "ex_boat", "term_nothing", "private"])
def test_what_is_not_known_is_an_ordinary_start(state: str, locale: str, payload: str) -> None:
    asked = at(state, locale).types(f"/start {payload}")
    plainly = at(state, locale).types("/start")
    assert asked.reads() == plainly.reads()
    assert asked.session == plainly.session


@every_state
@both_languages
@pytest.mark.parametrize("payload", EXAMPLES)
def test_every_page_of_a_worked_example_says_so_first_and_leads_back_to_the_own_case(
    state: str, locale: str, payload: str
) -> None:
    talk = at(state, locale)
    before = own(talk.session)
    talk.types(f"/start {payload}")
    pages = [talk.newest]
    file = next(data for data in talk.data() if data.startswith("n:example_"))
    talk.taps(file)
    pages.append(talk.newest)
    for page in pages:
        assert MARKS[locale] in plain(page.text).splitlines()[0]
        within_limits(page)
    assert own(talk.session) == before
    talk.taps("n:begin")
    assert talk.session.answers == before["answers"]
    assert MARKS[locale] not in talk.reads()


@every_state
@both_languages
def test_a_shared_case_is_marked_in_every_state_and_leads_back_to_the_own_case(state: str, locale: str) -> None:
    talk = at(state, locale)
    before = own(talk.session)
    talk.types(f"/start {a_link()}")
    for step in ("n:shared_lines", "n:shared_sources", "n:shared_case"):
        assert plain(talk.newest.text).splitlines()[0] == NOT_YOURS[locale]
        within_limits(talk.newest)
        talk.taps(step)
    assert own(talk.session) == before
    talk.taps("n:back")
    assert talk.session.answers == before["answers"]
    assert talk.session.others == before["others"]


@every_state
@both_languages
def test_a_word_of_a_link_is_explained_and_the_own_case_goes_on(state: str, locale: str) -> None:
    talk = at(state, locale)
    before = own(talk.session)
    talk.types("/start term_deficiency")
    assert talk.page() is Page.TERM
    assert own(talk.session) == before
    assert talk.taps("n:begin").session.answers == before["answers"]


def test_the_short_sale_link_opens_the_home_example() -> None:
    assert Talk().types("/start ex_shortsale").reads() == Talk().types("/start ex_home").reads()

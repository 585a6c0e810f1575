"""Who thinks of taking the bot into a group reads what it does there, and finds the way: no rights, no numbers."""

import pytest

from bot.pages import Page
from bot.screen_parts import Button
from bot.telegram.keyboard import Keyboards
from bot.wording.terms import TERMS
from tests.bot.talking import Talk, buttons_of
from tests.bot.test_named_amounts import norwegian_car, ohio

MOST_ON_A_PAGE = 1200


def on_the_way() -> Talk:
    return Talk("en").types("/start").taps("n:begin", "a:jurisdiction:US").types("ohio")


def link(talk: Talk) -> str:
    """The address behind the button that adds the bot to a group, as Telegram is given it."""
    (button,) = (button for button in buttons_of(talk.newest) if button.url)
    markup = Keyboards("some_bot").markup(((button,),))
    assert markup is not None
    return markup.inline_keyboard[0][0].url or ""


@pytest.mark.parametrize(("locale", "command"), [("en", "/groups"), ("nb", "/grupper")])
def test_the_page_says_what_it_does_in_a_group_and_adds_it_without_any_rights(locale: str, command: str) -> None:
    talk = Talk(locale).types("/start", command)
    assert talk.page() is Page.IN_GROUPS
    assert len(talk.reads()) <= MOST_ON_A_PAGE
    assert link(talk) == "https://t.me/some_bot?startgroup=true"
    assert "n:poster" in talk.data()
    assert talk.taps("n:back").page() is Page.WELCOME


def test_it_says_in_english_what_it_sees_keeps_and_needs() -> None:
    said = Talk("en").types("/groups").reads()
    for told in (
        "only what is written to me",
        "I need no administrator rights",
        "I neither use them nor keep them",
        "Remove me, and I forget all of it",
        "/settings",
    ):
        assert told in said


def test_it_says_in_norwegian_what_it_sees_keeps_and_needs() -> None:
    said = Talk("nb").types("/grupper").reads()
    for told in (
        "bare det som er skrevet til meg",
        "Jeg trenger ikke å være administrator",
        "blir de verken brukt eller lagret",
        "sletter jeg alt dette",
        "/innstillinger",
    ):
        assert told in said


def test_help_has_a_button_for_it_and_the_question_waits() -> None:
    talk = on_the_way()
    asked, answers = talk.asked(), talk.session.answers
    talk.types("/help").taps("Use me in a group")
    assert talk.page() is Page.IN_GROUPS
    assert talk.taps("n:back").asked() == asked
    assert talk.session.answers == answers


def test_after_the_answer_the_way_back_is_the_answer() -> None:
    assert ohio().types("/groups").taps("n:back").page() is Page.RESULT
    assert norwegian_car().types("/grupper").taps("n:back").page() is Page.RESULT


def test_the_poster_is_one_tap_away_and_leads_back() -> None:
    talk = ohio().types("/groups").taps("n:poster")
    assert talk.page() is Page.POSTER
    assert talk.taps(talk.data()[-1]).page() in {Page.IN_GROUPS, Page.RESULT}


def test_settings_typed_here_say_that_they_belong_to_a_group() -> None:
    talk = Talk("en").types("/start", "/settings")
    assert "write /settings in the group" in talk.reads()
    assert "/language" in talk.reads()


@pytest.mark.parametrize(
    "said",
    [
        "can I add you to our group?",
        "Can I add you to our group",
        "can we use this bot in our Facebook group?",
        "do you work in groups?",
        "can I invite you to a support group",
        "kan jeg legge deg til i gruppa?",
        "kan jeg legge deg til i gruppa",
        "Kan vi bruke deg i støttegruppen vår?",
        "kan du være med i gruppen vår?",
        "virker du i grupper?",
    ],
)
def test_asked_in_plain_words_the_page_opens_and_nothing_is_answered(said: str) -> None:
    for talk in (on_the_way(), ohio(), Talk("nb").types("/start")):
        answers = talk.session.answers
        assert talk.types(said).page() is Page.IN_GROUPS, said
        assert talk.session.answers == answers


@pytest.mark.parametrize("said", ["a group of investors bought it", "Santander Group", "gruppelivsforsikring", "group"])
def test_other_groups_are_not_meant(said: str) -> None:
    assert on_the_way().types(said).page() is not Page.IN_GROUPS


@pytest.mark.parametrize("told", ["?start=a b", "?start=æ", "?start=" + "x" * 65, "?startgroup=true&admin=all", "?go"])
def test_a_link_that_telegram_would_not_pass_on_is_never_made(told: str) -> None:
    with pytest.raises(ValueError, match="no link into the chat"):
        Keyboards("some_bot").markup(((Button("Open", url=told),),))


def test_every_term_can_be_linked_to() -> None:
    for slug in TERMS:
        assert Keyboards("some_bot").markup(((Button("Open", url=f"?start=term_{slug}"),),))

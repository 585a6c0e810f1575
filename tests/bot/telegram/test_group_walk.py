"""Everything the bot can be made to say in a group, by somebody with a full case: none of the case is in it."""

import html
import re
from pathlib import Path
from typing import Any

import pytest

from bot.group_answers import GroupAnswer, Kind, every_answer
from bot.group_flood import MOST_ANSWERS
from bot.group_screens import group_screen
from bot.language import OFFERED, Language
from bot.sandbox.flood import Flood
from bot.sandbox.markup import parsed, units
from bot.scenarios.talk import plain
from bot.wording import groups
from bot.wording.terms import TERMS
from tests.bot.telegram.group_walk import LONGEST, PLANTED, assert_groups_left_only_settings, walked
from tests.bot.telegram.planted import AMOUNTS, PATTERNS, planted, traces
from tests.chat import Chat
from tests.whole import NOON, Whole, whole

SAID = (
    "word that does not exist", "hello", "jeg vil ikke leve lenger", "how do I get out of my car loan", "deficency",
    "difference between short sale and foreclosure",
)  # fmt: skip
"""What is answered in other ways: with help, with what is near, with a telephone number, with the private chat."""
OTHERWISE = (
    "999111", "jeg skyldte 999 111,00, solgt for kr 555.777 den 1. april 2031", "999' 555' 77,7'",
    "Gunnhild sin Mazda", "to hundre og tolv tusen", "1.4.2031",
)  # fmt: skip


def near_in(locale: str, text: str) -> Kind:
    """NEAR, where a text names some terms as such an answer does."""
    frame = re.escape(Language(locale).text(groups.NEAR, terms="WORDS")).replace("WORDS", r"([^\n]+)")
    found = re.match(frame, text)
    names = {Language(locale).message(term.name) for term in TERMS.values()}
    assert found, text
    assert all(name in names for name in html.unescape(found[1]).split(", ")), text
    return Kind.NEAR


def toasts(locale: str) -> set[str]:
    """What may answer a tap."""
    return {Language(locale).message(words) for words in (groups.NOT_YOURS, groups.NOT_AN_ADMIN, groups.CANNOT_CHECK)}


async def test_the_case_itself_holds_all_that_is_looked_for(case: Chat) -> None:
    assert traces("\n".join(message.text for message in case.messages() if message.from_bot)) == set(PATTERNS)


@pytest.mark.parametrize(
    "kind",
    [{}, {"basic": True, "every": 5}, {"topics": ["Car"], "every": 3}, {"owns": False, "every": 2}],
    ids=["their supergroup", "basic group", "forum", "somebody else's"],
)
async def test_nothing_of_a_case_is_ever_said_in_a_group(
    bot: Whole, case: Chat, kind: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    before, seen = bot.kept_of(case.person.id), case.messages()
    shown = await walked(bot, case, PLANTED, **kind)
    assert len([calls for calls in shown if calls]) > 100
    assert bot.kept_of(case.person.id) == before
    assert case.messages() == seen
    assert_groups_left_only_settings(bot)
    logged = "".join(capsys.readouterr())
    assert not traces(logged) & {*AMOUNTS, "the name"}


async def test_what_is_said_in_groups_does_not_depend_on_the_case_nor_on_the_figures_sent_there(
    tmp_path: Path, locale: str
) -> None:
    """Not a trace of it, then: whatever the case and the figures are, every answer is the same to the letter."""
    told = []
    for name, said, full in (("planted", PLANTED, True), ("empty", PLANTED, False), ("otherwise", OTHERWISE, True)):
        (tmp_path / name).mkdir()
        async with whole(tmp_path / name) as bot:
            person = bot.telegram.person("Frøydis", locale)
            chat = await planted(bot, person) if full else bot.chat(person)
            told.append(await walked(bot, chat, said, every=3))
    assert told[0] == told[1]
    assert told[0] == told[2]


@pytest.mark.parametrize("language", [None, "nb", "en"])
async def test_every_answer_that_there_is_is_short_and_leads_nowhere_but_to_the_private_chat(language: str) -> None:
    shown = [group_screen(answer, Language(language or "en"), NOON.date()) for answer in every_answer()]
    for screen in shown:
        assert units(parsed(screen.text).text) <= LONGEST
        links = [button.url for row in screen.rows for button in row if button.url]
        assert all(re.fullmatch(r"\?start=(private|term_\w+)", link) for link in links)
    assert {answer.kind for answer in every_answer()} == set(Kind)


async def test_nothing_is_said_in_a_group_but_the_answers_that_there_are(bot: Whole, case: Chat, locale: str) -> None:
    """The walk meets every kind of answer, and nothing that is none of them."""
    known = {
        group_screen(answer, Language(spoken), NOON.date()).text: answer.kind
        for answer in every_answer()
        for spoken in OFFERED
    }
    told = [call["text"] for calls in await walked(bot, case, (*PLANTED, *SAID)) for call in calls if "text" in call]
    met = {known.get(text) or near_in(locale, text) for text in told if text not in toasts(locale)}
    assert met == set(Kind) - {Kind.MANY, Kind.NOT_AN_ADMIN, Kind.CANNOT_CHECK}


async def test_five_hundred_who_ask_in_one_group_at_once_stay_within_its_limits(bot: Whole, locale: str) -> None:
    people = [bot.telegram.person(f"Person {number}", locale) for number in range(500)]
    room = bot.telegram.group("Support", people)
    other = bot.chat("Kari", locale)
    bot.telegram.flood = flood = Flood(lambda: bot.clock.now.timestamp(), in_all=10_000)
    for person in people:
        bot.chat(person, group=room).phone.types("/term short sale")
    other.phone.types("/start")
    await bot.takes_all()
    said = [message.text for message in room.messages.values() if message.from_bot]
    assert flood.refused == []
    many = group_screen(GroupAnswer(Kind.MANY), Language(locale), NOON.date())
    assert len(said) == MOST_ANSWERS + 1 <= flood.in_a_group
    assert said.count(plain(many.text)) == 1
    assert "n:begin" in other.choices()

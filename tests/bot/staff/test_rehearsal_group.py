"""A staff member writes as in a group, and reads what the group would have seen."""

import pytest

from bot.staff.rehearsal.choices import Addressed, GroupPlay
from tests.bot.staff.rehearsing import BACK, CLAIM, OWN, SARA, THERE, begins, desk, does, goes_to_group, sealed
from tests.chat import Chat
from tests.whole import Whole

SILENT = "In the group the bot would be silent."


async def in_a_real_group(bot: Whole, text: str) -> str:
    room = bot.telegram.group("Cars", [bot.telegram.person("Bob", "en")])
    bob = bot.chat(next(person for person in bot.telegram.people.values() if person.first_name == "Bob"), group=room)
    await bob.types(text)
    return bob.reads()


@pytest.mark.parametrize(
    "text", ["/term deficiency", "/help", "/term mine is 14000", "/term xyzzy", "/term", "I want to kill myself /help"]
)
async def test_what_is_read_is_what_a_group_reads(bot: Whole, sara: Chat, text: str) -> None:
    there = await in_a_real_group(bot, text)
    await goes_to_group(sara, "addressed=not")
    await sara.types(text)
    assert sara.reads() == there or (there == "" and sara.reads().startswith(SILENT))


async def test_figures_get_the_way_into_private_and_nothing_else(bot: Whole, sara: Chat) -> None:
    await goes_to_group(sara)
    await sara.types("mine is 14000, they sold it for 6000")
    assert sara.choices() == ("s:group_would:private",)
    assert "14" not in sara.reads()
    assert sealed(bot, OWN) is None


async def test_a_button_there_says_what_it_would_do_and_does_nothing(bot: Whole, sara: Chat) -> None:
    await goes_to_group(sara, "admin=yes")
    await sara.types("/settings")
    before = await desk(bot)
    assert set(sara.choices()) == {"s:group_would:choice"}
    await sara.taps("s:group_would:choice")
    assert "Here it does nothing" in (sara.toast() or "")
    assert (await desk(bot)).group == before.group
    assert sara.news() == ()


async def test_the_bot_is_plainly_said_to_be_silent(sara: Chat) -> None:
    await goes_to_group(sara, "private=no", "addressed=not")
    await sara.types("That is the word in my letter too")
    assert sara.reads().startswith(SILENT)
    assert "privacy" not in sara.reads()


async def test_with_privacy_mode_telegram_does_not_even_show_it_a_name(sara: Chat) -> None:
    await goes_to_group(sara, "addressed=mention")
    await sara.types("what is a deficiency?")
    assert sara.reads().startswith(SILENT)
    assert "privacy mode" in sara.reads()
    await goes_to_group(sara, "private=no")
    await sara.types("what is a deficiency?")
    assert "Deficiency" in sara.reads()


async def test_where_only_administrators_are_answered_despair_is_heard_all_the_same(sara: Chat) -> None:
    await goes_to_group(sara, "admins_only=yes")
    await sara.types("/term deficiency")
    assert sara.reads().startswith(SILENT)
    await sara.types("i want to kill myself")
    assert "988" in sara.reads()
    await goes_to_group(sara, "admin=yes")
    await sara.types("/term deficiency")
    assert "Deficiency" in sara.reads()


async def test_the_group_speaks_the_language_that_was_chosen_for_it(sara: Chat) -> None:
    await goes_to_group(sara, "language=nb")
    await sara.types("/term deficiency")
    assert "Restgjeld" in sara.reads()


async def test_nothing_that_is_written_or_sent_there_reaches_their_own_case(bot: Whole, sara: Chat) -> None:
    await does(sara, "/start", *CLAIM)
    question, before = sara.last(), sealed(bot, OWN)
    await goes_to_group(sara)
    for text in ("claimed", "/start", "/delete", "14000", "n:delete"):
        await sara.types(text)
    await sara.sends("photo")
    await sara.taps_on(question, "a:outcome:claimed")
    assert "own case" in (sara.toast() or "")
    assert sealed(bot, OWN) == before
    await does(sara, *BACK)
    assert sealed(bot, OWN) == before
    assert (await desk(bot)).group is None


async def test_to_go_into_the_group_ends_what_was_played_before(bot: Whole, sara: Chat) -> None:
    await begins(sara)
    await goes_to_group(sara)
    assert sealed(bot, THERE) is None
    assert (await desk(bot)).group == GroupPlay()
    await begins(sara)
    assert (await desk(bot)).group is None


async def test_nothing_is_counted_or_kept_of_a_group(bot: Whole, sara: Chat) -> None:
    figures = bot.office.metrics.text()
    await goes_to_group(sara)
    for _ in range(30):
        await sara.types("/term deficiency")
        assert "Deficiency" in sara.reads()
    assert bot.office.metrics.text() == figures
    assert bot.kept_of(SARA) == {}


def test_a_choice_that_there_is_none_of_changes_nothing() -> None:
    play = GroupPlay(addressed=Addressed.NOT)
    for chosen in ("", "addressed=all", "private=maybe", "language=sv", "owner=1", "="):
        assert play.choosing(chosen) == play

"""A group's administrators, as Telegram has them, choose its language and who is answered; nobody else does."""

import pytest

from bot.group_settings import GroupSettings
from bot.sandbox.chats import Person
from bot.sandbox.faults import server_broken
from tests.bot.talking import Talk
from tests.bot.telegram.groups.groups_bot import Clock, GroupBot
from tests.chat import Chat

NAME = "@restgjeld_sandbox_bot"
BUTTONS = ("Norsk", "English", "Answer admins only")


@pytest.fixture
def bob(bot: GroupBot) -> Person:
    return bot.telegram.person("Bob", "nb")


@pytest.fixture
def admin(bot: GroupBot, anna: Person, bob: Person) -> Chat:
    """The phone of the group's owner."""
    return bot.phone(anna, bot.telegram.group("Neighbours", [anna, bob]))


@pytest.fixture
def member(bot: GroupBot, bob: Person, admin: Chat) -> Chat:
    """The phone of somebody who administers nothing."""
    return bot.phone(bob, admin.room)


@pytest.mark.parametrize("command", ["/settings", "/innstillinger", "/language", f"/sprak{NAME}"])
async def test_an_administrator_opens_the_settings(admin: Chat, command: str) -> None:
    await admin.types(command)
    assert admin.labels() == BUTTONS
    assert "Language: each person's own\nI answer: everyone" in admin.reads()


async def test_choices_are_shown_in_place_and_hold_for_all(bot: GroupBot, admin: Chat) -> None:
    await admin.types("/settings")
    shown = admin.last().id
    await admin.taps("Norsk")
    assert (admin.last().id, admin.toast()) == (shown, "")
    assert "Språk: Norsk\nJeg svarer: alle" in admin.reads()
    assert admin.labels() == ("English", "Hver sitt språk", "Svar bare administratorene")
    await admin.taps("Svar bare administratorene")
    assert "Jeg svarer: bare administratorene" in admin.reads()
    await admin.taps("Hver sitt språk")
    assert "I answer: administrators only" in admin.reads()
    await admin.taps("Answer everyone")
    assert admin.labels() == BUTTONS
    assert (await bot.settings(admin.room.id)).untouched


async def test_a_group_with_a_language_is_answered_in_it(admin: Chat) -> None:
    await admin.types("/settings")
    await admin.taps("Norsk")
    await admin.types("/help")
    assert admin.reads().startswith("Skriv /ord")


async def test_a_button_of_one_person_does_nothing_for_another(bot: GroupBot, admin: Chat, member: Chat) -> None:
    await admin.types("/settings")
    await member.taps("Norsk")
    assert member.toast() == "Bare den administratoren som åpnet dette, kan bruke det."
    assert member.news() == ()
    assert not await bot.keeps(admin.room.id)


async def test_another_administrator_cannot_use_it_either(bot: GroupBot, admin: Chat, member: Chat) -> None:
    admin.phone.promotes(member.person)
    await admin.types("/settings")
    await member.taps("Norsk")
    assert member.toast() == "Bare den administratoren som åpnet dette, kan bruke det."
    assert (await bot.settings(admin.room.id)).untouched


async def test_a_forged_button_is_checked_with_telegram(bot: GroupBot, admin: Chat, member: Chat) -> None:
    await admin.types("/settings")
    for owner in (member.person.id, 0):
        await member.taps_on(admin.last(), f"n:group_nb_{owner}")
        assert member.toast() == "Bare administratorene i gruppen kan velge innstillingene mine her."
    assert not await bot.keeps(admin.room.id)


async def test_who_is_no_administrator_any_more_changes_nothing(bot: GroupBot, admin: Chat, member: Chat) -> None:
    admin.phone.promotes(member.person)
    await member.types("/settings")
    admin.phone.demotes(member.person)
    await member.taps("English")
    assert member.toast() == "Bare administratorene i gruppen kan velge innstillingene mine her."
    assert (await bot.settings(admin.room.id)).untouched


async def test_what_an_anonymous_administrator_opened_any_administrator_may_use(
    bot: GroupBot, admin: Chat, member: Chat
) -> None:
    admin.phone.hides()
    await admin.types("/settings")
    assert all(data.endswith("_0") for data in admin.choices())
    await member.taps("Norsk")
    assert (await bot.settings(admin.room.id)).untouched
    admin.phone.promotes(member.person)
    await member.taps("Norsk")
    assert (await bot.settings(admin.room.id)).language == "nb"


async def test_who_writes_as_a_channel_is_no_administrator(admin: Chat) -> None:
    admin.phone.channel = "My channel"
    await admin.types("/settings")
    assert admin.news() == ()
    await admin.types(f"/settings{NAME}")
    assert admin.reads() == "Only the group's administrators can choose my settings here."


async def test_a_member_is_told_so_only_where_they_asked_this_bot(member: Chat) -> None:
    await member.types("/settings")
    assert member.news() == ()
    await member.types(f"/settings{NAME}")
    assert member.reads() == "Bare administratorene i gruppen kan velge innstillingene mine her."


async def test_where_telegram_cannot_be_asked_nothing_is_opened_and_nothing_changed(bot: GroupBot, admin: Chat) -> None:
    bot.telegram.faults.next("getChatMember", server_broken())
    await admin.types("/settings")
    assert admin.reads().startswith("I could not ask Telegram who the administrators are")
    await admin.types("/settings")
    bot.telegram.faults.next("getChatMember", server_broken())
    await admin.taps("Norsk")
    assert str(admin.toast()).startswith("I could not ask Telegram")
    assert not await bot.keeps(admin.room.id)


async def test_where_members_are_hidden_the_list_of_administrators_is_asked(admin: Chat) -> None:
    admin.room.hides_members = True
    await admin.types("/settings")
    assert admin.labels() == BUTTONS


async def test_the_same_tap_twice_is_one_choice(bot: GroupBot, admin: Chat) -> None:
    await admin.types("/settings")
    admin.phone.sends_tap(admin.last(), admin.choices()[0])
    (update,) = bot.telegram.updates.pending
    await bot.takes(update)
    await bot.dialogue.groups.choose(admin.room.id, 5, "en")
    await bot.takes(update)
    assert (await bot.settings(admin.room.id)).language == "en"


async def for_admins(bot: GroupBot, chat: Chat) -> None:
    await bot.dialogue.groups.choose(chat.room.id, 5, "admins")


async def test_a_bot_for_administrators_is_silent_to_all_others(bot: GroupBot, admin: Chat, member: Chat) -> None:
    bot.telegram.privacy = False
    await for_admins(bot, admin)
    for text in ("/help", "/ord restgjeld", f"{NAME} 14000", f"/settings{NAME}"):
        await member.types(text)
        assert member.news() == ()
    await admin.types("/help")
    assert len(admin.news()) == 1
    admin.phone.hides()
    await admin.types("/help")
    assert len(admin.news()) == 1
    admin.phone.hides(anonymous=False)
    admin.phone.channel = "My channel"
    await admin.types("/help")
    assert admin.news() == ()


async def test_administrators_are_asked_for_once_a_minute(
    bot: GroupBot, admin: Chat, member: Chat, clock: Clock
) -> None:
    await for_admins(bot, admin)
    for _ in range(4):
        await member.types("/help")
    assert bot.called("getChatAdministrators") == 1
    admin.phone.promotes(member.person)
    clock.passes(61)
    await member.types("/help")
    assert bot.called("getChatAdministrators") == 2
    assert len(member.news()) == 1


async def test_where_telegram_does_not_say_who_they_are_nobody_is_answered(
    bot: GroupBot, admin: Chat, clock: Clock
) -> None:
    await for_admins(bot, admin)
    bot.telegram.faults.next("getChatAdministrators", server_broken())
    await admin.types("/help")
    assert admin.news() == ()
    clock.passes(6)
    await admin.types("/help")
    assert len(admin.news()) == 1


async def test_others_use_up_nothing_of_what_administrators_may_ask(bot: GroupBot, admin: Chat, member: Chat) -> None:
    await for_admins(bot, admin)
    for _ in range(30):
        await member.types("/help")
    await admin.types("/help")
    assert len(admin.news()) == 1


def test_a_button_of_a_group_does_nothing_in_a_private_chat() -> None:
    talk = Talk()
    talk.types("/start")
    before = talk.session
    talk.taps("n:group_nb_5", old=True)
    assert talk.session == before


async def test_settings_that_were_never_chosen_leave_no_row(bot: GroupBot, admin: Chat) -> None:
    await admin.types("/settings")
    await admin.taps_on(admin.last(), f"n:group_own_{admin.person.id}")
    assert not await bot.keeps(admin.room.id)
    assert await bot.settings(admin.room.id) == GroupSettings()

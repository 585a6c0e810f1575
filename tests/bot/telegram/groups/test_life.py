"""The bot comes into groups, leaves them, and follows them when they become supergroups."""

from collections.abc import Mapping
from typing import Any

import pytest

from bot.events import Key
from bot.group_settings import GroupSettings
from bot.sandbox.chats import Person
from bot.store import Store, StoreFault
from bot.store.sealing import Seal, new_key
from tests.bot.telegram.groups.groups_bot import Clock, GroupBot, bot_in_groups
from tests.chat import Chat

FIRST = "I explain what is owed after a home or a car is sold for less than the loan."


@pytest.fixture
def group(bot: GroupBot, anna: Person) -> Chat:
    return bot.phone(anna, bot.telegram.group("Neighbours", [anna], has_bot=False))


def said(chat: Chat) -> list[str]:
    """The first line of everything the bot has said in the chat."""
    return [message.text.partition("\n")[0] for message in chat.messages() if message.from_bot]


async def test_it_says_one_short_message_when_it_comes_and_nothing_when_its_rights_change(group: Chat) -> None:
    await group.adds_bot()
    assert said(group) == [FIRST]
    await group.does(lambda phone: phone.promotes_bot())
    await group.does(lambda phone: phone.restricts_bot(can_send_messages=True))
    await group.does(lambda phone: phone.demotes_bot())
    assert said(group) == [FIRST]


async def test_a_repeated_update_greets_nobody_again(bot: GroupBot, group: Chat) -> None:
    group.phone.adds_bot()
    for update in bot.telegram.updates.pending * 2:
        await bot.takes(update)
    assert said(group) == [FIRST]


async def test_who_adds_it_by_a_link_is_told_once_whichever_update_comes_first(bot: GroupBot, group: Chat) -> None:
    group.phone.adds_bot()
    group.phone.types(f"/start@{bot.telegram.bot.username} true")
    for update in bot.telegram.updates.pending:
        await bot.takes(update)
    assert said(group) == [FIRST]


async def test_where_the_start_of_a_link_comes_first_its_answer_is_the_greeting(bot: GroupBot, group: Chat) -> None:
    group.phone.adds_bot()
    group.phone.types(f"/start@{bot.telegram.bot.username} true")
    for update in reversed(bot.telegram.updates.pending):
        await bot.takes(update)
    assert said(group) == ["Write /term and a word, for example /term short sale, and I explain it."]


@pytest.mark.parametrize("start_first", [False, True])
async def test_a_link_with_a_term_says_one_thing_as_well(bot: GroupBot, group: Chat, start_first: bool) -> None:
    group.phone.adds_bot()
    group.phone.types(f"/start@{bot.telegram.bot.username} term_short_sale")
    updates = bot.telegram.updates.pending
    for update in reversed(updates) if start_first else updates:
        await bot.takes(update)
    assert said(group) == ["Short sale" if start_first else FIRST]


async def test_when_it_is_removed_nothing_is_kept_and_when_it_comes_again_it_greets_again(
    bot: GroupBot, group: Chat
) -> None:
    await group.adds_bot()
    assert await bot.keeps(group.room.id)
    await group.removes_bot()
    assert await bot.store.count() == 0
    await group.adds_bot()
    assert said(group) == [FIRST, FIRST]


async def test_what_a_group_has_chosen_outlives_the_time_that_conversations_are_kept(
    bot: GroupBot, group: Chat, clock: Clock
) -> None:
    await group.adds_bot()
    clock.passes(400 * 24 * 3600)
    assert await bot.dialogue.sweep() == 0
    assert await bot.keeps(group.room.id)


async def test_a_group_owes_nobody_a_screen(bot: GroupBot, group: Chat, clock: Clock) -> None:
    await group.adds_bot()
    clock.passes(3600)
    assert await bot.dialogue.owed() == ()
    assert await bot.dialogue.remind() == ()


async def test_what_cannot_be_read_any_more_counts_as_nothing_chosen(bot: GroupBot, group: Chat, clock: Clock) -> None:
    key = Key(group.room.id, 0)
    sealed = Seal([new_key()]).seal(key, GroupSettings(language="nb", admins_only=True).model_dump_json().encode())
    await bot.store.save(key, 0, sealed, None, int(clock().timestamp()), owes=False)
    assert await bot.settings(group.room.id) == GroupSettings()


@pytest.fixture
async def basic(bot: GroupBot, anna: Person) -> Chat:
    """A basic group whose administrators have chosen Norwegian, for themselves."""
    chat = bot.phone(anna, bot.telegram.group("Neighbours", [anna], basic=True))
    await bot.dialogue.groups.choose(chat.room.id, 1, "nb")
    await bot.dialogue.groups.choose(chat.room.id, 2, "admins")
    return chat


def assert_moved(settings: GroupSettings) -> None:
    assert (settings.language, settings.admins_only) == ("nb", True)


async def updates_of_upgrade(bot: GroupBot, basic: Chat) -> tuple[Mapping[str, Any], ...]:
    basic.phone.upgrades()
    updates = bot.telegram.updates.pending
    for update in updates:
        bot.telegram.updates.drop(update["update_id"])
    return updates


@pytest.mark.parametrize(
    "order", [(0, 1, 2), (0, 2, 1), (1, 2, 0), (2, 1, 0), (1, 0, 2), (2, 0, 1), (0, 1), (2,), (1,)]
)
async def test_its_settings_move_with_it_in_whichever_order_telegram_tells(
    bot: GroupBot, basic: Chat, order: tuple[int, ...]
) -> None:
    updates = await updates_of_upgrade(bot, basic)
    for number in order * 2:
        await bot.takes(updates[number])
    new = basic.phone.chat
    assert_moved(await bot.settings(new.id))
    assert await bot.store.count() == 1
    assert [message for message in new.messages.values() if message.from_bot] == []


async def test_a_crash_between_the_two_steps_is_mended_by_the_repeated_update(
    bot: GroupBot, basic: Chat, clock: Clock
) -> None:
    updates = await updates_of_upgrade(bot, basic)
    former, new = basic.room.id, basic.phone.chat.id
    row = await bot.store.load(Key(former, 0))
    assert row is not None
    await bot.takes(updates[1])
    await bot.store.save(row.key, 0, row.sealed, None, int(clock().timestamp()), owes=False)
    await bot.takes(updates[1])
    assert not await bot.keeps(former)
    assert_moved(await bot.settings(new))


async def test_what_was_chosen_since_the_move_is_not_taken_back(bot: GroupBot, basic: Chat) -> None:
    updates = await updates_of_upgrade(bot, basic)
    new = basic.phone.chat.id
    await bot.takes(updates[1])
    await bot.dialogue.groups.choose(new, 5, "en")
    await bot.takes(updates[2])
    assert (await bot.settings(new)).language == "en"


async def test_a_group_that_has_moved_unheard_is_followed_when_something_is_said(bot: GroupBot, basic: Chat) -> None:
    await bot.dialogue.groups.choose(basic.room.id, 3, "all")
    former = basic.room
    basic.phone.types("/help")
    (update,) = bot.telegram.updates.pending
    await updates_of_upgrade(bot, basic)
    new = basic.phone.chat
    await bot.takes(update)
    assert [message.text[:5] for message in new.messages.values() if message.from_bot] == ["Skriv"]
    assert not await bot.keeps(former.id)
    assert (await bot.settings(new.id)).language == "nb"


async def test_what_is_chosen_in_one_replica_holds_in_another(bot: GroupBot, basic: Chat, clock: Clock) -> None:
    async with bot_in_groups(bot.telegram, clock, bot.store) as replica:
        assert_moved(await replica.settings(basic.room.id))


class Away:
    """A store that is away for a while, in front of a real one."""

    def __init__(self, store: Store, times: int) -> None:
        self._store = store
        self._times = times

    def __getattr__(self, name: str) -> Any:
        if self._times and name in ("save", "delete"):
            self._times -= 1
            raise StoreFault("away")
        return getattr(self._store, name)


async def test_leaving_is_tried_again_until_it_is_stored(bot: GroupBot, basic: Chat, clock: Clock) -> None:
    away: Any = Away(bot.store, 2)
    async with bot_in_groups(bot.telegram, clock, away) as unlucky:
        basic.phone.removes_bot()
        update = dict(bot.telegram.updates.pending[0])
        with pytest.raises(StoreFault):
            await unlucky.front.reception.take(update)
        await unlucky.front.reception.take(update, persist=True)
    assert not await bot.keeps(basic.room.id)

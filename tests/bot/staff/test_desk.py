"""The desk is there for staff, and for nobody else; and what is said to it goes nowhere else."""

from datetime import date, timedelta

import pytest

from bot.staff.actions import COMMANDS
from bot.staff.asked import DeskState, Play
from bot.store import StoreFault
from tests.bot.staff.rehearsing import begins, desk, does, played
from tests.chat import Chat
from tests.whole import Whole

WHERE = ("n:begin", "a:jurisdiction:US")
"""Up to the question that is answered by typing the name of a state."""
ASKS_FOR_DAY = ("/rehearse", "s:ex_today:")


async def test_staff_are_shown_the_desk(sara: Chat) -> None:
    await sara.types("/staff")
    assert "Staff desk" in sara.reads()


async def test_for_anybody_else_it_is_an_unknown_command(anna: Chat) -> None:
    await anna.types("/staff")
    of_staff = anna.messages()[-1]
    await anna.types("/nonsense")
    assert (anna.messages()[-1].text, anna.messages()[-1].markup) == (of_staff.text, of_staff.markup)


async def test_a_button_of_the_desk_is_an_old_button_to_anybody_else(anna: Chat) -> None:
    await anna.types("/start")
    before = anna.messages()
    await anna.taps_on(anna.messages()[-1], "s:menu:")
    of_staff = anna.toast()
    await anna.taps_on(anna.messages()[-1], "x:nonsense")
    assert anna.toast() == of_staff
    assert anna.messages() == before


async def test_the_first_page_names_every_other_command_of_the_desk(sara: Chat) -> None:
    await sara.types("/staff")
    assert all(f"/{name}" in sara.reads() for name in COMMANDS if name != "staff")


LEAVING = ("/start", "/help", "a photo", "n:why")


async def goes_on(chat: Chat, how: str) -> None:
    """Goes on with the conversation in some way that is no answer to the desk."""
    await (chat.sends("photo") if how == "a photo" else does(chat, how))


@pytest.mark.parametrize("how", LEAVING)
async def test_who_goes_on_with_their_own_case_has_left_the_page_that_waited(bot: Whole, sara: Chat, how: str) -> None:
    await does(sara, "/start", *WHERE, *ASKS_FOR_DAY)
    assert (await desk(bot)).waits_for
    await goes_on(sara, how)
    assert (await desk(bot)).to(alarms_in=None) == DeskState()
    await does(sara, "/start", "n:begin", "ohio")
    kept = bot.session(sara.person)
    assert kept is not None
    assert kept.answers["jurisdiction"] == "US-OH"


@pytest.mark.parametrize("how", LEAVING)
async def test_so_has_who_goes_on_with_what_they_play(bot: Whole, sara: Chat, how: str) -> None:
    await begins(sara)
    await does(sara, *WHERE, *ASKS_FOR_DAY)
    await goes_on(sara, how)
    state = await desk(bot)
    assert (state.play, state.waits_for) == (Play.PERSON, None)
    await does(sara, "/start", "n:begin", "ohio")
    kept = await played(bot)
    assert kept is not None
    assert kept.answers["jurisdiction"] == "US-OH"


async def test_what_is_kept_of_a_desk_is_written_only_when_it_changes(bot: Whole, sara: Chat) -> None:
    begun = bot.kept()["memo"]
    await does(sara, "/start", "/help")
    assert bot.kept()["memo"] == begun
    await does(sara, *ASKS_FOR_DAY, "/help")
    before = bot.kept()["memo"]
    bot.clock.now += timedelta(minutes=1)
    await does(sara, "/help", "/staff", "n:begin")
    assert bot.kept()["memo"] == before


async def test_a_staff_member_is_answered_where_the_desk_cannot_be_kept(bot: Whole, sara: Chat) -> None:
    await does(sara, "/start", *ASKS_FOR_DAY)
    waiting = await desk(bot)
    bot.breaks("CREATE TRIGGER full BEFORE INSERT ON memo BEGIN SELECT RAISE(ABORT, 'full'); END")
    await sara.types("January 1 2030")
    assert "did not work" in sara.reads()
    bot.breaks("DROP TRIGGER full")
    assert await desk(bot) == waiting
    await sara.types("January 1 2030")
    assert (await desk(bot)).as_of == date(2030, 1, 1)


async def test_what_came_while_the_desk_could_not_be_read_is_answered_when_it_comes_again(
    bot: Whole, sara: Chat
) -> None:
    await does(sara, *ASKS_FOR_DAY)
    bot.breaks("ALTER TABLE memo RENAME TO away")
    with pytest.raises(StoreFault):
        await sara.types("January 1 2030")
    bot.breaks("ALTER TABLE away RENAME TO memo")
    (update,) = bot.telegram.updates.pending
    await bot.handles(update)
    assert (await desk(bot)).as_of == date(2030, 1, 1)


async def test_an_update_that_comes_once_more_leaves_the_page_that_waits(bot: Whole, sara: Chat) -> None:
    sara.phone.types("/start")
    (update,) = bot.telegram.updates.pending
    await bot.takes_all()
    await does(sara, *ASKS_FOR_DAY)
    await bot.handles(update)
    await sara.types("January 1 2030")
    assert (await desk(bot)).as_of == date(2030, 1, 1)


async def test_a_page_that_has_waited_for_more_than_an_hour_takes_no_text(bot: Whole, sara: Chat) -> None:
    await sara.types("/health")
    await sara.taps("s:health_ask:")
    bot.clock.now += timedelta(minutes=61)
    await sara.types("222222")
    assert "222222" not in sara.messages()[-1].text
    assert (await desk(bot)).waits_for is None


async def test_who_wants_no_more_corrections_is_heard_above_a_page_that_waits(bot: Whole, sara: Chat) -> None:
    await sara.types("/start")
    await sara.types("/health")
    await sara.taps("s:health_ask:")
    await sara.types("no more messages like this")
    own = bot.session(sara.person)
    assert own is not None
    assert own.no_corrections

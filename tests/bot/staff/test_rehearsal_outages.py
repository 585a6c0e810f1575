"""An outage for what one staff member plays, and for nothing and nobody else."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from bot.staff.office import Outages, Trouble
from bot.telegram.backoff import Patience
from tests.bot.staff.conftest import STAFF, with_staff
from tests.bot.staff.rehearsing import BACK, CLAIM, OWN, SARA, THERE, TOM, begins, does, meets, sealed
from tests.chat import Chat
from tests.whole import Whole, whole

SHORT = Patience(storing=0.01, showing=(0.01, 0.02, 0.03), greeting=0.05)


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Whole]:
    async with whole(tmp_path, world=with_staff, staff=frozenset(STAFF), patience=SHORT) as running:
        yield running


def outages(bot: Whole) -> Outages:
    assert bot.office.outages is not None
    return bot.office.outages


async def takes(bot: Whole, update: Mapping[str, Any]) -> None:
    """As polling takes an update: again and again until it is stored."""
    await bot.front.reception.take(dict(update), persist=True)


@pytest.mark.parametrize("trouble", ["timeout.2", "server.2"])
async def test_the_screen_comes_late_but_it_comes(bot: Whole, sara: Chat, trouble: str) -> None:
    await begins(sara)
    figures = bot.office.metrics.text()
    await meets(sara, trouble)
    sent = len(bot.telegram.calls)
    await sara.types("/help")
    assert sara.reads()
    assert outages(bot).planned(SARA) is None
    assert [call.method for call in list(bot.telegram.calls)[sent:]].count("sendMessage") == 1
    assert bot.office.metrics.text() == figures


async def test_after_a_long_outage_it_is_sent_with_what_is_owed(bot: Whole, sara: Chat) -> None:
    await begins(sara)
    await meets(sara, "timeout.4")
    await sara.types("/help")
    assert sara.reads() == ""
    bot.clock.now += timedelta(minutes=1)
    assert await bot.front.redelivery.round()
    assert sara.reads()


async def test_after_too_many_messages_the_screen_comes_when_telegram_takes_it(sara: Chat) -> None:
    await begins(sara)
    await meets(sara, "too_many.1")
    began = asyncio.get_running_loop().time()
    await sara.types("/help")
    assert sara.reads()
    assert asyncio.get_running_loop().time() - began >= 0.9


async def taps_while_a_screen_waits(bot: Whole, sara: Chat, button: str) -> None:
    """Taps a button of the outage's page while what was asked for waits for Telegram."""
    await begins(sara)
    await meets(sara, "too_many.20")
    page = sara.last()
    meanwhile = Chat(bot.telegram, sara.person, deliver=partial(takes, bot))
    async with asyncio.timeout(5):
        await meanwhile.types("/privacy")
        await meanwhile.taps_on(page, button)
        await bot.front.courier.settled()


async def test_a_wait_ends_with_its_outage(bot: Whole, sara: Chat) -> None:
    await taps_while_a_screen_waits(bot, sara, "s:rehearse_outage:none")
    assert sara.last().text == await as_anna(bot, "/privacy")


async def test_a_screen_that_waits_is_not_shown_after_the_rehearsal(bot: Whole, sara: Chat) -> None:
    await taps_while_a_screen_waits(bot, sara, "s:leave:")
    assert outages(bot).planned(SARA) is None
    assert sealed(bot, THERE) is None
    assert "Staff desk" in sara.last().text
    assert await as_anna(bot, "/privacy") not in [message.text for message in sara.messages()]


async def as_anna(bot: Whole, text: str) -> str:
    anna = bot.chat("Anna")
    await anna.types(text)
    return anna.last().text


async def test_who_has_blocked_the_bot_is_shown_nothing_until_they_write_again(bot: Whole, sara: Chat) -> None:
    await begins(sara)
    await meets(sara, "blocked.1")
    await sara.types("/help")
    assert sara.reads() == ""
    bot.clock.now += timedelta(minutes=1)
    await bot.front.redelivery.round()
    assert sara.reads() == ""
    await sara.types("/privacy")
    assert sara.reads()


async def test_a_message_that_is_refused_never_comes_and_is_nobodys_fault(bot: Whole, sara: Chat) -> None:
    await begins(sara)
    await meets(sara, "refused.1")
    await sara.taps("n:begin")
    assert sara.reads() == ""
    bot.clock.now += timedelta(minutes=1)
    await bot.front.redelivery.round()
    assert sara.reads() == ""
    await bot.office.faults.written()
    assert await bot.office.faults.since(0) == {}
    await sara.types("/start")
    assert sara.reads()


async def test_a_tap_is_answered_late(sara: Chat) -> None:
    await begins(sara)
    await meets(sara, "late_tap.1")
    began = asyncio.get_running_loop().time()
    await sara.taps("n:begin")
    assert sara.toast() is not None
    assert asyncio.get_running_loop().time() - began >= 0.9
    await sara.taps("a:jurisdiction:US")
    assert asyncio.get_running_loop().time() - began < 1.9


async def test_while_the_database_is_away_what_is_written_waits(bot: Whole, sara: Chat) -> None:
    await begins(sara)
    figures = bot.office.metrics.text()
    await meets(sara, "database.3")
    persisting = Chat(
        bot.telegram, sara.person, deliver=lambda update: bot.front.reception.take(dict(update), persist=True)
    )
    await persisting.taps("n:begin")
    await bot.front.courier.settled()
    assert persisting.reads()
    assert outages(bot).planned(SARA) is None
    assert bot.office.metrics.text() == figures
    await bot.office.faults.written()
    assert await bot.office.faults.since(0) == {}


async def test_the_desk_itself_has_no_outage(bot: Whole, sara: Chat) -> None:
    await begins(sara)
    for trouble in ("timeout.6", "blocked.1", "too_many.20", "database.3"):
        await meets(sara, trouble)
        await sara.types("/staff")
        assert "Staff desk" in sara.reads()
        assert outages(bot).planned(SARA)


async def test_nobody_else_is_touched(bot: Whole, sara: Chat, tom: Chat, anna: Chat) -> None:
    await begins(sara)
    await begins(tom)
    for trouble in ("timeout.6", "too_many.20", "blocked.1", "database.3"):
        await meets(sara, trouble)
        for other in (tom, anna):
            async with asyncio.timeout(5):
                await other.types("/help")
            assert other.reads()
        assert outages(bot).planned(SARA)
    assert outages(bot).planned(TOM) is None


async def test_nothing_can_be_planned_for_who_is_no_staff(bot: Whole, anna: Chat) -> None:
    await anna.types("/start")
    for trouble in Trouble:
        assert not outages(bot).plan(anna.person.id, trouble, 1)
        assert outages(bot).planned(anna.person.id) is None
    assert not outages(bot).plan(SARA, Trouble.TIMEOUT, 61)
    assert not outages(bot).plan(SARA, Trouble.TIMEOUT, 0)


async def test_their_own_conversation_has_none_either(bot: Whole, sara: Chat) -> None:
    outages(bot).plan(SARA, Trouble.TIMEOUT, 6)
    await does(sara, "/start", *CLAIM)
    assert sara.reads()
    assert outages(bot).planned(SARA) == (Trouble.TIMEOUT, 6)
    assert sealed(bot, OWN)


async def test_it_ends_by_itself_after_ten_minutes(bot: Whole, sara: Chat) -> None:
    await begins(sara)
    await meets(sara, "timeout.6")
    bot.clock.now += timedelta(minutes=10)
    assert outages(bot).planned(SARA) is None
    await sara.types("/help")
    assert sara.reads()


async def test_it_is_ended_from_its_page_and_by_the_end_of_the_rehearsal(bot: Whole, sara: Chat) -> None:
    await begins(sara)
    await meets(sara, "timeout.6")
    await sara.taps("s:rehearse_outage:none")
    assert outages(bot).planned(SARA) is None
    await meets(sara, "database.3")
    await does(sara, *BACK)
    assert outages(bot).planned(SARA) is None


async def test_without_a_play_there_is_nothing_to_fail(bot: Whole, sara: Chat) -> None:
    await does(sara, "/rehearse", "s:rehearse_outage:")
    assert sara.choices()[0] == "s:rehearse_new:"
    await sara.taps_on(sara.last(), "s:rehearse_outage:timeout.2")
    assert outages(bot).planned(SARA) is None


async def test_the_page_says_when_an_outage_ends_and_that_one_copy_of_the_bot_has_it(sara: Chat) -> None:
    await begins(sara)
    await meets(sara, "timeout.2")
    assert "ten minutes" in sara.last().text
    assert "only one of them has the outage" in sara.last().text

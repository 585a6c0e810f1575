"""What was in hand when a process died is handled alone, counted each time, and given up after a few deaths."""

import asyncio
from pathlib import Path

from bot.events import Key
from bot.heartbeat import PROCESS
from bot.staff.health.vitals import Started
from bot.store.sealing import new_key
from bot.telegram.suspects import AHEAD, KIND, MOST_DEATHS, InHand, Suspects
from tests.bot.faults.test_deadly_updates import CODE
from tests.bot.telegram.planted import planted
from tests.whole import Whole, whole


async def counted(bot: Whole, name: str) -> int:
    found = await bot.office.records.find(KIND, name, InHand)
    return found.times if found else 0


async def test_what_is_handled_is_counted_meanwhile_and_forgotten_afterwards(tmp_path: Path) -> None:
    async with whole(tmp_path) as bot:
        suspects = Suspects(bot.office.records)
        async with suspects.handling("a") as may:
            assert may
            assert await counted(bot, "a") == 1
        assert await counted(bot, "a") == 0


async def test_of_those_that_were_in_hand_at_a_death_one_is_handled_at_a_time(tmp_path: Path) -> None:
    async with whole(tmp_path) as bot:
        for name in ("a", "b"):
            await bot.office.records.keep(KIND, name, InHand(times=1))
        suspects, waits, new = Suspects(bot.office.records), asyncio.Event(), asyncio.Event()

        async def handled(name: str) -> None:
            async with suspects.handling(name) as may:
                assert may
                (new if name == "c" else waits).set()
                await asyncio.sleep(0.2)

        first, second, third = (asyncio.create_task(handled(name)) for name in "abc")
        await asyncio.gather(waits.wait(), new.wait())
        assert sorted([await counted(bot, "a"), await counted(bot, "b")]) == [1, 2]
        await asyncio.gather(first, second, third)


async def test_only_updates_that_a_process_may_have_died_over_are_counted(tmp_path: Path) -> None:
    async with whole(tmp_path) as bot:
        begun = Suspects(bot.office.records)
        for number in (100, 100 + AHEAD):  # nothing was noted, so any of these may be old
            async with begun.handling("a", number):
                assert await counted(bot, "a") == 1
        async with begun.handling("new", 101 + AHEAD) as may:
            assert may
            assert await counted(bot, "new") == 0
        after = Suspects(bot.office.records)
        async with after.handling("new", 101 + AHEAD):  # it was in hand, if that process died
            assert await counted(bot, "new") == 1
        async with after.handling("newer", 102 + 2 * AHEAD):
            assert await counted(bot, "newer") == 0


async def test_an_update_that_kills_every_process_is_given_up_although_it_was_new_to_the_first(tmp_path: Path) -> None:
    async with whole(tmp_path) as bot:
        async with Suspects(bot.office.records).handling("before", 1):
            pass
        handled = 0
        for _ in range(2 * MOST_DEATHS):
            async with Suspects(bot.office.records).handling("kills", 1_000) as may:
                handled += may
                times = await counted(bot, "kills")
            if times:  # it stays so where the process dies in the block
                await bot.office.records.keep(KIND, "kills", InHand(times=times))
        assert handled == MOST_DEATHS + 1


async def test_an_owed_screen_that_processes_died_over_is_given_up_and_told_of(tmp_path: Path) -> None:
    key = new_key()
    async with whole(tmp_path, key=key) as bot:
        anna = await planted(bot, "Anna", "en")
        telegram = bot.telegram
        whose = Key(anna.person.id, anna.person.id)
        bot.breaks("UPDATE session SET shown = 0, due = 0")
        row = await bot.dialogue.store.load(whose)
        assert row is not None
        await bot.office.records.keep(
            KIND, f"screen {whose.chat} {whose.user} {row.revision}", InHand(times=MOST_DEATHS)
        )
        await bot.office.records.keep(PROCESS, "dead", Started(version="1", at=1))
    async with whole(tmp_path, key=key, world=lambda _: telegram) as bot:
        before = len(anna.messages())
        assert await bot.front.redelivery.round()
        (told,) = anna.messages()[before:]
        assert CODE.search(told.text)
        row = await bot.dialogue.store.load(whose)
        assert row is not None
        assert not row.owed

"""What is asked of the database at the same moment is asked at once, and what becomes of it is told to each."""

import asyncio
from collections.abc import Sequence

import pytest

from bot.events import Key
from bot.store import Store, StoreFault
from bot.store.together import AT_ONCE, MOST, Together

NOON = 1_795_000_000
PEOPLE = 40


class Oracle:
    """Doubles numbers, once it may; 13 spoils what it is asked with."""

    def __init__(self) -> None:
        self.asked: list[int] = []
        self.may = asyncio.Event()

    async def doubled(self, numbers: Sequence[int]) -> Sequence[int]:
        self.asked.append(len(numbers))
        await self.may.wait()
        if 13 in numbers:
            raise StoreFault("DATABASE_URL: no")
        return [2 * number for number in numbers]


async def asks(together: Together[int, int], *numbers: int) -> list[asyncio.Task[int]]:
    tasks = [asyncio.create_task(together.answer(number)) for number in numbers]
    for _ in range(3):
        await asyncio.sleep(0)
    return tasks


async def test_what_comes_at_once_is_asked_at_once_and_what_comes_meanwhile_goes_together_too() -> None:
    oracle = Oracle()
    together = Together(oracle.doubled)
    tasks = await asks(together, 1, 2, 3)
    for number in range(4, 14 - 1):
        tasks += await asks(together, number)
    assert len(oracle.asked) == AT_ONCE
    oracle.may.set()
    assert await asyncio.gather(*tasks) == [2 * number for number in range(1, 13)]
    assert oracle.asked == [3, 1, 8]


async def test_a_crowd_is_asked_in_parts() -> None:
    oracle = Oracle()
    tasks = await asks(Together(oracle.doubled), *range(100, 100 + MOST + 20))
    oracle.may.set()
    assert await asyncio.gather(*tasks) == [2 * number for number in range(100, 100 + MOST + 20)]
    assert oracle.asked == [MOST, 20]


async def test_a_fault_is_told_to_all_who_asked_with_it_and_to_nobody_else() -> None:
    oracle = Oracle()
    together = Together(oracle.doubled)
    spoilt = await asks(together, 12, 13)
    sound = await asks(together, 14)
    oracle.may.set()
    found = await asyncio.gather(*spoilt, *sound, return_exceptions=True)
    assert [type(each) for each in found] == [StoreFault, StoreFault, int]
    assert await together.answer(15) == 30


async def test_who_no_longer_waits_takes_nothing_from_the_others() -> None:
    oracle = Oracle()
    impatient, patient = await asks(Together(oracle.doubled), 1, 2)
    impatient.cancel()
    oracle.may.set()
    assert await patient == 4
    with pytest.raises(asyncio.CancelledError):
        await impatient


async def test_a_row_that_is_marked_more_than_once_at_a_time_ends_at_its_newest_screen(store: Store) -> None:
    key = Key(1, 1)
    first = await store.save(key, 0, b"a", 1, NOON)
    second = await store.save(key, first.revision, b"b", 2, NOON)
    await asyncio.gather(
        store.mark_shown(key, second.revision, 8),
        store.mark_shown(key, first.revision, 7),
        store.mark_shown(key, second.revision, None),
    )
    row = await store.load(key)
    assert row
    assert (row.shown, row.message_id) == (second.revision, 8)


async def test_everybody_is_given_their_own_row_and_who_has_none_is_given_none(store: Store) -> None:
    keys = [Key(number, number) for number in range(1, PEOPLE)]
    rows = await asyncio.gather(*(store.save(key, 0, b"%d" % key.chat, key.chat, NOON) for key in keys))
    absent = Key(PEOPLE, PEOPLE)
    assert await asyncio.gather(*map(store.load, (*keys, absent, *reversed(keys)))) == [*rows, None, *reversed(rows)]


async def test_two_replicas_that_mark_the_same_rows_in_opposite_orders_do_not_stand_in_each_others_way(
    store: Store, replica: Store
) -> None:
    keys = [Key(number, number) for number in range(1, PEOPLE)]
    rows = await asyncio.gather(*(store.save(key, 0, b"a", key.chat, NOON) for key in keys))
    for _ in range(10):
        await asyncio.gather(
            *(store.mark_shown(row.key, row.revision, 7) for row in rows),
            *(replica.mark_shown(row.key, row.revision, 8) for row in reversed(rows)),
        )
    assert await store.owed(PEOPLE, NOON + 100) == ()

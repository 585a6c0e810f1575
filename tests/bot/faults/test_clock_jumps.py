"""The machine's clock jumps: what is owed is still sent, no update has its effect twice, nothing is kept for ever."""

import pytest

from bot.events import Key
from bot.store import LEASE, Duplicate, Store

ANNA, OLA = Key(1, 1), Key(2, 2)
NOON = 1_795_000_000
HOUR, DAY, YEAR = 3600, 86400, 365 * 86400


@pytest.mark.parametrize("back", [HOUR, DAY, NOON - 1], ids=["an hour", "a day", "to 1970"])
async def test_after_a_jump_back_what_is_owed_is_handed_out_and_once(store: Store, back: int) -> None:
    await store.save(ANNA, 0, b"one", 1, NOON)
    now = NOON - back
    assert [row.key for row in await store.owed(10, now)] == [ANNA]
    assert await store.owed(10, now) == ()
    assert [row.key for row in await store.owed(10, now + LEASE)] == [ANNA]


async def test_a_replica_whose_clock_is_a_little_behind_does_not_send_what_another_is_sending(store: Store) -> None:
    await store.save(ANNA, 0, b"one", 1, NOON)
    assert await store.owed(10, NOON - LEASE) == ()


@pytest.mark.parametrize("now", [1, NOON - HOUR, NOON + YEAR], ids=["1970", "an hour back", "a year on"])
async def test_whatever_the_clock_says_an_update_has_its_effect_once(store: Store, replica: Store, now: int) -> None:
    """A bot that has just been started forgets old updates with its first."""
    for update_id in range(1, 4):
        await store.note(update_id, NOON)
    await replica.note(100, now)
    for update_id in (1, 2, 3, 100):
        with pytest.raises(Duplicate):
            await replica.note(update_id, now)


async def test_a_first_update_under_a_clock_that_is_far_ahead_forgets_none(store: Store, replica: Store) -> None:
    await store.save(ANNA, 0, b"one", 1, NOON)
    await replica.save(OLA, 0, b"one", 2, NOON + YEAR)
    with pytest.raises(Duplicate):
        await replica.note(1, NOON + YEAR)


async def test_what_was_touched_under_a_clock_that_was_ahead_is_kept_no_longer_than_the_rest(store: Store) -> None:
    await store.save(ANNA, 0, b"one", 1, NOON + YEAR)
    assert await store.sweep(NOON - 30 * DAY, NOON) == 0
    assert await store.sweep(NOON + 1, NOON + 30 * DAY + 1) == 1


async def test_a_clock_in_1970_deletes_nobody(store: Store) -> None:
    await store.save(ANNA, 0, b"one", 1, NOON)
    assert await store.sweep(1 - 30 * DAY, 1) == 0
    assert await store.load(ANNA) is not None


async def test_a_conversation_begun_under_a_clock_in_1970_goes_on_afterwards(store: Store) -> None:
    row = await store.save(ANNA, 0, b"one", 1, 1)
    row = await store.save(ANNA, row.revision, b"two", 2, NOON)
    await store.mark_shown(ANNA, row.revision, 7)
    kept = await store.load(ANNA)
    assert kept is not None
    assert not kept.owed

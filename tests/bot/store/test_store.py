"""What every store promises, checked on SQLite and on PostgreSQL."""

import asyncio

import pytest

from bot.events import Key
from bot.store import LEASE, Conflict, Duplicate, Store, StoreFault, open_store
from bot.store.protocol import PRUNE_EVERY, SEEN_SECONDS

KARI = Key(chat=7_000_000_001, user=7_000_000_001)
OLA = Key(chat=7_000_000_001, user=7_000_000_002)
NOON = 1_795_000_000
LATER = NOON + LEASE


async def test_a_conversation_that_never_was_has_no_row(store: Store) -> None:
    assert await store.load(KARI) is None
    assert await store.count() == 0


async def test_what_was_saved_is_loaded(store: Store) -> None:
    saved = await store.save(KARI, 0, b"one\x00two", 1, NOON)
    assert await store.load(KARI) == saved
    assert (saved.key, saved.sealed, saved.touched, saved.message_id) == (KARI, b"one\x00two", NOON, None)


async def test_two_people_in_one_chat_have_a_row_each(store: Store) -> None:
    await store.save(KARI, 0, b"kari", 1, NOON)
    await store.save(OLA, 0, b"ola", 2, NOON)
    kari, ola = await store.load(KARI), await store.load(OLA)
    assert kari is not None
    assert ola is not None
    assert (kari.sealed, ola.sealed, await store.count()) == (b"kari", b"ola", 2)


async def test_each_save_moves_the_revision_on_by_one(store: Store) -> None:
    first = await store.save(KARI, 0, b"one", 1, NOON)
    second = await store.save(KARI, first.revision, b"two", 2, NOON)
    assert second.revision == first.revision + 1
    assert second.sealed == b"two"


async def test_a_row_outlives_its_store(store: Store, database_url: str) -> None:
    saved = await store.save(KARI, 0, b"one", 1, NOON)
    await store.close()
    reopened = open_store(database_url)
    assert await reopened.load(KARI) == saved
    await reopened.close()


async def test_a_save_on_a_revision_that_moved_is_a_conflict_and_changes_nothing(store: Store) -> None:
    first = await store.save(KARI, 0, b"one", 1, NOON)
    second = await store.save(KARI, first.revision, b"two", 2, NOON)
    with pytest.raises(Conflict):
        await store.save(KARI, first.revision, b"late", 3, NOON)
    assert await store.load(KARI) == second
    await store.save(KARI, second.revision, b"late", 3, NOON)


async def test_a_second_beginning_is_a_conflict(store: Store) -> None:
    first = await store.save(KARI, 0, b"one", 1, NOON)
    with pytest.raises(Conflict):
        await store.save(KARI, 0, b"again", 2, NOON)
    assert await store.load(KARI) == first


async def test_a_save_on_a_row_that_is_gone_is_a_conflict(store: Store) -> None:
    with pytest.raises(Conflict):
        await store.save(KARI, 5, b"one", 1, NOON)
    assert await store.load(KARI) is None


async def test_a_conversation_deleted_and_begun_again_repeats_no_revision(store: Store) -> None:
    old = await store.save(KARI, 0, b"old", 1, NOON)
    await store.delete(KARI)
    new = await store.save(KARI, 0, b"new", 2, NOON + 1)
    with pytest.raises(Conflict):
        await store.save(KARI, old.revision, b"old and one more answer", 3, NOON + 1)
    assert await store.load(KARI) == new


async def test_a_repeated_update_changes_nothing(store: Store) -> None:
    first = await store.save(KARI, 0, b"one", 1, NOON)
    with pytest.raises(Duplicate):
        await store.save(KARI, first.revision, b"twice", 1, NOON)
    with pytest.raises(Duplicate):
        await store.save(OLA, 0, b"elsewhere", 1, NOON)
    with pytest.raises(Duplicate):
        await store.note(1, NOON, KARI)
    with pytest.raises(Duplicate):
        await store.delete(KARI, update_id=1, now=NOON)
    assert await store.load(KARI) == first
    assert await store.load(OLA) is None


async def test_a_repeated_update_is_told_from_a_conflict(store: Store) -> None:
    await store.save(KARI, 0, b"one", 1, NOON)
    with pytest.raises(Duplicate):
        await store.save(KARI, 0, b"one", 1, NOON)


async def test_a_noted_update_is_seen(store: Store) -> None:
    await store.note(9, NOON)
    with pytest.raises(Duplicate):
        await store.note(9, NOON)
    with pytest.raises(Duplicate):
        await store.save(KARI, 0, b"one", 9, NOON)


async def test_a_noted_update_is_use_of_the_row_but_no_new_revision(store: Store) -> None:
    saved = await store.save(KARI, 0, b"one", 1, NOON)
    await store.note(2, NOON + 60, KARI)
    row = await store.load(KARI)
    assert row is not None
    assert (row.revision, row.touched) == (saved.revision, NOON + 60)


async def test_a_save_without_an_update_is_never_a_duplicate(store: Store) -> None:
    first = await store.save(KARI, 0, b"one", None, NOON)
    await store.save(KARI, first.revision, b"two", None, NOON)
    await store.delete(KARI)
    assert await store.load(KARI) is None


async def test_old_updates_are_forgotten_in_time(store: Store) -> None:
    await store.note(1, NOON)
    much_later = NOON + SEEN_SECONDS + 1
    for update_id in range(2, PRUNE_EVERY + 2):
        await store.note(update_id, much_later)
    await store.note(1, much_later)
    with pytest.raises(Duplicate):
        await store.note(PRUNE_EVERY, much_later)


async def test_a_deleted_conversation_is_gone_and_owes_nothing(store: Store) -> None:
    await store.save(KARI, 0, b"one", 1, NOON)
    await store.save(OLA, 0, b"other", 2, NOON)
    assert await store.delete(KARI, update_id=3, now=NOON)
    assert not await store.delete(KARI)
    assert await store.load(KARI) is None
    assert [row.key for row in await store.owed(10, LATER)] == [OLA]
    with pytest.raises(Duplicate):
        await store.delete(OLA, update_id=3, now=NOON)


async def test_a_sweep_takes_what_was_not_touched_since(store: Store) -> None:
    await store.save(KARI, 0, b"old", 1, NOON - 1)
    await store.save(OLA, 0, b"new", 2, NOON)
    assert await store.sweep(NOON) == 1
    assert await store.sweep(NOON) == 0
    assert (await store.load(KARI), await store.count()) == (None, 1)


async def test_what_a_group_has_chosen_is_never_swept_but_deleted_at_once(store: Store) -> None:
    group = Key(chat=-1_001_000_000_001, user=0)
    saved = await store.save(group, 0, b"chosen", 1, NOON - 1, owes=False)
    await store.save(KARI, 0, b"old", 2, NOON - 1)
    assert await store.sweep(NOON) == 1
    assert await store.load(group) == saved
    assert await store.owed(10, LATER) == ()
    assert await store.delete(group)
    assert await store.count() == 0


async def test_what_no_column_can_hold_fails_and_leaves_the_store_usable(store: Store) -> None:
    with pytest.raises((OverflowError, StoreFault)):
        await store.save(Key(chat=2**70, user=1), 0, b"one", 1, NOON)
    await store.save(KARI, 0, b"one", 1, NOON)
    assert await store.count() == 1


async def test_an_answering_database_answers_a_ping(store: Store) -> None:
    await store.ping()


async def test_a_closed_store_says_so(store: Store) -> None:
    await store.close()
    await store.close()
    with pytest.raises(StoreFault, match="closed"):
        await store.load(KARI)


async def test_of_replicas_that_save_the_same_revision_one_wins(store: Store, replica: Store) -> None:
    first = await store.save(KARI, 0, b"one", 1, NOON)
    attempts = [
        (store if update_id % 2 else replica).save(KARI, first.revision, b"%d" % update_id, update_id, NOON)
        for update_id in range(2, 12)
    ]
    outcomes = await asyncio.gather(*attempts, return_exceptions=True)
    winners = [outcome for outcome in outcomes if not isinstance(outcome, Conflict)]
    assert winners == [await store.load(KARI)]


async def test_of_replicas_that_get_the_same_update_one_acts(store: Store, replica: Store) -> None:
    first = await store.save(KARI, 0, b"one", 1, NOON)
    outcomes = await asyncio.gather(
        *(each.save(KARI, first.revision, b"two", 2, NOON) for each in (store, replica) * 5), return_exceptions=True
    )
    assert sum(isinstance(outcome, Duplicate) for outcome in outcomes) == 9


async def test_replicas_that_start_at_once_both_find_their_tables(database_url: str) -> None:
    stores = await asyncio.gather(*(asyncio.to_thread(open_store, database_url) for _ in range(4)))
    for each in stores:
        await each.ping()
        await each.close()

"""Who still waits for a screen, on every store: nobody is forgotten, and nobody is sent the same thing by two."""

import asyncio

from bot.events import Key
from bot.store import LEASE, Store

KARI = Key(chat=7_000_000_001, user=7_000_000_001)
NOON = 1_795_000_000
LATER = NOON + LEASE


async def test_what_was_saved_is_owed_until_it_is_shown(store: Store) -> None:
    row = await store.save(KARI, 0, b"one", 1, NOON)
    assert row.owed
    await store.mark_shown(KARI, row.revision, 55)
    shown = await store.load(KARI)
    assert shown is not None
    assert (shown.owed, shown.shown, shown.message_id) == (False, row.revision, 55)
    assert await store.owed(10, LATER) == ()


async def test_shown_never_goes_back_nor_past_what_is_stored(store: Store) -> None:
    first = await store.save(KARI, 0, b"one", 1, NOON)
    second = await store.save(KARI, first.revision, b"two", 2, NOON)
    await store.mark_shown(KARI, second.revision, 56)
    await store.mark_shown(KARI, first.revision, 55)
    await store.mark_shown(KARI, second.revision + 1, 57)
    row = await store.load(KARI)
    assert row is not None
    assert (row.shown, row.message_id) == (second.revision, 56)


async def test_a_screen_shown_again_stands_in_its_newest_message(store: Store) -> None:
    row = await store.save(KARI, 0, b"one", 1, NOON)
    await store.mark_shown(KARI, row.revision, 55)
    await store.mark_shown(KARI, row.revision, 58)
    await store.mark_shown(KARI, row.revision, None)
    loaded = await store.load(KARI)
    assert loaded is not None
    assert loaded.message_id == 58


async def test_an_older_screen_that_arrives_leaves_the_newer_one_owed(store: Store) -> None:
    first = await store.save(KARI, 0, b"one", 1, NOON)
    second = await store.save(KARI, first.revision, b"two", 2, NOON)
    await store.mark_shown(KARI, first.revision, 55)
    (owed,) = await store.owed(10, LATER)
    assert (owed.key, owed.revision, owed.shown) == (KARI, second.revision, first.revision)


async def test_a_save_that_owes_nothing_leaves_a_debt_as_it_was(store: Store) -> None:
    quiet = await store.save(KARI, 0, b"one", 1, NOON, owes=False)
    assert not quiet.owed
    quiet = await store.save(KARI, quiet.revision, b"two", 2, NOON, owes=False)
    assert not quiet.owed
    owing = await store.save(KARI, quiet.revision, b"three", 3, NOON)
    owing = await store.save(KARI, owing.revision, b"four", 4, NOON, owes=False)
    assert owing.owed


async def test_who_saved_has_time_to_send_before_others_do(store: Store) -> None:
    saved = await store.save(KARI, 0, b"one", 1, NOON)
    assert await store.owed(10, LATER - 1) == ()
    assert await store.owed(10, LATER) == (saved,)


async def test_what_was_handed_out_is_handed_out_again_only_after_its_time(store: Store, replica: Store) -> None:
    saved = await store.save(KARI, 0, b"one", 1, NOON)
    assert await store.owed(10, LATER) == (saved,)
    assert await replica.owed(10, LATER) == ()
    assert await replica.owed(10, LATER + LEASE) == (saved,)


async def test_replicas_that_ask_at_once_are_handed_different_rows(store: Store, replica: Store) -> None:
    people = [Key(person, person) for person in range(1, 61)]
    await asyncio.gather(*(store.save(key, 0, b"one", key.chat, NOON) for key in people))
    handed = await asyncio.gather(*(each.owed(20, LATER) for each in (store, replica) * 4))
    handed += await asyncio.gather(*(each.owed(20, LATER) for each in (store, replica) * 4))
    assert sorted(row.key.chat for rows in handed for row in rows) == [key.chat for key in people]


async def test_the_longest_waiting_are_handed_out_first(store: Store) -> None:
    for person in range(1, 6):
        await store.save(Key(person, person), 0, b"one", person, NOON - person)
    assert [row.key.chat for row in await store.owed(2, LATER)] == [5, 4]
    assert [row.key.chat for row in await store.owed(9, LATER)] == [3, 2, 1]


async def test_who_blocked_the_bot_is_owed_nothing_until_they_return(store: Store) -> None:
    row = await store.save(KARI, 0, b"one", 1, NOON)
    await store.undeliverable(KARI)
    assert await store.owed(10, LATER) == ()
    await store.save(KARI, row.revision, b"two", 2, NOON)
    assert [owed.key for owed in await store.owed(10, LATER)] == [KARI]
    await store.undeliverable(KARI)
    await store.note(3, NOON, KARI)
    assert [owed.key for owed in await store.owed(10, LATER + LEASE)] == [KARI]

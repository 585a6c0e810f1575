"""How a database stands: what it keeps, what it owes and to whom longest, on both back ends."""

from bot.events import PLAY, Key
from bot.store import Store

ANNA, BOB, NOW = Key(1, 1), Key(2, 2), 1_800_000_000


async def test_an_empty_one_keeps_and_owes_nothing(store: Store, database_url: str) -> None:
    now = await store.standing()
    assert (now.kept, now.owed, now.oldest) == (0, 0, None)
    assert now.kind == ("SQLite" if database_url.startswith("sqlite") else "PostgreSQL")
    assert now.bytes is not None
    assert now.bytes > 0
    assert (now.free is None) is (now.kind == "PostgreSQL")


async def test_it_tells_the_longest_waiting_of_those_owed(store: Store) -> None:
    bob = await store.save(BOB, 0, b"b", None, NOW - 500)
    anna = await store.save(ANNA, 0, b"a", None, NOW - 100)
    now = await store.standing()
    assert (now.kept, now.owed) == (2, 2)
    assert now.oldest == bob
    await store.mark_shown(BOB, bob.revision, 7)
    assert (await store.standing()).oldest == anna
    await store.undeliverable(ANNA)
    now = await store.standing()
    assert (now.kept, now.owed, now.oldest) == (2, 0, None)


async def test_what_staff_try_out_and_groups_count_in_none_of_it(store: Store) -> None:
    await store.save(Key(1, PLAY), 0, b"p", None, NOW)
    await store.save(Key(-100, 1), 0, b"g", None, NOW)
    now = await store.standing()
    assert (now.kept, now.owed, now.oldest) == (0, 0, None)


async def test_looking_hands_nothing_out(store: Store) -> None:
    await store.save(ANNA, 0, b"a", None, NOW)
    await store.standing()
    assert [row.key for row in await store.owed(10, NOW + 60)] == [ANNA]

"""Turns that run at the same time lose nothing and happen once."""

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.events import Key
from bot.store import Conflict, Row, Store, swap
from bot.store.sqlite import SqliteStore

KARI = Key(chat=1, user=1)
NOON = 1_795_000_000

Step = Callable[[Row | None], tuple[bytes | None, str]]


def adding(letter: bytes) -> Step:
    def step(row: Row | None) -> tuple[bytes, str]:
        sealed = row.sealed if row else None
        return (sealed or b"") + letter, f"was {sealed!r}"

    return step


def unchanged(row: Row | None) -> tuple[bytes | None, str]:
    return row.sealed if row else None, "toast"


async def test_the_first_turn_begins_a_row_and_the_next_continues_it(store: Store) -> None:
    first = await swap(store, KARI, 1, adding(b"a"), NOON)
    second = await swap(store, KARI, 2, adding(b"b"), NOON)
    assert first is not None
    assert second is not None
    assert (first[1], second[1]) == ("was None", "was b'a'")
    assert second[0] == await store.load(KARI)


async def test_a_repeated_update_returns_nothing_to_do(store: Store) -> None:
    await swap(store, KARI, 1, adding(b"a"), NOON)
    assert await swap(store, KARI, 1, adding(b"a"), NOON) is None
    row = await store.load(KARI)
    assert row is not None
    assert row.sealed == b"a"


async def test_two_hundred_turns_at_once_all_count(store: Store, replica: Store) -> None:
    turns = [
        swap((store, replica)[number % 2], KARI, number, adding(number.to_bytes(2, "big")), NOON)
        for number in range(200)
    ]
    outcomes = await asyncio.gather(*turns)
    row = await store.load(KARI)
    assert row is not None
    kept = {int.from_bytes(row.sealed[at : at + 2], "big") for at in range(0, len(row.sealed), 2)}
    assert None not in outcomes
    assert (kept, len(row.sealed)) == (set(range(200)), 400)


async def test_turns_of_different_people_do_not_meet(store: Store) -> None:
    people = [Key(chat, chat) for chat in range(1, 101)]
    outcomes = await asyncio.gather(*(swap(store, key, key.chat, adding(b"%d" % key.chat), NOON) for key in people))
    assert all(outcome is not None and outcome[1] == "was None" for outcome in outcomes)
    assert await store.count() == 100


async def test_a_turn_that_leaves_the_state_alone_owes_no_screen(store: Store) -> None:
    begun = await swap(store, KARI, 1, adding(b"a"), NOON)
    assert begun is not None
    assert begun[0] is not None
    await store.mark_shown(KARI, begun[0].revision, 5)
    await swap(store, KARI, 2, unchanged, NOON + 5)
    row = await store.load(KARI)
    assert row is not None
    assert (row.revision, row.owed, row.touched) == (begun[0].revision, False, NOON + 5)
    assert await swap(store, KARI, 2, unchanged, NOON + 5) is None


async def test_a_turn_can_delete_the_state(store: Store) -> None:
    await swap(store, KARI, 1, adding(b"a"), NOON)
    assert await swap(store, KARI, 2, lambda _: (None, "deleted"), NOON) == (None, "deleted")
    assert await store.load(KARI) is None
    await swap(store, KARI, 3, adding(b"new"), NOON + 1)
    assert await swap(store, KARI, 2, lambda _: (None, "deleted"), NOON + 1) is None
    assert await store.count() == 1


async def test_a_turn_of_a_stranger_that_states_nothing_is_remembered_without_a_row(store: Store) -> None:
    assert await swap(store, KARI, 1, lambda _: (None, "hello"), NOON) == (None, "hello")
    assert await swap(store, KARI, 1, lambda _: (None, "hello"), NOON) is None
    assert await store.count() == 0


async def test_of_two_turns_at_once_the_later_sees_what_the_earlier_left(store: Store) -> None:
    outcomes = await asyncio.gather(
        swap(store, KARI, 1, adding(b"a"), NOON),
        swap(store, KARI, 2, adding(b"b"), NOON),
    )
    seen = {outcome[1] for outcome in outcomes if outcome is not None}
    assert seen in ({"was None", "was b'a'"}, {"was None", "was b'b'"})


async def test_a_step_that_fails_leaves_its_update_to_be_tried_again(store: Store) -> None:
    def broken(_: Row | None) -> tuple[bytes | None, str]:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await swap(store, KARI, 1, broken, NOON)
    assert await swap(store, KARI, 1, adding(b"a"), NOON) is not None


class Overtaken(SqliteStore):
    """A store in which somebody else is always a little faster."""

    async def save(
        self,
        key: Key,
        expected_revision: int,
        sealed: bytes,
        update_id: int | None,
        now: int,
        owes: bool = True,
        *,
        remind_at: int | None = None,
        used: bool = True,
    ) -> Row:
        await super().save(key, expected_revision, b"theirs", None, now, owes)
        return await super().save(key, expected_revision, sealed, update_id, now, owes, remind_at=remind_at, used=used)


async def test_a_row_that_never_stands_still_is_given_up(tmp_path: Path) -> None:
    store = Overtaken(tmp_path / "bot.db")
    with pytest.raises(Conflict):
        await swap(store, KARI, 1, adding(b"a"), NOON)
    row = await store.load(KARI)
    assert row is not None
    assert row.sealed == b"theirs"
    await store.close()

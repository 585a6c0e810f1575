"""When the bot is to look at a conversation by itself, on every store; and databases of the version before this."""

import asyncio
import sqlite3
from pathlib import Path

import psycopg
import pytest

from bot.events import Key
from bot.store import LEASE, Conflict, Store, open_store

KARI, OLA = Key(chat=7_000_000_001, user=7_000_000_001), Key(chat=5, user=5)
NOON = 1_795_000_000
MONTH = 30 * 24 * 3600


async def test_a_row_is_handed_out_when_its_time_has_come(store: Store) -> None:
    row = await store.save(KARI, 0, b"one", 1, NOON, remind_at=NOON + 100)
    assert await store.due(10, NOON + 99) == ()
    assert await store.due(10, NOON + 100) == (row,)


async def test_a_row_without_a_time_is_never_handed_out(store: Store) -> None:
    await store.save(KARI, 0, b"one", 1, NOON)
    assert await store.due(10, NOON * 2) == ()


async def test_a_time_belongs_to_the_state_it_was_saved_with(store: Store) -> None:
    row = await store.save(KARI, 0, b"one", 1, NOON, remind_at=NOON + 100)
    row = await store.save(KARI, row.revision, b"two", 2, NOON, remind_at=NOON + 300)
    assert await store.due(10, NOON + 299) == ()
    row = await store.save(KARI, row.revision, b"three", 3, NOON)
    assert await store.due(10, NOON + 300) == ()


async def test_a_save_that_is_refused_sets_no_time(store: Store) -> None:
    row = await store.save(KARI, 0, b"one", 1, NOON)
    with pytest.raises(Conflict):
        await store.save(KARI, row.revision + 1, b"two", 2, NOON, remind_at=NOON)
    assert await store.due(10, NOON) == ()


async def test_what_was_handed_out_is_handed_out_again_only_after_its_time(store: Store, replica: Store) -> None:
    row = await store.save(KARI, 0, b"one", 1, NOON, remind_at=NOON)
    assert await store.due(10, NOON) == (row,)
    assert await replica.due(10, NOON + LEASE - 1) == ()
    assert await replica.due(10, NOON + LEASE) == (row,)


async def test_replicas_that_ask_at_once_are_handed_different_rows(store: Store, replica: Store) -> None:
    people = [Key(person, person) for person in range(1, 61)]
    await asyncio.gather(*(store.save(key, 0, b"one", key.chat, NOON, remind_at=NOON) for key in people))
    handed = await asyncio.gather(*(each.due(20, NOON) for each in (store, replica) * 4))
    handed += await asyncio.gather(*(each.due(20, NOON) for each in (store, replica) * 4))
    assert sorted(row.key.chat for rows in handed for row in rows) == [key.chat for key in people]


async def test_the_longest_waiting_are_handed_out_first(store: Store) -> None:
    for person in range(1, 6):
        await store.save(Key(person, person), 0, b"one", person, NOON, remind_at=NOON - person)
    assert {row.key.chat for row in await store.due(2, NOON)} == {5, 4}


async def test_who_blocked_the_bot_waits_until_they_return(store: Store) -> None:
    row = await store.save(KARI, 0, b"one", 1, NOON, remind_at=NOON)
    await store.undeliverable(KARI)
    assert await store.due(10, NOON) == ()
    await store.save(KARI, row.revision, b"two", None, NOON, remind_at=NOON, used=False)
    assert await store.due(10, NOON) == ()
    await store.note(3, NOON, KARI)
    assert [due.key for due in await store.due(10, NOON)] == [KARI]


async def test_what_the_bot_does_by_itself_is_no_use_of_it(store: Store) -> None:
    row = await store.save(KARI, 0, b"one", 1, NOON)
    row = await store.save(KARI, row.revision, b"two", None, NOON + 50, used=False)
    assert row.touched == NOON
    assert row.owed
    row = await store.save(KARI, row.revision, b"three", 2, NOON + 60)
    assert row.touched == NOON + 60


async def test_another_time_is_set_only_on_the_same_state_and_changes_nothing_else(store: Store) -> None:
    row = await store.save(KARI, 0, b"one", 1, NOON, remind_at=NOON)
    await store.reschedule(KARI, row.revision + 1, NOON + 500)
    assert await store.due(10, NOON) == (row,)
    await store.reschedule(KARI, row.revision, NOON + 5)
    assert await store.due(10, NOON + 4) == ()
    assert await store.due(10, NOON + 5) == (row,)
    await store.reschedule(KARI, row.revision, None)
    assert await store.due(10, NOON * 2) == ()
    assert await store.load(KARI) == row


async def test_old_rows_stay_while_their_time_is_to_come(store: Store) -> None:
    row = await store.save(KARI, 0, b"one", 1, NOON, remind_at=NOON + 3 * MONTH)
    await store.save(OLA, 0, b"one", 2, NOON)
    assert await store.sweep(NOON + 2 * MONTH) == 1
    assert await store.load(KARI) == row
    await store.reschedule(KARI, row.revision, None)
    assert await store.sweep(NOON + 2 * MONTH) == 1


async def test_old_rows_of_who_blocked_the_bot_go_when_their_time_is_long_past(store: Store) -> None:
    await store.save(KARI, 0, b"one", 1, NOON, remind_at=NOON + MONTH)
    await store.undeliverable(KARI)
    assert await store.sweep(NOON + MONTH) == 0
    assert await store.sweep(NOON + MONTH + 1) == 1


EARLIER = """
CREATE TABLE session (
    chat {whole} NOT NULL, person {whole} NOT NULL, revision {whole} NOT NULL, shown {whole} NOT NULL,
    message_id {whole}, sealed {octets} NOT NULL, touched {whole} NOT NULL, due {whole} NOT NULL,
    blocked {flag} NOT NULL, PRIMARY KEY (chat, person));
CREATE INDEX session_owed ON session (due) WHERE shown < revision AND NOT blocked;
CREATE INDEX session_touched ON session (touched);
CREATE TABLE seen (update_id {whole} PRIMARY KEY, at {whole} NOT NULL);
CREATE INDEX seen_at ON seen (at);
INSERT INTO session VALUES (5, 5, 1795000000, 1795000000, 42, {bytes}, 1795000000, 0, {no});
INSERT INTO seen VALUES (7, 1795000000);
"""
"""The tables of the version before reminders, with one conversation in them."""


def made_by_the_version_before(address: str) -> None:
    if address.startswith("sqlite"):
        script = EARLIER.format(whole="INTEGER", octets="BLOB", flag="INTEGER", bytes="x'6f6c64'", no="0")
        with sqlite3.connect(Path(address.removeprefix("sqlite:///"))) as connection:
            connection.executescript(script)
        connection.close()
        return
    script = EARLIER.format(whole="BIGINT", octets="BYTEA", flag="BOOLEAN", bytes="'old'", no="FALSE")
    with psycopg.connect(address) as server:
        server.execute(script.encode())


async def test_a_database_of_the_version_before_is_brought_up_to_date_and_keeps_what_it_holds(
    database_url: str,
) -> None:
    made_by_the_version_before(database_url)
    for _ in range(2):
        opened = open_store(database_url)
        row = await opened.load(OLA)
        assert row is not None
        assert (row.sealed, row.message_id, row.touched) == (b"old", 42, NOON)
        assert await opened.due(10, NOON * 2) == ()
        await opened.close()
    opened = open_store(database_url)
    row = await opened.load(OLA)
    assert row is not None
    row = await opened.save(OLA, row.revision, b"new", 8, NOON, remind_at=NOON + 1)
    assert await opened.due(10, NOON + 1) == (row,)
    await opened.close()


async def test_two_that_start_at_once_on_a_database_of_the_version_before_both_can_use_it(database_url: str) -> None:
    made_by_the_version_before(database_url)
    opened = await asyncio.gather(*(asyncio.to_thread(open_store, database_url) for _ in range(4)))
    first, *others = opened
    row = await first.load(OLA)
    assert row is not None
    row = await first.save(OLA, row.revision, b"new", 8, NOON, remind_at=NOON)
    handed = [await store.due(10, NOON) for store in others]
    assert handed == [(row,), (), ()]
    await asyncio.gather(*(store.close() for store in opened))

"""What is kept beside the conversations is kept alike by both back ends, and by two replicas over one database."""

import asyncio
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from itertools import pairwise

import psycopg
import pytest

from bot.events import PLAY, Key
from bot.store import Duplicate, Row, Store, StoreFault, open_store
from bot.store.memo_protocol import MOST_LISTED, Mailings, Memo, Outcome, Tally

NOON = 1_795_000_000
WEEK, NEXT_WEEK = "2026-11-16", "2026-11-23"
KARI = Key(chat=7_000_000_001, user=7_000_000_001)
OLA = Key(chat=5, user=5)
MANY = tuple(Key(chat=number, user=number) for number in range(1, 201))
NEW_TABLES = ("memo", "tally", "mail")


def memo(name: str, sealed: bytes = b"sealed", *, kind: str = "feedback", at: int = NOON) -> Memo:
    """A memo of which only this matters."""
    return Memo(kind, name, at, sealed)


async def names(store: Store, kind: str = "feedback") -> list[str]:
    """The names of all memos of a kind."""
    return [found.name for found in await store.memos.listed(kind)]


async def test_a_memo_is_found_as_it_was_kept(store: Store) -> None:
    kept = memo("one", b"one\x00two")
    assert await store.memos.put(kept)
    assert await store.memos.get("feedback", "one") == kept


async def test_there_is_no_memo_of_another_name_or_kind(store: Store) -> None:
    await store.memos.put(memo("one"))
    assert await store.memos.get("feedback", "two") is None
    assert await store.memos.get("fault", "one") is None


async def test_a_memo_takes_the_place_of_the_one_of_its_name(store: Store) -> None:
    await store.memos.put(memo("one", b"old"))
    assert await store.memos.put(memo("one", b"new", at=NOON + 5))
    assert await store.memos.listed("feedback") == (memo("one", b"new", at=NOON + 5),)


async def test_of_those_who_must_not_replace_the_first_one_wins(store: Store, replica: Store) -> None:
    puts = [
        (store if number % 2 else replica).memos.put(memo("one", b"%d" % number), replace=False) for number in range(20)
    ]
    written = await asyncio.gather(*puts)
    assert sum(written) == 1
    assert await replica.memos.get("feedback", "one") == memo("one", b"%d" % written.index(True))


async def test_of_those_who_change_the_same_memo_the_first_one_wins(store: Store, replica: Store) -> None:
    await store.memos.put(memo("one", b"old"))
    swaps = [
        (store if number % 2 else replica).memos.put(memo("one", b"%d" % number), expected=b"old")
        for number in range(20)
    ]
    written = await asyncio.gather(*swaps)
    assert sum(written) == 1
    assert await replica.memos.get("feedback", "one") == memo("one", b"%d" % written.index(True))


async def test_a_memo_that_is_not_there_or_another_is_not_changed(store: Store) -> None:
    assert not await store.memos.put(memo("one", b"new"), expected=b"old")
    assert await store.memos.get("feedback", "one") is None
    await store.memos.put(memo("one", b"other"))
    await store.memos.put(memo("two", b"old"))
    assert not await store.memos.put(memo("one", b"new"), expected=b"old")
    assert await store.memos.put(memo("two", b"new", at=NOON + 5), expected=b"old")
    assert await store.memos.listed("feedback") == (memo("one", b"other"), memo("two", b"new", at=NOON + 5))


async def test_memos_are_listed_by_name_in_pages(store: Store) -> None:
    wanted = sorted(["a", "B", "b", "æ", "Z", "10", "9", "a b", "a-b", "ab"])
    for name in reversed(wanted):
        await store.memos.put(memo(name))
    found, after = [], ""
    while page := await store.memos.listed("feedback", after=after, limit=3):
        found += [each.name for each in page]
        after = page[-1].name
    assert found == wanted


async def test_one_listing_gives_no_more_than_it_promises(store: Store) -> None:
    await asyncio.gather(*(store.memos.put(memo(f"{number:05}")) for number in range(MOST_LISTED + 5)))
    assert len(await store.memos.listed("feedback")) == MOST_LISTED
    assert len(await store.memos.listed("feedback", after=f"{MOST_LISTED - 1:05}")) == 5


async def test_a_listing_can_leave_out_what_is_older(store: Store) -> None:
    for age in range(5):
        await store.memos.put(memo(f"{age}", at=NOON - age))
    assert [found.name for found in await store.memos.listed("feedback", since=NOON - 2)] == ["0", "1", "2"]


async def test_a_memo_is_forgotten_once(store: Store, replica: Store) -> None:
    await store.memos.put(memo("one"))
    await store.memos.put(memo("two"))
    assert await replica.memos.remove("feedback", "one")
    assert not await store.memos.remove("feedback", "one")
    assert await names(store) == ["two"]


async def test_what_is_older_of_a_kind_is_forgotten_and_nothing_else(store: Store) -> None:
    for age in range(5):
        await store.memos.put(memo(f"{age}", at=NOON - age))
        await store.memos.put(memo(f"{age}", kind="fault", at=NOON - age))
    assert await store.memos.remove_before("feedback", NOON - 2) == 2
    assert await names(store) == ["0", "1", "2"]
    assert len(await names(store, "fault")) == 5


async def test_counts_of_two_replicas_add_up_whatever_order_they_come_in(store: Store, replica: Store) -> None:
    pairs = [(f"us.{number}", what) for number in range(12) for what in ("asked", "answered")]
    there, back = dict.fromkeys(pairs, 1), dict.fromkeys(reversed(pairs), 2)
    await asyncio.gather(*(store.tallies.add(WEEK, there) for _ in range(20)), *(_twenty(replica, back)))
    expected = tuple(Tally(WEEK, subject, what, 60) for subject, what in sorted(pairs))
    assert await store.tallies.since(WEEK) == expected


def _twenty(store: Store, counts: dict[tuple[str, str], int]) -> Iterable[asyncio.Future[None]]:
    return [asyncio.ensure_future(store.tallies.add(WEEK, counts)) for _ in range(20)]


async def test_counts_are_given_from_a_week_on_oldest_first(store: Store) -> None:
    await store.tallies.add(NEXT_WEEK, {("balance", "asked"): 3})
    await store.tallies.add(WEEK, {("balance", "asked"): 1})
    await store.tallies.add("2026-11-09", {("balance", "asked"): 9})
    assert [tally.number for tally in await store.tallies.since(WEEK)] == [1, 3]


async def test_nothing_to_count_is_no_fault(store: Store) -> None:
    await store.tallies.add(WEEK, {})
    assert await store.tallies.since("") == ()


async def test_who_is_enlisted_twice_waits_once(store: Store, replica: Store) -> None:
    await asyncio.gather(store.mailings.enlist("m", (*MANY, *MANY)), replica.mailings.enlist("m", reversed(MANY)))
    assert await store.mailings.counts("m") == {Outcome.WAITING: len(MANY)}


async def test_to_enlist_nobody_is_no_fault(store: Store) -> None:
    await store.mailings.enlist("m", ())
    assert await store.mailings.counts("m") == {}


async def test_who_was_sent_the_mail_is_not_enlisted_again(store: Store) -> None:
    await store.mailings.enlist("m", [KARI])
    await store.mailings.claim("m", 1, NOON)
    await store.mailings.settle("m", KARI, Outcome.SENT)
    await store.mailings.enlist("m", [KARI])
    assert await store.mailings.counts("m") == {Outcome.SENT: 1}
    assert await store.mailings.claim("m", 1, NOON) == ()


async def test_two_replicas_are_handed_nobody_twice_and_leave_nobody_out(store: Store, replica: Store) -> None:
    await store.mailings.enlist("m", MANY)
    taken = await asyncio.gather(*(_takes_all(each.mailings) for each in (store, replica) * 4))
    claimed = [key for keys in taken for key in keys]
    assert len(claimed) == len(MANY)
    assert set(claimed) == set(MANY)
    assert await store.mailings.counts("m") == {Outcome.SENDING: len(MANY)}


async def _takes_all(mailings: Mailings) -> list[Key]:
    taken: list[Key] = []
    while keys := await mailings.claim("m", 7, NOON):
        assert len(keys) <= 7
        taken += keys
    return taken


async def test_each_mailing_has_its_own_people(store: Store) -> None:
    await store.mailings.enlist("one", [KARI, OLA])
    await store.mailings.enlist("two", [KARI])
    assert await store.mailings.claim("two", 10, NOON) == (KARI,)
    await store.mailings.settle("two", KARI, Outcome.BLOCKED)
    assert await store.mailings.counts("one") == {Outcome.WAITING: 2}
    assert await store.mailings.counts("two") == {Outcome.BLOCKED: 1}


@pytest.mark.parametrize("outcome", list(Outcome))
async def test_what_became_of_one_is_counted(store: Store, outcome: Outcome) -> None:
    await store.mailings.enlist("m", [KARI])
    await store.mailings.settle("m", KARI, outcome)
    assert await store.mailings.counts("m") == {outcome: 1}


async def test_what_was_claimed_long_ago_and_never_settled_is_uncertain(store: Store) -> None:
    await store.mailings.enlist("m", MANY[:30])
    for time in range(3):
        await store.mailings.claim("m", 5, NOON + time)
    settled = (await store.mailings.claim("m", 1, NOON - 1))[0]
    await store.mailings.settle("m", settled, Outcome.SENT)
    assert await store.mailings.give_up("m", NOON + 2) == 10
    assert await store.mailings.give_up("m", NOON + 2) == 0
    assert await store.mailings.counts("m") == {
        Outcome.UNCERTAIN: 10,
        Outcome.SENDING: 5,
        Outcome.SENT: 1,
        Outcome.WAITING: 14,
    }


async def test_a_mailing_that_is_dropped_knows_nobody(store: Store) -> None:
    await store.mailings.enlist("one", MANY)
    await store.mailings.enlist("two", [KARI])
    await store.mailings.drop("one")
    assert await store.mailings.counts("one") == {}
    assert await store.mailings.counts("two") == {Outcome.WAITING: 1}


async def test_who_is_deleted_is_in_no_mailing(store: Store, replica: Store) -> None:
    await store.save(KARI, 0, b"one", None, NOON)
    for mailing in ("one", "two"):
        await store.mailings.enlist(mailing, [KARI, OLA])
    assert await replica.delete(KARI, 7, NOON)
    for mailing in ("one", "two"):
        assert await store.mailings.claim(mailing, 10, NOON) == (OLA,)


async def test_a_deletion_that_was_done_before_takes_nobody_out(store: Store) -> None:
    await store.delete(KARI, 7, NOON)
    await store.mailings.enlist("one", [KARI])
    with pytest.raises(Duplicate):
        await store.delete(KARI, 7, NOON)
    assert await store.mailings.counts("one") == {Outcome.WAITING: 1}


async def test_who_is_swept_is_in_no_mailing(store: Store) -> None:
    await store.save(KARI, 0, b"one", None, NOON)
    await store.save(OLA, 0, b"two", None, NOON + 1)
    await store.mailings.enlist("one", [KARI, OLA])
    assert await store.sweep(NOON + 1) == 1
    assert await store.mailings.claim("one", 10, NOON) == (OLA,)


async def test_rows_are_given_in_pages_each_once(store: Store) -> None:
    keys = [Key(-100_123, 0), Key(-5, 0), Key(5, PLAY), Key(5, 5), Key(5, 6), KARI, Key(2**52, 2**52)]
    for key in reversed(keys):
        await store.save(key, 0, b"%d" % key.chat, None, NOON)
    found: list[Row] = []
    after = None
    while page := await store.rows(after, 2):
        assert len(page) <= 2
        found += page
        after = page[-1].key
    assert [row.key for row in found] == keys
    assert all(one.key.chat <= other.key.chat for one, other in pairwise(found))
    assert [row.sealed for row in found] == [b"%d" % key.chat for key in keys]


async def test_a_store_that_is_closed_says_so(store: Store) -> None:
    await store.close()
    with pytest.raises(StoreFault, match="closed"):
        await store.memos.get("feedback", "one")
    with pytest.raises(StoreFault, match="closed"):
        await store.tallies.add(WEEK, {("balance", "asked"): 1})
    with pytest.raises(StoreFault, match="closed"):
        await store.mailings.claim("m", 1, NOON)


def without_the_new_tables(database_url: str) -> None:
    """Make the database that of the version before this one."""
    drop = [f"DROP TABLE {table}" for table in NEW_TABLES]
    if database_url.startswith("sqlite"):
        with closing(sqlite3.connect(database_url.removeprefix("sqlite:///"))) as opened, opened:
            opened.executescript(";".join(drop))
        return
    with psycopg.connect(database_url) as connection:
        for statement in [*drop, "DROP TABLE schema_version"]:
            connection.execute(statement.encode())


async def test_a_database_of_the_version_before_opens_and_keeps_what_it_has(database_url: str) -> None:
    earlier = open_store(database_url)
    row = await earlier.save(KARI, 0, b"one", 1, NOON)
    await earlier.close()
    without_the_new_tables(database_url)

    store = open_store(database_url)
    assert await store.load(KARI) == row
    assert await store.memos.put(memo("one"))
    await store.tallies.add(WEEK, {("balance", "asked"): 1})
    await store.mailings.enlist("m", [KARI])
    assert await store.delete(KARI)
    assert await store.mailings.counts("m") == {}
    assert await names(store) == ["one"]
    await store.close()


async def test_replicas_that_start_at_once_make_the_tables_once(database_url: str) -> None:
    opened = await asyncio.gather(*(asyncio.to_thread(open_store, database_url) for _ in range(6)))
    for number, store in enumerate(opened):
        assert await store.memos.put(memo(f"{number}"))
    assert await names(opened[0]) == ["0", "1", "2", "3", "4", "5"]
    for store in opened:
        await store.close()

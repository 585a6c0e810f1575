"""What is remembered of sessions is what the store holds, never more."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.events import Key
from bot.session import Session, blank
from bot.sessions import RECENT, Sessions
from bot.store.sealing import Seal, new_key
from bot.store.sqlite import SqliteStore

ANNA, OLA = Key(1, 1), Key(2, 2)


@pytest.fixture
async def sqlite(tmp_path: Path) -> AsyncIterator[SqliteStore]:
    store = SqliteStore(tmp_path / "bot.db")
    yield store
    await store.close()


def sessions(store: SqliteStore) -> Sessions:
    return Sessions(store, Seal([new_key()]), "en")


def told(claim: str) -> Session:
    return blank("nb").to(answers={"jurisdiction": "NO", "claim": claim})


async def test_what_was_packed_is_at_hand(sqlite: SqliteStore) -> None:
    known = sessions(sqlite)
    session = told("100")
    assert known.opened(ANNA, known.packed(ANNA, session), None) is session


async def test_what_another_process_stored_is_read(sqlite: SqliteStore) -> None:
    here, key = Seal([written := new_key()]), Seal([written])
    known, other = Sessions(sqlite, here, "en"), Sessions(sqlite, key, "en")
    known.packed(ANNA, told("100"))
    assert known.opened(ANNA, other.packed(ANNA, told("200")), None) == told("200")


async def test_who_deleted_everything_is_nobody_known(sqlite: SqliteStore) -> None:
    known = sessions(sqlite)
    sealed = known.packed(ANNA, told("100"))
    assert known.opened(ANNA, None, None) == blank("en")
    assert known.opened(ANNA, sealed, None) == told("100")
    assert known.opened(ANNA, sealed, None) is not known.opened(ANNA, sealed, None)


async def test_only_so_many_are_remembered(sqlite: SqliteStore) -> None:
    known = sessions(sqlite)
    sealed = known.packed(ANNA, told("100"))
    for number in range(RECENT):
        known.packed(Key(3, number), told("200"))
    assert known.opened(ANNA, sealed, None) == told("100")
    assert known.opened(ANNA, sealed, None) is not known.opened(ANNA, sealed, None)

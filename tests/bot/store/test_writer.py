"""The thread that writes: what is asked for together is committed together, and nothing that was asked for is lost."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from bot.store.protocol import StoreFault
from bot.store.writer import Writer


def one_more(connection: sqlite3.Connection) -> int:
    connection.execute("UPDATE number SET value = value + 1")
    (value,) = connection.execute("SELECT value FROM number").fetchone()
    return int(value)


class Counted:
    """A writer, and how often it has committed."""

    def __init__(self, path: Path) -> None:
        self.commits = 0
        connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        connection.executescript("CREATE TABLE number (value INTEGER); INSERT INTO number VALUES (0)")
        self.writer = Writer(connection, lambda error: error, self._count)

    def _count(self) -> None:
        self.commits += 1

    async def runs(self, number: int, work: Callable[[sqlite3.Connection], int] = one_more) -> list[int]:
        return await asyncio.gather(*(self.writer.run(work) for _ in range(number)))


@pytest.fixture
async def counted(tmp_path: Path) -> AsyncIterator[Counted]:
    opened = Counted(tmp_path / "number.db")
    yield opened
    await opened.writer.close()


async def test_what_one_round_of_the_loop_asks_for_is_one_commit_in_its_order(counted: Counted) -> None:
    assert await counted.runs(200) == list(range(1, 201))
    assert counted.commits == 1
    assert await counted.runs(1) == [201]
    assert counted.commits == 2


async def test_what_was_asked_for_just_before_the_close_is_done(counted: Counted) -> None:
    asked = [asyncio.create_task(counted.writer.run(one_more)) for _ in range(3)]
    await asyncio.sleep(0)
    await counted.writer.close()
    assert await asyncio.gather(*asked) == [1, 2, 3]
    with pytest.raises(StoreFault):
        await counted.runs(1)


async def test_a_caller_who_is_gone_keeps_nobody_from_hearing(counted: Counted) -> None:
    gone, stays = (asyncio.create_task(counted.writer.run(one_more)) for _ in range(2))
    await asyncio.sleep(0)
    gone.cancel()
    assert await stays == 2


async def test_a_fault_of_one_is_told_to_all_of_its_commit_and_nothing_is_written(counted: Counted) -> None:
    def broken(_: sqlite3.Connection) -> int:
        raise ZeroDivisionError

    outcomes = await asyncio.gather(counted.runs(1), counted.runs(1, broken), return_exceptions=True)
    assert [type(outcome) for outcome in outcomes] == [ZeroDivisionError] * 2
    assert await counted.runs(1) == [1]

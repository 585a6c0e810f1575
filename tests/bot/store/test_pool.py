"""The connections to PostgreSQL: nobody waits for ever, and what became of one does not spoil the next."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from time import monotonic

import psycopg
import pytest

from bot.store import StoreFault
from bot.store.postgres_pool import LARGEST_POOL, UNTIL_CUT, Pool

SHORT = 0.5


@pytest.fixture
async def pool(shared: str) -> AsyncIterator[Pool]:
    opened = Pool(shared, longest=SHORT)
    yield opened
    await opened.close()


def processes(address: str, *, at_work: bool = False) -> list[int]:
    """The server's processes for the bot, or only those that run a statement."""
    with psycopg.connect(address) as connection:
        found = connection.execute("SELECT pid, state FROM pg_stat_activity WHERE application_name = 'restgjeld'")
        return [pid for pid, state in found if state == "active" or not at_work]


async def fault_of(pool: Pool) -> StoreFault | None:
    """What comes of asking for a number, and it comes soon; who made the tables may be gone by now."""
    began = monotonic()
    try:
        assert await pool.rows("SELECT 1") == [(1,)]
    except StoreFault as fault:
        return fault
    finally:
        assert monotonic() - began < SHORT + UNTIL_CUT + 10
    return None


async def test_a_statement_that_takes_too_long_is_a_fault_and_goes_on_nowhere(pool: Pool, shared: str) -> None:
    with pytest.raises(StoreFault, match=r"DATABASE_URL: PostgreSQL has not answered for 0\.5 seconds") as fault:
        await pool.rows("SELECT pg_sleep(30)")
    assert "\n" not in str(fault.value)
    assert processes(shared, at_work=True) == []
    assert await pool.rows("SELECT 1") == [(1,)]


async def test_a_server_that_hangs_holds_nobody_up(pool: Pool, shared: str) -> None:
    await pool.rows("SELECT 1")
    hanging = processes(shared)
    for process in hanging:
        os.kill(process, signal.SIGSTOP)
    try:
        faults = [await fault_of(pool) for _ in range(len(hanging) + 1)]
        assert faults[0] is not None
        assert faults[-1] is None
    finally:
        for process in hanging:
            os.kill(process, signal.SIGCONT)


async def may_only_be_read(pool: Pool) -> bool:
    try:
        await pool.change("DELETE FROM seen")
    except StoreFault as fault:
        return "read-only transaction" in str(fault)
    return False


async def test_connections_to_a_server_that_may_only_be_read_are_replaced_one_by_one(pool: Pool, shared: str) -> None:
    """So it is with one that was the first before a failover and is a copy of another now."""
    with psycopg.connect(shared, autocommit=True) as owner:
        owner.execute("ALTER DATABASE postgres SET default_transaction_read_only = on")
        try:
            await pool.rows("SELECT 1")
            copies = processes(shared)
        finally:
            owner.execute("SET default_transaction_read_only = off")
            owner.execute("ALTER DATABASE postgres RESET default_transaction_read_only")
    refused = 0
    while refused < LARGEST_POOL and await may_only_be_read(pool):
        refused += 1
    assert refused >= 1
    assert await pool.change("DELETE FROM seen") == 0
    assert not set(copies) & set(processes(shared))


async def test_what_the_address_says_goes_before_what_the_bot_would_choose(shared: str) -> None:
    pool = Pool(f"{shared}&application_name=other&connect_timeout=3")
    assert await pool.rows("SELECT current_setting('application_name')") == [("other",)]
    await pool.close()


async def test_more_at_once_than_there_are_connections_take_turns(shared: str) -> None:
    pool = Pool(shared)
    assert await asyncio.gather(*(pool.rows("SELECT 1") for _ in range(200))) == [[(1,)]] * 200
    await pool.close()

"""The connections to PostgreSQL: nobody waits for ever, and what became of one does not spoil the next."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from time import monotonic

import psycopg
import pytest

from bot.store import StoreFault
from bot.store.postgres_pool import UNTIL_CUT, Pool

SHORT = 0.5


@pytest.fixture
async def pool(shared: str) -> AsyncIterator[Pool]:
    opened = Pool(shared, longest=SHORT)
    yield opened
    await opened.close()


def at_work(address: str) -> list[int]:
    """The server's processes that run a statement for the bot."""
    with psycopg.connect(address) as connection:
        found = connection.execute(
            "SELECT pid FROM pg_stat_activity WHERE application_name = 'restgjeld' AND state = 'active'"
        )
        return [pid for (pid,) in found]


async def test_a_statement_that_takes_too_long_is_a_fault_and_goes_on_nowhere(pool: Pool, shared: str) -> None:
    with pytest.raises(StoreFault, match=r"DATABASE_URL: PostgreSQL has not answered for 0\.5 seconds") as fault:
        await pool.rows("SELECT pg_sleep(30)")
    assert "\n" not in str(fault.value)
    assert at_work(shared) == []
    assert await pool.rows("SELECT 1") == [(1,)]


async def test_a_server_that_hangs_holds_nobody_up(pool: Pool) -> None:
    ((hangs,),) = await pool.rows("SELECT pg_backend_pid()")
    os.kill(hangs, signal.SIGSTOP)
    try:
        began = monotonic()
        with pytest.raises(StoreFault):
            await pool.rows("SELECT 1")
        assert monotonic() - began < SHORT + UNTIL_CUT + 1
        assert await pool.rows("SELECT 1") == [(1,)]
    finally:
        os.kill(hangs, signal.SIGCONT)


async def test_of_a_server_that_may_only_be_read_no_connection_is_kept(pool: Pool) -> None:
    """So it is with one that was the first before a failover and is a copy of another now."""
    ((before,),) = await pool.rows("SELECT pg_backend_pid()")
    await pool.change("SET default_transaction_read_only = on")
    with pytest.raises(StoreFault, match="read-only transaction"):
        await pool.change("DELETE FROM seen")
    ((after,),) = await pool.rows("SELECT pg_backend_pid()")
    assert after != before
    assert await pool.change("DELETE FROM seen") == 0


async def test_what_the_address_says_goes_before_what_the_bot_would_choose(shared: str) -> None:
    pool = Pool(f"{shared}&application_name=other&connect_timeout=3")
    assert await pool.rows("SELECT current_setting('application_name')") == [("other",)]
    await pool.close()


async def test_more_at_once_than_there_are_connections_take_turns(shared: str) -> None:
    pool = Pool(shared)
    assert await asyncio.gather(*(pool.rows("SELECT 1") for _ in range(200))) == [[(1,)]] * 200
    await pool.close()

"""A short form of ``python -m tests.soak.kills``: the bot dies a few times in every way that it can be run."""

import asyncio

import pytest

from tests.postgres_server import NoServer, postgres_server
from tests.soak.kills.combinations import COMBINATIONS
from tests.soak.kills.run import Load, run

SHORT = Load(kills=1, people=4, patience=90.0, thinks=0.3, calm=0.5)
SEED = 20261122


async def test_no_answer_is_lost_no_reply_missing_and_nothing_done_twice_when_the_bot_is_killed() -> None:
    try:
        with postgres_server() as server:
            results = await asyncio.gather(*(run(each, SHORT, SEED, server) for each in COMBINATIONS))
    except NoServer as lack:
        pytest.skip(str(lack))
    assert {result.name: result.findings.lines for result in results} == {each.name: [] for each in COMBINATIONS}
    assert [result.kills for result in results] == [SHORT.kills] * len(COMBINATIONS)

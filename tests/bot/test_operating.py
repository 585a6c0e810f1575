"""What an operator asks of a bot on this machine: whether it runs well, and to bring its tables up to date."""

import asyncio
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from bot.heartbeat import ALIVE, PROCESS
from bot.operating import Unwell, health, migrated
from bot.settings import Settings
from bot.store import StoreFault, open_store
from bot.store.memo_protocol import Memo
from bot.store.sealing import new_key
from tests.bot.store.conftest import database_url, postgres, shared
from tests.bot.telegram.process import ROOT

__all__ = ["database_url", "postgres", "shared"]

NOW = 1_795_000_000
KEY = new_key()


def settings(**given: str) -> Settings:
    return Settings(_env_file=None, telegram_bot_token="1:a", data_keys=KEY, webhook_secret="s", **given)  # type: ignore[arg-type]


def wrote_that_it_lives(database_url: str, at: int) -> None:
    async def written() -> None:
        store = open_store(database_url)
        await store.memos.put(Memo(PROCESS, "1f", at, b"sealed"))
        await store.close()

    asyncio.run(written())


@pytest.fixture
def port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def test_a_bot_that_polls_is_well_while_it_writes_that_it_lives(database_url: str) -> None:
    polling = settings(database_url=database_url)
    wrote_that_it_lives(database_url, NOW)
    assert health(polling, NOW + ALIVE) == f"ready: a process wrote a sign of life {ALIVE} seconds ago"
    with pytest.raises(Unwell, match=f"no process of the bot has written a sign of life in the last {ALIVE} seconds"):
        health(polling, NOW + ALIVE + 1)


def test_a_bot_that_polls_is_unwell_before_it_has_begun(database_url: str) -> None:
    migrated(database_url)
    with pytest.raises(Unwell, match="no process"):
        health(settings(database_url=database_url), NOW)


def test_asking_makes_no_database(tmp_path: Path) -> None:
    with pytest.raises(StoreFault, match=r"there is no database at .*; the bot makes it when it starts"):
        health(settings(database_url=f"sqlite:///{tmp_path}/bot.db"), NOW)
    assert not list(tmp_path.iterdir())


def test_behind_a_webhook_nobody_answering_is_told_in_one_line(port: int) -> None:
    behind = settings(webhook_url="https://bot.example/hook", webhook_listen=f"0.0.0.0:{port}")
    with pytest.raises(Unwell) as told:
        health(behind, NOW)
    assert str(told.value) == f"WEBHOOK_LISTEN: 127.0.0.1:{port} does not answer (ConnectionRefusedError)"


def asked(command: str, folder: Path, **env: str) -> "subprocess.CompletedProcess[str]":
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "DATA_KEYS": KEY, **env}
    return subprocess.run(  # noqa: S603 - our own words
        [sys.executable, "-m", "bot", command],
        cwd=folder, env=environment, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip


def test_the_commands_say_one_line_and_end_with_0_or_1(tmp_path: Path) -> None:
    env = {"DATABASE_URL": "sqlite:///bot.db", "TELEGRAM_BOT_TOKEN": "123456:ABC-def"}
    made = asked("migrate", tmp_path, **env)
    assert (made.returncode, made.stdout) == (0, "DATABASE_URL: the tables were made (layout 1)\n")
    unwell = asked("health", tmp_path, **env)
    assert (unwell.returncode, unwell.stdout, len(unwell.stderr.splitlines())) == (1, "", 1)
    refused = asked("migrate", tmp_path, **env | {"DATABASE_URL": "mysql://host/name"})
    assert (refused.returncode, refused.stdout, len(refused.stderr.splitlines())) == (1, "", 1)

"""``python -m bot``: it starts, or says in one line what to put right."""

import asyncio
import json
import os
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import aiohttp
import pytest

from bot.store.sealing import new_key
from tests.bot.telegram.process import ROOT, settings, started
from tests.chat import Chat
from tests.chat import telegram as fake_telegram
from tests.telegram_server import TelegramServer

Run = Callable[..., subprocess.CompletedProcess[str]]
TOKEN = {"TELEGRAM_BOT_TOKEN": "123456:ABC-def", "DATA_KEYS": new_key()}


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Run a command of the bot in an empty folder, with these settings and no others."""

    def runs(*arguments: str, told: str = "", **env: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(  # noqa: S603 - our own words
            [sys.executable, "-m", "bot", *arguments],
            cwd=tmp_path,
            env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), **env},
            input=told,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )

    return runs


def only_line(done: subprocess.CompletedProcess[str], status: int = 1) -> str:
    assert done.returncode == status, done.stderr
    assert done.stdout == ""
    (line,) = done.stderr.splitlines()
    return line


def test_a_missing_setting_is_told_in_one_line(run: Run) -> None:
    assert only_line(run(TELEGRAM_BOT_TOKEN="1:a")).startswith("DATA_KEYS: needed with TELEGRAM_BOT_TOKEN")


@pytest.mark.parametrize("command", [("explain",), ("check",), ("examples",), ("read", "--as", "date")])
def test_a_day_that_cannot_be_read_is_told_in_one_line(run: Run, command: tuple[str, ...]) -> None:
    told = "--today: expected a day such as 2030-01-31, not '31.12'"
    assert only_line(run(*command, "--today", "31.12"), 2) == told


def test_a_fault_in_the_file_is_told_in_one_line(run: Run, tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("SANDBOX_PORT=high\n", encoding="utf-8")
    assert only_line(run("sandbox")) == "SANDBOX_PORT: expected a port from 1 to 65535"


def test_a_database_that_cannot_be_written_is_told_in_one_line(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    line = only_line(run(DATABASE_URL=f"sqlite:///{tmp_path}/file/bot.db", **TOKEN))
    assert line.startswith("DATABASE_URL: ")


def test_a_port_in_use_is_told_in_one_line(run: Run) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        assert only_line(run("sandbox", SANDBOX_PORT=port)).startswith(f"SANDBOX_PORT: 127.0.0.1:{port} ")
        hook = {"WEBHOOK_URL": "https://bot.example/hook", "WEBHOOK_SECRET": "hush"}
        line = only_line(run(WEBHOOK_LISTEN=f"127.0.0.1:{port}", **hook, **TOKEN))
        assert line.startswith(f"WEBHOOK_LISTEN: 127.0.0.1:{port} ")


async def test_a_token_that_telegram_does_not_know_is_told_in_one_line(tmp_path: Path) -> None:
    async with TelegramServer(fake_telegram()) as server:
        wrong = settings(server, tmp_path, TELEGRAM_BOT_TOKEN="1:wrong")
        async with started(tmp_path, wrong) as bot:
            assert await bot.ends() == 1
            assert bot.log().count("\n") == 1
            assert bot.log().startswith("TELEGRAM_BOT_TOKEN: ")


def test_keygen_prints_a_key_that_is_accepted(run: Run) -> None:
    first, second = run("keygen"), run("keygen")
    assert first.returncode == 0
    assert first.stdout != second.stdout
    assert only_line(run(TELEGRAM_BOT_TOKEN="1:a", DATA_KEYS=first.stdout.strip(), LOG_FORMAT="x")).startswith("LOG_")


def test_read_prints_a_line_for_each_line(run: Run) -> None:
    amounts = run("read", "--locale", "nb", "--as", "amount", told="1,5 mill\n250 000 kr\nhei\n")
    assert amounts.stdout.splitlines() == ["1500000", "250000", "reject"]
    days = run("read", "--locale", "nb", "--as", "date", "--today", "2026-11-22", told="i går\n3. mars 2025\n")
    assert days.stdout.splitlines() == ["2026-11-21", "2025-03-03"]


def test_explain_tells_what_the_chat_would_say(run: Run) -> None:
    case = {"jurisdiction": "US-OH", "collateral": "vehicle", "event": "repossession"}
    figures = {"claim": "10000.00", "sale_price": "8500.00", "costs": [{"kind": "sale", "amount": "500.00"}]}
    done = run("explain", "--locale", "en", "--today", "2026-11-22", told=json.dumps(case | figures))
    assert done.returncode == 0
    assert "$2,000" in done.stdout
    assert "<b>" not in done.stdout


@pytest.mark.parametrize("told", ["", "{", "[]", '{"claim": 5}', '{"no_such_field": 1}'])
def test_a_case_that_cannot_be_read_is_told_in_one_line_with_status_2(run: Run, told: str) -> None:
    assert ": " in only_line(run("explain", "--locale", "en", told=told), status=2)


@pytest.mark.parametrize("arguments", [("read",), ("explain", "--locale", "de"), ("nonsense",)])
def test_a_wrong_argument_ends_with_status_2_and_no_traceback(run: Run, arguments: tuple[str, ...]) -> None:
    done = run(*arguments)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_check_names_bad_settings(run: Run) -> None:
    done = run("check", RETENTION_DAYS="never")
    assert done.returncode == 1
    assert "RETENTION_DAYS: expected whole days from 1 to 3650" in done.stderr.splitlines()


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])


async def comes_up(url: str) -> str:
    async with asyncio.timeout(20):
        while True:
            try:
                async with aiohttp.request("GET", url) as answer:
                    if answer.status == 200:
                        return await answer.text()
            except aiohttp.ClientError:
                pass
            await asyncio.sleep(0.05)


async def test_without_a_token_the_sandbox_runs_until_it_is_told_to_stop(tmp_path: Path) -> None:
    port = free_port()
    async with started(tmp_path, {"SANDBOX_PORT": str(port)}) as bot:
        assert "<html" in await comes_up(f"http://127.0.0.1:{port}/")
        assert await bot.stop() == 0
        assert "Traceback" not in bot.log()


async def test_behind_a_webhook_it_answers_people_health_and_metrics(tmp_path: Path) -> None:
    port, telegram = free_port(), fake_telegram()
    hook = {
        "WEBHOOK_URL": f"http://127.0.0.1:{port}/hook",
        "WEBHOOK_LISTEN": f"127.0.0.1:{port}",
        "WEBHOOK_SECRET": "hush",
    }
    async with TelegramServer(telegram) as server, started(tmp_path, settings(server, tmp_path, **hook)) as bot:
        assert await comes_up(f"http://127.0.0.1:{port}/healthz") == "ready\n"
        chat = Chat(telegram, patience=20)
        chat.phone.types("/start")
        await chat.until(lambda: "n:begin" in str(chat.messages()[-1].markup))
        assert "bot_ready 1.0" in await comes_up(f"http://127.0.0.1:{port}/metrics")
        async with aiohttp.request("POST", f"http://127.0.0.1:{port}/hook", json={"update_id": 1}) as answer:
            assert answer.status == 403
        assert await bot.stop() == 0
        assert "Traceback" not in bot.log()


async def test_while_telegram_does_not_answer_the_bot_is_not_ready_and_waits(tmp_path: Path) -> None:
    port = free_port()
    away = {
        **TOKEN,
        "TELEGRAM_API_URL": f"http://127.0.0.1:{free_port()}",
        "WEBHOOK_URL": f"http://127.0.0.1:{port}/hook",
        "WEBHOOK_LISTEN": f"127.0.0.1:{port}",
        "WEBHOOK_SECRET": "hush",
        "DATABASE_URL": f"sqlite:///{tmp_path}/bot.db",
    }
    async with started(tmp_path, away) as bot:
        await comes_up(f"http://127.0.0.1:{port}/metrics")
        async with aiohttp.request("GET", f"http://127.0.0.1:{port}/healthz") as answer:
            assert answer.status == 503
        assert await bot.stop() == 0
        assert "Traceback" not in bot.log()

"""The log tells what went wrong and where, and nothing that a person wrote or a secret."""

import asyncio
import gc
import json
import logging
import subprocess
import sys

import pytest
import structlog

from bot import log as logs
from bot.log import log, place_of


@pytest.fixture(autouse=True)
def _restored() -> object:
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    yield
    root.handlers[:] = before
    root.setLevel(level)


def written(capsys: pytest.CaptureFixture[str]) -> str:
    return capsys.readouterr().err


def test_json_has_one_object_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    logs.set_up("INFO", "json")
    log.info("a screen was sent", update=7)
    entry = json.loads(written(capsys))
    assert (entry["event"], entry["update"], entry["level"]) == ("a screen was sent", 7, "info")


def test_text_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    logs.set_up("INFO", "text")
    log.warning("a screen is owed", chat=7)
    assert written(capsys).count("\n") == 1


def named(capsys: pytest.CaptureFixture[str], key: str, chat: int) -> str:
    logs.set_up("INFO", "json", key)
    structlog.stdlib.get_logger("bot").info("a screen was sent", chat=chat)
    return str(json.loads(written(capsys))["chat"])


def test_a_chat_is_told_by_a_name_that_only_who_holds_the_key_can_make(capsys: pytest.CaptureFixture[str]) -> None:
    ours = named(capsys, "our key", 700_100_200)
    assert "700100200" not in ours
    assert ours == named(capsys, "our key", 700_100_200)
    assert len({ours, named(capsys, "our key", 700_100_201), named(capsys, "another key", 700_100_200)}) == 3
    assert named(capsys, "", 700_100_200) != named(capsys, "", 700_100_200)


async def test_what_asyncio_says_of_a_task_quotes_nothing_that_it_did(capsys: pytest.CaptureFixture[str]) -> None:
    logs.set_up("DEBUG", "text")

    async def owing() -> None:
        raise KeyError("I owe 250 000")

    task = asyncio.create_task(owing())
    await asyncio.wait([task])
    shown = repr(task)
    del task
    gc.collect()
    told = written(capsys)
    assert "250 000" in shown
    assert "Task exception was never retrieved" in told
    assert "250" not in told


END = """
import asyncio, gc, logging, sys, threading, warnings
from bot import log
log.set_up("DEBUG", "text", "key")
log.quiet_crashes()
class Unclean:
    def __del__(self):
        raise KeyError("250 000")
def owing():
    raise KeyError("250 000")
thread = threading.Thread(target=owing)
thread.start()
thread.join()
warnings.warn("250 000")
logging.getLogger("a.library").warning("%d owed", "250 000")
Unclean()
owing()
"""


@pytest.mark.parametrize("options", [(), ("-X", "dev")], ids=["as it is", "in development mode"])
def test_no_crash_is_told_with_what_it_quotes(options: tuple[str, ...]) -> None:
    ended = subprocess.run([sys.executable, *options, "-c", END], capture_output=True, text=True, check=False)  # noqa: S603 - our own words
    assert ended.returncode == 1
    for what in ("a thread has failed", "a warning", "something was not cleaned up", "the bot has failed"):
        assert what in ended.stderr
    assert "250" not in ended.stderr + ended.stdout


@pytest.mark.parametrize("form", ["text", "json"])
def test_a_fault_is_told_by_its_kind_and_line_and_never_by_what_it_quotes(
    capsys: pytest.CaptureFixture[str], form: str
) -> None:
    logs.set_up("DEBUG", form)
    try:
        int("I owe 250 000")
    except ValueError as fault:
        log.error("a turn failed", fault=place_of(fault))
        log.exception("a turn failed")
        logging.getLogger("somebody.else").exception("failed")
    told = written(capsys)
    assert told.count("ValueError at test_log.py:") == 3
    assert "250" not in told
    assert "Traceback" not in told


@pytest.mark.parametrize("library", ["httpx", "telegram.ext", "aiohttp.access", "uvicorn.error", "PIL.PngImagePlugin"])
def test_libraries_are_quiet_however_loud_the_bot_is(capsys: pytest.CaptureFixture[str], library: str) -> None:
    logs.set_up("DEBUG", "text")
    logging.getLogger(library).info("POST /bot123456:ABC-def/sendMessage")
    logging.getLogger(library).warning("retrying https://api.telegram.org/bot123456:ABC-def/sendMessage")
    told = written(capsys)
    assert told.count("\n") == 1
    assert "ABC-def" not in told

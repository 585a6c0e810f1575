"""The log tells what went wrong and where, and nothing that a person wrote or a secret."""

import json
import logging

import pytest

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
    log.info("a screen was sent", chat=7)
    entry = json.loads(written(capsys))
    assert (entry["event"], entry["chat"], entry["level"]) == ("a screen was sent", 7, "info")


def test_text_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    logs.set_up("INFO", "text")
    log.warning("a screen is owed", chat=7)
    assert written(capsys).count("\n") == 1


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

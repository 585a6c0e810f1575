"""Each update has one line in the log: its number, what was asked and found, and how long that took; nothing said."""

import json
import logging
import re
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from bot import log as logs
from bot import update_line
from bot.sandbox.faults import server_broken
from bot.telegram.backoff import Patience
from domain.case import Case
from domain.law import Finding
from tests.bot.telegram.logged import Logging
from tests.bot.telegram.planted import planted, traces
from tests.chat import Chat
from tests.whole import Whole, whole

FIELDS = {
    "timestamp", "level", "logger", "event", "update", "kind", "outcome", "question", "findings", "waited_ms",
    "replay_ms", "store_ms", "delivered_ms",
}  # fmt: skip
NAMES = ("kind", "outcome", "question", "findings")
GROUP = {"id": -1_000_000_077, "type": "supergroup", "title": "A group"}


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Whole]:
    async with whole(tmp_path) as running:
        yield running


@pytest.fixture(autouse=True)
def _logging() -> Iterator[None]:
    """Afterwards logging is as it was. What is written is seen by a test that has set logging up by itself."""
    with Logging():
        yield


def lines(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    """The lines of updates since the last look."""
    told = [json.loads(line) for line in capsys.readouterr().err.splitlines()]
    return [line for line in told if line["event"] == update_line.EVENT]


def findings(kind: type[Finding] = Finding) -> set[str]:
    """The name of every finding there is."""
    return {kind.__name__}.union(*map(findings, kind.__subclasses__()))


def outcomes(capsys: pytest.CaptureFixture[str]) -> list[tuple[str, str]]:
    return [(line["kind"], line["outcome"]) for line in lines(capsys)]


async def test_each_update_has_one_line_with_names_and_durations(
    bot: Whole, capsys: pytest.CaptureFixture[str]
) -> None:
    logs.set_up("INFO", "json")
    await planted(bot)
    found = lines(capsys)
    numbers = [line["update"] for line in found]
    assert numbers == list(range(numbers[0], numbers[0] + len(numbers))), "none is missing, none is told twice"
    for line in found:
        assert set(line) == FIELDS
        assert line["outcome"] == "shown"
        assert line["question"] in {"", *Case.model_fields}
        assert set(line["findings"]) <= findings()
        assert all(0 <= line[name] < 60_000 for name in FIELDS if name.endswith("_ms"))
        assert traces(json.dumps({name: line[name] for name in NAMES}, ensure_ascii=False)) == set()
    assert {line["kind"] for line in found} == {"command", "tap", "text"}
    assert {"jurisdiction", "claim", "fair_value", "costs"} <= {line["question"] for line in found}
    assert any(line["findings"] for line in found)


async def test_what_has_no_screen_has_a_line_too(bot: Whole, capsys: pytest.CaptureFixture[str]) -> None:
    logs.set_up("INFO", "json")
    chat = bot.chat("Anna")
    await chat.types("/start")
    assert outcomes(capsys) == [("command", "shown")]
    update: dict[str, Any] = {"update_id": 900_000, "message": a_message(chat, "/help")}
    for _ in range(2):
        await bot.front.handle(update)
    assert outcomes(capsys) == [("command", "shown"), ("command", "repeated")]
    await chat.blocks()
    assert outcomes(capsys) == [("blocked", "silent")]
    asked = {"id": "7", "from": update["message"]["from"], "query": "restgjeld", "offset": ""}
    await bot.front.handle({"update_id": 900_001, "inline_query": asked})
    await bot.front.handle({"update_id": 900_002, "message": a_message(chat, "hello") | {"chat": GROUP}})
    assert outcomes(capsys) == [("group", "taken")], "of an inline query nothing is told"


async def test_a_screen_that_is_still_owed_is_told_as_owed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    logs.set_up("INFO", "json")
    async with whole(tmp_path, patience=Patience(showing=())) as bot:
        bot.telegram.faults.next("sendMessage", server_broken())
        await bot.chat("Anna").types("/start")
    assert outcomes(capsys) == [("command", "owed")]


def a_message(chat: Chat, text: str) -> dict[str, Any]:
    person = {"id": chat.person.id, "is_bot": False, "first_name": "Anna", "language_code": "en"}
    place = {"id": chat.person.id, "type": "private", "first_name": "Anna"}
    return {"message_id": 77, "date": 1_795_000_000, "chat": place, "from": person, "text": text}


async def test_in_text_a_line_is_as_any_other_of_the_log(bot: Whole, capsys: pytest.CaptureFixture[str]) -> None:
    logs.set_up("INFO", "text")
    await bot.chat("Anna").types("/start")
    (line,) = (line for line in capsys.readouterr().err.splitlines() if update_line.EVENT in line)
    form = r'timestamp=\S+Z level=info event="an update was taken" logger=bot( \w+=[\w.,]*)+'
    assert re.fullmatch(form, line)


@pytest.mark.parametrize("level", ["WARNING", "ERROR"])
async def test_who_wants_only_warnings_gets_no_lines(
    bot: Whole, capsys: pytest.CaptureFixture[str], level: str
) -> None:
    logs.set_up(level, "json")
    await bot.chat("Anna").types("/start")
    assert lines(capsys) == []


async def test_a_log_that_is_gone_costs_nobody_their_answer(bot: Whole) -> None:
    with tempfile.TemporaryFile("w") as gone:
        handler = logging.StreamHandler(gone)
        update_line.write_to(handler, "json", wanted=True)
    chat = bot.chat("Anna")
    await chat.types("/start")
    assert chat.last().from_bot

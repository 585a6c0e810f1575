"""The process that reads: begun when needed, ended when not, and what happens when it is not well."""

import asyncio
import os
import sys
import time

import pytest

from bot.events import Scanned
from bot.scan.reader import COMMAND, ROOT, LetterReader, Patience
from bot.scan.scan import Scan, ScanFault
from bot.surprise import Surprise
from tests.bot.talking import Talk

LETTER = b"\xff\xd8\xff"
SCRIPT = """
import os, sys, time
from bot.scan.frames import framed, next_frame, packed
from bot.scan.scan import Scan
while (content := next_frame(sys.stdin.buffer.read)) is not None:
    said = content[3:].decode()
    if said == "dies":
        os._exit(1)
    if said == "sleeps":
        time.sleep(60)
    if said == "waits":
        time.sleep(0.3)
    told = tuple(sorted(os.environ)) if said == "environment" else (str(os.getpid()), said)
    answer = {"nonsense": framed(b"[]"), "boasts": b"\\xff" * 8}.get(said) or framed(packed(Scan(told)))
    sys.stdout.buffer.write(answer)
    sys.stdout.buffer.flush()
"""
STAND_IN = (sys.executable, "-c", SCRIPT)
"""Reads nothing, but is begun, asked and ended as the real one is."""


def reader(**patience: float) -> LetterReader:
    return LetterReader(Patience(**{"waiting": 60.0, "reading": 60.0, **patience}), STAND_IN)  # type: ignore[arg-type]


async def gone(process_id: int | None) -> bool:
    """Whether the process has ended and left nothing behind, soon."""
    assert process_id is not None
    until = time.monotonic() + 10
    while time.monotonic() < until:
        try:
            os.kill(process_id, 0)
        except ProcessLookupError:
            return True
        await asyncio.sleep(0.02)
    return False


async def test_no_process_runs_before_the_first_letter_or_after_the_end() -> None:
    reading = reader()
    assert reading.process_id is None
    assert (await reading.read(LETTER + b"a")).lines[1] == "a"
    begun = reading.process_id
    assert (await reading.read(LETTER + b"b")).lines == (str(begun), "b")
    await reading.close()
    assert await gone(begun)


async def test_it_ends_when_no_letters_come_and_begins_again_with_the_next() -> None:
    reading = reader(idle=0.05)
    await reading.read(LETTER)
    first = reading.process_id
    assert await gone(first)
    await reading.read(LETTER)
    assert reading.process_id not in (None, first)
    await reading.close()


async def test_it_is_renewed_after_so_many_letters() -> None:
    reading = reader(most_read=2)
    processes = [(await reading.read(LETTER)).lines[0] for _ in range(4)]
    assert processes[0] == processes[1] != processes[2] == processes[3]
    await reading.close()


async def test_one_that_takes_too_long_is_ended() -> None:
    reading = reader(reading=2.0)
    await reading.read(LETTER)
    asked = asyncio.ensure_future(reading.read(LETTER + b"sleeps"))
    await asyncio.sleep(0.1)
    stuck = reading.process_id
    assert await asked == Scan(fault=ScanFault.TOO_SLOW)
    assert await gone(stuck)
    await reading.close()


@pytest.mark.parametrize("trouble", [b"dies", b"nonsense", b"boasts"])
async def test_one_that_fails_costs_one_letter_and_the_next_is_read(trouble: bytes) -> None:
    reading = reader()
    assert await reading.read(LETTER + trouble) == Scan(fault=ScanFault.BROKEN)
    assert (await reading.read(LETTER + b"next")).lines[1] == "next"
    await reading.close()


async def test_one_that_fails_has_a_code_that_its_person_is_told_and_staff_find() -> None:
    faults: list[Surprise] = []
    reading = LetterReader(Patience(waiting=60, reading=60), STAND_IN, faults.append)
    scan = await reading.read(LETTER + b"dies")
    assert [(surprise.doing, surprise.code) for surprise in faults] == [("letter", scan.code)]
    talk = Talk("en")
    talk.types("/start").does(Scanned(fault=scan.fault, code=scan.code))
    assert f"Code if you ask for help: {scan.code}" in talk.reads()
    talk.does(Scanned(fault=ScanFault.BROKEN))
    assert "Code" not in talk.reads()
    await reading.close()


async def test_one_that_is_killed_in_the_middle_costs_one_letter() -> None:
    reading = reader()
    await reading.read(LETTER)
    asked = asyncio.ensure_future(reading.read(LETTER + b"sleeps"))
    await asyncio.sleep(0.2)
    killed = reading.process_id
    assert killed
    os.kill(killed, 9)
    assert await asked == Scan(fault=ScanFault.BROKEN)
    assert await gone(killed)
    assert (await reading.read(LETTER + b"next")).lines[1] == "next"
    await reading.close()


async def test_one_that_died_while_nobody_asked_costs_no_letter() -> None:
    reading = reader()
    await reading.read(LETTER)
    died = reading.process_id
    assert died
    os.kill(died, 9)
    assert await gone(died)
    await asyncio.sleep(0.1)
    assert (await reading.read(LETTER + b"next")).lines[1] == "next"
    await reading.close()


async def test_somebody_who_stops_waiting_holds_nobody_up() -> None:
    reading = reader()
    asked = asyncio.ensure_future(reading.read(LETTER + b"sleeps"))
    await asyncio.sleep(0.2)
    asked.cancel()
    assert (await reading.read(LETTER + b"next")).lines[1] == "next"
    await reading.close()


async def test_letters_wait_for_each_other_and_too_many_are_asked_to_come_again() -> None:
    reading = reader(most_waiting=2)
    await reading.read(LETTER)
    scans = await asyncio.gather(*(reading.read(LETTER + b"waits") for _ in range(6)))
    assert [scan.fault for scan in scans] == [None] * 3 + [ScanFault.BUSY] * 3
    await reading.close()


async def test_who_has_waited_too_long_is_asked_to_come_again() -> None:
    reading = reader(waiting=0.1)
    await reading.read(LETTER)
    first, second = await asyncio.gather(*(reading.read(LETTER + b"waits") for _ in range(2)))
    assert (first.fault, second.fault) == (None, ScanFault.BUSY)
    await reading.close()


async def test_it_is_told_no_setting_no_token_and_no_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "1:a")
    monkeypatch.setenv("DATA_KEYS", "k")
    reading = reader()
    told = (await reading.read(LETTER + b"environment")).lines
    assert set(told) <= {"LC_CTYPE", "__CF_USER_TEXT_ENCODING"}
    await reading.close()


TRIED = """
import socket, sys
from bot.scan import confined
confined.confine()
for tried in (lambda: socket.socket(), lambda: open("/etc/hostname"), lambda: open("kept", "w")):
    try:
        tried()
    except OSError as refused:
        print(refused.errno)
try:
    bytearray(3 * 1024**3)
except MemoryError:
    print("no memory")
"""


async def test_once_confined_it_opens_no_connection_and_no_file_and_does_not_grow() -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", TRIED, cwd=ROOT, env={}, stdout=asyncio.subprocess.PIPE
    )
    told, _ = await process.communicate()
    *refused, memory = told.decode().split("\n")[:4]
    assert len(set(refused)) == 1, refused
    assert len(refused) == 3
    if sys.platform == "linux":  # elsewhere address space is not limited
        assert memory == "no memory"


def test_it_is_this_project_s_own() -> None:
    assert (sys.executable, "-m", "bot.scan.child") == COMMAND
    assert (ROOT / "bot" / "scan" / "child.py").is_file()

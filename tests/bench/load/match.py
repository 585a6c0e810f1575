"""One contestant, measured: the fake Telegram and the bot as processes of their own, on cores of their own."""

import asyncio
import os
import signal
import sys
import tempfile
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from socket import socket
from typing import Any, Final

import orjson

from bot.store.sealing import new_key
from tests.bench.load.contestants import ROOT, SECRET, Contestant
from tests.bench.load.cost import cpu_seconds, peak_megabytes
from tests.bench.load.slices import slice_of

PATIENCE: Final = 30.0
Process = asyncio.subprocess.Process


@dataclass(frozen=True)
class Cores:
    """On which cores the load and each replica run; empty: wherever the kernel puts them.

    ``share`` is how much of a core each replica may use once it has started, 0 for as much as it can get.
    """

    load: frozenset[int] = frozenset()
    bots: tuple[frozenset[int], ...] = ()
    share: float = 0.0


@dataclass(frozen=True)
class Database:
    """Where our bot keeps people, a new SQLite file where nothing is said, and the key that seals them."""

    url: str = ""
    key: str = field(default_factory=new_key, repr=False)


FRESH: Final = Database()


@dataclass(frozen=True)
class Figures:
    """What was measured with so many people; times in milliseconds, of the processor in microseconds, memory in MB."""

    people: int
    rate: float
    p50: float | None
    p99: float | None
    cpu: float | None
    memory: float
    calls: float
    left: int


@dataclass(frozen=True)
class Load:
    """With how many people, one after the other, how long, and how slowly Telegram answers, in milliseconds.

    ``known`` is how many people the database already holds, from whom those who talk are drawn.
    """

    people: Sequence[int]
    seconds: float
    warm: float = 0.5
    latency: float = 0.0
    known: int = 0


@dataclass(frozen=True)
class Started:
    """A contestant that runs, with a fake Telegram of its own; between measurements it has nothing to do."""

    telegram: Process
    bots: Sequence[Process]

    async def measured(self, people: int, load: Load) -> Figures:
        """Return what so many people saw; raise RuntimeError or TimeoutError where it runs no more."""
        assert self.telegram.stdin is not None
        asked = {"people": people, "warm": load.warm, "seconds": load.seconds}
        self.telegram.stdin.write(orjson.dumps(asked) + b"\n")
        await _told(self.telegram, "begin", load.warm + PATIENCE)
        before = sum(cpu_seconds(bot.pid) for bot in self.bots)
        await _told(self.telegram, "over", load.seconds + PATIENCE)
        used = sum(cpu_seconds(bot.pid) for bot in self.bots) - before
        memory = max(peak_megabytes(bot.pid) for bot in self.bots)
        said = await _told(self.telegram, "end")
        done = said["updates"]
        return Figures(
            people=people,
            rate=done / said["seconds"],
            p50=said["p50"],
            p99=said["p99"],
            cpu=used / done * 1e6 if done else None,
            memory=memory,
            calls=said["calls"] / done if done else 0.0,
            left=said["left"],
        )


async def match(who: Contestant, load: Load, script: Path, cores: Cores, database: Database = FRESH) -> list[Figures]:
    """Return the figures of one contestant for each number of people; raise RuntimeError where it does not start."""
    async with started(who, load, script, cores, database) as running:
        return [await running.measured(people, load) for people in load.people]


@asynccontextmanager
async def started(
    who: Contestant, load: Load, script: Path, cores: Cores, database: Database = FRESH
) -> AsyncIterator[Started]:
    """The contestant until the end of the block; raises RuntimeError where it does not start."""
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="bench", dir=script.parent)))
        ports = [_free_port() for _ in range(who.hooks)]
        given = [
            f"--latency={load.latency}",
            f"--hooks={','.join(map(str, ports))}",
            f"--secret={SECRET}",
            f"--known={load.known}",
        ]
        server = [sys.executable, "-m", "tests.bench.load.telegram", str(script), *given]
        telegram = await stack.enter_async_context(_running(server, {}, ROOT, folder, cores.load))
        api = f"http://127.0.0.1:{(await _told(telegram, 'listening'))['port']}"
        bots: list[Process] = []
        for place in range(max(1, who.hooks)):
            environment = _environment(who, api, folder, script, database)
            if who.hooks:
                environment |= {"WEBHOOK_LISTEN": f"127.0.0.1:{ports[place]}"}
            core = cores.bots[place % len(cores.bots)] if cores.bots else frozenset()
            bots.append(await stack.enter_async_context(_running(who.command, environment, folder, folder, core)))
        try:
            await _told(telegram, "ready")
        except TimeoutError:
            raise RuntimeError(f"{who.name} did not start: {_last_words(folder)}") from None
        for bot in bots if cores.share else ():
            stack.enter_context(slice_of(bot.pid, cores.share))
        yield Started(telegram, bots)


def _environment(who: Contestant, api: str, folder: Path, script: Path, database: Database) -> dict[str, str]:
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), **who.environment}
    if not who.is_ours:
        return environment | {"RIVAL_API": api, "RIVAL_FOLDER": str(folder), "RIVAL_SCRIPT": str(script)}
    environment |= {"TELEGRAM_BOT_TOKEN": "1:ours", "TELEGRAM_API_URL": api, "DATA_KEYS": database.key}
    environment["DATABASE_URL"] = database.url or f"sqlite:///{folder}/bot.db"
    if who.hooks:
        environment |= {"WEBHOOK_URL": "https://bot.example.org/telegram", "WEBHOOK_SECRET": SECRET}
    return environment


@asynccontextmanager
async def _running(
    command: Sequence[str], environment: Mapping[str, str], place: Path, folder: Path, cores: frozenset[int]
) -> AsyncIterator[Process]:
    """A process until the end of the block; what it complains about stands in the folder."""
    whole = {"PATH": os.environ["PATH"], **environment}
    with (folder / "log").open("ab") as log:
        pipe = asyncio.subprocess.PIPE
        process = await asyncio.create_subprocess_exec(
            *command, cwd=place, env=whole, stdin=pipe, stdout=pipe if place == ROOT else log, stderr=log
        )
    if cores:
        os.sched_setaffinity(process.pid, cores)
    try:
        yield process
    finally:
        await _stopped(process)


async def _stopped(process: Process) -> None:
    """End it, by force if it takes long."""
    if process.returncode is None:
        process.send_signal(signal.SIGTERM)
    try:
        await asyncio.wait_for(process.wait(), 3)
    except TimeoutError:
        process.kill()
        await process.wait()


async def _told(telegram: Process, what: str, within: float = PATIENCE) -> dict[str, Any]:
    """Return the next thing the fake Telegram says, which must be this."""
    assert telegram.stdout is not None
    async with asyncio.timeout(within):
        line = await telegram.stdout.readline()
    said: dict[str, Any] = orjson.loads(line) if line else {"say": "nothing"}
    if said["say"] != what:
        raise RuntimeError(f"the fake Telegram said {said['say']} instead of {what}")
    return said


def _last_words(folder: Path) -> str:
    lines = (folder / "log").read_text(encoding="utf-8", errors="replace").strip().splitlines()
    return lines[-1] if lines else "it said nothing"


def _free_port() -> int:
    with socket() as place:
        place.bind(("127.0.0.1", 0))
        port: int = place.getsockname()[1]
        return port

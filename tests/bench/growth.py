"""The bot with few and with very many stored people: turns of random ones, in one run.

Run with ``python -m tests.bench.growth``; ``--people 1000,100000`` for other numbers. A million takes 3 GB for a while.
"""

import argparse
import asyncio
import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import AsyncExitStack, closing
from itertools import islice, product
from pathlib import Path
from statistics import median
from typing import Any, Final

from bot.events import Key
from bot.store.sealing import Seal, new_key
from tests.bench.load.arguments import numbers
from tests.bench.load.contestants import OURS, RIVALS
from tests.bench.load.match import Cores, Database, Figures, Load, Started, started
from tests.bench.load.recorded import CHAT, recorded
from tests.bench.load.script import write_script

THEN: Final = ("/start", "250 000")
"""What somebody does who has an answer already; each is stored and answered by one message."""

SIZES: Final = (1_000, 100_000, 1_000_000)
SPACE_FOR_EACH: Final = 3_000
AT_ONCE: Final = 50
AT_A_TIME: Final = 10_000
STRIDE: Final = 7_919
"""A prime: people come in another order than their numbers."""

FASTER: Final = "PRAGMA synchronous=OFF; PRAGMA wal_autocheckpoint=100000;"
Row = dict[str, Any]


def rows(number: int, like: Row, plain: bytes, seal: Seal) -> Iterator[Row]:
    """Return rows as the bot wrote one, each sealed for its own person."""
    for place in range(number):
        chat = place * STRIDE % number + 1
        yield {**like, "chat": chat, "person": chat, "sealed": seal.seal(Key(chat, chat), plain)}


def fill(file: Path, number: int, model: Path, key: str) -> int:
    """Make a database of so many people, all like the one in ``model``; return how many bytes of state each has."""
    shutil.copy(model, file)
    seal = Seal([key])
    with closing(sqlite3.connect(file, isolation_level=None)) as database:
        database.executescript(FASTER)
        database.row_factory = sqlite3.Row
        like = dict(database.execute("SELECT * FROM session WHERE chat = ?", (CHAT,)).fetchone())
        plain = seal.open(Key(CHAT, CHAT), like["sealed"])
        database.execute("DELETE FROM session")
        values = ", ".join(f":{name}" for name in like)
        statement = f"INSERT INTO session ({', '.join(like)}) VALUES ({values})"  # noqa: S608 - the table's own columns
        coming = rows(number, like, plain, seal)
        while some := list(islice(coming, AT_A_TIME)):
            database.execute("BEGIN")
            database.executemany(statement, some)
            database.execute("COMMIT")
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return len(like["sealed"])


async def measured(sizes: tuple[int, ...], seconds: float, rounds: int) -> None:
    """Print how many turns a second the bot handles with each number of stored people."""
    RIVALS.mkdir(parents=True, exist_ok=True)
    free = shutil.disk_usage(RIVALS).free
    with tempfile.TemporaryDirectory(prefix="growth", dir=RIVALS) as name:
        folder, key = Path(name), new_key()
        script = folder / "conversation.json"
        write_script(script, await recorded(folder, key, THEN))
        files: dict[int, Path] = {}
        for size in sizes:
            if size * SPACE_FOR_EACH > free:
                print(f"{size:,} people are left out: {size * SPACE_FOR_EACH / 1e9:.0f} GB of disk are needed")
                continue
            files[size] = folder / f"{size}.db"
            begun = time.perf_counter()
            each = fill(files[size], size, folder / "recorded.db", key)
            megabytes = files[size].stat().st_size / 1e6
            print(f"{size:,} people, {each} bytes each: {megabytes:.0f} MB in {time.perf_counter() - begun:.0f} s")
        _print(await _played(files, key, script, seconds, rounds))


async def _played(
    files: dict[int, Path], key: str, script: Path, seconds: float, rounds: int
) -> list[dict[int, Figures]]:
    """Return the figures of each round, by the number of stored people; all run at once and take short turns."""
    apart = Cores(frozenset({0}), (frozenset({1}),))
    played: list[dict[int, Figures]] = [{} for _ in range(rounds)]
    async with AsyncExitStack() as stack:
        running = dict[int, tuple[Started, Load]]()
        for size, file in files.items():
            load = Load((AT_ONCE,), seconds, known=size)
            begun = started(OURS, load, script, apart, Database(f"sqlite:///{file}", key))
            running[size] = await stack.enter_async_context(begun), load
        for of, (size, (one, load)) in product(played, running.items()):
            of[size] = await one.measured(AT_ONCE, load)
            if not of[size].rate:
                raise RuntimeError(f"nobody of {size:,} people was answered")
    return played


def _print(played: list[dict[int, Figures]]) -> None:
    """Print the ratio to the smallest first."""
    print(f"{'stored people':>13}{'of the first':>14}{'updates/s':>11}{'p99 ms':>8}{'CPU us':>8}{'MB':>5}")
    for size in played[0]:
        first = next(iter(played[0]))
        ratio = median(of[size].rate / of[first].rate for of in played)
        rate, p99 = (median(getattr(of[size], what) or 0.0 for of in played) for what in ("rate", "p99"))
        cpu, memory = (median(getattr(of[size], what) or 0.0 for of in played) for what in ("cpu", "memory"))
        print(f"{size:13,}{ratio:14.2f}{rate:11.0f}{p99:8.1f}{cpu:8.0f}{memory:5.0f}")


async def main() -> None:
    """Run with 1 000, 100 000 and 1 000 000 people."""
    await measured(SIZES, seconds=1.0, rounds=8)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=numbers, default=SIZES)
    parser.add_argument("--seconds", type=float, default=1.0)
    parser.add_argument("--rounds", type=int, default=8)
    given = parser.parse_args(sys.argv[1:])
    asyncio.run(measured(given.people, given.seconds, given.rounds))

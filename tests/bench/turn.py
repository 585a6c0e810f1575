"""What one turn costs before anything is sent: CPU time by step, with opening, stepping, screens and packing apart.

Run with ``python -m tests.bench.turn``. Each round opens the sealed session anew, as a turn does, and on another day,
so that nothing the round before it worked out is there to be found.
"""

import asyncio
import tempfile
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from statistics import median
from time import process_time_ns
from typing import Final

from bot.conversation import step
from bot.events import Command, Event, Key, Said, Tapped
from bot.screen.spoken import remembering
from bot.screen.view import View
from bot.sessions import Sessions
from bot.shown import shown_of
from bot.store import open_store
from bot.store.sealing import Seal, new_key
from bot.tally import counted
from tests.bench.load.script import DOES

ROUNDS: Final = 100
MICROSECONDS: Final = 1000
TODAY: Final = date(2026, 11, 22)
ANNA: Final = Key(1, 1)
PARTS: Final = ("open", "step", "screens", "pack")

PAGES: Final = ("t:liability", "t:credit", "t:tax", "t:next", "t:statement", "n:back", "n:begin")
WALKS: Final = {
    "a car in Norway": (*DOES, *PAGES),
    "a home in Ohio": (
        "/start",
        "n:begin",
        "a:jurisdiction:US",
        "Ohio",
        "a:collateral:home",
        "a:event:foreclosure",
        "a:outcome:claimed",
        "a:served_on:no",
        "250,000",
        "150,000",
        "20,000",
        "0",
        "n:confirm",
        *PAGES,
    ),
}


def event_of(doing: str) -> Event:
    """Return what somebody does: a command, a tap, or a text."""
    if doing.startswith("/"):
        return Command(doing[1:])
    return Tapped(doing, fresh=True) if doing[1:2] == ":" else Said(doing)


def turn(sessions: Sessions, sealed: bytes | None, event: Event, today: date) -> Iterator[bytes]:
    """Do one turn, stopping after each of PARTS; the last one gives what is kept."""
    before = sessions.opened(ANNA, sealed, "en")
    yield b""
    after, reply = step(before, event, today)
    yield b""
    view = View(after, today)
    shown = shown_of(View(before, today), view, reply)
    yield b""
    kept = after if shown.aside else remembering(view)
    yield sessions.packed(ANNA, counted(kept, today)[0])


def timed(sessions: Sessions, sealed: bytes | None, event: Event, today: date) -> tuple[bytes, tuple[float, ...]]:
    """Return what is kept after a turn, and the microseconds that each part of it took."""
    kept, moments = b"", [process_time_ns()]
    for packed in turn(sessions, sealed, event, today):
        moments.append(process_time_ns())
        kept = packed
    return kept, tuple((after - before) / MICROSECONDS for before, after in pairwise(moments))


def walk(sessions: Sessions, name: str, doings: tuple[str, ...]) -> None:
    """Print the median of each part, for every step of one person's way to the answer and its pages."""
    print(f"{name:28}" + "".join(f"{part:>10}" for part in (*PARTS, "turn")))
    sealed: bytes | None = None
    for doing in doings:
        event = event_of(doing)
        rounds = [timed(sessions, sealed, event, TODAY + timedelta(days=day)) for day in range(ROUNDS)]
        parts = [median(part) for part in zip(*(spent for _, spent in rounds), strict=True)]
        whole = median(sum(spent) for _, spent in rounds)
        print(f"  {doing:26}" + "".join(f"{each:10.0f}" for each in (*parts, whole)))
        sealed = rounds[0][0]


async def main() -> None:
    """Print the microseconds of CPU time of every step of each walk."""
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(f"sqlite:///{folder}/turn.db")
        sessions = Sessions(store, Seal((new_key(),)), "en")
        for name, doings in WALKS.items():
            walk(sessions, name, doings)
        await store.close()


if __name__ == "__main__":
    asyncio.run(main())

"""A run of the benchmark: the conversation recorded, the rivals installed, the rounds played, the tables printed."""

import argparse
import os
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import AsyncExitStack, ExitStack
from itertools import product
from pathlib import Path
from typing import Final

from tests.bench.load.contestants import CONTESTANTS, REPLICAS, RIVALS, Contestant
from tests.bench.load.install import left_out
from tests.bench.load.match import FRESH, Cores, Database, Load, Started, match, started
from tests.bench.load.postgres import Postgres, postgres
from tests.bench.load.recorded import recorded
from tests.bench.load.rounds import Results, Round, by_people
from tests.bench.load.script import write_script
from tests.bench.load.slices import can_slice
from tests.bench.load.table import printed, replicas_table, rivals_table
from tests.postgres_server import NoServer

FIRST, SECOND = frozenset({0}), frozenset({1})
SLOW: Final = ("ours", "ours-webhook", "ptb", "ptb-256", "echo")
SLOW_ANSWER: Final = 50.0
SLOW_PEOPLE: Final = 500
SLOW_WARM: Final = 45.0
"""Seconds: one after the other, 500 people need half a minute to get past the first step, which takes one call only."""
AT_REPLICAS: Final = 50
FAILED: Final = (RuntimeError, TimeoutError)
A_SLICE: Final = 0.3
"""Of a core for each replica: so little that two leave enough of two cores for PostgreSQL and the load."""


class Bench:
    """What every part of a run has in common."""

    def __init__(self, arguments: argparse.Namespace, script: Path, server: Postgres | None) -> None:
        self.arguments = arguments
        self.script = script
        self.server = server
        self.two_cores = (os.cpu_count() or 1) > 1

    def apart(self) -> Cores:
        """The load on one core and the bot on another, where there are two."""
        return Cores(FIRST, (SECOND,)) if self.two_cores else Cores()

    async def turn(self, name: str, who: Contestant, load: Load, cores: Cores, played: Round) -> None:
        """Let one contestant take its turn; one that fails is told of and left out of the round."""
        try:
            played[name] = by_people(await match(who, load, self.script, cores, self._database(who, cores)))
        except FAILED as fault:
            print(f"{who.name} is left out of a round: {fault}")

    async def together(self, contestants: Mapping[str, Contestant], load: Load) -> Results:
        """Let all run, and take short turns: what slows the machine for a while slows everybody, and all are warm."""
        async with AsyncExitStack() as stack:
            running = dict[str, Started]()
            for name, who in contestants.items():
                begun = started(who, load, self.script, self.apart(), self._database(who, self.apart()))
                try:
                    running[name] = await stack.enter_async_context(begun)
                except FAILED as fault:
                    print(f"{who.name} is left out: {fault}")
            rounds: list[Round] = [{name: {} for name in running} for _ in range(self.arguments.rounds)]
            for people, played in product(load.people, rounds):
                for name, one in running.items():
                    played[name][people] = await one.measured(people, load)
            return Results(rounds)

    def _database(self, who: Contestant, cores: Cores) -> Database:
        if who.database != "postgres":
            return FRESH
        if self.server is None:
            raise RuntimeError("there is no PostgreSQL here")
        self.server.keep_to(frozenset().union(*cores.bots))
        return Database(self.server.fresh())

    def show(self, title: str, rows: Sequence[tuple[str, ...]]) -> None:
        """Print a table."""
        print(f"\n{title}\n\n{printed(rows, markdown=self.arguments.markdown)}", flush=True)


async def benchmark(arguments: argparse.Namespace) -> None:
    """Run what was asked for, and print the tables."""
    RIVALS.mkdir(parents=True, exist_ok=True)
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="run", dir=RIVALS)))
        script = folder / "conversation.json"
        write_script(script, await recorded(folder))
        bench = Bench(arguments, script, _server(stack))
        parts = {"rivals": _rivals, "slow": _slow, "replicas": _replicas}
        for part in arguments.parts:
            await parts[part](bench)


async def _rivals(bench: Bench) -> None:
    asked = bench.arguments
    load = Load(asked.people, asked.seconds)
    results = await bench.together(_present(asked.contestants), load)
    bench.show("The same conversation, Telegram answers at once", rivals_table(results, "ours", CONTESTANTS))


async def _slow(bench: Bench) -> None:
    asked = bench.arguments
    load = Load((SLOW_PEOPLE,), max(asked.seconds, 4.0), SLOW_WARM, SLOW_ANSWER)
    results = await _played(bench, _present([name for name in SLOW if name in asked.contestants]), load)
    title = f"{SLOW_PEOPLE} people, and Telegram takes {SLOW_ANSWER:.0f} ms for each call"
    bench.show(title, rivals_table(results, "ours", CONTESTANTS))


async def _played(bench: Bench, contestants: Mapping[str, Contestant], load: Load) -> Results:
    results = Results()
    for _ in range(bench.arguments.rounds):
        played: Round = {}
        for name, who in contestants.items():
            await bench.turn(name, who, load, bench.apart(), played)
        results.rounds.append(played)
    return results


async def _replicas(bench: Bench) -> None:
    """One replica against two, each time with PostgreSQL and the load on the same cores as the replicas."""
    if bench.server is None or not bench.two_cores:
        print("\nTwo replicas are left out: PostgreSQL and two cores are needed")
        return
    both = FIRST | SECOND
    ways = {
        "all of it on one core, then on two": (Cores(FIRST, (FIRST,)), Cores(both, (both, both))),
        "wherever the kernel puts it": (Cores(), Cores()),
    }
    if can_slice():
        how = f"each replica held to {A_SLICE:.0%} of a core of its own"
        ways[how] = (Cores(bots=(SECOND,), share=A_SLICE), Cores(bots=(FIRST, SECOND), share=A_SLICE))
    load = Load((AT_REPLICAS,), max(bench.arguments.seconds, 3.0), 1.0)
    results = {how: Results() for how in ways}
    for _ in range(bench.arguments.rounds):
        for how, (alone, together) in ways.items():
            played: Round = {}
            await bench.turn("one", REPLICAS[1], load, alone, played)
            await bench.turn("two", REPLICAS[2], load, together, played)
            results[how].rounds.append(played)
    bench.show("Webhook replicas on one PostgreSQL", replicas_table(results, AT_REPLICAS))


def _present(names: Sequence[str]) -> dict[str, Contestant]:
    """The contestants of these names, but those whose packages cannot be had; each of these is told of in a line."""
    missing = left_out() if any(CONTESTANTS[name].needs for name in names) else {}
    for needed, reason in missing.items():
        print(f"{needed} is left out: {reason}")
    return {name: CONTESTANTS[name] for name in names if CONTESTANTS[name].needs not in missing}


def _server(stack: ExitStack) -> Postgres | None:
    try:
        return stack.enter_context(postgres())
    except NoServer as reason:
        print(f"PostgreSQL is left out: {reason}")
        return None

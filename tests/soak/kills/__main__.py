"""``python -m tests.soak.kills --kills 200``: the bot is killed in every combination, and the chats are recounted."""

import argparse
import asyncio
import logging
import sys
from contextlib import ExitStack
from random import SystemRandom

from tests.postgres_server import postgres_server
from tests.soak.kills.combinations import COMBINATIONS
from tests.soak.kills.run import Load, Result, run


def main() -> int:
    """Return 1 where anything was found."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak.kills", description=__doc__)
    parser.add_argument("--kills", type=int, default=200, help="of all combinations together")
    parser.add_argument("--people", type=int, default=30)
    parser.add_argument("--seed", type=int, default=SystemRandom().randrange(10**6))
    parser.add_argument("--only", default="", help="combinations whose name holds this")
    asked = parser.parse_args()
    chosen = [combination for combination in COMBINATIONS if asked.only in combination.name]
    shares = [asked.kills // len(chosen) + (place < asked.kills % len(chosen)) for place in range(len(chosen))]
    logging.getLogger("aiohttp.server").disabled = True  # it tells of every upload in which the bot dies
    print(f"seed {asked.seed}", flush=True)
    results = []
    with ExitStack() as stack:
        needed = any(combination.postgres for combination in chosen)
        server = stack.enter_context(postgres_server()) if needed else None
        for combination, kills in zip(chosen, shares, strict=True):
            load = Load(kills, asked.people)
            results.append(asyncio.run(run(combination, load, asked.seed, server)))
            print(results[-1].row(), flush=True)
            for kind, line in results[-1].findings.lines:
                print(f"  {kind}: {line}", flush=True)
    print(table(results))
    return int(any(result.findings.lines for result in results))


def table(results: list[Result]) -> str:
    """Return the results as a table of Markdown."""
    rows = [result.row() for result in results]
    lines = [
        list(rows[0]),
        ["-" * len(name) for name in rows[0]],
        *([str(cell) for cell in row.values()] for row in rows),
    ]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


if __name__ == "__main__":
    sys.exit(main())

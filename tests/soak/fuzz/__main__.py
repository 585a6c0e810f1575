"""``python -m tests.soak.fuzz --updates 100000 --seed 1``: the bot is fuzzed; 1 where anything was found."""

import argparse
import asyncio
import sys
import warnings
from random import SystemRandom

from bot.log import quiet_crashes
from tests.soak.fuzz.run import Result, fuzzed


def main() -> int:
    """Return 1 where anything was found."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak.fuzz", description=__doc__)
    parser.add_argument("--updates", type=int, default=100_000, help="fuzzed ones; what people really do comes on top")
    parser.add_argument("--seed", type=int, default=SystemRandom().randrange(10**6))
    asked = parser.parse_args()
    print(f"seed {asked.seed}", flush=True)
    quiet_crashes()
    warnings.simplefilter("always")
    result = asyncio.run(fuzzed(asked.updates, asked.seed))
    print(told(result))
    return int(bool(result.findings.numbers))


def told(result: Result) -> str:
    """Return the result for people."""
    pace = (result.fuzzed + result.real) / max(result.seconds, 0.001)
    parts = {"forms": result.forms, "pages": result.pages, "refused by Telegram": result.refused, "log": result.lines}
    lines = [
        f"{result.fuzzed} fuzzed updates and {result.real} real ones, seed {result.seed}, {result.seconds:.0f} s, "
        f"{pace:.0f}/s",
        f"resident at each quarter, MB: {result.resident}; slowest round: {result.slowest} s of a processor",
        *(
            f"{name}: " + ", ".join(f"{what} {number}" for what, number in counts.most_common())
            for name, counts in parts.items()
        ),
        *(f"FOUND {line}" for line in result.findings.lines()),
        f"findings: {sum(result.findings.numbers.values())}",
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())

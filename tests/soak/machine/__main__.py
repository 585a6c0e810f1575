"""``python -m tests.soak.machine --examples 500 --steps 80``: for long; 1 where anything was found."""

import argparse
import sys
from random import SystemRandom
from time import monotonic

from hypothesis import seed
from hypothesis.stateful import run_state_machine_as_test

from tests.soak.machine.machine import Machine
from tests.soak.machine.profile import extent


def main() -> int:
    """Return 1 where anything was found."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak.machine", description=__doc__)
    parser.add_argument("--examples", type=int, default=500)
    parser.add_argument("--steps", type=int, default=80, help="of each example, at most")
    parser.add_argument("--seed", type=int, default=SystemRandom().randrange(10**6))
    parser.add_argument("--shrink", action="store_true", help="make what was found small; takes minutes")
    asked = parser.parse_args()
    print(f"seed {asked.seed}", flush=True)
    began = monotonic()
    run_state_machine_as_test(
        seed(asked.seed)(Machine), settings=extent(asked.examples, asked.steps, shrink=asked.shrink)
    )
    took = monotonic() - began
    print(f"{asked.examples} examples of at most {asked.steps} steps, {Machine.taken} in all, {took:.0f} s: none found")
    return 0


if __name__ == "__main__":
    sys.exit(main())

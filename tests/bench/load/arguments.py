"""What a run of the benchmark is asked for."""

import argparse
from collections.abc import Sequence
from typing import Final

from tests.bench.load.contestants import CONTESTANTS

PARTS: Final = ("rivals", "slow", "replicas")


def numbers(text: str) -> tuple[int, ...]:
    """Return whole numbers with commas between; raise ValueError for anything else."""
    return tuple(int(part) for part in text.split(","))


def _names(known: Sequence[str]) -> "argparse._ActionType":
    def names(text: str) -> tuple[str, ...]:
        given = tuple(text.split(","))
        if unknown := [name for name in given if name not in known]:
            raise argparse.ArgumentTypeError(f"{unknown[0]} is none of {', '.join(known)}")
        return given

    return names


def parsed(given: Sequence[str] | None = None) -> argparse.Namespace:
    """Return the arguments, those of the command line where none are given."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.load", description=__doc__)
    parser.add_argument("--people", type=numbers, default=(1, 50, 500), help="how many talk at once, commas between")
    parser.add_argument("--seconds", type=float, default=1.5, help="of each measurement")
    parser.add_argument("--rounds", type=int, default=2, help="in each of which everybody takes a turn")
    parser.add_argument("--contestants", type=_names(tuple(CONTESTANTS)), default=tuple(CONTESTANTS))
    parser.add_argument("--parts", type=_names(PARTS), default=PARTS, help="commas between; all without")
    parser.add_argument("--markdown", action="store_true", help="print the tables as they stand in the README")
    return parser.parse_args(given)

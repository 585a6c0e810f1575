"""How the command line reads what follows a command and tells what is wrong: one clear line for each thing."""

import argparse
import sys
from collections.abc import Iterable
from datetime import date
from typing import Final, NoReturn

FAULT: Final = 1
"""The status for what the operator must put right."""
UNREADABLE: Final = 2
"""The status for an argument or a case that cannot be used."""


class Parser(argparse.ArgumentParser):
    """Says what is wrong in one line, without the usage."""

    def error(self, message: str) -> NoReturn:
        """End with status 2 and the message."""
        self.exit(2, f"{message.removeprefix('argument ')}\n")


def day(text: str) -> date:
    """Return the day of an ISO date; raises argparse.ArgumentTypeError with what is accepted."""
    try:
        return date.fromisoformat(text)
    except ValueError as unreadable:
        raise argparse.ArgumentTypeError(f"expected a day such as 2030-01-31, not {text!r}") from unreadable


def told(lines: Iterable[str], status: int) -> int:
    """Print the lines on stderr; return the status, or 0 where there are none."""
    printed = tuple(lines)
    for line in printed:
        print(line, file=sys.stderr)
    return status if printed else 0

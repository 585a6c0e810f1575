"""How the command line reads what follows a command: one clear line for what it cannot take."""

import argparse
from datetime import date
from typing import NoReturn


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

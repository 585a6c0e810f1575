"""The sign of life that each process writes into the database once a minute."""

from typing import Final

PROCESS: Final = "process"
"""The kind of the memos; each process has one, under a name of its own, and takes it away when it ends."""
ALIVE: Final = 180
"""Seconds since its last sign in which a process counts as running."""

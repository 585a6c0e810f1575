"""What a process and its children have cost: processor time and memory, from the kernel's own books (Linux)."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

TICKS: Final = os.sysconf("SC_CLK_TCK")
USED: Final = slice(11, 15)
"""utime, stime, and those of children that have ended, counted behind the name."""


def family(process: int) -> Iterator[int]:
    """Return the process and all that it started and that still runs."""
    yield process
    for children in Path(f"/proc/{process}/task").glob("*/children"):
        for child in _read(children).split():
            yield from family(int(child))


def cpu_seconds(process: int) -> float:
    """Return the processor time that a process and its children have used so far."""
    used = 0
    for member in family(process):
        fields = _read(Path(f"/proc/{member}/stat")).rpartition(")")[2].split()
        used += sum(map(int, fields[USED]))
    return used / TICKS


def peak_megabytes(process: int) -> float:
    """Return the most memory that the process and its children held at once, each counted by itself."""
    kilobytes = 0
    for member in family(process):
        for line in _read(Path(f"/proc/{member}/status")).splitlines():
            if line.startswith("VmHWM:"):
                kilobytes += int(line.split()[1])
    return kilobytes / 1_000


def _read(file: Path) -> str:
    """Return what stands in it; nothing where the process has just ended."""
    try:
        return file.read_text(encoding="utf-8")
    except OSError:
        return ""

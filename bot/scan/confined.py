"""What the process that reads gives up before it meets a stranger's file; each as far as the platform has it."""

import contextlib
import os
import resource
from typing import Final

MEMORY: Final = 2 * 1024**3
"""Bytes of address space; what is in memory is about a third of that."""
POLITE: Final = 10
"""How far behind the bot it stands when both want the processor."""


def quiet() -> None:
    """Write to no stream: what a library prints may quote a letter. Give way to others."""
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (1, 2):
        os.dup2(nowhere, stream)
    os.close(nowhere)
    with contextlib.suppress(OSError):
        os.nice(POLITE)


def confine() -> None:
    """From here on no file and no connection can be opened, no process begun, and nothing written but to pipes."""
    _lower(resource.RLIMIT_AS, MEMORY)
    _lower(resource.RLIMIT_FSIZE, 0)
    _lower(resource.RLIMIT_CORE, 0)
    _lower(resource.RLIMIT_NOFILE, 0)


def limit_processor(seconds: int) -> None:
    """End this process when it has worked for so many more seconds."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CPU, (int(used.ru_utime + used.ru_stime) + seconds, hard))


def _lower(limit: int, to: int) -> None:
    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(limit, (to, to))

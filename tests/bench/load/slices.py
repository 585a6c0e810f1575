"""So much of a core and no more, by the kernel's control groups (Linux, and only for who may make one: root)."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from tests.bench.load.cost import family

GROUPS: Final = Path("/sys/fs/cgroup")
PERIOD: Final = 50_000
"""Microseconds, in each of which a process runs for its share and then waits."""


def can_slice() -> bool:
    """Return whether processes can be held to a share of a core here."""
    try:
        with slice_of(os.getpid(), 1.0):
            return True
    except OSError:
        return False


@contextmanager
def slice_of(process: int, share: float) -> Iterator[None]:
    """Hold a process, and what it has started, to so much of a core until the end of the block; may raise OSError."""
    first_version = GROUPS / "cpu"
    home = first_version if first_version.is_dir() else GROUPS
    group = home / f"bench-{process}"
    group.mkdir()
    try:
        quota = int(share * PERIOD)
        if home is first_version:
            (group / "cpu.cfs_period_us").write_text(str(PERIOD))
            (group / "cpu.cfs_quota_us").write_text(str(quota))
        else:
            (group / "cpu.max").write_text(f"{quota} {PERIOD}")
        for member in family(process):
            (group / "cgroup.procs").write_text(str(member))
        yield
    finally:
        for left in (group / "cgroup.procs").read_text().split():
            (home / "cgroup.procs").write_text(left)
        group.rmdir()

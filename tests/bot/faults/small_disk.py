"""The bot as its own process on a disk of its own, so small that a test can fill it."""

import asyncio
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from tests.bot.telegram.process import ROOT

SIZE = 1024 * 1024
OWN_MOUNT = ("unshare", "--user", "--map-root-user", "--mount")
MOUNTED = 'mount -t tmpfs -o size=$1 tmpfs "$2" && exec "$3" -m bot'


def is_possible() -> bool:
    """Whether this machine lets a process of its own mount a disk."""
    if shutil.which(OWN_MOUNT[0]) is None:
        return False
    tried = subprocess.run([*OWN_MOUNT, "mount", "-t", "tmpfs", "tmpfs", "/mnt"], capture_output=True)  # noqa: S603
    return tried.returncode == 0


class BotOnSmallDisk:
    """``python -m bot`` with its database in ``disk``, which only it sees; its log is beside that."""

    def __init__(self, disk: Path, settings: Mapping[str, str], log: Path) -> None:
        self._disk = disk
        self._log = log
        self._environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), **settings}

    async def start(self) -> None:
        """Return once the process runs."""
        command = [*OWN_MOUNT, "sh", "-c", MOUNTED, "sh", str(SIZE), str(self._disk), sys.executable]
        with self._log.open("wb") as log:
            self._process = await asyncio.create_subprocess_exec(
                *command, cwd=self._log.parent, env=self._environment, stdout=log, stderr=log
            )

    async def stop(self) -> None:
        """End it."""
        if self._process.returncode is None:
            self._process.kill()
        await self._process.wait()

    def log(self) -> str:
        """What it has logged so far."""
        return self._log.read_text(encoding="utf-8")

    def fill(self) -> None:
        """Leave no room on its disk."""
        with self._ballast.open("wb", buffering=0) as ballast:
            try:
                while True:
                    ballast.write(b"x" * 4096)
            except OSError:
                return

    def make_room(self) -> None:
        """Take away what fills its disk."""
        self._ballast.unlink()

    @property
    def _ballast(self) -> Path:
        return Path(f"/proc/{self._process.pid}/root{self._disk}/ballast")


async def eventually(holds: Callable[[], bool], within: float = 20) -> None:
    """Return once it holds; what is looked at is no part of the fake Telegram, which would tell of a change."""
    async with asyncio.timeout(within):
        while not holds():  # noqa: ASYNC110 - nobody tells of a line in a log
            await asyncio.sleep(0.05)

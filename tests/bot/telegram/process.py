"""The real bot as its own process: started, killed without warning, stopped in good order."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

from bot.store.sealing import new_key
from tests.telegram_server import TelegramServer

ROOT = Path(__file__).parents[3]
KEY = new_key()


class BotProcess:
    """``python -m bot`` with these settings, or another module; what it logs is kept in ``folder``."""

    def __init__(self, folder: Path, settings: Mapping[str, str], module: str = "bot") -> None:
        self._folder = folder
        self._module = module
        self._environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), **settings}
        self._process: asyncio.subprocess.Process | None = None
        self.starts = 0

    async def start(self) -> None:
        """Return once the process runs; it may not be ready yet."""
        self.starts += 1
        with (self._folder / "log").open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", self._module, cwd=self._folder, env=self._environment, stdout=log, stderr=log
            )

    def kill(self) -> None:
        """``kill -9``, now."""
        if self._process is not None and self._process.returncode is None:
            self._process.kill()

    async def ends(self, within: float = 15) -> int:
        """Return the exit status once it has ended by itself."""
        assert self._process is not None
        return await asyncio.wait_for(self._process.wait(), within)

    async def stop(self) -> int:
        """Ask it to stop, and return the exit status."""
        assert self._process is not None
        if self._process.returncode is None:
            self._process.send_signal(signal.SIGTERM)
        return await self.ends()

    def log(self) -> str:
        """What it has logged so far."""
        return (self._folder / "log").read_text(encoding="utf-8")


def settings(server: TelegramServer, folder: Path, **more: str) -> dict[str, str]:
    """The settings of a bot on this fake Telegram, with a database in this folder."""
    return {
        "TELEGRAM_BOT_TOKEN": server.telegram.token,
        "TELEGRAM_API_URL": server.url,
        "DATABASE_URL": f"sqlite:///{folder}/bot.db",
        "DATA_KEYS": KEY,
        **more,
    }


@asynccontextmanager
async def started(folder: Path, settings: Mapping[str, str], module: str = "bot") -> AsyncIterator[BotProcess]:
    """A bot that runs in the block; it is killed at the end if it still does."""
    bot = BotProcess(folder, settings, module)
    await bot.start()
    try:
        yield bot
    finally:
        bot.kill()
        await bot.ends()

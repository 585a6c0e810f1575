"""The sandbox: the real bot over the fake Telegram, with a page to talk to it."""

import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory

from pydantic import SecretStr

from bot.log import log, place_of
from bot.metrics import Metrics
from bot.running import Clock, opened_dialogue, place, poll
from bot.sandbox.server import SandboxServer, sandbox_app
from bot.sandbox.telegram import FakeTelegram
from bot.sandbox.transport import FakeRequest
from bot.settings import Settings
from bot.store.sealing import new_key
from bot.telegram.serving import QuietServer, Serving


class Server(QuietServer, SandboxServer):
    """The page's server, which leaves signals alone."""


class Restartable:
    """A bot over the fake Telegram that can be stopped and begun again on the same database."""

    def __init__(self, settings: Settings, clock: Clock, telegram: FakeTelegram, database_url: str) -> None:
        self._settings = settings
        self._clock = clock
        self._telegram = telegram
        self._database_url = database_url
        self._keys = (SecretStr(new_key()),)
        self._task: asyncio.Task[None] | None = None

    async def restart(self) -> None:
        """Stop the bot if it runs, and begin."""
        await self.stop()
        self._task = asyncio.create_task(self._run())

    async def stop(self) -> None:
        """Return once what was in hand is finished."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _run(self) -> None:
        try:
            async with opened_dialogue(self._settings, self._clock, self._database_url, self._keys) as dialogue:
                telegram = self._telegram
                await poll(self._settings, telegram.token, dialogue, Metrics(), lambda: FakeRequest(telegram))
        except Exception as fault:
            log.error("the bot of the sandbox has stopped; restart it on the page", fault=place_of(fault))
            raise


async def run_sandbox(settings: Settings, clock: Clock) -> None:
    """Serve the page until cancelled, on a database and a key that end with it; raise CannotStart."""
    telegram, port = FakeTelegram(clock), settings.sandbox_port
    listening = place("SANDBOX_PORT", "127.0.0.1", port)
    with TemporaryDirectory(prefix="bot-sandbox-") as folder:
        bot = Restartable(settings, clock, telegram, f"sqlite:///{Path(folder) / 'bot.db'}")
        serving = Serving(Server(sandbox_app(telegram, bot.restart), port), listening)
        await bot.restart()
        await serving.start()
        log.info("the sandbox is open", page=f"http://127.0.0.1:{port}")
        try:
            await asyncio.Event().wait()
        finally:
            await serving.stop()
            await bot.stop()

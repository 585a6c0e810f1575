"""The bot as one process or several, killed, stopped and started again."""

import asyncio
import socket
from collections.abc import Collection
from pathlib import Path
from time import monotonic

from tests.bot.telegram.process import BotProcess, settings
from tests.soak.kills.balancing import BalancedServer
from tests.soak.kills.combinations import Combination
from tests.soak.kills.watching import Ledger

SECRET = "hush_hush_webhook"
READY = "updates are taken"


class Bots:
    """All replicas of one combination, each with a folder of its own for its log."""

    def __init__(
        self, folder: Path, combination: Combination, server: BalancedServer, database_url: str, ledger: Ledger
    ) -> None:
        self.all = range(combination.replicas)
        self.stops = self.kills = 0
        self._ledger = ledger
        self._bots: list[BotProcess] = []
        self._read: list[int] = [0 for _ in self.all]
        for number in self.all:
            own = folder / f"bot{number}"
            own.mkdir()
            chosen = settings(server, folder) | {"DATABASE_URL": database_url}
            if combination.webhook:
                place = f"127.0.0.1:{free_port()}"
                server.replicas.append(f"http://{place}/hook")
                hook = {"WEBHOOK_URL": "https://bot.example/hook", "WEBHOOK_SECRET": SECRET, "WEBHOOK_LISTEN": place}
                chosen |= hook
            self._bots.append(BotProcess(own, chosen))

    async def start(self, which: Collection[int]) -> None:
        """Start these; they are not ready yet."""
        for number in which:
            bot = self._bots[number]
            self._read[number] = len(bot.log()) if bot.starts else 0
            await bot.start()

    async def ready(self, which: Collection[int], within: float = 60) -> None:
        """Return when these take updates; a bot that does not start is told of with what it said last."""
        try:
            async with asyncio.timeout(within):
                while not all(READY in self._said(number) for number in which):  # noqa: ASYNC110
                    await asyncio.sleep(0.05)
        except TimeoutError:
            said = [self._said(number)[-2000:] for number in which]
            raise TimeoutError("\n".join(["the bot does not start:", *said])) from None

    def _said(self, number: int) -> str:
        return self._bots[number].log()[self._read[number] :]

    def kill(self, which: Collection[int]) -> None:
        """``kill -9`` for these at this moment."""
        self.kills += len(which)
        self._ledger.deaths.append((self._ledger.now(), monotonic()))
        for number in which:
            self._bots[number].kill()

    async def ended(self, which: Collection[int]) -> None:
        """Return when these are gone."""
        for number in which:
            await self._bots[number].ends()

    async def stop(self, which: Collection[int]) -> list[int]:
        """Ask these to stop in good order; their exit statuses."""
        self.stops += len(which)
        self._ledger.stops.append(self._ledger.now())
        return [await self._bots[number].stop() for number in which]

    def close(self) -> None:
        """End whatever still runs."""
        for bot in self._bots:
            bot.kill()


def free_port() -> int:
    """A port that nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])

"""Telegram's webhook through a load balancer: any replica in turn, a dead one refuses, and some updates go to two."""

import asyncio
import json
from random import Random
from typing import Any

from aiohttp import ClientConnectorError, ClientError

from bot.sandbox.updates import Update
from tests.soak.kills.watching import WatchedTelegram
from tests.telegram_server import SECRET_HEADER, TelegramServer

TWICE = 0.05
"""The share of updates that reach two replicas at the same time."""


class BalancedServer(TelegramServer):
    """Posts each update to the next of ``replicas``; where that one does not take it, it comes again to another."""

    def __init__(self, telegram: WatchedTelegram, chance: Random, **named: Any) -> None:
        super().__init__(telegram, **named)
        self._watched = telegram
        self.replicas: list[str] = []
        self._chance = chance
        self._turn = 0

    async def _post(self, update: Update) -> int:
        hook = self.telegram.webhook
        if hook is None:
            return 0
        headers = {SECRET_HEADER: hook.secret} if hook.secret else {}
        places = [self._next()]
        if len(self.replicas) > 1 and self._chance.random() < TWICE:
            places.append(self._next())
        return min(await asyncio.gather(*(self._posted(place, update, headers) for place in places)), key=_goodness)

    def _next(self) -> str:
        self._turn += 1
        return self.replicas[self._turn % len(self.replicas)]

    async def _posted(self, place: str, update: Update, headers: dict[str, str]) -> int:
        try:
            async with self._session.post(place, json=update, headers=headers) as response:
                body, status = await response.read(), response.status
        except ClientConnectorError:
            return 0
        except (ClientError, TimeoutError):
            self._watched.count_again([update["update_id"]])
            return 0
        self._watched.count_again([update["update_id"]])
        if body and response.content_type == "application/json":
            await self._carry_out(json.loads(body))
        return status

    async def _carry_out(self, answer: Any) -> None:
        """What came with an answer has reached Telegram, even if the bot dies of it."""
        trap = self._watched.trap
        if trap is not None and isinstance(answer, dict) and answer.get("method") in trap.methods:
            self._watched.trap = None
            trap.spring()
        await super()._carry_out(answer)


def _goodness(status: int) -> bool:
    """Sorts a status that Telegram takes for done before every other."""
    return not 200 <= status < 300

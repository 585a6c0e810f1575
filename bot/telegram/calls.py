"""Calls of the Bot API by name, for those made at every turn: nothing is built that nobody reads.

``ExtBot.send_message`` makes an object of every button it sends and of all that Telegram repeats in its answer; that
cost five times the call itself. The rate limiter, the way to Telegram and the errors are the bot's.
"""

from typing import Any

from telegram.ext import ExtBot
from telegram.request import RequestData
from telegram.request._requestparameter import RequestParameter  # RequestData is made of these alone


class Calls:
    """Makes calls for a bot whose limiter keeps them in bounds; raises python-telegram-bot's errors."""

    def __init__(self, bot: ExtBot[None]) -> None:
        self._request = bot.request
        self._limiter = bot.rate_limiter
        self._address = bot.base_url

    async def make(self, method: str, given: dict[str, Any]) -> Any:
        """Return what Telegram answers to this method with these parameters, as it came."""
        if self._limiter is None:
            return await self._post(method, given)
        return await self._limiter.process_request(self._post, (method, given), {}, method, given, None)

    async def _post(self, method: str, given: dict[str, Any]) -> Any:
        return await self._request.post(f"{self._address}/{method}", plain(given))


def plain(given: dict[str, Any]) -> RequestData:
    """Return parameters that are JSON already, without files, as a request takes them."""
    return RequestData([RequestParameter(name, value, None) for name, value in given.items()])

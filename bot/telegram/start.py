"""What is settled with Telegram before updates come: who the bot is, and where its updates go."""

import asyncio
from collections.abc import Awaitable, Callable

from telegram.error import BadRequest, InvalidToken, TelegramError
from telegram.ext import ExtBot

from bot.lasting import Lasting
from bot.telegram.backoff import Backoff
from bot.telegram.updates import ALLOWED


class QuietBot(ExtBot[None]):
    """A bot that does not tell its token when it is printed."""

    def __repr__(self) -> str:
        """Return what may stand in a log."""
        return type(self).__name__


class CannotStart(Exception):
    """Telegram refuses what was set; the message is one line with the setting and the remedy."""


class WrongToken(CannotStart):
    """Telegram does not know the token."""

    def __init__(self) -> None:
        super().__init__("TELEGRAM_BOT_TOKEN: Telegram does not know this token; copy it whole from @BotFather")


async def introduce(bot: ExtBot[None]) -> None:
    """Learn the bot's name, trying until Telegram answers; raise WrongToken where it does not know the token."""
    await _until_answered(bot.initialize)


async def choose_polling(bot: ExtBot[None]) -> None:
    """Have updates kept for polling; what waits already is not dropped."""
    await _until_answered(bot.delete_webhook)


async def choose_webhook(bot: ExtBot[None], address: str, secret: str) -> None:
    """Have updates posted to the address, with the secret; raise CannotStart where Telegram will not post there."""
    try:
        await _until_answered(
            lambda: bot.set_webhook(address, secret_token=secret, allowed_updates=ALLOWED, max_connections=100)
        )
    except BadRequest:
        raise CannotStart(
            "WEBHOOK_URL: Telegram refuses it; use https on port 443, 80, 88 or 8443, at a name the world can look up"
        ) from None


async def _until_answered(call: Callable[[], Awaitable[object]]) -> None:
    backoff, trouble = Backoff(first=1.0, longest=30.0), Lasting("Telegram answers")
    while True:
        try:
            await call()
        except InvalidToken:
            raise WrongToken from None
        except BadRequest:
            raise
        except TelegramError as fault:
            trouble.met("Telegram does not answer yet", fault)
            await asyncio.sleep(backoff.next())
        else:
            trouble.missed()
            return

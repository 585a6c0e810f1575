"""The composition root: settings in, a bot out, which runs until a signal and ends in good order."""

import asyncio
import gc
import signal
from collections.abc import Coroutine
from datetime import UTC, datetime
from typing import Any, Final

from pydantic import SecretStr

from bot.log import log
from bot.metrics import Metrics
from bot.on_webhook import serve_webhook
from bot.running import opened_dialogue, poll
from bot.settings import Settings
from bot.store import alone
from bot.telegram.request import AiohttpRequest

BETWEEN_SEARCHES: Final = (10_000, 20, 50)
"""How much is made before a search for garbage, which a busy bot makes much of: see ``gc.set_threshold``."""


def clock() -> datetime:
    """Return this moment."""
    return datetime.now(UTC)


def run(settings: Settings, *, sandbox: bool = False) -> None:
    """Run the bot until SIGTERM or SIGINT; raise CannotStart or StoreFault, each with one line."""
    _keep_what_is_loaded()
    if sandbox or settings.telegram_bot_token is None:
        # Only who tries the bot without Telegram needs the fake one.
        from bot.in_sandbox import run_sandbox

        asyncio.run(_until_signal(run_sandbox(settings, clock)))
    else:
        asyncio.run(_until_signal(_on_telegram(settings)))


def _keep_what_is_loaded() -> None:
    """Leave what is loaded out of later searches for garbage: each stopped the bot for a tenth of a second."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(*BETWEEN_SEARCHES)


async def _until_signal(work: Coroutine[Any, Any, None]) -> None:
    stop, loop = asyncio.Event(), asyncio.get_running_loop()

    def stopped_by_signal() -> None:
        """What is stored is safe at any moment, so a second signal need not be waited for."""
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.remove_signal_handler(number)
            signal.signal(number, signal.SIG_DFL)
        stop.set()

    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stopped_by_signal)
    running, stopped = asyncio.create_task(work), asyncio.create_task(stop.wait())
    await asyncio.wait((running, stopped), return_when=asyncio.FIRST_COMPLETED)
    stopped.cancel()
    if running.done():
        return running.result()
    log.info("stopping: what is in hand is finished")
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    return None


async def _on_telegram(settings: Settings) -> None:
    metrics, token = Metrics(), _secret(settings.telegram_bot_token)
    with alone(settings.database_url):
        async with opened_dialogue(settings, clock, settings.database_url, settings.data_keys) as dialogue:
            if settings.webhook_url:
                await serve_webhook(settings, token, _secret(settings.webhook_secret), dialogue, metrics)
            else:
                await poll(settings, token, dialogue, metrics, AiohttpRequest)


def _secret(given: SecretStr | None) -> str:
    return given.get_secret_value() if given else ""

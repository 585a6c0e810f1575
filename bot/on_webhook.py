"""The bot behind a webhook."""

import asyncio

from bot.dialogue import Dialogue
from bot.metrics import Metrics
from bot.running import office_of, opened_front, place, taking_updates
from bot.settings import Settings
from bot.telegram.conversation_port import answers
from bot.telegram.front import Front
from bot.telegram.request import AiohttpRequest
from bot.telegram.serving import Serving, quiet_server
from bot.telegram.start import choose_webhook
from bot.telegram.webhook import Webhook

LEAVING = 1.0
"""Seconds in which updates are still taken after ``/healthz`` said no, for the balancer to take this replica away."""
PATIENCE = 4.0
"""Seconds after which a database that has not answered is not well."""


async def serve_webhook(settings: Settings, token: str, secret: str, dialogue: Dialogue, metrics: Metrics) -> None:
    """Run the bot until cancelled; raise CannotStart.

    The port answers before Telegram does, so that ``/healthz`` can say that the bot is not ready yet. At the end it
    says so first; then connections are refused, which a balancer passes over, and what is in hand is finished.
    """
    opened: list[Front] = []
    leaving = asyncio.Event()

    async def ready() -> bool:
        if leaving.is_set() or not opened:
            return False
        try:
            async with asyncio.timeout(PATIENCE):
                return await answers(dialogue)
        except TimeoutError:
            return False

    hook = Webhook(settings.webhook_url, secret, lambda: opened[0].reception if opened else None, ready, metrics)
    serving = Serving(quiet_server(hook.app()), place("WEBHOOK_LISTEN", *settings.listen))
    await serving.start()
    try:
        office = office_of(settings, dialogue, metrics)
        async with opened_front(settings, token, dialogue, metrics, AiohttpRequest, office=office) as front:
            opened.append(front)
            await choose_webhook(front.bot, settings.webhook_url, secret)
            async with taking_updates(front, dialogue, metrics, office):
                try:
                    await asyncio.Event().wait()
                finally:
                    leaving.set()
                    await asyncio.sleep(LEAVING)
                    await serving.stop()
    finally:
        await serving.stop()

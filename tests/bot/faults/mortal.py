"""The bot as its own process, whose conversation fails at one word, and dies at another: ``python -m`` this."""

import asyncio
import os
from typing import Final

from bot.app import clock
from bot.dialogue import Dialogue
from bot.events import Event, Key, Said
from bot.log import set_up
from bot.metrics import Metrics
from bot.on_webhook import serve_webhook
from bot.running import office_of, opened_front, taking_updates
from bot.screen_parts import Turn
from bot.settings import Settings, settings_from
from bot.store import open_store
from bot.store.sealing import Seal
from bot.telegram.backoff import Patience
from bot.telegram.request import AiohttpRequest
from bot.telegram.start import choose_polling

FAILS: Final = "fail"
DIES: Final = "die"


class Mortal(Dialogue):
    """The conversation, but for two words."""

    async def turn(self, key: Key, update_id: int | None, event: Event, language_code: str | None) -> Turn | None:
        """The turn, if it comes to that."""
        if isinstance(event, Said) and event.text == FAILS:
            raise ZeroDivisionError
        if isinstance(event, Said) and event.text == DIES:
            os.abort()
        return await super().turn(key, update_id, event, language_code)


async def run(settings: Settings) -> None:
    """Take updates until killed."""
    metrics, seal = Metrics(), Seal([each.get_secret_value() for each in settings.data_keys])
    dialogue = Mortal(open_store(settings.database_url), seal, clock, settings.default_locale, settings.retention_days)
    token, secret = (
        each.get_secret_value() if each else "" for each in (settings.telegram_bot_token, settings.webhook_secret)
    )
    if settings.webhook_url:
        await serve_webhook(settings, token, secret, dialogue, metrics)
        return
    office = office_of(settings, dialogue, metrics)
    async with opened_front(
        settings, token, dialogue, metrics, AiohttpRequest, patience=Patience(storing=0.02), office=office
    ) as front:
        await choose_polling(front.bot)
        async with taking_updates(front, dialogue, metrics, office):
            await front.polling.run()


if __name__ == "__main__":
    set_up("INFO", "text")
    asyncio.run(run(settings_from(os.environ)))

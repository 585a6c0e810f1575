"""The real bot, by polling, that sends corrections as fast as it can and does not wait long for anything."""

import asyncio
import os
from pathlib import Path

from bot import log
from bot.app import clock
from bot.metrics import Metrics
from bot.running import office_of, opened_dialogue, opened_front, taking_updates
from bot.settings import settings_from
from bot.staff.office import Pacing
from bot.telegram.limits import Limits
from bot.telegram.request import AiohttpRequest
from bot.telegram.start import choose_polling

AT_ONCE = 32
HASTY = Pacing(a_second=5000.0, at_once=AT_ONCE, lease=2, between=0.2)
PATIENCE = 1.5
"""Seconds; a 429 that wants more is not waited out."""


async def main() -> None:
    """Run until killed."""
    settings = settings_from(os.environ, Path("none"))
    log.set_up(settings.log_level, settings.log_format)
    metrics, token = Metrics(), settings.telegram_bot_token.get_secret_value() if settings.telegram_bot_token else ""
    async with opened_dialogue(settings, clock, settings.database_url, settings.data_keys) as dialogue:
        office = office_of(settings, dialogue, metrics)
        office.pacing = HASTY
        limits = Limits(patience=PATIENCE)
        async with opened_front(
            settings, token, dialogue, metrics, AiohttpRequest, limits=limits, office=office
        ) as front:
            await choose_polling(front.bot)
            async with taking_updates(front, dialogue, metrics, office):
                await front.polling.run()


if __name__ == "__main__":
    asyncio.run(main())

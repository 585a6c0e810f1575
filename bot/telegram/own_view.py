"""How Telegram sees the bot: the updates that wait there, and what it complains of."""

from typing import Any, Final

from telegram.ext import ExtBot

from bot.staff.office import OwnView, WebhookFault

SIGNS: Final = {
    "timed out": WebhookFault.TIMEOUT,
    "timeout": WebhookFault.TIMEOUT,
    "certificate": WebhookFault.CERTIFICATE,
    "ssl": WebhookFault.CERTIFICATE,
    "wrong response": WebhookFault.ANSWER,
    "connection": WebhookFault.CONNECTION,
    "resolve": WebhookFault.CONNECTION,
    "unreachable": WebhookFault.CONNECTION,
}
"""What stands in Telegram's words, which are not shown: they hold the bot's address."""


async def own_view(bot: ExtBot[Any]) -> OwnView:
    """Return what Telegram says of the bot; raises python-telegram-bot's errors."""
    info = await bot.get_webhook_info()
    return OwnView(
        info.pending_update_count,
        bool(info.url),
        info.last_error_date,
        kind(info.last_error_message) if info.last_error_message else None,
    )


def kind(message: str) -> WebhookFault:
    """Return what kind of fault Telegram's words tell of."""
    said = message.lower()
    return next((fault for sign, fault in SIGNS.items() if sign in said), WebhookFault.OTHER)

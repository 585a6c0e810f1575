"""Buttons as Telegram takes them."""

import re
from typing import Any

from telegram import InlineKeyboardMarkup

from bot.screen_parts import Button

INTO_THE_CHAT = re.compile(r"\?start(?:group)?(?:=[A-Za-z0-9_-]{1,64})?")
"""A link into the private chat, or the choice of a group; Telegram passes nothing else on."""


class Keyboards:
    """Makes keyboards for one bot: an address or a copied text that begins with ``?start`` is a link into its chat.

    ``?startgroup`` lets a person choose a group for it. What Telegram would not pass on raises ValueError.
    """

    def __init__(self, bot_name: str) -> None:
        self._chat = f"https://t.me/{bot_name}"

    def plain(self, rows: tuple[tuple[Button, ...], ...]) -> dict[str, Any] | None:
        """Return the keyboard with these rows as JSON; None without any."""
        shown = [[self._button(button) for button in row] for row in rows if row]
        return {"inline_keyboard": shown} if shown else None

    def markup(self, rows: tuple[tuple[Button, ...], ...]) -> InlineKeyboardMarkup | None:
        """Return the keyboard with these rows, for what python-telegram-bot sends; None without any."""
        keyboard = self.plain(rows)
        return InlineKeyboardMarkup.de_json(keyboard, None) if keyboard else None

    def _button(self, button: Button) -> dict[str, Any]:
        if button.url is not None:
            return {"text": button.label, "url": self._whole(button.url)}
        if button.copy_text is not None:
            return {"text": button.label, "copy_text": {"text": self._whole(button.copy_text)}}
        return {"text": button.label, "callback_data": button.data}

    def _whole(self, link: str) -> str:
        if not link.startswith("?"):
            return link
        if not INTO_THE_CHAT.fullmatch(link):
            raise ValueError(f"no link into the chat: {link[:20]}...")
        return self._chat + link

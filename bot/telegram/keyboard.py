"""Buttons as Telegram takes them."""

import re

from telegram import CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup

from bot.screen_parts import Button

INTO_THE_CHAT = re.compile(r"\?start(?:group)?(?:=[A-Za-z0-9_-]{1,64})?")
"""A link into the private chat, or the choice of a group; Telegram passes nothing else on."""


class Keyboards:
    """Makes keyboards for one bot: an address or a copied text that begins with ``?start`` is a link into its chat.

    ``?startgroup`` lets a person choose a group for it. What Telegram would not pass on raises ValueError.
    """

    def __init__(self, bot_name: str) -> None:
        self._chat = f"https://t.me/{bot_name}"

    def markup(self, rows: tuple[tuple[Button, ...], ...]) -> InlineKeyboardMarkup | None:
        """Return the keyboard with these rows; None without any."""
        shown = [[self._button(button) for button in row] for row in rows if row]
        return InlineKeyboardMarkup(shown) if shown else None

    def _button(self, button: Button) -> InlineKeyboardButton:
        if button.url is not None:
            return InlineKeyboardButton(button.label, url=self._whole(button.url))
        if button.copy_text is not None:
            return InlineKeyboardButton(button.label, copy_text=CopyTextButton(self._whole(button.copy_text)))
        return InlineKeyboardButton(button.label, callback_data=button.data)

    def _whole(self, link: str) -> str:
        if not link.startswith("?"):
            return link
        if not INTO_THE_CHAT.fullmatch(link):
            raise ValueError(f"no link into the chat: {link[:20]}...")
        return self._chat + link

"""Buttons as Telegram takes them."""

from telegram import CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup

from bot.screen_parts import Button


class Keyboards:
    """Makes keyboards for one bot: an address or a copied text that begins with ``?start`` is a link into its chat."""

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
        return self._chat + link if link.startswith("?start") else link

"""The few calls that the bot makes in a chat, each with what Telegram's refusals mean."""

from typing import Any

from telegram import LinkPreviewOptions
from telegram.constants import ParseMode
from telegram.error import BadRequest, TelegramError
from telegram.ext import ExtBot

from bot.screen_parts import Document, Drawing, Screen
from bot.telegram.calls import Calls
from bot.telegram.drawings import Drawings
from bot.telegram.keyboard import Keyboards

NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
LONGEST_TOAST = 200
UNCHANGED = "message is not modified"
LONGEST_CAPTION = 1024


class Messages:
    """Sends and changes messages; what Telegram refuses is raised as python-telegram-bot's errors."""

    def __init__(self, bot: ExtBot[None], drawings: Drawings) -> None:
        self._bot = bot
        self._calls = Calls(bot)
        self._drawings = drawings
        self._keyboards = Keyboards(bot.username)

    async def send(self, chat: int, screen: Screen, thread: int | None = None, reply_to: int | None = None) -> int:
        """Send the files and then the text; return the id of the text's message."""
        for document in screen.documents:
            await self.send_file(chat, document)
        given = {"chat_id": chat, **self._shown(screen)}
        if thread is not None:
            given["message_thread_id"] = thread
        if reply_to:
            given["reply_parameters"] = {"message_id": reply_to, "allow_sending_without_reply": True}
        return _number_of(await self._calls.make("sendMessage", given), "message_id")

    async def tell(self, chat: int, screen: Screen) -> int:
        """Send a text; return when Telegram says that was, in epoch seconds."""
        return _number_of(await self._calls.make("sendMessage", {"chat_id": chat, **self._shown(screen)}), "date")

    def _shown(self, screen: Screen) -> dict[str, Any]:
        """The text and the buttons of a screen as Telegram takes them."""
        shown: dict[str, Any] = {
            "text": screen.text,
            "parse_mode": "HTML",
            "link_preview_options": {"is_disabled": True},
        }
        keyboard = self._keyboards.plain(screen.rows)
        return shown if keyboard is None else {**shown, "reply_markup": keyboard}

    async def send_file(self, chat: int, file: Document | Drawing) -> None:
        """Send one file or picture; where it cannot be drawn, the words that say the same."""
        if isinstance(file, Document):
            await self._bot.send_document(chat, file.content, filename=file.name)
            return
        drawn = await self._drawings.made(chat, file)
        if not isinstance(drawn, bytes):
            if drawn is not None:
                await self.tell(chat, drawn)
            return
        caption = file.alt if len(file.alt) <= LONGEST_CAPTION else None
        if file.is_picture:
            await self._bot.send_photo(chat, drawn, caption=caption, parse_mode=ParseMode.HTML, filename=file.name)
        else:
            await self._bot.send_document(
                chat, drawn, filename=file.name, caption=caption or None, parse_mode=ParseMode.HTML
            )

    async def edit(self, chat: int, message: int, screen: Screen) -> bool:
        """Make the message show this text and these buttons; return whether it now does."""
        try:
            await self._calls.make("editMessageText", {"chat_id": chat, "message_id": message, **self._shown(screen)})
        except BadRequest as refusal:
            return UNCHANGED in refusal.message.lower()
        return True

    async def delete(self, chat: int, message: int) -> None:
        """Take a message back, where it still stands."""
        try:
            await self._bot.delete_message(chat, message)
        except BadRequest:
            return

    async def strip(self, chat: int, message: int) -> None:
        """Take the buttons off a message, where it still stands and has some."""
        try:
            await self._calls.make("editMessageReplyMarkup", {"chat_id": chat, "message_id": message})
        except BadRequest:
            return

    async def answer(self, query: str, toast: str | None) -> None:
        """Stop the spinner of a tap, with a toast or without; a tap that is too old needs no answer."""
        try:
            await self._calls.make("answerCallbackQuery", spinner_stopped(query, toast))
        except BadRequest:
            return


def spinner_stopped(query: str, toast: str | None) -> dict[str, Any]:
    """Return what is given to ``answerCallbackQuery``."""
    return {"callback_query_id": query, "text": toast[:LONGEST_TOAST]} if toast else {"callback_query_id": query}


def _number_of(sent: Any, name: str) -> int:
    """A number of the message that was sent; raises TelegramError where the answer has none."""
    number = sent.get(name) if isinstance(sent, dict) else None
    if not isinstance(number, int):
        raise TelegramError("no message in the answer")
    return number

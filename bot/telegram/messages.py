"""The few calls that the bot makes in a chat, each with what Telegram's refusals mean."""

from telegram import LinkPreviewOptions
from telegram.constants import ParseMode
from telegram.error import BadRequest
from telegram.ext import ExtBot

from bot.screen_parts import Document, Screen
from bot.telegram.keyboard import Keyboards

NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
LONGEST_TOAST = 200
UNCHANGED = "message is not modified"


class Messages:
    """Sends and changes messages; what Telegram refuses is raised as python-telegram-bot's errors."""

    def __init__(self, bot: ExtBot[None]) -> None:
        self._bot = bot
        self._keyboards = Keyboards(bot.username)

    async def send(self, chat: int, screen: Screen, thread: int | None = None, reply_to: int | None = None) -> int:
        """Send the files and then the text; return the id of the text's message."""
        for document in screen.documents:
            await self.send_file(chat, document)
        sent = await self._bot.send_message(
            chat,
            screen.text,
            parse_mode=ParseMode.HTML,
            link_preview_options=NO_PREVIEW,
            reply_markup=self._keyboards.markup(screen.rows),
            message_thread_id=thread,
            reply_to_message_id=reply_to,
            allow_sending_without_reply=True if reply_to else None,
        )
        return sent.message_id

    async def send_file(self, chat: int, document: Document) -> int:
        """Send one file; return the id of its message."""
        sent = await self._bot.send_document(chat, document.content, filename=document.name)
        return sent.message_id

    async def edit(self, chat: int, message: int, screen: Screen) -> bool:
        """Make the message show this text and these buttons; return whether it now does."""
        try:
            await self._bot.edit_message_text(
                screen.text,
                chat,
                message,
                parse_mode=ParseMode.HTML,
                link_preview_options=NO_PREVIEW,
                reply_markup=self._keyboards.markup(screen.rows),
            )
        except BadRequest as refusal:
            return UNCHANGED in refusal.message.lower()
        return True

    async def strip(self, chat: int, message: int) -> None:
        """Take the buttons off a message, where it still stands and has some."""
        try:
            await self._bot.edit_message_reply_markup(chat, message)
        except BadRequest:
            return

    async def answer(self, query: str, toast: str | None) -> None:
        """Stop the spinner of a tap, with a toast or without; a tap that is too old needs no answer."""
        try:
            await self._bot.answer_callback_query(query, text=toast[:LONGEST_TOAST] if toast else None)
        except BadRequest:
            return

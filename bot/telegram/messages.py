"""The few calls that the bot makes in a chat, each with what Telegram's refusals mean."""

from collections.abc import Awaitable, Callable

from telegram import LinkPreviewOptions
from telegram.constants import ParseMode
from telegram.error import BadRequest
from telegram.ext import ExtBot

from bot.log import log, place_of
from bot.screen_parts import Document, Drawing, Screen
from bot.surprise import OnFault, Surprise, unheard
from bot.telegram.keyboard import Keyboards

NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
LONGEST_TOAST = 200
UNCHANGED = "message is not modified"
LONGEST_CAPTION = 1024

Draw = Callable[[Drawing], Awaitable[bytes]]
"""Makes a picture or a PDF; may raise whatever is wrong with it."""


async def nothing_drawn(drawing: Drawing) -> bytes:
    """Stand in where a bot has no press: the words of a picture are sent in its place."""
    raise LookupError(f"there is no press for {drawing.template}")


class Messages:
    """Sends and changes messages; what Telegram refuses is raised as python-telegram-bot's errors."""

    def __init__(self, bot: ExtBot[None], draw: Draw = nothing_drawn, on_fault: OnFault = unheard) -> None:
        self._bot = bot
        self._draw = draw
        self._on_fault = on_fault
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

    async def send_file(self, chat: int, file: Document | Drawing) -> None:
        """Send one file or picture; where it cannot be drawn, the words that say the same."""
        if isinstance(file, Document):
            await self._bot.send_document(chat, file.content, filename=file.name)
            return
        try:
            drawn = await self._draw(file)
        except Exception as fault:  # noqa: BLE001 - whatever is wrong with a picture, the answer goes out
            log.error("a drawing was not made", template=file.template, fault=place_of(fault))
            self._on_fault(Surprise(fault, f"drawing {file.template}"))
            if file.alt:
                await self._bot.send_message(chat, file.alt, parse_mode=ParseMode.HTML)
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

    async def delete(self, chat: int, message: int) -> None:
        """Take a message back, where it still stands."""
        try:
            await self._bot.delete_message(chat, message)
        except BadRequest:
            return

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

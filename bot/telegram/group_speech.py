"""Saying something in a group, and what Telegram's refusals mean there."""

from telegram.error import ChatMigrated, Forbidden, TelegramError

from bot.group_answers import GroupAnswer
from bot.group_flood import Flood
from bot.group_records import GroupRecords
from bot.group_screens import group_screen
from bot.language import Language
from bot.log import log, place_of
from bot.telegram.group_admins import Admins
from bot.telegram.messages import Messages

NOT_THERE = ("kicked", "not a member", "deleted", "deactivated")
"""Words of a refusal which means that the bot is no longer in the group; others only mean that it may not write."""


class Speech:
    """Sends and changes messages of groups; a group that is found to be left is forgotten."""

    def __init__(self, records: GroupRecords, messages: Messages, flood: Flood, admins: Admins) -> None:
        self._records = records
        self._messages = messages
        self._flood = flood
        self._admins = admins

    async def say(
        self, chat: int, answer: GroupAnswer, language: Language, thread: int | None = None, reply_to: int | None = None
    ) -> int | None:
        """Return the message that was sent; None where none could be. A group that has moved is followed."""
        screen = group_screen(answer, language, self._records.today())
        try:
            return await self._messages.send(chat, screen, thread, reply_to)
        except ChatMigrated as moved:
            await self.moved(chat, moved.new_chat_id, None)
            return await self.say(moved.new_chat_id, answer, language)
        except Forbidden as refusal:
            await self._refused(chat, refusal)
        except TelegramError as fault:
            log.info("a group was not answered", chat=chat, fault=place_of(fault))
        return None

    async def change(self, chat: int, message: int, answer: GroupAnswer, language: Language) -> None:
        """Make a message show another answer, where it still stands."""
        try:
            await self._messages.edit(chat, message, group_screen(answer, language, self._records.today()))
        except Forbidden as refusal:
            await self._refused(chat, refusal)
        except TelegramError as fault:
            log.info("a message of a group was not changed", chat=chat, fault=place_of(fault))

    async def _refused(self, chat: int, refusal: Forbidden) -> None:
        """Forget the group, also what was chosen while the bot was thrown out, if that is why."""
        if any(words in refusal.message.lower() for words in NOT_THERE):
            await self.forget(chat)

    async def toast(self, query: str, words: str | None = None) -> None:
        """Stop the spinner of a tap, with words or without."""
        try:
            await self._messages.answer(query, words)
        except TelegramError as fault:
            log.info("a tap was not answered", fault=place_of(fault))

    async def moved(self, former: int, chat: int, update_id: int | None) -> None:
        """Move a group's settings to its new number; a greeting that was said there is taken back."""
        greeting = await self._records.moved(former, chat, update_id)
        self._flood.forget(former)
        self._admins.forget(former)
        if greeting is None:
            return
        try:
            await self._messages.delete(chat, greeting)
        except TelegramError as fault:
            log.info("a greeting was not taken back", chat=chat, fault=place_of(fault))

    async def forget(self, chat: int, update_id: int | None = None) -> None:
        """Remember nothing of a group, neither here nor in the store."""
        self._flood.forget(chat)
        self._admins.forget(chat)
        await self._records.forget(chat, update_id)

"""In groups the bot is silent until it is called, says little, repeats no amount and remembers nothing."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from telegram import ChatMemberUpdated, Message, Update
from telegram.constants import ChatMemberStatus, ChatType
from telegram.error import TelegramError

from bot.events import Command
from bot.log import log, place_of
from bot.screen_parts import Screen
from bot.telegram.messages import Messages
from bot.telegram.updates import command

OutsideWords = Callable[[str, str | None, str], Screen | None]
"""What to say outside a conversation: to ``added``, ``help``, ``term`` or ``mention`` in a group, or of a ``fault``.

The second is the language code, the last what came after /term, or the code of the fault.
"""

GROUPS = (ChatType.GROUP, ChatType.SUPERGROUP)
OUTSIDE = (ChatMemberStatus.LEFT, ChatMemberStatus.BANNED)
TERM_COMMANDS = ("term", "ord")
HELP_COMMANDS = ("help", "hjelp", "start")


@dataclass(frozen=True)
class Call:
    """Somebody called the bot in a group."""

    chat: int
    kind: str
    language_code: str | None
    argument: str = ""
    thread: int | None = None
    reply_to: int | None = None


class Groups:
    """Answers calls in groups, once each as far as this process remembers."""

    def __init__(self, words: OutsideWords, messages: Messages, bot_id: int, bot_name: str) -> None:
        self._words = words
        self._messages = messages
        self._bot_id = bot_id
        self._bot_name = bot_name.lower()
        self._mention = re.compile(rf"@{re.escape(bot_name)}\b", re.IGNORECASE)

    def called(self, update: Update) -> Call | None:
        """Return the call in an update; None where the bot stays silent."""
        if update.my_chat_member is not None:
            return _added(update.my_chat_member)
        message = update.message
        if message is None or message.chat.type not in GROUPS or message.from_user is None or message.from_user.is_bot:
            return None
        kind, argument = self._kind(message)
        if kind is None:
            return None
        thread = message.message_thread_id if message.is_topic_message else None
        return Call(message.chat.id, kind, message.from_user.language_code, argument, thread, message.message_id)

    async def answer(self, call: Call) -> None:
        """Say the few words there are for this call."""
        screen = self._words(call.kind, call.language_code, call.argument)
        if screen is None:
            return
        try:
            await self._messages.send(call.chat, screen, call.thread, call.reply_to)
        except TelegramError as fault:
            log.info("a group was not answered", fault=place_of(fault))

    def _kind(self, message: Message) -> tuple[str | None, str]:
        text = message.text or ""
        given = command(text)
        if given is not None:
            return self._command_kind(given, text)
        return ("mention" if self._is_meant(message) else None), ""

    def _command_kind(self, given: Command, text: str) -> tuple[str | None, str]:
        addressee = text.split(maxsplit=1)[0].partition("@")[2].lower()
        if addressee not in ("", self._bot_name):
            return None, ""
        if given.name in TERM_COMMANDS:
            return "term", given.argument
        if given.name in HELP_COMMANDS:
            return "help", ""
        return ("mention" if addressee else None), ""

    def _is_meant(self, message: Message) -> bool:
        replied = message.reply_to_message
        if replied is not None and replied.from_user is not None and replied.from_user.id == self._bot_id:
            return True
        return self._mention.search(message.text or message.caption or "") is not None


def _added(change: ChatMemberUpdated) -> Call | None:
    came = change.old_chat_member.status in OUTSIDE and change.new_chat_member.status not in OUTSIDE
    if change.chat.type not in GROUPS or not came:
        return None
    return Call(change.chat.id, "added", change.from_user.language_code)

"""Who administers a group, as Telegram has it; never what a message or a button says."""

from collections.abc import Callable

from telegram import ChatMember
from telegram.error import BadRequest, TelegramError
from telegram.ext import ExtBot

from bot.group_events import Asker
from bot.log import log, place_of

LASTS = 60.0
"""Seconds for which an answer of Telegram is good enough for who is answered, never for who may change anything."""

BEFORE_ANOTHER_TRY = 5.0
"""Seconds for which nobody counts as administrator after Telegram did not say."""

MOST_KNOWN = 1_000
ADMINS = (ChatMember.OWNER, ChatMember.ADMINISTRATOR)


class Admins:
    """Asks Telegram; ``now`` is the time in seconds."""

    def __init__(self, bot: ExtBot[None], now: Callable[[], float]) -> None:
        self._bot = bot
        self._now = now
        self._known: dict[int, tuple[float, frozenset[int]]] = {}

    async def confirmed(self, chat: int, user: int) -> bool:
        """Return whether a person administers the group at this moment; raise TelegramError where it is not known.

        Where members are hidden, Telegram tells a bot without rights nothing about one, but lists the administrators.
        """
        try:
            member = await self._bot.get_chat_member(chat, user)
        except BadRequest:
            return user in await self._listed(chat)
        return member.status in ADMINS

    async def among(self, chat: int, asker: Asker) -> bool:
        """Return whether the asker was an administrator a short while ago; not known is no."""
        if asker.anonymous or not asker.is_user:
            return asker.anonymous
        until, known = self._known.get(chat, (0.0, frozenset[int]()))
        if not 0 < until - self._now() <= LASTS:
            known = await self._renewed(chat)
        return asker.id in known

    def forget(self, chat: int) -> None:
        """Remember nothing of a group."""
        self._known.pop(chat, None)

    async def _renewed(self, chat: int) -> frozenset[int]:
        lasts, found = LASTS, frozenset[int]()
        try:
            found = await self._listed(chat)
        except TelegramError as fault:
            log.info("administrators are not known", chat=chat, fault=place_of(fault))
            lasts = BEFORE_ANOTHER_TRY
        if len(self._known) >= MOST_KNOWN:
            self._known.clear()
        self._known[chat] = (self._now() + lasts, found)
        return found

    async def _listed(self, chat: int) -> frozenset[int]:
        return frozenset(member.user.id for member in await self._bot.get_chat_administrators(chat))

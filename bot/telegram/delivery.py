"""A turn, shown on the phone: what was tapped is closed or replaced, what is new is sent, old buttons go."""

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from telegram.error import BadRequest, Forbidden, TelegramError

from bot.events import Key
from bot.log import log, place_of
from bot.played import marked
from bot.screen_parts import Turn
from bot.surprise import OnFault, Surprise, unheard
from bot.telegram.conversation_port import Dialogue
from bot.telegram.messages import Messages
from bot.telegram.outages import RehearsedRefusal, on_behalf_of

QUOTED = re.compile(r"[\"'].*[\"']")


class Outcome(StrEnum):
    """What became of a turn."""

    SHOWN = "shown"
    OWED = "owed"
    BLOCKED = "blocked"
    REFUSED = "refused"


@dataclass(frozen=True)
class Parcel:
    """A turn to be shown to somebody; ``tapped`` is the message whose button led to it, ``again`` a turn still owed."""

    key: Key
    turn: Turn
    tapped: int | None = None
    again: bool = False


class Delivery:
    """Shows turns and tells the conversation what became of them."""

    def __init__(self, dialogue: Dialogue, messages: Messages, on_fault: OnFault = unheard) -> None:
        self._dialogue = dialogue
        self._messages = messages
        self._on_fault = on_fault

    async def deliver(self, parcel: Parcel) -> Outcome:
        """Show the turn; OWED where it is worth another try. What can never succeed counts as shown."""
        with on_behalf_of(parcel.key):
            return await (self._played(parcel) if parcel.key.is_play else self._deliver(parcel))

    async def _played(self, parcel: Parcel) -> Outcome:
        """Show a turn of what is only tried out, with marked buttons; nothing of a play that has ended meanwhile."""
        if not await self._dialogue.is_kept(parcel.key):
            return Outcome.SHOWN
        return await self._deliver(replace(parcel, turn=marked(parcel.turn)))

    async def _deliver(self, parcel: Parcel) -> Outcome:
        key, turn = parcel.key, parcel.turn
        try:
            newest = await self._show(parcel)
        except Forbidden:
            await self._dialogue.blocked(key)
            return Outcome.BLOCKED
        except BadRequest as refusal:
            log.error("telegram refused a screen", chat=key.chat, revision=turn.revision, fault=_unquoted(refusal))
            if not isinstance(refusal, RehearsedRefusal):
                self._on_fault(Surprise(refusal, "screen", key))
            await self._dialogue.shown(key, turn.revision, None)
            return Outcome.REFUSED
        except TelegramError as fault:
            log.warning("a screen is still owed", chat=key.chat, revision=turn.revision, fault=place_of(fault))
            return Outcome.OWED
        if turn.screens and turn.revision:  # what is of no conversation is owed to nobody, and needs no database
            await self._dialogue.shown(key, turn.revision, newest)
        return Outcome.SHOWN

    async def _show(self, parcel: Parcel) -> int | None:
        """Return the newest message, None where it is the one it was."""
        key, turn, tapped = parcel.key, parcel.turn, parcel.tapped
        if tapped and turn.in_place and turn.screens and await self._replaced(key.chat, tapped, turn):
            return None
        closed = await self._closed(key.chat, tapped, turn)
        if not turn.screens:
            return None
        if turn.aside:
            await self._remarked(key.chat, turn)
            return None
        before = None if turn.aside else await self._dialogue.last_message(key)
        newest = None
        for screen in turn.screens:
            newest = await self._messages.send(key.chat, screen)
        if before is not None and before != closed:
            await self._stripped(key.chat, before)
        return None if turn.aside else newest

    async def _remarked(self, chat: int, turn: Turn) -> None:
        """Remarks leave the newest message what it was, with its buttons."""
        for screen in turn.screens:
            await self._messages.send(chat, screen)

    async def _replaced(self, chat: int, tapped: int, turn: Turn) -> bool:
        screen = turn.screens[0]
        if not await self._messages.edit(chat, tapped, screen):
            return False
        for document in screen.documents:
            await self._messages.send_file(chat, document)
        return True

    async def _closed(self, chat: int, tapped: int | None, turn: Turn) -> int | None:
        """Return the message that was closed, if one was; a fault here is no reason to keep the next screen back."""
        if tapped is None or turn.closing is None:
            return None
        try:
            return tapped if await self._messages.edit(chat, tapped, turn.closing) else None
        except Forbidden:
            raise
        except TelegramError as fault:
            log.info("a message was not closed", chat=chat, fault=place_of(fault))
            return None

    async def _stripped(self, chat: int, message: int) -> None:
        try:
            await self._messages.strip(chat, message)
        except TelegramError as fault:
            log.info("buttons were left on a message", chat=chat, fault=place_of(fault))


def _unquoted(refusal: BadRequest) -> str:
    """Telegram quotes what it refuses, and that may be what a person wrote."""
    return QUOTED.sub("...", refusal.message)

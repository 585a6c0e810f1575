"""A turn, shown on the phone: what was tapped is closed or replaced, what is new is sent, old buttons go."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import partial
from time import monotonic

from telegram.error import BadRequest, Forbidden, TelegramError

from bot.events import Key
from bot.hands import AT_ONCE, LONGEST_IN_HAND
from bot.lasting import Lasting
from bot.log import log, place_of
from bot.played import marked
from bot.recent import Recent
from bot.screen_parts import Turn
from bot.telegram.apologies import Apologies
from bot.telegram.conversation_port import Dialogue
from bot.telegram.journey import Journey
from bot.telegram.limits import first
from bot.telegram.messages import Messages
from bot.telegram.outages import RehearsedRefusal, on_behalf_of

REMEMBERED = 1000
"""Conversations whose newest message is known without the store; more are not on their way at once."""

QUOTED = re.compile(r"[\"'].*[\"']")


Own = Callable[[Key], int]
"""Gives the newest revision of a conversation that waits here, behind what is shown."""


class Outcome(StrEnum):
    """What became of a turn; one that is left is shown by another replica, or after the next start."""

    SHOWN = "shown"
    OWED = "owed"
    BLOCKED = "blocked"
    REFUSED = "refused"
    PASSED = "passed"
    LEFT = "left"


class Passed(TelegramError):
    """A newer screen was stored by another replica meanwhile, and shows how things stand."""


class OutOfHand(TelegramError):
    """So late that another replica may have been handed it."""


@dataclass(frozen=True)
class Parcel:
    """A turn to be shown to somebody; ``tapped`` is the message whose button led to it, ``again`` a turn still owed.

    ``since`` is when it came in hand, in seconds of this process's clock; ``journey`` that of the update it answers.
    """

    key: Key
    turn: Turn
    tapped: int | None = None
    again: bool = False
    since: float = field(default_factory=monotonic, compare=False)
    journey: Journey | None = field(default=None, compare=False)


class Delivery:
    """Shows turns and tells the conversation what became of them."""

    def __init__(self, dialogue: Dialogue, messages: Messages, apologies: Apologies, own: Own) -> None:
        self._dialogue = dialogue
        self._messages = messages
        self._apologies = apologies
        self._own = own
        self._sent = Recent[Key, int](REMEMBERED)
        """The newest message, for turns that were stored before the store knew of it and are on their way."""
        self._unsettled: dict[Key, tuple[int, int | None]] = {}
        self._trouble = Lasting("screens are shown again")

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
            newest = await self._show_once(parcel)
        except Forbidden:
            await self._dialogue.blocked(key)
            return Outcome.BLOCKED
        except Passed:
            await self._dialogue.shown(key, turn.revision, None)
            return Outcome.PASSED
        except BadRequest as refusal:
            log.error("telegram refused a screen", chat=key.chat, revision=turn.revision, fault=_unquoted(refusal))
            if not isinstance(refusal, RehearsedRefusal):
                await self._apologies.of(refusal, parcel.key, turn.revision)
            await self._dialogue.shown(key, turn.revision, None)
            return Outcome.REFUSED
        except TelegramError as fault:
            if not key.is_play:
                self._trouble.met("screens cannot be shown; they are owed until they can", fault)
            return Outcome.OWED
        self._trouble.missed()
        if turn.screens and turn.revision:  # what is of no conversation is owed to nobody, and needs no database
            self._unsettled[key] = turn.revision, newest
            await self._dialogue.shown(key, turn.revision, newest)
            self._unsettled.pop(key, None)
        return Outcome.SHOWN

    async def _show_once(self, parcel: Parcel) -> int | None:
        """Return the newest message; what was shown, and could not be noted in the store, is not shown again."""
        revision, newest = self._unsettled.get(parcel.key, (0, None))
        return newest if revision and revision == parcel.turn.revision else await self._show(parcel)

    async def _show(self, parcel: Parcel) -> int | None:
        """Return the newest message, None where it is the one it was."""
        key, turn, tapped = parcel.key, parcel.turn, parcel.tapped
        passed = tapped if self._is_passed(parcel) else None
        if tapped and turn.in_place and turn.screens and not passed and await self._replaced(parcel, tapped):
            return await self._unnoted(key.chat, turn, tapped)
        closed = await self._closed(key.chat, tapped, turn)
        if not turn.screens:
            return None
        if turn.aside:
            await self._remarked(key.chat, turn)
            return None
        before = await self._before(key, turn)
        newest = None
        with first(partial(self._in_hand, parcel)):
            for screen in turn.screens:
                newest = await self._messages.send(key.chat, screen)
        if newest is not None:
            self._sent[key] = newest
        for old in {before, passed} - {closed}:
            if old is not None:
                await self._stripped(key.chat, old)
        return newest

    async def _unnoted(self, chat: int, turn: Turn, tapped: int) -> int | None:
        """Return what was tapped, where the store did not know it as the newest; the one it knew loses its buttons."""
        known = turn.before.newest if turn.before is not None and turn.before.owed else None
        if known is None or known >= tapped:
            return None
        await self._stripped(chat, known)
        return tapped

    def _is_passed(self, parcel: Parcel) -> bool:
        """Whether a message was sent below the one to be replaced: the screen that came again after a crash."""
        in_place = parcel.turn.in_place and not parcel.turn.aside
        return in_place and parcel.tapped is not None and parcel.tapped < self._sent.get(parcel.key, 0)

    async def _before(self, key: Key, turn: Turn) -> int | None:
        """The newest message so far: one sent since the turn was stored, else the one that was known then."""
        if turn.before is None or turn.before.newest is None or turn.before.owed:
            _, unsettled = self._unsettled.get(key, (0, None))
            return max(await self._dialogue.last_message(key) or 0, unsettled or 0) or None
        return max(turn.before.newest, self._sent.get(key, 0))

    async def _remarked(self, chat: int, turn: Turn) -> None:
        """Remarks leave the newest message what it was, with its buttons."""
        for screen in turn.screens:
            await self._messages.send(chat, screen)

    async def _replaced(self, parcel: Parcel, tapped: int) -> bool:
        chat, screen = parcel.key.chat, parcel.turn.screens[0]
        with first(partial(self._in_hand, parcel)):
            if not await self._messages.edit(chat, tapped, screen):
                return False
            for document in screen.documents:
                await self._messages.send_file(chat, document)
        return True

    async def _in_hand(self, parcel: Parcel) -> None:
        """Return where the screen may be shown now; raise Passed or OutOfHand where it is another replica's to show."""
        late, hands = monotonic() - parcel.since, self._dialogue.hands
        if late < AT_ONCE or not parcel.turn.revision or parcel.turn.aside or not hands.shared:
            return
        if (await hands.line(parcel.key, max(parcel.turn.revision, self._own(parcel.key)))).passed:
            raise Passed("a newer screen is stored")
        if late > LONGEST_IN_HAND:
            raise OutOfHand("another replica may have it")

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

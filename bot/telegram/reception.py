"""Where updates come in, by polling or webhook: each is stored before it counts as taken, then shown.

The bot has its own loops instead of python-telegram-bot's ``Application``: that one confirms updates before their
effects are on disk, keeps no order within a chat while handling several at once, and swallows the faults of handlers.
"""

import asyncio
from dataclasses import replace
from time import monotonic
from typing import Any

from telegram import Update

from bot.events import Event, Key, Left, Returned, Sent, Tapped
from bot.log import log, place_of
from bot.metrics import Metrics
from bot.screen_parts import Turn
from bot.staff.office import Handed, RehearsedAway
from bot.store import StoreFault
from bot.surprise import Surprise, code_of, kind_of
from bot.telegram.attachments import Attachments
from bot.telegram.backoff import Backoff, Patience
from bot.telegram.conversation_port import Dialogue, OutsideWords
from bot.telegram.courier import Courier
from bot.telegram.delivery import Parcel
from bot.telegram.groups import Groups
from bot.telegram.inline import InlineQueries
from bot.telegram.order import Order
from bot.telegram.outages import on_behalf_of
from bot.telegram.staff_port import StaffDesk
from bot.telegram.updates import Arrival, arrival, parsed
from bot.telegram.watch import NOBODY, Watch

REMEMBERED = 1000
MOST_TRIES = 5


class Reception:
    """Takes raw updates, those of one chat in order."""

    def __init__(
        self,
        dialogue: Dialogue,
        courier: Courier,
        groups: Groups,
        metrics: Metrics,
        patience: Patience,
        words: OutsideWords,
        attachments: Attachments,
        inline: InlineQueries,
        desk: StaffDesk,
        watch: Watch = NOBODY,
    ) -> None:
        self._dialogue = dialogue
        self._courier = courier
        self._groups = groups
        self._metrics = metrics
        self._patience = patience
        self._words = words
        self._attachments = attachments
        self._inline = inline
        self._desk = desk
        self._watch = watch
        self._order = Order()
        self._failures: dict[int, int] = {}

    async def take(self, raw: dict[str, Any], *, persist: bool = False) -> None:
        """Return once the effect of the update is stored, if it has one.

        Raises where it cannot be stored. With ``persist`` it is tried again: as long as the store is away, and a few
        times where the fault is another.
        """
        update = parsed(raw)
        if update is None:
            log.warning("an update could not be read", update=raw.get("update_id"))
            return
        found = arrival(update)
        if found is not None:
            await self._order.submit(found.key, lambda: self._stored(found, update, persist))
        elif update.inline_query is not None:
            self._inline.take(update.inline_query)
        elif not await self._groups.take(update, persist=persist) and update.callback_query is not None:
            self._courier.answer(update.callback_query.id, None)

    async def finish(self, within: float | None = None) -> None:
        """Return once everything taken is stored and answered in groups, or after so many seconds."""
        await self._order.idle(within)
        await self._groups.idle(within)
        await self._inline.idle(within)

    async def _stored(self, came: Arrival, update: Update, persist: bool) -> None:
        came = await self._opened(came)
        backoff = Backoff(first=self._patience.storing, longest=15.0)
        known = came.update_id in self._failures
        while True:
            try:
                handed = await self._effect(came)
                break
            except RehearsedAway:
                if not persist:
                    raise
            except Exception as fault:
                whose = await self._whose(came)
                if not whose.is_play:
                    self._metrics.failed(fault)
                log.error("an update was not stored", update=came.update_id, chat=came.key.chat, fault=place_of(fault))
                final = not isinstance(fault, StoreFault) and self._tried_enough(came.update_id)
                self._noted(came, whose, fault, final=final, counted=not known)
                known = True
                if final:
                    self._apologise(replace(came, key=whose))
                    return
                if not persist:
                    raise
            await asyncio.sleep(backoff.next())
        if came.written is not None and not any(key.is_play for key, _ in handed or ()):
            self._watch.on_stored(came.written)
        await self._shown(came, update, handed)

    async def _whose(self, came: Arrival) -> Key:
        """The conversation that an update goes to, as far as that can be known while something is wrong."""
        try:
            return await self._desk.conversation(came.key)
        except StoreFault:
            return came.key

    def _noted(self, came: Arrival, whose: Key, fault: Exception, *, final: bool, counted: bool) -> None:
        """Tell of the first fault of an update, and of the one after which a person was given a code."""
        if not (final or counted):
            return
        code = code_of(came.update_id) if final else None
        self._watch.on_fault(Surprise(fault, kind_of(came.event), whose, code, counted))

    async def _opened(self, came: Arrival) -> Arrival:
        """Read what may be a letter, once; others of the chat wait for it, other chats do not."""
        if not isinstance(came.event, Sent) or came.event.file is None:
            return came
        return replace(came, event=await self._attachments.scanned(came.key.chat, came.event.file))

    def _tried_enough(self, update_id: int) -> bool:
        """Whether an update has failed so often that one more try, ours or Telegram's, would be too many."""
        self._failures[update_id] = self._failures.get(update_id, 0) + 1
        if len(self._failures) > REMEMBERED:
            self._failures.pop(next(iter(self._failures)))
        return self._failures[update_id] >= MOST_TRIES

    def _apologise(self, came: Arrival) -> None:
        """Say that the fault is ours, with a code that finds the line in the log and is made of nobody's facts."""
        code = code_of(came.update_id)
        log.error("a person was told of a fault", code=code, update=came.update_id)
        screen = self._words("fault", came.language_code, code)
        if screen is not None:
            self._courier.hand(Parcel(came.key, Turn(0, (screen,), aside=True)))

    async def _effect(self, came: Arrival) -> Handed | None:
        """What the update leads to, stored by now, and whose conversation each part belongs to; None for a repeat."""
        if await self._desk.takes(came.key, came.event):
            return await self._desk.turn(came.key, came.update_id, came.event, came.language_code)
        if not isinstance(came.event, Left | Returned):
            key, event = await self._desk.directed(came.key, came.event)
            came = replace(came, key=key, event=event)
        turn = await self._turn(came)
        return None if turn is None else ((came.key, turn),)

    async def _turn(self, came: Arrival) -> Turn | None:
        began = monotonic()
        turn = await self._dialogue.turn(came.key, came.update_id, await self._seen(came), came.language_code)
        if not came.key.is_play:
            self._metrics.arrived(came.event)
            self._metrics.stored(monotonic() - began)
        return turn

    async def _shown(self, came: Arrival, update: Update, handed: Handed | None) -> None:
        if update.callback_query is not None:
            toasts = (turn.toast for _, turn in handed or ())
            with on_behalf_of(handed[-1][0] if handed else came.key):
                self._courier.answer(update.callback_query.id, next((toast for toast in toasts if toast), None))
        if handed is None:
            self._metrics.repeated()
        elif isinstance(came.event, Left):
            await self._dialogue.blocked(came.key)
        else:
            for place, (key, turn) in enumerate(handed):
                self._courier.hand(Parcel(key, turn, None if place else came.tapped))

    async def _seen(self, came: Arrival) -> Event:
        """A tap is fresh on the newest message, unless a newer one is on its way.

        A message newer than the newest known was sent just before a crash, which kept the bot from noting it.
        """
        if not isinstance(came.event, Tapped) or came.tapped is None or self._courier.changes_newest(came.key.chat):
            return came.event
        newest = await self._dialogue.last_message(came.key)
        return replace(came.event, fresh=newest is not None and came.tapped >= newest)

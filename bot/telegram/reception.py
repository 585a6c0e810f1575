"""Where updates come in, by polling or webhook: each is stored before it counts as taken, then shown.

The bot has its own loops instead of python-telegram-bot's ``Application``: that one confirms updates before their
effects are on disk, keeps no order within a chat while handling several at once, and swallows the faults of handlers.
"""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from time import monotonic
from typing import Any

from telegram import Update

from bot.events import Event, Key, Left, Returned, Sent, Tapped
from bot.log import log
from bot.metrics import Metrics
from bot.screen_parts import Turn
from bot.staff.office import Handed, RehearsedAway
from bot.store import StoreFault
from bot.surprise import kind_of
from bot.telegram.attachments import Attachments
from bot.telegram.backoff import Backoff, Patience
from bot.telegram.conversation_port import Dialogue
from bot.telegram.courier import Courier
from bot.telegram.delivery import Parcel
from bot.telegram.failures import Failures
from bot.telegram.groups import Groups
from bot.telegram.haste import Haste
from bot.telegram.inline import InlineQueries
from bot.telegram.journey import Journey
from bot.telegram.order import Order
from bot.telegram.outages import on_behalf_of
from bot.telegram.raw_updates import Unreadable
from bot.telegram.staff_port import StaffDesk
from bot.telegram.updates import Arrival, arrival, parsed
from bot.telegram.watch import NOBODY, Watch

Answer = Callable[[str, str | None], None]
"""Stops the spinner of a tap, with a toast or without."""


class Reception:
    """Takes raw updates, those of one chat in order."""

    def __init__(
        self,
        dialogue: Dialogue,
        courier: Courier,
        groups: Groups,
        metrics: Metrics,
        patience: Patience,
        failures: Failures,
        attachments: Attachments,
        inline: InlineQueries,
        desk: StaffDesk,
        watch: Watch = NOBODY,
        haste: Haste | None = None,
    ) -> None:
        self._dialogue = dialogue
        self._courier = courier
        self._groups = groups
        self._metrics = metrics
        self._patience = patience
        self._attachments = attachments
        self._inline = inline
        self._desk = desk
        self._watch = watch
        self._haste = haste
        self._order = Order()
        self._failures = failures

    async def take(self, raw: dict[str, Any], *, persist: bool = False, answer: Answer | None = None) -> None:
        """Return once the effect of the update is stored, if it has one.

        ``answer`` is how a tap is answered, before this returns; without it by a call of its own.
        Raises where it cannot be stored. With ``persist`` it is tried again: as long as the store is away, and a few
        times where the fault is another.
        """
        try:
            await self._taken(raw, persist, answer or self._courier.answer)
        except Unreadable:
            self._metrics.arrived("unreadable")
            log.warning("an update could not be read", update=_number(raw))

    async def _taken(self, raw: dict[str, Any], persist: bool, answer: Answer) -> None:
        try:
            found, journey = arrival(raw), Journey(raw["update_id"])
            if found is None:
                await self._elsewhere(parsed(raw), persist, answer, journey)
        except (StoreFault, Unreadable):
            raise
        except Exception as fault:  # noqa: BLE001 - what nobody can handle must not come for ever
            self._failures.give_up(_number(raw), fault)
            return
        if found is not None and await self._passed_over(found, answer):
            journey.ends("passed_over")
        elif found is not None:
            work = partial(self._stored, found, persist, answer, journey)
            await self._order.submit(found.key, lambda: self._failures.handled(found, work))

    async def _elsewhere(self, update: Update, persist: bool, answer: Answer, journey: Journey) -> None:
        """Take what is not of a private chat: from a group, or typed after the bot's name in any chat."""
        self._metrics.arrived("group" if update.inline_query is None else "inline")
        if update.inline_query is not None:
            return self._inline.take(update.inline_query)  # of which nothing is kept, nor told in the log
        journey.begins("group")
        if not await self._groups.take(update, persist=persist) and update.callback_query is not None:
            answer(update.callback_query.id, None)
        journey.is_stored(None)
        journey.ends("taken")
        return None

    async def _passed_over(self, came: Arrival, answer: Answer) -> bool:
        """Whether somebody in haste was told that this would not be read."""
        in_hand = self._order.waiting(came.key) + self._courier.in_hand(came.key.chat)
        if self._haste is None or not self._haste.passes_over(came, in_hand):
            return False
        if came.query is not None:
            answer(came.query, await self._haste.toast(came))
        return True

    async def finish(self, within: float | None = None) -> None:
        """Return once everything taken is stored and answered in groups, or after so many seconds."""
        await asyncio.gather(self._order.idle(within), self._groups.idle(within), self._inline.idle(within))
        if self._haste is not None:
            await self._haste.idle(within)

    async def _stored(self, came: Arrival, persist: bool, answer: Answer, journey: Journey) -> None:
        journey.begins(kind_of(came.event))
        backoff = Backoff(first=self._patience.storing, longest=15.0)
        while True:
            try:
                came = await self._opened(came)
                began = monotonic()
                handed = await self._effect(came)
                break
            except RehearsedAway:
                if not persist:
                    raise
            except Exception as fault:
                whose = await self._whose(came)
                if self._failures.note(came, whose, fault):
                    journey.ends("failed")
                    return
                if not persist:
                    raise
            await asyncio.sleep(backoff.next())
        if came.written is not None and not any(key.is_play for key, _ in handed or ()):
            self._watch.on_stored(came.written)
        journey.is_stored(handed[0][1] if handed else None)
        await self._shown(came, handed, answer, journey, began)

    async def _whose(self, came: Arrival) -> Key:
        """The conversation that an update goes to, as far as that can be known while something is wrong."""
        try:
            return await self._desk.conversation(came.key)
        except Exception:  # noqa: BLE001 - there is a fault already; whatever else is wrong, it is this person's
            return came.key

    async def _opened(self, came: Arrival) -> Arrival:
        """Read what may be a letter, once; others of the chat wait for it, other chats do not."""
        if not isinstance(came.event, Sent) or came.event.file is None:
            return came
        return replace(came, event=await self._attachments.scanned(came.key.chat, came.event.file))

    async def _effect(self, came: Arrival) -> Handed | None:
        """What the update leads to, stored by now, and whose conversation each part belongs to; None for a repeat."""
        if await self._desk.takes(came.key, came.event):
            return await self._desk.turn(came.key, came.update_id, came.event, came.language_code)
        if not isinstance(came.event, Left | Returned):
            key, event = await self._desk.directed(came.key, came.event)
            came = replace(came, key=key, event=event)
        turn = await self._turn(came)
        if turn is None:
            return None
        await self._desk.gone_on(came.key)
        return ((came.key, turn),)

    async def _turn(self, came: Arrival) -> Turn | None:
        began = monotonic()
        turn = await self._dialogue.turn(came.key, came.update_id, self._seen(came), came.language_code)
        if not came.key.is_play:
            self._metrics.arrived(kind_of(came.event))
            self._metrics.stored(monotonic() - began)
        return turn

    async def _shown(self, came: Arrival, handed: Handed | None, answer: Answer, way: Journey, since: float) -> None:
        if came.query is not None:
            toast = next((turn.toast for _, turn in handed or () if turn.toast), None)
            whose = handed[-1][0] if handed else came.key
            with on_behalf_of(whose):  # what is played may be answered late, and so by a call that can wait
                (self._courier.answer if whose.is_play else answer)(came.query, toast)
        if handed is None:
            self._metrics.repeated()
            way.ends("repeated")
        elif not handed or isinstance(came.event, Left):
            if isinstance(came.event, Left):
                await self._dialogue.blocked(came.key)
            way.ends("silent")
        else:
            for place, (key, turn) in enumerate(handed):
                parcel = Parcel(key, turn, since=since)
                self._courier.hand(parcel if place else replace(parcel, tapped=came.tapped, journey=way))

    def _seen(self, came: Arrival) -> Event:
        """A tap is fresh on the newest message, which the store knows, unless a newer one is on its way.

        Of one that is on its way the message may be there already: it is newer than what the store knows.
        """
        chat, adding = came.key.chat, self._courier.adding(came.key.chat)
        if not isinstance(came.event, Tapped) or came.tapped is None or adding > 1:
            return came.event
        return replace(came.event, under=came.tapped, awaited=not adding and self._courier.carries(chat))


def _number(raw: dict[str, Any]) -> int | None:
    number = raw.get("update_id")
    return number if isinstance(number, int) else None

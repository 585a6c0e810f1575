"""In groups the bot is silent until it is called, says little, repeats nothing, and never keeps a person waiting.

What changes what is kept of a group is stored before its update counts as taken. Calls are answered at most once, from
a queue of their own: one that comes when enough is being said, or that had to wait too long, is dropped.
"""

import asyncio
from collections import Counter, deque
from collections.abc import Awaitable, Callable, Hashable

from telegram import Update
from telegram.ext import ExtBot

from bot.group_events import Call, Choice, Gone, Joined, Moved
from bot.group_flood import MOST_FOR_ONE, Flood
from bot.group_records import Greeting, GroupRecords
from bot.log import log, place_of
from bot.reading import in_distress
from bot.store import StoreFault
from bot.surprise import OnFault, Surprise, unheard
from bot.telegram.backoff import Backoff, Patience
from bot.telegram.group_admins import Admins
from bot.telegram.group_answering import Answering
from bot.telegram.group_calls import Me
from bot.telegram.group_choices import Choices
from bot.telegram.group_speech import Speech
from bot.telegram.group_updates import event_in_group
from bot.telegram.messages import Messages
from bot.telegram.order import Order

AT_ONCE = 32
MOST_WAITING = 40
LONGEST_WAIT = 30.0
"""Seconds that a call may wait here."""

LATEST = 600.0
"""Seconds since a call was written, by two clocks that may differ: after a longer outage nobody waits for it."""

ALBUMS = 200


class Groups:
    """Takes what happens in groups."""

    def __init__(
        self,
        bot: ExtBot[None],
        messages: Messages,
        records: GroupRecords,
        patience: Patience,
        default_locale: str,
        on_fault: OnFault = unheard,
        replicas: Callable[[], int] = lambda: 1,
    ) -> None:
        self._me = Me(bot.id, bot.username)
        self._records = records
        self._patience = patience
        self._on_fault = on_fault
        self._flood = Flood(replicas)
        admins = Admins(bot, records.now)
        self._speech = Speech(records, messages, self._flood, admins)
        self._choices = Choices(records, admins, self._speech, default_locale)
        self._answering = Answering(records, self._flood, admins, self._choices, self._speech, default_locale)
        self._storing = Order(AT_ONCE)
        self._answers = Order(AT_ONCE)
        self._waiting: Counter[tuple[int, int]] = Counter()
        self._albums: deque[tuple[int, str]] = deque(maxlen=ALBUMS)

    async def take(self, update: Update, *, persist: bool = False) -> bool:
        """Return whether this was for the bot in a group, once what it changes there is stored.

        Raises StoreFault where that cannot be; with ``persist`` it is tried again for as long as it takes.
        """
        event = event_in_group(update, self._me)
        if event is None:
            return False
        if isinstance(event, Call):
            self._wait_in_line(event)
        elif isinstance(event, Choice):
            return self._may_choose(event)
        else:
            await self._storing.submit(event.chat, lambda: self._persist(event, persist))
        return True

    def _may_choose(self, choice: Choice) -> bool:
        line = ("choices", choice.chat)
        if self._answers.waiting(line) >= MOST_WAITING:
            return False
        self._answer(line, choice.chat, lambda: self._choices.tapped(choice))
        return True

    async def idle(self, within: float | None = None) -> None:
        """Return once nothing is under way, or after so many seconds."""
        await self._storing.idle(within)
        await self._answers.idle(within)

    async def _persist(self, event: Joined | Gone | Moved, persist: bool) -> None:
        backoff = Backoff(first=self._patience.storing, longest=15.0)
        while True:
            try:
                await self._store(event)
                return
            except StoreFault as fault:
                log.error("what happened in a group was not stored", chat=event.chat, fault=place_of(fault))
                if not persist:
                    raise
            await asyncio.sleep(backoff.next())

    async def _store(self, event: Joined | Gone | Moved) -> None:
        if isinstance(event, Moved):
            await self._speech.moved(event.former, event.chat, event.update_id)
        elif isinstance(event, Gone):
            await self._speech.forget(event.chat, event.update_id)
        elif greeting := await self._records.greet(event.chat, event.update_id):
            self._answer(("greeting", event.chat), event.chat, lambda: self._greet(event, greeting))

    async def _greet(self, joined: Joined, greeting: Greeting) -> None:
        await asyncio.sleep(self._patience.greeting)
        await self._answering.greet(joined, greeting)

    def _wait_in_line(self, call: Call) -> None:
        """Queue a call, unless it is old, its asker or the group has enough of them waiting, or all has been said.

        One of despair waits behind no other, and it is never too late for it.
        """
        now, whose, heavy = self._records.now(), (call.chat, call.asker.id), ("despair", call.chat)
        if in_distress(call.text):
            if self._answers.waiting(heavy) < MOST_WAITING:
                self._answer(heavy, call.chat, lambda: self._answering.answer(call))
            return
        busy = self._answers.waiting(call.chat) >= MOST_WAITING or self._waiting[whose] >= MOST_FOR_ONE
        if busy or now - call.sent_at > LATEST or self._flood.full(call.chat, now) or self._is_known_album(call):
            return
        self._waiting[whose] += 1
        task = self._answer(call.chat, call.chat, lambda: self._in_time(call, now))
        task.add_done_callback(lambda _: self._served(whose))

    async def _in_time(self, call: Call, since: float) -> None:
        if self._records.now() - since <= LONGEST_WAIT:
            await self._answering.answer(call)

    def _served(self, whose: tuple[int, int]) -> None:
        self._waiting[whose] -= 1
        if not self._waiting[whose]:
            del self._waiting[whose]

    def _answer(self, line: Hashable, chat: int, work: Callable[[], Awaitable[None]]) -> asyncio.Task[None]:
        """Do the work after what waits in its line; a fault costs this one answer."""

        async def safely() -> None:
            try:
                await work()
            except Exception as fault:  # noqa: BLE001 - one group's fault must not stop the others
                log.error("a group was not answered", chat=chat, fault=place_of(fault))
                self._on_fault(Surprise(fault, "group"))

        return self._answers.submit(line, safely)

    def _is_known_album(self, call: Call) -> bool:
        """What is sent together comes as several messages, and is answered once."""
        album = (call.chat, call.album or "")
        known = album in self._albums
        if call.album and not known:
            self._albums.append(album)
        return known

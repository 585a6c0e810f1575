"""Corrections on their way: the people are found, and each is written to once, beside the chat and at a pace."""

import asyncio
from collections.abc import Awaitable, Callable
from time import monotonic

from pydantic import ValidationError

from bot.events import Key
from bot.log import log
from bot.screen.correction import correction_for, shown_in
from bot.screen.spoken import mark
from bot.screen_parts import Screen
from bot.session import Session
from bot.staff.corrections import kept
from bot.staff.corrections.record import Correction, Ended, Progress, State, left
from bot.staff.corrections.rules import labels_of
from bot.staff.office import NotReached, Office, Refused, TooSoon, Unsure
from bot.store import Row
from bot.store.memo_protocol import Outcome
from bot.store.sealing import Unsealable

AT_A_TIME = 50
"""Conversations that are opened at once; the chat waits for no more than these."""
BEHIND_GROUPS = Key(-1, 2**62)
TIME_TO_FINISH = 8.0

Ready = Callable[[Correction], Awaitable[None]]
"""Tells the other staff that a correction waits for them."""


class Sending:
    """The work on all corrections, one piece each time; every replica does it, and none what another has taken."""

    def __init__(self, office: Office, ready: Ready) -> None:
        self._office = office
        self._pacing = office.pacing
        self._ready = ready
        self._next = 0.0
        self._quiet_until = 0.0
        self._backoff = 1.0
        self._stopping = False

    async def work(self) -> float:
        """Do one piece; return the seconds to wait before the next."""
        busy = False
        for each in await kept.all_of(self._office.records):
            if each.state is State.COUNTING:
                busy |= await self._count(each.correction, each.progress)
            elif each.state is State.SENDING:
                busy |= await self._send(each.correction, each.progress)
        return 0.0 if busy else self._pacing.between

    async def _count(self, correction: Correction, progress: Progress) -> bool:
        """Look at the next few conversations; return whether there is more to do at once."""
        rows = await self._office.store.rows(progress.after or BEHIND_GROUPS, AT_A_TIME)
        opened = [(row.key, self._opened(row)) for row in rows if row.key.chat >= 0 and not row.key.is_play]
        wanted = mark(correction.rule)
        shown = [(key, case) for key, case in opened if case and shown_in(case, wanted)]
        keys = [key for key, case in shown if not case.no_corrections]
        await self._office.store.mailings.enlist(correction.id, keys)
        last = rows[-1].key if rows else progress.after
        counted = len(rows) < AT_A_TIME
        done = Progress(
            chat=last.chat if last else None,
            person=last.user if last else 0,
            unreadable=progress.unreadable + sum(case is None for _, case in opened),
            opted_out=progress.opted_out + len(shown) - len(keys),
            enlisted=sum((await self._office.store.mailings.counts(correction.id)).values()) if counted else 0,
            counted=counted,
        )
        await self._office.records.keep(kept.PROGRESS, correction.counting, done)
        if done.enlisted:
            await self._ready(correction)
        return not counted

    def _opened(self, row: Row) -> Session | None:
        try:
            return self._office.dialogue.sessions.opened(row.key, row.sealed, None)
        except (Unsealable, ValidationError):
            return None

    async def _send(self, correction: Correction, progress: Progress) -> bool:
        """Write to the next few; return whether there are more, and now is the time."""
        if self._office.post is None or monotonic() < self._quiet_until:
            return False
        mailings, now = self._office.store.mailings, self._office.now()
        keys = await mailings.claim(correction.id, self._pacing.at_once, now)
        if keys and not await self._goes_on(correction, keys):
            return True
        if keys:
            await self._all_to(correction, keys)
            return monotonic() >= self._quiet_until
        if given_up := await mailings.give_up(correction.id, now - self._pacing.lease):
            log.warning("messages of a correction may have been lost in a crash", number=given_up)
        counts = await mailings.counts(correction.id)
        if not left(counts):
            ended = Ended(at=now, counts=dict(counts), enlisted=progress.enlisted)
            if await self._office.records.keep(kept.ENDED, correction.id, ended, replace=False):
                log.info("a correction was sent", number=ended.enlisted)
        return False

    async def _goes_on(self, correction: Correction, keys: tuple[Key, ...]) -> bool:
        """Look once more, now that these are taken: what was stopped meanwhile is given back."""
        whole = await kept.found(self._office.records, correction.id)
        if whole and whole.correction == correction:
            return True
        for key in keys:
            await self._office.store.mailings.settle(correction.id, key, Outcome.WAITING)
        return False

    async def _all_to(self, correction: Correction, keys: tuple[Key, ...]) -> None:
        """Write to these; when the bot stops, what is being sent is finished and the rest is given back."""
        sending = [asyncio.create_task(self._one(correction, key)) for key in keys]
        try:
            await asyncio.wait(sending)
        except asyncio.CancelledError:
            self._stopping = True
            await asyncio.wait(sending, timeout=TIME_TO_FINISH)
            raise
        outcomes = [task.result() for task in sending]
        if Outcome.UNCERTAIN in outcomes and Outcome.SENT not in outcomes:
            self._pause(self._backoff)
            self._backoff = min(self._backoff * 2, self._pacing.longest)
        elif Outcome.SENT in outcomes:
            self._backoff = 1.0

    async def _one(self, correction: Correction, key: Key) -> Outcome:
        """Write to one person at the pace, and note what became of it; nothing is sent twice."""
        await asyncio.sleep(self._spacing())
        outcome = Outcome.WAITING
        if not self._stopping and monotonic() >= self._quiet_until:
            session = await self._office.dialogue.sessions.of(key)
            screen = _worded(correction, session)
            outcome = screen if isinstance(screen, Outcome) else await self._sent(key, screen)
        await self._office.store.mailings.settle(correction.id, key, outcome)
        return outcome

    async def _sent(self, key: Key, screen: Screen) -> Outcome:
        if self._office.post is None:
            return Outcome.WAITING
        try:
            await self._office.post.send(key.chat, screen)
        except NotReached:
            await self._office.dialogue.blocked(key)
            return Outcome.BLOCKED
        except Refused:
            return Outcome.REFUSED
        except TooSoon as later:
            self._pause(later.wait)
            return Outcome.WAITING
        except Unsure:
            return Outcome.UNCERTAIN
        return Outcome.SENT

    def _pause(self, seconds: float) -> None:
        self._quiet_until = max(self._quiet_until, monotonic() + seconds)

    def _spacing(self) -> float:
        """Return how long the next message waits for its place."""
        now, apart = monotonic(), self._office.replicas / self._pacing.a_second
        self._next = max(self._next, now) + apart
        return self._next - now - apart


def _worded(correction: Correction, session: Session | None) -> Screen | Outcome:
    """The message to one person, or why they are to get none."""
    if session is None:
        return Outcome.GONE
    if session.no_corrections:
        return Outcome.OPTED_OUT
    note = correction.notes[session.language]
    return correction_for(session, mark(correction.rule), labels_of(correction.rule), note) or Outcome.GONE

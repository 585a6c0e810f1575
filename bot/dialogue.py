"""The conversation over the store: each event has its effect once, stored before anything is sent."""

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import UTC, date, datetime
from operator import attrgetter
from time import monotonic
from typing import Final

from bot.conversation import step
from bot.events import Event, Key, Left, Returned
from bot.feedback.figures import Figures
from bot.feedback.records import FeedbackRecords
from bot.group_records import GroupRecords
from bot.hands import Hands, Look
from bot.pages import Page
from bot.records import Records
from bot.reminders import due, next_moment
from bot.screen.lost import lost
from bot.screen.showing import screens, toast
from bot.screen.spoken import remembering
from bot.screen.view import View
from bot.screen_parts import Turn
from bot.session import Session
from bot.sessions import Sessions, anew
from bot.shown import Shown, shown_of, step_of, turn_of
from bot.store import Row, Store, StoreFault, swap
from bot.store.sealing import Seal, Unsealable
from bot.stumbles import Stumbles

MOST_OWED: Final = 100
SECONDS_AN_HOUR, SECONDS_A_DAY = 60 * 60, 24 * 60 * 60
LOOK_AGAIN: Final = attrgetter("look_again")


class Dialogue:
    """One conversation for each key. ``clock`` gives the moment; days are counted in UTC."""

    def __init__(
        self,
        store: Store,
        seal: Seal,
        clock: Callable[[], datetime],
        default_locale: str,
        retention_days: int = 30,
        uncounted: Collection[int] = (),
    ) -> None:
        self.clock, self.store, self.seal = clock, store, seal
        self.sessions = Sessions(store, seal, default_locale)
        self._retention_days, self._bot = retention_days, ""
        self._leaving: dict[Key, int] = {}
        self.groups, self.records = GroupRecords(store, seal, clock), Records(store, seal, clock)
        self.stumbles, self.hands = Stumbles(), Hands(store)
        self.figures = Figures(store, FeedbackRecords(self.records), uncounted)

    def named(self, bot: str) -> None:
        """Take the name by which Telegram finds the bot; links and pictures carry it."""
        self._bot = bot

    async def turn(self, key: Key, update_id: int | None, event: Event, language_code: str | None) -> Turn | None:
        """Return what the event leads to, stored when this returns; None where it had its effect before."""

        look = Look(event, shared=self.store.shared)

        def once(row: Row | None) -> tuple[bytes | None, Shown]:
            sealed = row.sealed if row else None
            if isinstance(event, Left | Returned):
                return sealed, Shown()
            try:
                session = self.sessions.opened(key, sealed, language_code)
            except Unsealable as fault:
                begun, first = self.sessions.begun(language_code), anew(event)
                if first is None:
                    return sealed, Shown((lost(begun.language, self.stumbles.told_of(fault, key)),))
                return self._stepped(key, sealed, begun, first)
            return self._stepped(key, sealed, session, look.at(row))

        kept = await swap(self.store, key, update_id, once, self._now(), remind_at=LOOK_AGAIN)
        if kept is None:
            return None
        row, shown = kept
        await self.figures.take(key, shown.news)
        if row and shown.farewell:
            self._leaving[key] = row.revision
        return turn_of(row, shown)

    def _stepped(self, key: Key, sealed: bytes | None, session: Session, event: Event) -> tuple[bytes | None, Shown]:
        began = monotonic()
        after, reply = step(session, event, self._today(session))
        view = self._view(after)
        if reply.silent:
            return sealed, Shown(toast=toast(view, reply), step=step_of(view, began))
        shown = shown_of(self._view(session), view, reply)
        look_again = None if key.is_play else next_moment(after, self.clock())
        kept = after if key.is_play or shown.aside else remembering(view)
        kept, news = self.figures.noted(key, self._view(kept), reply)
        shown = replace(shown, look_again=look_again, news=news, step=step_of(view, began))
        return self.sessions.packed(key, kept), shown

    def _view(self, session: Session) -> View:
        return View(session, self._today(session), self._retention_days, bot=self._bot)

    async def place(self, key: Key, session: Session) -> Turn:
        """Put a conversation at this session, whatever was there; return what it shows."""
        row = await self.sessions.put(key, session, self.clock())
        return Turn(row.revision, screens(self._view(session)))

    async def owed(self) -> tuple[tuple[Key, Turn, int | None], ...]:
        """Return the screens that were stored and not shown, after a crash or an outage."""
        rows = await self.store.owed(MOST_OWED, self._now())
        found: list[tuple[Key, Turn, int | None]] = []
        for row in rows:
            with self.stumbles.over(row):
                found.append((row.key, self._again(row), row.message_id))
        return tuple(found)

    def _again(self, row: Row) -> Turn:
        try:
            session = self.sessions.opened(row.key, row.sealed, None)
        except Unsealable as fault:
            return Turn(row.revision, (lost(self.sessions.language(None), self.stumbles.told_of(fault, row.key)),))
        if session.page is Page.DELETED:
            self._leaving[row.key] = row.revision
        return Turn(row.revision, screens(self._view(session)))

    async def remind(self) -> tuple[tuple[Key, Turn], ...]:
        """Return the reminders whose time has come, each stored by now; whoever else asks is given none of them."""
        rows = await self.store.due(MOST_OWED, self._now())
        found = [(row.key, await self._reminded_or_later(row)) for row in rows]
        return tuple((key, turn) for key, turn in found if turn)

    async def _reminded_or_later(self, claimed: Row) -> Turn | None:
        with self.stumbles.over(claimed):
            return await self._reminded(claimed)
        await self.store.reschedule(claimed.key, claimed.revision, self._in_an_hour(claimed))
        return None

    async def _reminded(self, claimed: Row) -> Turn | None:
        """The reminder of one conversation; where there is none to write, only when to look again is put right."""
        key = claimed.key

        def once(row: Row | None) -> tuple[bytes | None, Shown]:
            if row is None:
                return None, Shown()
            try:
                session = self.sessions.opened(key, row.sealed, None)
            except Unsealable:
                return row.sealed, Shown(look_again=self._in_an_hour(claimed))
            event, look_again = due(session, self.clock()), next_moment(session, self.clock())
            if event is None:
                return row.sealed, Shown(look_again=look_again)
            return self._stepped(key, row.sealed, session, event)

        kept = await swap(self.store, key, None, once, self._now(), remind_at=LOOK_AGAIN, used=False)
        row, shown = kept or (None, Shown())
        await self.figures.take(key, shown.news)
        if row and shown.screens:
            return turn_of(row, shown)
        if row:
            await self.store.reschedule(key, row.revision, shown.look_again)
        return None

    def _in_an_hour(self, row: Row) -> int | None:
        """A wrong key may be put right, but not later than the answers would have been deleted."""
        now = self._now()
        return None if row.touched < now - self._retention_days * SECONDS_A_DAY else now + SECONDS_AN_HOUR

    async def shown(self, key: Key, revision: int, message_id: int | None) -> None:
        """Settle the debt of a screen; ``message_id`` is the newest message, None where none was sent."""
        await self.store.mark_shown(key, revision, message_id)
        if self._leaving.get(key) == revision:
            del self._leaving[key]
            await self._forget(key, revision)

    async def _forget(self, key: Key, revision: int) -> None:
        """The answers went at once; the empty row goes when its person was told, unless they are back by then."""
        row = await self.store.load(key)
        if row and row.revision == revision:
            await self.store.delete(key)

    async def language_of(self, key: Key, language_code: str | None) -> str:
        """Return the language of this person's conversation, and nothing else of it; else what the code says."""
        try:
            row = await self.store.load(key)
            return self.sessions.opened(key, row.sealed if row else None, language_code).language
        except (StoreFault, Unsealable):
            return self.sessions.language(language_code)

    async def last_message(self, key: Key) -> int | None:
        """Return the newest message that the bot sent here."""
        row = await self.store.load(key)
        return row.message_id if row else None

    async def is_kept(self, key: Key) -> bool:
        """Return whether anything is kept of this conversation."""
        return await self.store.load(key) is not None

    async def again(self, key: Key) -> Turn | None:
        """Return what a conversation shows as it stands, changing nothing; None where there is none."""
        row = await self.store.load(key)
        return self._again(row) if row else None

    async def blocked(self, key: Key) -> None:
        """Note that nothing can be sent to this person."""
        await self.store.undeliverable(key)

    async def sweep(self) -> int:
        """Delete the conversations that were left alone for the retention time; return how many."""
        return await self.store.sweep((now := self._now()) - self._retention_days * SECONDS_A_DAY, now)

    async def ready(self) -> bool:
        """Return whether the store answers."""
        await self.store.ping()
        return True

    def _now(self) -> int:
        return int(self.clock().timestamp())

    def _today(self, session: Session) -> date:
        return session.as_of or self.clock().astimezone(UTC).date()

"""What a turn adds to the figures: counts and a vote. Nothing of it is taken from staff, or from what they try out."""

import secrets
from collections.abc import Callable, Collection
from dataclasses import dataclass, field, replace

from bot.conversation import Reply
from bot.events import Key
from bot.feedback.records import FeedbackRecords
from bot.feedback.told import told
from bot.feedback.vote import Feedback
from bot.log import log, place_of
from bot.screen.view import View
from bot.session import Session
from bot.store import Store, StoreFault
from bot.tally import Counts, Tally, counted
from bot.version import version


@dataclass(frozen=True)
class News:
    """What a turn adds: counts, and what is kept of a vote under this ballot."""

    counts: Counts = field(default_factory=dict)
    given: Feedback | None = None
    ballot: str = ""


NO_NEWS = News()


def _unnoticed(counts: Counts) -> None:
    """Note nothing, where nobody else counts."""


class Figures:
    """Gathers what people do. ``uncounted`` are the chats of staff; ``on_counts`` hears of each count."""

    def __init__(self, store: Store, feedback: FeedbackRecords, uncounted: Collection[int]) -> None:
        self.feedback = feedback
        self._store = store
        self._uncounted = frozenset(uncounted)
        self._tally = Tally()
        self.on_counts: Callable[[Counts], None] = _unnoticed

    def noted(self, key: Key, after: View, reply: Reply) -> tuple[Session, News]:
        """Return the session with what counts of it noted there, and what that adds; to be taken once it is stored."""
        session = after.session
        if key.is_play or key.chat in self._uncounted or reply.aside or reply.instead or reply.remark:
            return session, NO_NEWS
        noted, counts = counted(session, after.today)
        if reply.vote is None:
            return noted, News(counts)
        ballot = session.ballot or secrets.token_hex(8)
        given = told(replace(after, session=session), reply.vote, version())
        return noted.to(ballot=ballot), News(counts, given, ballot)

    async def take(self, key: Key, news: News) -> None:
        """Keep what a turn adds. A fault here costs a vote, and never the turn."""
        self._tally.add(news.counts)
        self.on_counts(news.counts)
        if news.given is None:
            return
        try:
            self._tally.add(await self.feedback.keep(key, news.ballot, news.given))
        except Exception as fault:  # noqa: BLE001 - the turn is stored, and must be shown
            log.error("a vote was not kept", fault=place_of(fault))

    def waiting(self) -> Counts:
        """Return the counts that are not in the store yet."""
        return self._tally.waiting()

    async def write(self) -> None:
        """Add the counts to the store; raises StoreFault."""
        await self._tally.write(self._store.tallies)

    async def close(self) -> None:
        """Add the last counts to the store, if it is there."""
        try:
            await self.write()
        except StoreFault as fault:
            log.warning("the last counts were not written", fault=place_of(fault))

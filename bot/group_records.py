"""What is kept of groups: which updates had their effect, and what the administrators chose, sealed."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime

from pydantic import ValidationError

from bot.events import Key
from bot.group_settings import BEFORE, UNTOUCHED, GroupSettings
from bot.store import Duplicate, Row, Store, swap
from bot.store.sealing import Seal, Unsealable

Change = Callable[[GroupSettings], GroupSettings]


@dataclass(frozen=True)
class Greeting:
    """That a group is to be greeted, decided at a moment in epoch seconds, under a revision of its row."""

    moment: int
    revision: int


class GroupRecords:
    """One row for each group that there is something to remember of; every method may raise StoreFault."""

    def __init__(self, store: Store, seal: Seal, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._seal = seal
        self._clock = clock

    def now(self) -> float:
        """Return this moment in epoch seconds."""
        return self._clock().timestamp()

    def today(self) -> date:
        """Return the day, in UTC."""
        return self._clock().astimezone(UTC).date()

    async def first(self, update_id: int) -> bool:
        """Remember an update; return whether nobody, here or in another replica, had it before."""
        try:
            await self._store.note(update_id, int(self.now()))
        except Duplicate:
            return False
        return True

    async def settings(self, chat: int) -> GroupSettings:
        """Return what was chosen; what cannot be read counts as nothing."""
        return self._opened(_key(chat), await self._store.load(_key(chat)))

    async def keeps(self, chat: int) -> bool:
        """Return whether anything is kept of a group."""
        return await self._store.load(_key(chat)) is not None

    async def choose(self, chat: int, update_id: int, chosen: str, *, kept: bool = False) -> GroupSettings | None:
        """Store a choice; return the settings after it, None where the update had its effect before.

        None as well where something was ``kept`` of the group when the choice was looked at and nothing is any more:
        the bot has left meanwhile. A group that was never greeted, as it is where the bot was away when it was added,
        has a row from its first choice on.
        """
        changed = await self._change(chat, update_id, lambda settings: settings.choosing(chosen), only_kept=kept)
        return changed[1] if changed and (changed[0] is not None or not kept) else None

    async def greet(self, chat: int, update_id: int | None = None) -> Greeting | None:
        """Return the greeting that is due, stored as said by now; None where the group was greeted before."""
        moment = int(self.now())
        greeted_before = False

        def once(settings: GroupSettings) -> GroupSettings:
            nonlocal greeted_before
            greeted_before = settings.greeted is not None
            return settings if greeted_before else settings.to(greeted=moment)

        kept = await self._change(chat, update_id, once)
        if kept is None or greeted_before or kept[0] is None:
            return None
        return Greeting(moment, kept[0].revision)

    async def said(self, chat: int, greeting: Greeting, message: int) -> None:
        """Remember which message the greeting is, for the time the group may yet turn out to be an older one."""
        await self._store.mark_shown(_key(chat), greeting.revision, message)

    async def moved(self, former: int, chat: int, update_id: int | None) -> int | None:
        """Give a group's settings to its new number and keep nothing under the former one.

        Return the message by which the group was greeted as if it were new, if it was. A crash between the two steps
        leaves both rows, and the repeated update removes the former one.
        """
        old, new = await self._store.load(_key(former)), await self._store.load(_key(chat))
        was = self._opened(_key(former), old)

        def taken_over(now: GroupSettings) -> GroupSettings:
            return (was if now.untouched else now).to(greeted=BEFORE)

        greeted = new is not None and bool(self._opened(_key(chat), new).greeted)
        kept = await self._change(chat, update_id, taken_over)
        if old is not None:
            await self._store.delete(_key(former))
        return new.message_id if kept and new and greeted else None

    async def forget(self, chat: int, update_id: int | None = None) -> None:
        """Keep nothing of a group."""
        try:
            await self._store.delete(_key(chat), update_id, int(self.now()))
        except Duplicate:
            return

    async def _change(
        self, chat: int, update_id: int | None, change: Change, *, only_kept: bool = False
    ) -> tuple[Row | None, GroupSettings] | None:
        key = _key(chat)

        def step(row: Row | None) -> tuple[bytes | None, GroupSettings]:
            sealed = row.sealed if row else None
            if sealed is None and only_kept:
                return None, UNTOUCHED
            before = self._unsealed(key, sealed)
            after = change(before)
            if after == before:
                return sealed, after
            return self._seal.seal(key, after.model_dump_json().encode()), after

        return await swap(self._store, key, update_id, step, int(self.now()), owes=False)

    def _opened(self, key: Key, row: Row | None) -> GroupSettings:
        return self._unsealed(key, row.sealed if row else None)

    def _unsealed(self, key: Key, sealed: bytes | None) -> GroupSettings:
        if sealed is None:
            return UNTOUCHED
        try:
            return GroupSettings.model_validate_json(self._seal.open(key, sealed))
        except (Unsealable, ValidationError):
            return UNTOUCHED


def _key(chat: int) -> Key:
    """A group's row belongs to nobody in it."""
    return Key(chat=chat, user=0)

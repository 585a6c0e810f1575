"""Whatever is done in whatever order, SQLite behaves like a dict that never forgets."""

import asyncio
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from bot.events import Key
from bot.store import LEASE, Conflict, Duplicate, Row, Store, open_store

KEYS = [Key(1, 1), Key(1, 2), Key(-100, 1)]
keys = st.sampled_from(KEYS)
updates = st.integers(min_value=1, max_value=25)
soon = st.none() | st.integers(min_value=0, max_value=3 * LEASE)


@dataclass(frozen=True)
class Kept:
    row: Row
    due: int
    remind_at: int | None = None
    blocked: bool = False


class StoreAndModel(RuleBasedStateMachine):
    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.loop = asyncio.Runner()
        self.store: Store = open_store(self.address)
        self.kept: dict[Key, Kept] = {}
        self.seen: set[int] = set()
        self.now = 1_795_000_000

    @property
    def address(self) -> str:
        return f"sqlite:///{Path(self.folder.name) / 'bot.db'}"

    @rule(seconds=st.integers(min_value=1, max_value=2 * LEASE))
    def time_passes(self, seconds: int) -> None:
        self.now += seconds

    @rule(
        key=keys,
        update=st.none() | updates,
        sealed=st.binary(max_size=40),
        owes=st.booleans(),
        late=st.integers(0, 1),
        remind_in=soon,
        used=st.booleans(),
    )
    def save(
        self, key: Key, update: int | None, sealed: bytes, owes: bool, late: int, remind_in: int | None, used: bool
    ) -> None:
        old = self.kept.get(key)
        expected = old.row.revision - late if old else late
        at = None if remind_in is None else self.now + remind_in
        try:
            row = self.loop.run(self.store.save(key, expected, sealed, update, self.now, owes, remind_at=at, used=used))
        except Duplicate:
            assert update in self.seen
            return
        except Conflict:
            assert late
            assert update not in self.seen
            return
        assert not late
        assert update not in self.seen
        self.remember(update)
        shown = old.row.shown if old else self.now - 1
        if not owes and not (old and old.row.owed):
            shown = row.revision
        message_id = old.row.message_id if old else None
        due = self.now + LEASE if owes or old is None else old.due
        assert row.revision == (old.row.revision + 1 if old else self.now)
        touched, blocked = (self.now, False) if used or not old else (old.row.touched, old.blocked)
        self.kept[key] = Kept(Row(key, row.revision, shown, message_id, sealed, touched), due, at, blocked)

    @rule(key=st.none() | keys, update=updates)
    def note(self, key: Key | None, update: int) -> None:
        try:
            self.loop.run(self.store.note(update, self.now, key))
        except Duplicate:
            assert update in self.seen
            return
        assert update not in self.seen
        self.remember(update)
        if key in self.kept:
            old = self.kept[key]
            self.kept[key] = Kept(replace(old.row, touched=self.now), old.due, old.remind_at)

    @rule(key=keys, behind=st.integers(-1, 2), message_id=st.none() | st.integers(1, 9))
    def mark_shown(self, key: Key, behind: int, message_id: int | None) -> None:
        old = self.kept.get(key)
        revision = old.row.revision - behind if old else 1
        self.loop.run(self.store.mark_shown(key, revision, message_id))
        if old and old.row.shown <= revision <= old.row.revision:
            row = replace(old.row, shown=revision, message_id=message_id or old.row.message_id)
            self.kept[key] = replace(old, row=row)

    @rule(key=keys)
    def block(self, key: Key) -> None:
        self.loop.run(self.store.undeliverable(key))
        if key in self.kept:
            self.kept[key] = replace(self.kept[key], blocked=True)

    @rule(limit=st.integers(1, 3))
    def owed(self, limit: int) -> None:
        rows = self.loop.run(self.store.owed(limit, self.now))
        waiting = {key for key, old in self.kept.items() if old.row.owed and not old.blocked and old.due <= self.now}
        assert {row.key for row in rows} <= waiting
        assert len(rows) == min(limit, len(waiting))
        for row in rows:
            assert row == self.kept[row.key].row
            self.kept[row.key] = replace(self.kept[row.key], due=self.now + LEASE)

    @rule(limit=st.integers(1, 3))
    def due(self, limit: int) -> None:
        rows = self.loop.run(self.store.due(limit, self.now))
        times = {key: old.remind_at for key, old in self.kept.items() if not old.blocked}
        waiting = {key for key, at in times.items() if at is not None and at <= self.now}
        assert {row.key for row in rows} <= waiting
        assert len(rows) == min(limit, len(waiting))
        for row in rows:
            assert row == self.kept[row.key].row
            self.kept[row.key] = replace(self.kept[row.key], remind_at=self.now + LEASE)

    @rule(key=keys, behind=st.integers(0, 1), remind_in=soon)
    def reschedule(self, key: Key, behind: int, remind_in: int | None) -> None:
        old = self.kept.get(key)
        at = None if remind_in is None else self.now + remind_in
        self.loop.run(self.store.reschedule(key, old.row.revision - behind if old else 1, at))
        if old and not behind:
            self.kept[key] = replace(old, remind_at=at)

    @rule(key=keys, update=st.none() | updates)
    def delete(self, key: Key, update: int | None) -> None:
        try:
            gone = self.loop.run(self.store.delete(key, update, self.now))
        except Duplicate:
            assert update in self.seen
            return
        assert update not in self.seen
        assert gone == (key in self.kept)
        self.remember(update)
        self.kept.pop(key, None)

    @rule(age=st.integers(1, 3 * LEASE))
    def sweep(self, age: int) -> None:
        before = self.now - age
        left = {key: kept for key, kept in self.kept.items() if key.chat > 0 and kept.row.touched < before}
        old = {
            key for key, kept in left.items() if kept.remind_at is None or (kept.blocked and kept.remind_at < before)
        }
        assert self.loop.run(self.store.sweep(before)) == len(old)
        for key in old:
            del self.kept[key]

    @rule()
    def restart(self) -> None:
        self.loop.run(self.store.close())
        self.store = open_store(self.address)
        for key, old in self.kept.items():
            if old.row.owed and not old.blocked:
                self.kept[key] = replace(old, due=0)

    @invariant()
    def the_store_holds_what_the_dict_holds(self) -> None:
        for key in KEYS:
            expected = self.kept.get(key)
            assert self.loop.run(self.store.load(key)) == (expected.row if expected else None)
        assert self.loop.run(self.store.count()) == len(self.kept)

    def remember(self, update: int | None) -> None:
        if update is not None:
            self.seen.add(update)

    def teardown(self) -> None:
        self.loop.run(self.store.close())
        self.loop.close()
        self.folder.cleanup()


StoreAndModel.TestCase.settings = settings(
    max_examples=60, stateful_step_count=25, deadline=None, database=None, derandomize=True
)
TestAnyOrder = StoreAndModel.TestCase

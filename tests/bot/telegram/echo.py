"""A small conversation over the real store: it asks for one thing after another and says what it has heard."""

import json
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from bot.events import Command, Event, Key, Left, Said, Tapped
from bot.group_records import GroupRecords
from bot.hands import Hands, Look
from bot.screen_parts import Before, Button, Document, Html, Screen, Turn
from bot.store import LEASE, Row, Store, swap
from bot.store.sealing import Seal, new_key

State = dict[str, Any]

KEY = new_key()
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
FRESH: State = {"heard": [], "why": False}


def question(state: State) -> Screen:
    """What the person is asked now, and all that was heard before."""
    number = len(state["heard"])
    why = "\n<i>Because.</i>" if state["why"] else ""
    rows = (
        (Button("Yes", f"a:q{number}:yes"), Button("Don't know", "a:claim:?")),
        (Button("Why", "n:why"), Button("Share", url="?start=c_1")),
    )
    return Screen(Html(f"<b>Question {number}</b>. Heard: {', '.join(state['heard'])}{why}"), rows)


class EchoDialogue:
    """Answers each text and each fresh tap with the next question."""

    def __init__(self, store: Store, *, hurry: bool = False, clock: Callable[[], datetime] = lambda: NOON) -> None:
        self._store = store
        self.groups = GroupRecords(store, Seal([KEY]), clock)
        self.hands = Hands(store)
        self._ahead = LEASE + 1 if hurry else 0
        self.faults: list[Exception] = []
        self.unbearable: str | None = None
        self.turns: list[tuple[int, Event]] = []

    def named(self, bot: str) -> None:
        """Its screens name no bot."""

    async def turn(self, key: Key, update_id: int, event: Event, language_code: str | None) -> Turn | None:  # noqa: ARG002
        """The next question; None for a repeated update. Scripted faults come first."""
        if self.faults:
            raise self.faults.pop(0)
        if isinstance(event, Said) and event.text == self.unbearable:
            raise KeyError(event.text)

        look = Look(event, shared=self.hands.shared)

        def step(row: Row | None) -> tuple[bytes, tuple[Event, Turn]]:
            sealed = row.sealed if row else None
            state: State = json.loads(sealed) if sealed else FRESH
            told = look.at(row)
            after, turn = stepped(state, told)
            same = sealed is not None and after == state
            return (sealed if same and sealed else json.dumps(after).encode()), (told, turn)

        done = await swap(self._store, key, update_id, step, int(time.time()))
        if done is None:
            return None
        row, (told, turn) = done
        self.turns.append((update_id, told))
        before = Before(row.message_id, row.shown < row.revision - 1) if row else None
        return replace(turn, revision=row.revision if row else 0, before=before)

    async def owed(self) -> tuple[tuple[Key, Turn, int | None], ...]:
        """The open question of everybody who waits for it."""
        rows = await self._store.owed(100, int(time.time()) + self._ahead)
        return tuple((row.key, _turn_of(row), row.message_id) for row in rows)

    async def shown(self, key: Key, revision: int, message_id: int | None) -> None:
        """It reached the person."""
        await self._store.mark_shown(key, revision, message_id)

    async def language_of(self, key: Key, language_code: str | None) -> str:  # noqa: ARG002
        """What the phone says."""
        return language_code or "en"

    async def is_kept(self, key: Key) -> bool:
        """Whether there is a question."""
        return await self._store.load(key) is not None

    async def last_message(self, key: Key) -> int | None:
        """The newest message, if there is any."""
        row = await self._store.load(key)
        return row.message_id if row else None

    async def blocked(self, key: Key) -> None:
        """Nothing can be sent."""
        await self._store.undeliverable(key)

    async def sweep(self) -> int:
        """Nothing is old here."""
        return await self._store.sweep(0)

    async def ready(self) -> bool:
        """The store answers, unless a fault of it is scripted."""
        await self._store.ping()
        if self.faults:
            raise self.faults[0]
        return True

    async def heard(self, key: Key) -> list[str]:
        """What is stored."""
        row = await self._store.load(key)
        return list(json.loads(row.sealed)["heard"]) if row else []

    async def row(self, key: Key) -> Row:
        """What is stored of somebody who has been here."""
        row = await self._store.load(key)
        assert row is not None
        return row

    async def owes(self, key: Key) -> bool:
        """Whether the person waits for a screen."""
        row = await self._store.load(key)
        return row is not None and row.owed


def _turn_of(row: Row) -> Turn:
    return Turn(row.revision, (question(json.loads(row.sealed)),))


def stepped(state: State, event: Event) -> tuple[State, Turn]:
    """The state after the event, and what is shown."""
    match event:
        case Said(text):
            after = {"heard": [*state["heard"], text], "why": False}
            return after, Turn(0, (question(after),))
        case Tapped(_, fresh=False):
            return state, Turn(0, toast="This question is already answered.")
        case Tapped("n:why"):
            after = state | {"why": not state["why"]}
            return after, Turn(0, (question(after),), in_place=True)
        case Tapped(data):
            after = {"heard": [*state["heard"], data], "why": False}
            return after, Turn(0, (question(after),), closing=Screen(Html(f"You said {data}.")), toast="Noted")
        case Command("file"):
            note = Document("case.txt", b"your case")
            return state, Turn(0, (Screen(Html("Here it is."), documents=(note,)),))
        case Left():
            return state, Turn(0)
        case _:
            return state, Turn(0, (question(state),))

"""Memos as the values they hold: sealed under their kind and name, and read back as what was kept."""

from collections.abc import AsyncIterator, Callable, Mapping
from datetime import datetime
from typing import Final, TypeVar

from pydantic import BaseModel, ValidationError

from bot.store import Store
from bot.store.memo_protocol import Memo
from bot.store.sealing import Seal, Unsealable

Kept = TypeVar("Kept", bound=BaseModel)

DAYS_KEPT: Final[Mapping[str, int]] = {
    "feedback": 365,
    "feedback_handled": 365,
    "feedback_salt": 14,
    "suggestion_draft": 30,
    "alarm": 365,
    "alarm_standing": 365,
    "fault": 90,
    "work": 7,
    "in_hand": 1,
    "reached": 1,
    "correction": 365,
    "correction_progress": 365,
    "correction_told": 365,
    "correction_ended": 365,
}
"""How many days a value of a kind is kept after it was last written; of another kind, until somebody takes it away."""
DAYS_MAIL_KEPT: Final = 30
"""How many days it is kept who was in a mailing, once that is over."""


class Records:
    """Keeps values by kind and name; every method may raise StoreFault. What cannot be read counts as not there."""

    def __init__(self, store: Store, seal: Seal, clock: Callable[[], datetime]) -> None:
        self._memos = store.memos
        self._seal = seal
        self._clock = clock

    async def keep(
        self, kind: str, name: str, value: BaseModel, *, at: int | None = None, replace: bool = True
    ) -> bool:
        """Keep a value as of now, or of ``at`` in epoch seconds; return whether it was written.

        With ``replace`` off it is written only where there is none of this name, by whichever replica comes first.
        """
        return await self._memos.put(self._memo(kind, name, value, at), replace=replace)

    async def swap(self, kind: str, name: str, before: Kept, after: Kept) -> bool:
        """Keep a value in the place of one that is still what it was; return whether it was written.

        Of two who change the same value at the same moment, from whichever replicas, only the first does.
        """
        memo = await self._memos.get(kind, name)
        while memo is not None and self._read(memo, type(before)) == before:
            if await self._memos.put(self._memo(kind, name, after), expected=memo.sealed):
                return True
            # The same value may only have been sealed with another key meanwhile.
            memo = await self._memos.get(kind, name)
        return False

    async def find(self, kind: str, name: str, form: type[Kept]) -> Kept | None:
        """Return the value of this name, None where there is none."""
        memo = await self._memos.get(kind, name)
        return self._read(memo, form) if memo else None

    async def listed(self, kind: str, form: type[Kept], *, since: int = 0) -> dict[str, Kept]:
        """Return every value of a kind by its name, none older than ``since``."""
        read = [(memo.name, self._read(memo, form)) async for memo in self.memos(kind, since=since)]
        return {name: value for name, value in read if value is not None}

    async def memos(self, kind: str, *, since: int = 0) -> AsyncIterator[Memo]:
        """Give every memo of a kind by its name, none older than ``since``, also those that cannot be read."""
        after = ""
        while page := await self._memos.listed(kind, since=since, after=after):
            for memo in page:
                yield memo
            after = page[-1].name

    async def remove(self, kind: str, name: str) -> bool:
        """Forget a value; return whether there was one."""
        return await self._memos.remove(kind, name)

    async def remove_before(self, kind: str, before: int) -> int:
        """Forget what is older; return how many."""
        return await self._memos.remove_before(kind, before)

    def _memo(self, kind: str, name: str, value: BaseModel, at: int | None = None) -> Memo:
        moment = int(self._clock().timestamp()) if at is None else at
        return Memo(kind, name, moment, self._seal.seal(_owner(kind, name), value.model_dump_json().encode()))

    def _read(self, memo: Memo, form: type[Kept]) -> Kept | None:
        try:
            return form.model_validate_json(self._seal.open(_owner(memo.kind, memo.name), memo.sealed))
        except (Unsealable, ValidationError):
            return None


def _owner(kind: str, name: str) -> str:
    return f"memo {kind} {name}"

"""How much is said in a group: as many messages a minute as Telegram allows, and nobody gets them all.

Whoever is in despair and turns to the bot is answered, however much they or the group have asked before, and also
where the bot answers administrators only: once a minute each, from messages that are kept for this.
"""

from collections import deque
from collections.abc import Callable
from enum import Enum
from typing import Final

MINUTE: Final = 60.0
MOST_ANSWERS: Final = 16
"""Telegram allows twenty messages a minute in one group; one more is kept for saying that many ask at once."""

KEPT_FOR_DESPAIR: Final = 3
"""The rest of the twenty. It takes from the answers for all where more than three people are in despair at once."""

MOST_FOR_ONE: Final = 5
MOST_GROUPS: Final = 2_000


class Verdict(Enum):
    """What becomes of a call."""

    ANSWER = "answer"
    SAY_MANY = "say many"
    SILENT = "silent"


class Flood:
    """Counts what was said in each group during the last minute; times are in seconds of one clock.

    Nothing of it is kept in the database, since it says who has asked: where ``replicas`` share the work, each keeps to
    its share.
    """

    def __init__(self, replicas: Callable[[], int] = lambda: 1) -> None:
        self._replicas = replicas
        self._said: dict[int, deque[tuple[float, int]]] = {}
        self._despair: dict[int, deque[tuple[float, int]]] = {}
        self._many: dict[int, float] = {}

    def full(self, chat: int, now: float) -> bool:
        """Return whether nothing more will be said in the group now, whoever asks."""
        return self._spent(chat, now) and self._was_told(chat, now)

    def admit(self, chat: int, person: int, now: float) -> Verdict:
        """Decide what becomes of one more call, and count what will be said."""
        if self._spent(chat, now):
            if self._was_told(chat, now):
                return Verdict.SILENT
            self._many[chat] = now
            return Verdict.SAY_MANY
        said = self._recent(self._said, chat, now)
        if sum(by == person for _, by in said) >= self._share(MOST_FOR_ONE):
            return Verdict.SILENT
        said.append((now, person))
        return Verdict.ANSWER

    def admit_despair(self, chat: int, person: int, now: float) -> Verdict:
        """Decide whether a call of despair is answered, and count the answer."""
        heard = self._recent(self._despair, chat, now)
        if any(by == person for _, by in heard):
            return Verdict.SILENT
        if len(heard) >= self._share(KEPT_FOR_DESPAIR):
            if self._spent(chat, now):
                return Verdict.SILENT
            self._recent(self._said, chat, now).append((now, person))
        heard.append((now, person))
        return Verdict.ANSWER

    def forget(self, chat: int) -> None:
        """Remember nothing of a group."""
        self._said.pop(chat, None)
        self._despair.pop(chat, None)
        self._many.pop(chat, None)

    def _spent(self, chat: int, now: float) -> bool:
        return len(self._recent(self._said, chat, now)) >= self._share(MOST_ANSWERS)

    def _share(self, of: int) -> int:
        return max(1, of // self._replicas())

    def _was_told(self, chat: int, now: float) -> bool:
        return 0 <= now - self._many.get(chat, -MINUTE) < MINUTE

    def _recent(self, counted: dict[int, deque[tuple[float, int]]], chat: int, now: float) -> deque[tuple[float, int]]:
        if chat not in counted and len(counted) >= MOST_GROUPS:
            self._drop_the_quiet(counted, now)
        said = counted.setdefault(chat, deque())
        while said and not 0 <= now - said[0][0] < MINUTE:
            said.popleft()
        return said

    def _drop_the_quiet(self, counted: dict[int, deque[tuple[float, int]]], now: float) -> None:
        for chat in [chat for chat, said in counted.items() if not said or now - said[-1][0] >= MINUTE]:
            del counted[chat]
        self._many = {chat: told for chat, told in self._many.items() if now - told < MINUTE}

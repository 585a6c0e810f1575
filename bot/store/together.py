"""Questions to a database that come at the same moment are put to it as one, and so are those that come meanwhile."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Final, Generic, TypeVar

MOST: Final = 100
AT_ONCE: Final = 2
"""How many may be on their way; what comes while they are goes with the next."""

Question = TypeVar("Question")
Answer = TypeVar("Answer")


class Together(Generic[Question, Answer]):
    """Puts many questions by one call of ``ask``, which answers them in their order; a fault of it is everybody's."""

    def __init__(self, ask: Callable[[Sequence[Question]], Awaitable[Sequence[Answer]]]) -> None:
        self._ask = ask
        self._waiting: list[tuple[Question, asyncio.Future[Answer]]] = []
        self._asking: set[asyncio.Task[None]] = set()
        self._begins = False

    async def answer(self, question: Question) -> Answer:
        """Return the answer. Who no longer waits for theirs holds up nobody else."""
        loop = asyncio.get_running_loop()
        asked: asyncio.Future[Answer] = loop.create_future()
        self._waiting.append((question, asked))
        if not self._begins and len(self._asking) < AT_ONCE:
            self._begins = True
            loop.call_soon(self._begin)
        return await asked

    def _begin(self) -> None:
        self._begins = False
        now, self._waiting = self._waiting[:MOST], self._waiting[MOST:]
        if now:
            task = asyncio.get_running_loop().create_task(self._put(now))
            self._asking.add(task)
            task.add_done_callback(self._done)

    def _done(self, task: asyncio.Task[None]) -> None:
        self._asking.discard(task)
        if not self._begins:
            self._begin()

    async def _put(self, now: Sequence[tuple[Question, "asyncio.Future[Answer]"]]) -> None:
        try:
            answers = await self._ask([question for question, _ in now])
        except BaseException as fault:
            for _, asked in now:
                if not asked.done():
                    asked.set_exception(fault if isinstance(fault, Exception) else asyncio.CancelledError())
            if not isinstance(fault, Exception):
                raise
            return
        for (_, asked), given in zip(now, answers, strict=True):
            if not asked.done():
                asked.set_result(given)

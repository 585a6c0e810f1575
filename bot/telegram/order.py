"""What belongs to one chat happens in order; different chats go on at the same time, so many at once and no more."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Hashable
from typing import TypeVar

T = TypeVar("T")


class Order:
    """Runs work one after another for each key, and at most ``at_once`` pieces of work together."""

    def __init__(self, at_once: int = 256) -> None:
        self._free = asyncio.Semaphore(at_once)
        self._last: dict[Hashable, asyncio.Task[object]] = {}
        self._running: set[asyncio.Task[object]] = set()
        self._waiting: Counter[Hashable] = Counter()

    def submit(self, key: Hashable, work: Callable[[], Awaitable[T]]) -> asyncio.Task[T]:
        """Return the task that will do this work after all that was submitted for the key before."""
        task = asyncio.ensure_future(self._after(self._last.get(key), work))
        self._last[key] = task
        self._running.add(task)
        self._waiting[key] += 1
        task.add_done_callback(lambda done: self._forget(key, done))
        return task

    async def _after(self, previous: asyncio.Task[object] | None, work: Callable[[], Awaitable[T]]) -> T:
        if previous is not None:
            await asyncio.wait([previous])
        async with self._free:
            return await work()

    def _forget(self, key: Hashable, done: "asyncio.Task[object]") -> None:
        self._running.discard(done)
        self._waiting[key] -= 1
        if self._last.get(key) is done:
            del self._last[key], self._waiting[key]

    def waiting(self, key: Hashable) -> int:
        """Return how many pieces of work for the key are under way or waiting."""
        return self._waiting.get(key, 0)

    async def idle(self, within: float | None = None) -> None:
        """Return once nothing is under way, or after so many seconds; what is left then is cancelled."""
        try:
            async with asyncio.timeout(within):
                while self._running:
                    await asyncio.wait(tuple(self._running))
        except TimeoutError:
            for task in tuple(self._running):
                task.cancel()

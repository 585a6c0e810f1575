"""The one thread that uses the SQLite connection; what waits together is committed together."""

import asyncio
import sqlite3
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from queue import Empty, SimpleQueue
from typing import Any, Final, Generic, TypeVar

from bot.store.protocol import Conflict, Duplicate, StoreFault

Outcome = TypeVar("Outcome")

LARGEST_BATCH: Final = 512


Settle = Callable[[], None]
"""Tells who waits for a job what became of it, in their own loop."""


class _Job(Generic[Outcome]):
    """Work that waits for its commit, what to execute once committed, and the future of who waits."""

    def __init__(
        self,
        work: Callable[[sqlite3.Connection], Outcome],
        afterwards: Sequence[str],
        future: asyncio.Future[Outcome],
    ) -> None:
        self.afterwards = afterwards
        self.loop = future.get_loop()
        self._work = work
        self._future = future

    def perform(self, connection: sqlite3.Connection) -> Settle:
        """Do the work; returns how to report it once it is on disk."""
        try:
            outcome = self._work(connection)
        except (Conflict, Duplicate) as refusal:
            return partial(self._unless_cancelled, self._future.set_exception, refusal)
        return partial(self._unless_cancelled, self._future.set_result, outcome)

    def failed(self, error: Exception) -> Settle:
        """How to report that it cannot be done."""
        return partial(self._unless_cancelled, self._future.set_exception, error)

    def _unless_cancelled(self, settle: Callable[[Any], None], outcome: Any) -> None:
        if not self._future.done():
            settle(outcome)


def _tell(settled: Sequence[tuple[_Job[Any], Settle]]) -> None:
    """Report all at once to each loop, for every way from this thread to another costs more than a small save."""
    by_loop: dict[asyncio.AbstractEventLoop, list[Settle]] = {}
    for job, settle in settled:
        by_loop.setdefault(job.loop, []).append(settle)
    for loop, settles in by_loop.items():
        # A loop that was closed meanwhile has nobody left to tell.
        with suppress(RuntimeError):
            loop.call_soon_threadsafe(_each, settles)


def _each(settles: Sequence[Settle]) -> None:
    for settle in settles:
        settle()


class Writer:
    """Runs work on the connection, in order, each piece committed before its caller hears of it.

    ``check`` is called after each commit and raises where that is not on the disk all the same.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        explain: Callable[[Exception], Exception],
        check: Callable[[], None] = lambda: None,
    ) -> None:
        self._connection = connection
        self._check = check
        self._explain = explain
        self._gathered: dict[asyncio.AbstractEventLoop, list[_Job[Any]]] = {}
        self._jobs: SimpleQueue[list[_Job[Any]] | None] = SimpleQueue()
        self._closed = False
        self._thread = threading.Thread(target=self._serve, name="store-writer", daemon=True)
        self._thread.start()

    async def run(self, work: Callable[[sqlite3.Connection], Outcome], afterwards: Sequence[str] = ()) -> Outcome:
        """What ``work`` returns, committed; ``afterwards`` is executed after the commit and before this returns.

        ``work`` may raise ``Conflict`` or ``Duplicate`` before it writes; it shares its transaction with others.
        """
        if self._closed:
            raise StoreFault("DATABASE_URL: the store is closed; open it again")
        loop = asyncio.get_running_loop()
        future: asyncio.Future[Outcome] = loop.create_future()
        if loop not in self._gathered:
            self._gathered[loop] = []
            loop.call_soon(self._pass_on, loop)
        self._gathered[loop].append(_Job(work, afterwards, future))
        return await future

    def _pass_on(self, loop: asyncio.AbstractEventLoop) -> None:
        """Give the thread all that one round of the loop asked for: one by one, each would be committed alone."""
        if gathered := self._gathered.pop(loop, None):
            self._jobs.put(gathered)

    async def close(self) -> None:
        """Finish what was asked for, then close the connection."""
        if not self._closed:
            self._closed = True
            for loop in tuple(self._gathered):
                self._pass_on(loop)
            self._jobs.put(None)
        await asyncio.to_thread(self._thread.join)

    def _serve(self) -> None:
        while batch := self._next_batch():
            self._commit(batch)
        self._connection.close()

    def _next_batch(self) -> list[_Job[Any]]:
        """All that waits, at least one piece; empty when it is time to close."""
        batch: list[_Job[Any]] = []
        jobs = self._jobs.get()
        while jobs is not None:
            batch += jobs
            if len(batch) >= LARGEST_BATCH:
                return batch
            try:
                jobs = self._jobs.get_nowait()
            except Empty:
                return batch
        if batch:
            self._jobs.put(None)
        return batch

    def _commit(self, batch: list[_Job[Any]]) -> None:
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            reports = [job.perform(self._connection) for job in batch]
            self._connection.execute("COMMIT")
            self._check()
        except Exception as error:  # noqa: BLE001 - whatever it is, the thread lives on and each caller hears of it
            self._roll_back()
            _tell([(job, job.failed(self._explain(error))) for job in batch])
            return
        committed = list(zip(batch, reports, strict=True))
        _tell([(job, report) for job, report in committed if not job.afterwards])
        self._finish([(job, report) for job, report in committed if job.afterwards])

    def _finish(self, committed: list[tuple[_Job[Any], Settle]]) -> None:
        statements = dict.fromkeys(statement for job, _ in committed for statement in job.afterwards)
        try:
            for statement in statements:
                self._connection.execute(statement).fetchall()
        except sqlite3.Error as error:
            committed = [(job, job.failed(self._explain(error))) for job, _ in committed]
        _tell(committed)

    def _roll_back(self) -> None:
        with suppress(sqlite3.Error):
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")

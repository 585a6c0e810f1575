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


class _Job(Generic[Outcome]):
    """Work that waits for its commit, what to execute once committed, and the future of who waits."""

    def __init__(
        self,
        work: Callable[[sqlite3.Connection], Outcome],
        afterwards: Sequence[str],
        future: asyncio.Future[Outcome],
    ) -> None:
        self.afterwards = afterwards
        self._work = work
        self._future = future

    def perform(self, connection: sqlite3.Connection) -> Callable[[], None]:
        """Do the work; returns how to report it once it is on disk."""
        try:
            outcome = self._work(connection)
        except (Conflict, Duplicate) as refusal:
            return partial(self.fail, refusal)
        return partial(self._tell, partial(self._future.set_result, outcome))

    def fail(self, error: Exception) -> None:
        self._tell(partial(self._future.set_exception, error))

    def _tell(self, settle: Callable[[], None]) -> None:
        # A loop that was closed meanwhile has nobody left to tell.
        with suppress(RuntimeError):
            self._future.get_loop().call_soon_threadsafe(self._unless_cancelled, settle)

    def _unless_cancelled(self, settle: Callable[[], None]) -> None:
        if not self._future.done():
            settle()


class Writer:
    """Runs work on the connection, in order, each piece committed before its caller hears of it."""

    def __init__(self, connection: sqlite3.Connection, explain: Callable[[Exception], Exception]) -> None:
        self._connection = connection
        self._explain = explain
        self._jobs: SimpleQueue[_Job[Any] | None] = SimpleQueue()
        self._closed = False
        self._thread = threading.Thread(target=self._serve, name="store-writer", daemon=True)
        self._thread.start()

    async def run(self, work: Callable[[sqlite3.Connection], Outcome], afterwards: Sequence[str] = ()) -> Outcome:
        """What ``work`` returns, committed; ``afterwards`` is executed after the commit and before this returns.

        ``work`` may raise ``Conflict`` or ``Duplicate`` before it writes; it shares its transaction with others.
        """
        if self._closed:
            raise StoreFault("DATABASE_URL: the store is closed; open it again")
        future: asyncio.Future[Outcome] = asyncio.get_running_loop().create_future()
        self._jobs.put(_Job(work, afterwards, future))
        return await future

    async def close(self) -> None:
        """Finish what was asked for, then close the connection."""
        if not self._closed:
            self._closed = True
            self._jobs.put(None)
        await asyncio.to_thread(self._thread.join)

    def _serve(self) -> None:
        while batch := self._next_batch():
            self._commit(batch)
        self._connection.close()

    def _next_batch(self) -> list[_Job[Any]]:
        """All that waits, at least one piece; empty when it is time to close."""
        batch: list[_Job[Any]] = []
        job = self._jobs.get()
        while job is not None:
            batch.append(job)
            if len(batch) == LARGEST_BATCH:
                return batch
            try:
                job = self._jobs.get_nowait()
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
        except Exception as error:  # noqa: BLE001 - whatever it is, the thread lives on and each caller hears of it
            self._roll_back()
            for job in batch:
                job.fail(self._explain(error))
            return
        for job, report in zip(batch, reports, strict=True):
            if not job.afterwards:
                report()
        self._finish([(job, report) for job, report in zip(batch, reports, strict=True) if job.afterwards])

    def _finish(self, committed: list[tuple[_Job[Any], Callable[[], None]]]) -> None:
        statements = dict.fromkeys(statement for job, _ in committed for statement in job.afterwards)
        try:
            for statement in statements:
                self._connection.execute(statement).fetchall()
        except sqlite3.Error as error:
            for job, _ in committed:
                job.fail(self._explain(error))
            return
        for _, report in committed:
            report()

    def _roll_back(self) -> None:
        with suppress(sqlite3.Error):
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")

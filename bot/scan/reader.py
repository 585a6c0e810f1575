"""Reads letters without ever looking into one: each goes to a process that can do nothing else, one at a time."""

import asyncio
import contextlib
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bot.log import log, place_of
from bot.scan.frames import HEAD, LONGEST_ANSWER, framed, length, unpacked
from bot.scan.scan import LARGEST, Scan, ScanFault, kind_of
from bot.surprise import OnFault, Surprise, new_code, unheard

ROOT: Final = Path(__file__).parents[2]
COMMAND: Final = (sys.executable, "-m", "bot.scan.child")
DEAD: Final = (OSError, EOFError, ValueError)
"""What the pipes to a process raise that has ended, or that answers nonsense."""


@dataclass(frozen=True)
class Patience:
    """How long things may take, in seconds; how many letters may wait, and how many one process reads.

    Waiting and reading stay under the minute after which Telegram gives a webhook up, with the time to fetch a file.
    """

    waiting: float = 12.0
    reading: float = 36.0
    idle: float = 300.0
    most_waiting: int = 4
    most_read: int = 100


class LetterReader:
    """Begins the process with the first letter, and ends it when no more come. ``close`` it at the end."""

    def __init__(
        self, patience: Patience | None = None, command: tuple[str, ...] = COMMAND, on_fault: OnFault = unheard
    ) -> None:
        self._on_fault = on_fault
        self._patience = patience or Patience()
        self._command = command
        self._child: Process | None = None
        self._read = 0
        self._waiting = 0
        self._one = asyncio.Lock()
        self._rest: asyncio.TimerHandle | None = None
        self._ending: set[asyncio.Task[None]] = set()

    @property
    def process_id(self) -> int | None:
        """The process that reads, while there is one."""
        return self._child.pid if self._child and self._child.returncode is None else None

    async def read(self, content: bytes) -> Scan:
        """Return the lines of a photo or a PDF, or the fault that it has; never raises, keeps nothing."""
        if len(content) > LARGEST:
            return Scan(fault=ScanFault.TOO_BIG)
        if kind_of(content) is None:
            return Scan(fault=ScanFault.OTHER_KIND)
        async with self._turn() as mine:
            return await self._scanned(content) if mine else Scan(fault=ScanFault.BUSY)

    async def close(self) -> None:
        """End the process, if there is one."""
        self._no_rest()
        await self._end()
        await asyncio.gather(*self._ending)

    @contextlib.asynccontextmanager
    async def _turn(self) -> AsyncIterator[bool]:
        """Wait until no other letter is being read; whether that was not too long."""
        if self._waiting >= self._patience.most_waiting:
            yield False
            return
        self._waiting += 1
        try:
            async with asyncio.timeout(self._patience.waiting):
                await self._one.acquire()
        except TimeoutError:
            yield False
            return
        finally:
            self._waiting -= 1
        try:
            yield True
        finally:
            self._one.release()

    async def _scanned(self, content: bytes) -> Scan:
        self._no_rest()
        whole = False
        try:
            async with asyncio.timeout(self._patience.reading):
                scan = await self._asked(await self._begun(), content)
            whole = True
        except TimeoutError:
            log.warning("a letter took too long to read")
            scan = Scan(fault=ScanFault.TOO_SLOW)
        except DEAD as fault:
            code = new_code()
            log.error("the process that reads letters has failed", code=code, fault=place_of(fault))
            self._on_fault(Surprise(fault, "letter", code=code))
            scan = Scan(fault=ScanFault.BROKEN, code=code)
        finally:
            await self._rested(whole=whole)
        return scan

    async def _begun(self) -> Process:
        """Return the process, begun anew where there is none. It is told nothing: no setting, no token, no key."""
        if self._child is None or self._child.returncode is not None:
            self._read = 0
            self._child = await asyncio.create_subprocess_exec(
                *self._command, stdin=PIPE, stdout=PIPE, stderr=DEVNULL, cwd=ROOT, env={}
            )
        return self._child

    async def _asked(self, child: Process, content: bytes) -> Scan:
        if child.stdin is None or child.stdout is None:
            raise EOFError
        child.stdin.write(framed(content))
        await child.stdin.drain()
        size = length(await child.stdout.readexactly(HEAD))
        if size > LONGEST_ANSWER:
            raise ValueError("the answer is too long")
        return unpacked(await child.stdout.readexactly(size))

    async def _rested(self, *, whole: bool) -> None:
        """After a letter: end a process that is stuck, broken or has read enough; else the one that stays idle."""
        self._read += 1
        if not whole or self._read >= self._patience.most_read:
            await self._end()
        else:
            self._rest = asyncio.get_running_loop().call_later(self._patience.idle, self._end_idle)

    def _no_rest(self) -> None:
        if self._rest is not None:
            self._rest.cancel()
            self._rest = None

    def _end_idle(self) -> None:
        task = asyncio.ensure_future(_gone(self._let_go()))
        self._ending.add(task)
        task.add_done_callback(self._ending.discard)

    async def _end(self) -> None:
        await _gone(self._let_go())

    def _let_go(self) -> Process | None:
        child, self._child = self._child, None
        return child


async def _gone(child: Process | None) -> None:
    """Kill the process and wait until it is gone; it holds nothing that could be lost."""
    if child is None:
        return
    with contextlib.suppress(ProcessLookupError):
        child.kill()
    if child.stdin is not None:
        child.stdin.close()
    await child.wait()

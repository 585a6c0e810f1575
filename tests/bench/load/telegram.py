"""A fake Bot API that is much faster than any bot: run as a process of its own, told on stdin what to measure.

A line of JSON on stdin is one measurement (``people``, ``warm`` and ``seconds``); on stdout come ``ready``, and for
each measurement ``begin`` and ``end`` with its figures.
"""

import argparse
import asyncio
import re
import sys
from collections import deque
from pathlib import Path
from time import perf_counter
from typing import Any, Final

import orjson

from tests.bench.load.people import People
from tests.bench.load.posts import Posts
from tests.bench.load.script import ANSWERED_BY, read_script
from tests.bench.load.settled import SETTLED, TRUE
from tests.bench.load.wire import Called

EDITS: Final = ("editMessageText", "editMessageReplyMarkup")
CHAT: Final = re.compile(rb'chat_id(?:"\s*:\s*"?|=|"[^\n]*\r\n(?:[^\r\n]+\r\n)*\r\n)(-?\d+)')
OFFSET: Final = re.compile(rb'offset(?:"\s*:\s*"?|=|"[^\n]*\r\n(?:[^\r\n]+\r\n)*\r\n)(-?\d+)')
MOST_AT_ONCE: Final = 100
LONG_POLL: Final = 10.0
UNTIL_ALL_ANSWERED: Final = 3.0


class Telegram:
    """The calls of a bot and the updates it gets, by polling or, where ``posts`` is given, by webhook."""

    def __init__(self, latency: float, posts: Posts | None) -> None:
        self.people: People
        self._latency = latency
        self._posts = posts
        self._updates: deque[tuple[int, bytes]] = deque()
        self._polling: Called | None = None
        self._flushing = False
        self._loop = asyncio.get_running_loop()
        self.polled = asyncio.Event()

    def give(self, update_id: int, update: dict[str, Any]) -> None:
        """Make an update available to the bot."""
        written = orjson.dumps(update)
        if self._posts is not None:
            self._posts.post(written)
            return
        self._updates.append((update_id, written))
        if self._polling is not None and not self._flushing:
            self._flushing = True
            self._loop.call_soon(self._flush)

    def called(self, method: str, body: bytes, caller: Called) -> None:
        """Answer a call of the bot."""
        if method == "getUpdates":
            self._poll(body, caller)
        elif method == ANSWERED_BY:
            answer, then = self.people.answered(_number(CHAT, body))
            self._answer(caller, answer)
            if then is not None:
                self._loop.call_later(self._latency, then) if self._latency else then()
        elif method in EDITS:
            self._answer(caller, self.people.edited(_number(CHAT, body)))
        else:
            self.people.other()
            self._answer(caller, SETTLED.get(method, TRUE))

    def _answer(self, caller: Called, body: bytes) -> None:
        if self._latency:
            self._loop.call_later(self._latency, caller.answer, body)
        else:
            caller.answer(body)

    def _poll(self, body: bytes, caller: Called) -> None:
        self.polled.set()
        offset = _number(OFFSET, body)
        while self._updates and self._updates[0][0] < offset:
            self._updates.popleft()
        self._polling = caller
        if self._updates:
            self._flush()
        else:
            self._loop.call_later(LONG_POLL, self._nothing_came, caller)

    def _nothing_came(self, caller: Called) -> None:
        if self._polling is caller and not self._updates:
            self._flush()

    def _flush(self) -> None:
        self._flushing = False
        if self._polling is None or not self._polling.is_open:
            return
        fetched = [self._updates[place][1] for place in range(min(MOST_AT_ONCE, len(self._updates)))]
        caller, self._polling = self._polling, None
        caller.answer(b'{"ok":true,"result":[' + b",".join(fetched) + b"]}")

    async def measured(self, people: int, warm: float, seconds: float) -> dict[str, Any]:
        """Return what so many people saw in so many seconds, after a time to warm up."""
        self.people.come(people, perf_counter() + warm + seconds)
        await asyncio.sleep(warm)
        self.people.measure()
        _say({"say": "begin"})
        begun = perf_counter()
        await asyncio.sleep(seconds)
        took, waits, calls = perf_counter() - begun, list(self.people.waits), self.people.calls
        _say({"say": "over"})
        over = perf_counter()
        while self.people.waiting and perf_counter() < over + UNTIL_ALL_ANSWERED:  # noqa: ASYNC110 - nobody else waits
            await asyncio.sleep(0.01)
        left = self.people.leave()
        # Who was never answered counts with the wait so far: without them a slow bot would look quick.
        p50, p99 = _percentiles(sorted(waits + left))
        said = {"updates": len(waits), "seconds": took, "p50": p50, "p99": p99, "calls": calls, "left": len(left)}
        return {"say": "end", **said}


def _percentiles(waits: list[float]) -> tuple[float | None, float | None]:
    """Return the middle and the slowest of a hundred, in milliseconds."""
    if not waits:
        return None, None
    return waits[len(waits) // 2] * 1_000, waits[len(waits) * 99 // 100] * 1_000


def _number(where: re.Pattern[bytes], body: bytes) -> int:
    found = where.search(body)
    return int(found[1]) if found else 0


def _say(what: dict[str, Any]) -> None:
    sys.stdout.buffer.write(orjson.dumps(what) + b"\n")
    sys.stdout.buffer.flush()


async def serve(arguments: argparse.Namespace) -> None:
    """Serve, and measure what stdin asks for, until it ends."""
    posts = Posts([int(port) for port in arguments.hooks.split(",")], arguments.secret) if arguments.hooks else None
    telegram = Telegram(arguments.latency / 1_000, posts)
    telegram.people = People(read_script(Path(arguments.script)), telegram.give, arguments.known)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Called(telegram.called), "127.0.0.1", 0, backlog=1024)
    _say({"say": "listening", "port": server.sockets[0].getsockname()[1]})
    await (telegram.polled.wait() if posts is None else posts.healthy())
    _say({"say": "ready"})
    asked = asyncio.StreamReader()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(asked), sys.stdin)
    while line := await asked.readline():
        _say(await telegram.measured(**orjson.loads(line)))


def main() -> None:
    """Read the arguments and serve."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("script")
    parser.add_argument("--latency", type=float, default=0.0, help="milliseconds before each call is answered")
    parser.add_argument("--hooks", default="", help="ports of the bot's webhooks, commas between")
    parser.add_argument("--secret", default="")
    parser.add_argument("--known", type=int, default=0, help="people come from these chats, not anew")
    asyncio.run(serve(parser.parse_args()))


if __name__ == "__main__":
    main()

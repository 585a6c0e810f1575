"""Telegram's side of webhooks: updates posted to several addresses in turn, and again where they were refused."""

import asyncio
from collections import deque
from itertools import cycle
from typing import Final

from tests.bench.load.wire import Posting

PATH: Final = b"/telegram"
CONNECTIONS: Final = 100
"""To each address; the most that Telegram opens."""

BEFORE_AGAIN: Final = 0.05


class Posts:
    """Posts updates to these ports of this machine, round robin."""

    def __init__(self, ports: list[int], secret: str) -> None:
        self._ports = ports
        self._turn = cycle(ports)
        self._secret = secret.encode()
        self._waiting: dict[int, deque[bytes]] = {port: deque() for port in ports}
        self._idle: dict[int, deque[Posting]] = {port: deque() for port in ports}
        self._opened = dict.fromkeys(ports, 0)
        self._tasks: set[asyncio.Task[None]] = set()
        self.refused = 0

    def post(self, update: bytes) -> None:
        """Post the update to the address whose turn it is, as soon as a connection is free."""
        port = next(self._turn)
        self._waiting[port].append(update)
        if self._idle[port] or self._opened[port] < CONNECTIONS:
            task = asyncio.create_task(self._empty(port))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def healthy(self) -> None:
        """Return once every address says that it is ready."""
        for port in self._ports:
            while await self._health(port) != 200:  # noqa: ASYNC110 - it is a process of its own
                await asyncio.sleep(0.05)

    async def _empty(self, port: int) -> None:
        """Post what waits for the address, one update after the other on one connection."""
        connection = self._idle[port].popleft() if self._idle[port] else await self._connected(port)
        while connection.is_open and self._waiting[port]:
            update = self._waiting[port].popleft()
            status, _ = await connection.exchange(self._request(b"POST", PATH, update))
            if not 200 <= status < 300:
                self.refused += 1
                asyncio.get_running_loop().call_later(BEFORE_AGAIN, self.post, update)
        if connection.is_open:
            self._idle[port].append(connection)
        else:
            self._opened[port] -= 1

    async def _connected(self, port: int) -> Posting:
        self._opened[port] += 1
        _, connection = await asyncio.get_running_loop().create_connection(Posting, "127.0.0.1", port)
        return connection

    async def _health(self, port: int) -> int:
        try:
            _, connection = await asyncio.get_running_loop().create_connection(Posting, "127.0.0.1", port)
        except OSError:
            return 0
        status, _ = await connection.exchange(self._request(b"GET", b"/healthz", b""))
        return status

    def _request(self, method: bytes, path: bytes, body: bytes) -> bytes:
        head = b"%s %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n" % (method, path)
        secret = b"X-Telegram-Bot-Api-Secret-Token: %s\r\n" % self._secret if self._secret else b""
        return head + secret + b"Content-Length: %d\r\n\r\n" % len(body) + body

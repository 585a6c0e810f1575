"""HTTP/1.1 as bare protocols, at no framework's cost: what the bot calls, and what posts to its webhooks."""

import asyncio
import re
from collections.abc import Callable
from typing import Final

LENGTH: Final = re.compile(rb"\r\ncontent-length:\s*(\d+)", re.IGNORECASE)
CHUNKED: Final = re.compile(rb"\r\ntransfer-encoding:\s*chunked", re.IGNORECASE)
END_OF_HEAD: Final = b"\r\n\r\n"
HEAD: Final = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "

Answering = Callable[[str, bytes, "Called"], None]
"""Takes the method that is called, the body, and the connection that is to be answered."""


class Message:
    """Bytes of a connection, cut into messages: the head, and the body behind it."""

    def __init__(self) -> None:
        self._bytes = b""

    def add(self, data: bytes) -> None:
        """Take what has arrived."""
        self._bytes = self._bytes + data if self._bytes else data

    def next(self) -> tuple[bytes, bytes] | None:
        """Return head and body of the next message, or None where it is not there whole."""
        end = self._bytes.find(END_OF_HEAD)
        if end < 0:
            return None
        head, start = self._bytes[:end], end + len(END_OF_HEAD)
        if CHUNKED.search(head):
            return self._chunked(head, start)
        found = LENGTH.search(head)
        stop = start + (int(found[1]) if found else 0)
        if len(self._bytes) < stop:
            return None
        body, self._bytes = self._bytes[start:stop], self._bytes[stop:]
        return head, body

    def _chunked(self, head: bytes, start: int) -> tuple[bytes, bytes] | None:
        body = b""
        while (line := self._bytes.find(b"\r\n", start)) >= 0:
            size = int(self._bytes[start:line], 16)
            start = line + 2 + size + 2
            if len(self._bytes) < start:
                return None
            body += self._bytes[line + 2 : start - 2]
            if size == 0:
                self._bytes = self._bytes[start:]
                return head, body
        return None


class Called(asyncio.Protocol):
    """A connection on which the bot calls; each call is answered by ``answer``, at once or later."""

    def __init__(self, answering: Answering) -> None:
        self._answering = answering
        self._message = Message()
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the way back."""
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002 - the signature is asyncio's
        """Answer nobody any more."""
        self._transport = None

    def data_received(self, data: bytes) -> None:
        """Hand over each call that is there whole."""
        self._message.add(data)
        while (message := self._message.next()) is not None:
            head, body = message
            path = head.split(b" ", 2)[1].split(b"?")[0]
            self._answering(path.rsplit(b"/", 1)[1].decode(), body, self)

    @property
    def is_open(self) -> bool:
        """Return whether somebody waits for the answer."""
        return self._transport is not None

    def answer(self, body: bytes) -> None:
        """Send the answer of the call."""
        if self._transport is not None:
            self._transport.write(HEAD + str(len(body)).encode() + END_OF_HEAD + body)


class Posting(asyncio.Protocol):
    """A connection to a webhook: one post at a time, whose status and body are given to ``answered``."""

    def __init__(self) -> None:
        self._message = Message()
        self._transport: asyncio.Transport | None = None
        self._answered: asyncio.Future[tuple[int, bytes]] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the way out."""
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002 - the signature is asyncio's
        """Tell who waits."""
        self._transport = None
        if self._answered is not None and not self._answered.done():
            self._answered.set_result((0, b""))

    def data_received(self, data: bytes) -> None:
        """Give the answer to who waits for it."""
        self._message.add(data)
        message = self._message.next()
        if message is not None and self._answered is not None and not self._answered.done():
            head, body = message
            self._answered.set_result((int(head.split(b" ", 2)[1]), body))

    @property
    def is_open(self) -> bool:
        """Return whether it can be used again."""
        return self._transport is not None

    async def exchange(self, request: bytes) -> tuple[int, bytes]:
        """Send the request and return status and body, 0 where the connection was lost."""
        if self._transport is None:
            return 0, b""
        self._answered = asyncio.get_running_loop().create_future()
        self._transport.write(request)
        return await self._answered

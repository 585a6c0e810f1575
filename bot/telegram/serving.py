"""An ASGI application on a socket, beside whatever else the loop does; signals are left to the composition root."""

import asyncio
import socket
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn
from starlette.applications import Starlette

TIME_TO_FINISH = 8
"""Seconds that requests in hand may take when the bot stops."""

KEPT_OPEN = 75
"""Seconds that a connection may be idle between two requests; longer than a proxy keeps its own to us."""
MOST_CONNECTIONS = 2048
LARGEST_HEAD = 16 * 1024
"""Bytes of a request before its body."""


class CannotListen(Exception):
    """The address or port cannot be had."""


def listening(host: str, port: int) -> socket.socket:
    """Return a socket that listens there; raise CannotListen where it cannot."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family, backlog=512)
    except OSError as fault:
        raise CannotListen(f"{host}:{port} cannot be listened on ({fault.strerror or 'no such address'})") from None


class QuietServer(uvicorn.Server):
    """uvicorn that leaves signals alone: it would stop itself before the bot has finished what is in hand."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Capture none."""
        yield


def quiet_server(app: Starlette) -> QuietServer:
    """Return a server for the application that logs no request."""
    return QuietServer(
        uvicorn.Config(
            app,
            log_config=None,
            access_log=False,
            lifespan="off",
            timeout_graceful_shutdown=TIME_TO_FINISH,
            timeout_keep_alive=KEPT_OPEN,
            limit_concurrency=MOST_CONNECTIONS,
            h11_max_incomplete_event_size=LARGEST_HEAD,
            server_header=False,
        )
    )


class Serving:
    """Runs a server on a socket until stopped."""

    def __init__(self, server: uvicorn.Server, place: socket.socket) -> None:
        self._server = server
        self._place = place
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Return once requests are answered."""
        self._task = asyncio.create_task(self._server.serve([self._place]))
        while not self._server.started and not self._task.done():  # noqa: ASYNC110 - uvicorn tells it in no other way
            await asyncio.sleep(0.01)

    async def stop(self) -> None:
        """Take no more requests, and return once those in hand are answered."""
        self._server.should_exit = True
        if self._task is not None:
            await self._task

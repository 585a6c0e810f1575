"""An ASGI application on a socket, beside whatever else the loop does; signals are left to the composition root."""

import asyncio
import socket
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn
from starlette.applications import Starlette

TIME_TO_FINISH = 10


class _Server(uvicorn.Server):
    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave signals alone: uvicorn would stop itself before the bot has finished what is in hand."""
        yield


class Serving:
    """Serves an application until stopped; no request is logged."""

    def __init__(self, app: Starlette, listening: socket.socket) -> None:
        config = uvicorn.Config(
            app, log_config=None, access_log=False, lifespan="off", timeout_graceful_shutdown=TIME_TO_FINISH
        )
        self._server = _Server(config)
        self._listening = listening
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Return once requests are answered."""
        self._task = asyncio.create_task(self._server.serve([self._listening]))
        while not self._server.started and not self._task.done():
            await asyncio.sleep(0.01)

    async def stop(self) -> None:
        """Take no more requests, and return once those in hand are answered."""
        self._server.should_exit = True
        if self._task is not None:
            await self._task

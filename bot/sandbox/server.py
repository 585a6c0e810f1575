"""The sandbox page: the chats of the fake Telegram in a browser on this machine, and nowhere else."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from pathlib import Path
from socket import socket
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route

from bot.sandbox.acts import ACTS, move_in
from bot.sandbox.files import LARGEST_DOCUMENT, Upload
from bot.sandbox.phone import NoSuchButton, Phone
from bot.sandbox.refused import Refused
from bot.sandbox.telegram import FakeTelegram
from bot.sandbox.view import view

Restart = Callable[[], Awaitable[None]]

HERE = ("127.0.0.1", "localhost")
HEARTBEAT = 15.0
PAGE = Path(__file__).parent / "page"
KINDS = {".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}


def sandbox_app(telegram: FakeTelegram, restart: Restart) -> Starlette:
    """The page over ``telegram``; ``restart`` is awaited when somebody asks for a fresh bot.

    Moves in people and groups where nobody lives yet.
    """
    if not telegram.people:
        move_in(telegram)
    sandbox = _Sandbox(telegram, restart)
    routes = [
        Route("/", sandbox.page),
        Route("/page/{name}", sandbox.page),
        Route("/file/{id}", sandbox.file),
        Route("/events", sandbox.events),
        Route("/do/{act}", sandbox.act, methods=["POST"]),
        Route("/upload", sandbox.upload, methods=["POST"]),
    ]
    app = Starlette(routes=routes, middleware=[Middleware(TrustedHostMiddleware, allowed_hosts=list(HERE))])
    app.state.sandbox = sandbox
    return app


class SandboxServer(uvicorn.Server):
    """uvicorn on this machine only, at any free port for 0; open pages do not hold it up when it stops."""

    def __init__(self, app: Starlette, port: int) -> None:
        super().__init__(
            uvicorn.Config(
                app, "127.0.0.1", port, access_log=False, log_level="warning", log_config=None, lifespan="off"
            )
        )
        self.ready = asyncio.Event()
        self._sandbox: _Sandbox = app.state.sandbox

    @property
    def address(self) -> str:
        """Where the page is, once ``ready``."""
        port = self.servers[0].sockets[0].getsockname()[1]
        return f"http://127.0.0.1:{port}"

    async def startup(self, sockets: list[socket] | None = None) -> None:
        """Listens, then says so."""
        await super().startup(sockets)
        self.ready.set()

    async def shutdown(self, sockets: list[socket] | None = None) -> None:
        """Ends the streams to open pages, then stops."""
        self._sandbox.close()
        await super().shutdown(sockets)


class _Sandbox:
    def __init__(self, telegram: FakeTelegram, restart: Restart) -> None:
        self._telegram = telegram
        self._restart = restart
        self._open = True

    def close(self) -> None:
        self._open = False
        self._telegram.changes.ring()

    async def page(self, request: Request) -> Response:
        path = PAGE / Path(request.path_params.get("name", "page.html")).name
        if path.suffix not in KINDS or not path.is_file():
            return PlainTextResponse("Not found", 404, HEADERS)
        return Response(path.read_bytes(), headers=HEADERS, media_type=KINDS[path.suffix])

    async def file(self, request: Request) -> Response:
        """Pictures to look at; anything else only to save, so that nothing sent can run here."""
        file = self._telegram.files.get(request.path_params["id"])
        if file is None:
            return PlainTextResponse("Not found", 404, HEADERS)
        if file.kind in {"photo", "sticker"}:
            kind = "image/png" if file.content.startswith(b"\x89PNG") else "image/jpeg"
            return Response(file.content, headers=HEADERS, media_type=kind)
        headers = HEADERS | {"Content-Disposition": "attachment"}
        return Response(file.content, headers=headers, media_type="application/octet-stream")

    async def events(self, request: Request) -> Response:
        phone = self._phone(request.query_params)
        return StreamingResponse(self._stream(phone), headers=HEADERS, media_type="text/event-stream")

    async def act(self, request: Request) -> Response:
        if not _from_here(request):
            return PlainTextResponse("Only this page may do that", 403, HEADERS)
        try:
            asked = await request.json()
            return await self._done(request.path_params["act"], asked)
        except (KeyError, TypeError, ValueError, StopIteration, NoSuchButton) as fault:
            return PlainTextResponse(f"That cannot be done: {type(fault).__name__}", 409, HEADERS)

    async def upload(self, request: Request) -> Response:
        """A file of the tester's own; it is kept in memory, like everything here."""
        if not _from_here(request):
            return PlainTextResponse("Only this page may do that", 403, HEADERS)
        asked, content = request.query_params, bytearray()
        async for part in request.stream():
            content += part
            if len(content) > LARGEST_DOCUMENT:
                return PlainTextResponse("That file is too big to be sent", 413, HEADERS)
        try:
            self._phone(asked).sends_own(
                Upload(asked.get("name", "file"), bytes(content), asked.get("mime") or "application/octet-stream")
            )
        except (Refused, ValueError) as fault:
            return PlainTextResponse(f"That cannot be sent: {type(fault).__name__}", 409, HEADERS)
        return Response(status_code=204, headers=HEADERS)

    async def _done(self, name: str, asked: Mapping[str, Any]) -> Response:
        if name == "restart":
            await self._restart()
        elif name in ACTS:
            ACTS[name](self._phone(asked), asked)
        else:
            return PlainTextResponse("Not found", 404, HEADERS)
        return Response(status_code=204, headers=HEADERS)

    def _phone(self, asked: Mapping[str, Any]) -> Phone:
        """The phone the page shows: the first person's, and their private chat, where it does not say or is wrong."""
        people, chats = self._telegram.people, self._telegram.chats
        person = people.get(_number(asked.get("person"))) or next(iter(people.values()))
        chat = chats.get(_number(asked.get("chat")))
        phone = Phone(self._telegram, person, chat if chat and person.id in chat.members else None)
        topic = _number(asked.get("topic"))
        phone.topic = topic if topic in phone.chat.topics else None
        return phone

    async def _stream(self, phone: Phone) -> AsyncIterator[str]:
        """The view, each time it differs; a heartbeat lets the server notice a page that was closed."""
        changes, told = self._telegram.changes, ""
        while self._open:
            heard = changes.rings
            now = json.dumps(view(self._telegram, phone))
            yield ": still here\n\n" if now == told else f"data: {now}\n\n"
            told = now
            await changes.after(heard, HEARTBEAT)


def _from_here(request: Request) -> bool:
    return request.headers.get("origin") == f"http://{request.headers.get('host')}"


def _number(said: object) -> int:
    try:
        return int(str(said))
    except ValueError:
        return 0

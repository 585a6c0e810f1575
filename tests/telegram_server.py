"""The fake Telegram over real HTTP on this machine: calls, files, long polling, webhooks with retries."""

import asyncio
import json
from collections import defaultdict
from collections.abc import Mapping
from types import TracebackType
from typing import Any

from aiohttp import ClientError, ClientSession, ClientTimeout, web

from bot.sandbox.faults import ConnectionLost
from bot.sandbox.files import Upload
from bot.sandbox.telegram import FakeTelegram
from bot.sandbox.updates import Update

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
LARGEST_BODY = 60 * 1024 * 1024


class TelegramServer:
    """Serves one `FakeTelegram` at ``url``, and delivers to the webhook that the bot has set.

    ``deliver_to`` is where webhook posts really go, when the bot gave a public address; ``latency`` in seconds is added
    to every answer; ``retry_after`` in seconds is the first pause before an update is delivered again.
    """

    def __init__(
        self,
        telegram: FakeTelegram,
        *,
        deliver_to: str | None = None,
        latency: float = 0.0,
        retry_after: float = 0.05,
        port: int = 0,
    ) -> None:
        self.telegram = telegram
        self.deliver_to = deliver_to
        self.delivered: list[tuple[int, int]] = []
        self._latency = latency
        self._retry_after = retry_after
        self._port = port
        self._queues: dict[int, list[Update]] = defaultdict(list)
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def url(self) -> str:
        """What the bot is to have as its API address."""
        return f"http://127.0.0.1:{self._port}"

    async def __aenter__(self) -> "TelegramServer":
        app = web.Application(client_max_size=LARGEST_BODY)
        app.router.add_get("/file/bot{token}/{path:.+}", self._file)
        app.router.add_route("*", "/bot{token}/{method}", self._call)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self._port)
        await site.start()
        self._port = self._runner.addresses[0][1]
        self._session = ClientSession(timeout=ClientTimeout(total=10))
        self._start(self._deliver())
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._session.close()
        await self._runner.cleanup()

    async def _call(self, request: web.Request) -> web.StreamResponse:
        raw, uploads = await _read(request)
        token, method = request.match_info["token"], request.match_info["method"]
        try:
            answer = await self.telegram.call(method, raw, uploads, token=token)
        except ConnectionLost:
            if request.transport:
                request.transport.close()
            return web.Response()
        if self._latency:
            await asyncio.sleep(self._latency)
        return web.json_response(answer.body, status=answer.code)

    async def _file(self, request: web.Request) -> web.StreamResponse:
        path = request.match_info["path"]
        file = next((file for file in self.telegram.files.values() if file.path == path), None)
        if file is None or request.match_info["token"] != self.telegram.token:
            return web.json_response({"ok": False, "error_code": 404, "description": "Not Found"}, status=404)
        return web.Response(body=file.content)

    def _start(self, work: Any) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _deliver(self) -> None:
        """Gives each update to the queue of its chat: in order within a chat, chats at the same time."""
        updates, given = self.telegram.updates, 0
        while True:
            heard = updates.arrived.rings
            for update in updates.pending if self.telegram.webhook else ():
                if update["update_id"] > given:
                    given = update["update_id"]
                    self._enqueue(update)
            await updates.arrived.after(heard)

    def _enqueue(self, update: Update) -> None:
        whose = _chat(update)
        self._queues[whose].append(update)
        if len(self._queues[whose]) == 1:
            self._start(self._deliver_in_order(whose))

    async def _deliver_in_order(self, whose: int) -> None:
        queue = self._queues[whose]
        while queue:
            await self._deliver_one(queue[0])
            queue.pop(0)

    async def _deliver_one(self, update: Update) -> None:
        """Posts until the bot answers 2xx; a bot that goes back to polling keeps the update."""
        pause = self._retry_after
        while self.telegram.webhook:
            status = await self._post(update)
            self.delivered.append((update["update_id"], status))
            if 200 <= status < 300:
                self.telegram.updates.drop(update["update_id"])
                return
            self.telegram.webhook_error = f"Wrong response from the webhook: {status}"
            await asyncio.sleep(pause)
            pause = min(pause * 2, 2.0)

    async def _post(self, update: Update) -> int:
        """The status of the bot's answer, 0 where none came; a method call in the answer is carried out."""
        hook = self.telegram.webhook
        if hook is None:
            return 0
        headers = {SECRET_HEADER: hook.secret} if hook.secret else {}
        try:
            async with self._session.post(self.deliver_to or hook.url, json=update, headers=headers) as response:
                body = await response.read()
                status = response.status
        except (ClientError, TimeoutError):
            return 0
        if body and response.content_type == "application/json":
            await self._carry_out(json.loads(body))
        return status

    async def _carry_out(self, answer: Any) -> None:
        if isinstance(answer, dict) and "method" in answer:
            parameters = {name: value for name, value in answer.items() if name != "method"}
            await self.telegram.call(answer["method"], parameters)


async def _read(request: web.Request) -> tuple[Mapping[str, object], Mapping[str, Upload]]:
    """Parameters from the address and the body, and uploads."""
    raw: dict[str, object] = dict(request.query)
    if request.content_type == "application/json":
        return raw | (await request.json() if request.can_read_body else {}), {}
    uploads: dict[str, Upload] = {}
    for name, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            uploads[name] = Upload(value.filename, value.file.read(), value.content_type)
        else:
            raw[name] = value if isinstance(value, str) else bytes(value).decode()
    return raw, uploads


def _chat(update: Update) -> int:
    """Whose queue the update waits in: its chat, else its sender."""
    content = next(value for name, value in update.items() if name != "update_id")
    chat = content.get("chat") or content.get("message", {}).get("chat") or content["from"]
    return int(chat["id"])

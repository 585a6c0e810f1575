"""What answers in Telegram's place may be hostile: it learns no token it has not got, and fills no memory."""

import gzip
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from aiohttp import web
from telegram.error import NetworkError, TelegramError

from bot.events import Attachment
from bot.scan.scan import Scan, ScanFault
from bot.telegram.attachments import Attachments
from bot.telegram.request import LARGEST_ANSWER, AiohttpRequest, parameters
from bot.telegram.start import QuietBot

TOKEN = "7000000001:AAplanted_token-0123456789abcdefghij"
Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]


@asynccontextmanager
async def serving(answer: Answer) -> AsyncIterator[str]:
    """An address at which everything is answered so."""
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", answer)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


@pytest.fixture
async def request_() -> AsyncIterator[AiohttpRequest]:
    made = AiohttpRequest()
    await made.initialize()
    yield made
    await made.shutdown()


async def test_an_answer_that_leads_elsewhere_is_not_followed(request_: AiohttpRequest) -> None:
    asked: list[str] = []

    async def elsewhere(request: web.Request) -> web.StreamResponse:
        asked.append(request.path)
        raise web.HTTPFound("/elsewhere")

    async with serving(elsewhere) as address:
        with pytest.raises(TelegramError):
            await request_.post(f"{address}/bot{TOKEN}/getMe", parameters())
    assert asked == [f"/bot{TOKEN}/getMe"]


async def test_a_packed_answer_is_not_unpacked(request_: AiohttpRequest) -> None:
    bomb = gzip.compress(bytes(50 * 1024 * 1024))

    async def packed(request: web.Request) -> web.StreamResponse:
        assert request.headers["Accept-Encoding"] == "identity"
        return web.Response(body=bomb, headers={"Content-Encoding": "gzip"})

    async with serving(packed) as address:
        _, body = await request_.do_request(f"{address}/bot{TOKEN}/getMe", "POST", parameters())
        assert body == bomb
        with pytest.raises(TelegramError):
            await request_.post(f"{address}/bot{TOKEN}/getMe", parameters())


@pytest.mark.parametrize("told", [True, False], ids=["of a length that is told", "in pieces without end"])
async def test_an_answer_without_end_is_not_read_to_it(request_: AiohttpRequest, told: bool) -> None:
    sent = 0

    async def endless(request: web.Request) -> web.StreamResponse:
        nonlocal sent
        answer = web.StreamResponse(headers={"Content-Length": str(10 * LARGEST_ANSWER)} if told else {})
        await answer.prepare(request)
        while sent < 5 * LARGEST_ANSWER:
            await answer.write(bytes(1024 * 1024))
            sent += 1024 * 1024
        return answer

    async with serving(endless) as address:
        with pytest.raises(NetworkError):
            await request_.post(f"{address}/bot{TOKEN}/getMe", parameters())
    assert sent < 2 * LARGEST_ANSWER


@pytest.mark.parametrize("path", ["", "../secret", "a/../../secret", "{own}", "http://127.0.0.1:1/x", "a?b", None, 7])
async def test_a_file_is_fetched_from_telegram_and_from_nowhere_else(tmp_path: Path, path: object) -> None:
    own = tmp_path / "letter.png"
    own.write_bytes(b"a file of this machine")
    asked: list[str] = []
    read: list[bytes] = []

    async def server(request: web.Request) -> web.StreamResponse:
        asked.append(request.path)
        named = str(own) if path == "{own}" else path
        me = {"id": 7000000001, "is_bot": True, "first_name": "b", "username": "some_bot"}
        result = me if request.path.endswith("getMe") else {"file_id": "a", "file_unique_id": "b", "file_path": named}
        return web.json_response({"ok": True, "result": result})

    async def reading(content: bytes) -> Scan:
        read.append(content)
        return Scan(("read",))

    async with serving(server) as address:
        bot = QuietBot(
            TOKEN, base_url=f"{address}/bot", base_file_url=f"{address}/file/bot",
            request=AiohttpRequest(), get_updates_request=AiohttpRequest(),
        )  # fmt: skip
        async with bot:
            found = await Attachments(bot, reading).scanned(1, Attachment("a"))
    assert found.fault is ScanFault.NOT_FETCHED
    assert read == []
    assert not [one for one in asked if one.startswith("/file")]
    assert TOKEN not in repr(bot)

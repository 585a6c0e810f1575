"""What answers in Telegram's place is no Telegram, or answers strangely: nothing is lost, and nobody counts as gone."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from telegram.error import BadRequest, Forbidden, InvalidToken, TelegramError

from bot.telegram.clock import AgreedClock
from bot.telegram.request import AiohttpRequest, parameters

HTML = b"<html><h1>Blocked by the proxy</h1></html>"
Answer = Callable[[asyncio.StreamWriter], Awaitable[None]]


def answers(status: int, body: bytes, date: str = "") -> Answer:
    async def answer(writer: asyncio.StreamWriter) -> None:
        dated = f"Date: {date}\r\n" if date else ""
        writer.write(f"HTTP/1.1 {status} X\r\n{dated}Content-Length: {len(body)}\r\n\r\n".encode() + body)
        await writer.drain()

    return answer


async def half(writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{")
    await writer.drain()


async def no_http(writer: asyncio.StreamWriter) -> None:
    writer.write(b"\x00\xff\x00 SSH-2.0\r\n\r\n")
    await writer.drain()


async def nothing(_: asyncio.StreamWriter) -> None:
    return


async def drips(writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
    while not writer.is_closing():
        writer.write(b" ")
        await writer.drain()
        await asyncio.sleep(0.05)


@pytest.fixture
async def request_to() -> AsyncIterator[Callable[[Answer], Awaitable[tuple[AiohttpRequest, str]]]]:
    opened: list[tuple[AiohttpRequest, asyncio.Server]] = []

    async def made(answer: Answer) -> tuple[AiohttpRequest, str]:
        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await reader.readuntil(b"\r\n\r\n")
            try:
                await answer(writer)
            except ConnectionError:
                pass
            finally:
                writer.close()

        server = await asyncio.start_server(serve, "127.0.0.1", 0)
        request = AiohttpRequest(connect_timeout=0.5, read_timeout=0.2)
        await request.initialize()
        opened.append((request, server))
        return request, f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/bot"

    yield made
    for request, server in opened:
        await request.shutdown()
        server.close()


STRANGE = {
    "a gateway's 502": answers(502, HTML),
    "a proxy's 400": answers(400, HTML),
    "a proxy's 403": answers(403, HTML),
    "a gateway's 404": answers(404, HTML),
    "a page with 200": answers(200, HTML),
    "nothing in it": answers(200, b""),
    "a list": answers(200, b"[]"),
    "a text": answers(200, b'"ok"'),
    "no result": answers(200, b'{"ok": true}'),
    "half an answer": half,
    "no HTTP": no_http,
    "no answer": nothing,
    "drop by drop": drips,
}


@pytest.mark.parametrize("answer", STRANGE.values(), ids=STRANGE)
async def test_it_is_a_fault_of_the_way_and_says_nothing_of_a_chat_or_the_token(
    request_to: Callable[[Answer], Awaitable[tuple[AiohttpRequest, str]]], answer: Answer
) -> None:
    request, address = await request_to(answer)
    with pytest.raises(TelegramError) as fault:
        await asyncio.wait_for(request.post(address, parameters(chat_id=1)), 5)
    assert not isinstance(fault.value, BadRequest | Forbidden | InvalidToken)


@pytest.mark.parametrize(("status", "kind"), [(400, BadRequest), (403, Forbidden), (401, InvalidToken)])
async def test_telegrams_own_refusals_are_what_they_were(
    request_to: Callable[[Answer], Awaitable[tuple[AiohttpRequest, str]]], status: int, kind: type[TelegramError]
) -> None:
    request, address = await request_to(answers(status, b'{"ok": false, "description": "no"}'))
    with pytest.raises(kind):
        await request.post(address, parameters(chat_id=1))


@pytest.mark.parametrize(
    ("off", "right"),
    [
        (timedelta(), True),
        (timedelta(hours=1), True),
        (-timedelta(hours=1), True),
        (timedelta(days=1), False),
        (-timedelta(days=1), False),
        (timedelta(days=365), False),
        (-timedelta(days=20000), False),
    ],
)
async def test_work_that_a_wrong_clock_would_make_do_harm_waits_until_it_is_right(
    request_to: Callable[[Answer], Awaitable[tuple[AiohttpRequest, str]]], off: timedelta, right: bool
) -> None:
    there = datetime(2026, 11, 22, 12, tzinfo=UTC)
    request, address = await request_to(answers(200, b'{"ok": true, "result": 1}', format_datetime(there, usegmt=True)))
    done: list[int] = []

    async def work() -> float:
        done.append(1)
        return 7.0

    agreed = AgreedClock(request, lambda: there + off)
    assert await agreed.guards(work)() == 7.0  # nothing is known yet
    await request.post(address, parameters(chat_id=1))
    await agreed.guards(work)()
    assert len(done) == 1 + right


async def test_an_answer_without_a_readable_date_leaves_the_clock_alone(
    request_to: Callable[[Answer], Awaitable[tuple[AiohttpRequest, str]]],
) -> None:
    for date in ("", "yesterday"):
        request, address = await request_to(answers(200, b'{"ok": true, "result": 1}', date))
        await request.post(address, parameters(chat_id=1))
        assert AgreedClock(request, lambda: datetime(1970, 1, 1, tzinfo=UTC)).is_right()

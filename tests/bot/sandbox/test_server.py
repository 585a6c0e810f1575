"""The page is served to this machine only, and only the page can act."""

import io
import json
from collections.abc import AsyncIterator

import pytest
from aiohttp import ClientSession

from bot.sandbox.phone import Phone
from bot.sandbox.samples import png
from bot.sandbox.telegram import FakeTelegram
from tests.bot.sandbox.conftest import Restarts


@pytest.fixture
async def page(address: str) -> AsyncIterator[ClientSession]:
    async with ClientSession(address) as session:
        yield session


async def test_every_page_forbids_foreign_content(page: ClientSession) -> None:
    for path in ("/", "/page/page.js", "/page/nothing", "/file/nothing"):
        async with page.get(path) as answer:
            assert answer.headers["Content-Security-Policy"].startswith("default-src 'none'; script-src 'self'")
            assert answer.headers["X-Content-Type-Options"] == "nosniff"


async def test_another_host_name_is_refused(page: ClientSession) -> None:
    async with page.get("/", headers={"Host": "rebound.example"}) as answer:
        assert answer.status == 400


@pytest.mark.parametrize("foreign", [{}, {"Origin": "http://evil.example"}, {"Origin": "null"}])
async def test_another_page_cannot_act(page: ClientSession, telegram: FakeTelegram, foreign: dict[str, str]) -> None:
    async with page.post("/do/types", json={"text": "hello"}, headers=foreign) as answer:
        assert answer.status == 403
    said = [message for chat in telegram.chats.values() for message in chat.messages.values() if not message.service]
    assert said == []


@pytest.mark.parametrize(
    ("act", "asked", "status"),
    [
        ("types", {"text": "hello"}, 204),
        ("types", {}, 409),
        ("taps", {"message": 1, "data": "x"}, 409),
        ("sends", {"kind": "sticker"}, 204),
        ("sends", {"kind": "money"}, 409),
        ("nothing", {}, 404),
    ],
)
async def test_what_cannot_be_done_is_said(
    page: ClientSession, address: str, act: str, asked: dict[str, object], status: int
) -> None:
    async with page.post(f"/do/{act}", json=asked, headers={"Origin": address}) as answer:
        assert answer.status == status


async def test_the_page_hears_of_each_change(page: ClientSession, telegram: FakeTelegram) -> None:
    async with page.get("/events") as stream:
        first = json.loads((await stream.content.readline()).removeprefix(b"data: "))
        assert (first["person"]["name"], first["messages"]) == ("Anna", [])
        await stream.content.readline()
        Phone(telegram, telegram.people[first["person"]["id"]]).types("hello")
        second = json.loads((await stream.content.readline()).removeprefix(b"data: "))
        assert [message["text"] for message in second["messages"]] == ["hello"]


async def test_a_document_is_only_ever_saved(page: ClientSession, telegram: FakeTelegram) -> None:
    phone = Phone(telegram, next(iter(telegram.people.values())))
    file = phone.sends("document").file
    assert file is not None
    async with page.get(f"/file/{file.id}") as answer:
        assert answer.headers["Content-Disposition"] == "attachment"
        assert answer.content_type == "application/octet-stream"
        assert await answer.read() == file.content


async def test_the_bot_is_restarted_on_request(page: ClientSession, address: str, restarts: Restarts) -> None:
    async with page.post("/do/restart", json={}, headers={"Origin": address}) as answer:
        assert answer.status == 204
    assert restarts.count == 1


@pytest.mark.parametrize(
    ("content", "kind"), [(png(30, 40), "photo"), (b"%PDF-1.4", "document"), (png(9000, 20), "document")]
)
async def test_a_file_from_this_computer_is_sent_as_telegram_would_send_it(
    page: ClientSession, telegram: FakeTelegram, address: str, content: bytes, kind: str
) -> None:
    query = {"name": "brev æ.pdf", "mime": "application/pdf"}
    async with page.post("/upload", params=query, data=content, headers={"Origin": address}) as answer:
        assert answer.status == 204
    (file,) = telegram.files.values()
    assert (file.kind, file.name, file.content) == (kind, "brev æ.pdf", content)


@pytest.mark.parametrize(("size", "status"), [(0, 409), (50 * 1024 * 1024 + 1, 413)])
async def test_a_file_that_telegram_would_not_take_is_refused(
    page: ClientSession, telegram: FakeTelegram, address: str, size: int, status: int
) -> None:
    async with page.post("/upload", data=io.BytesIO(bytes(size)), headers={"Origin": address}) as answer:
        assert answer.status == status
    assert not telegram.files


async def test_another_page_cannot_send_a_file(page: ClientSession, telegram: FakeTelegram) -> None:
    async with page.post("/upload", data=b"%PDF-1.4", headers={"Origin": "http://evil.example"}) as answer:
        assert answer.status == 403
    assert not telegram.files

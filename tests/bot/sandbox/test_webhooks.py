"""Updates reach a webhook as Telegram delivers them: with the secret, again after a failure, in order within a chat."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web

from bot.sandbox.phone import Phone
from bot.sandbox.telegram import FakeTelegram
from tests.telegram_server import SECRET_HEADER, TelegramServer


class Hook:
    """A webhook that answers with the statuses it is told, 200 when none is left."""

    def __init__(self) -> None:
        self.statuses: list[int] = []
        self.seen: list[tuple[str | None, dict[str, Any]]] = []
        self.answer: dict[str, Any] = {}

    async def post(self, request: web.Request) -> web.Response:
        self.seen.append((request.headers.get(SECRET_HEADER), await request.json()))
        return web.json_response(self.answer, status=self.statuses.pop(0) if self.statuses else 200)


@pytest.fixture
async def hook(telegram: FakeTelegram) -> AsyncIterator[Hook]:
    hook, app = Hook(), web.Application()
    app.router.add_post("/hook", hook.post)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    local = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    async with TelegramServer(telegram, deliver_to=local, retry_after=0.01):
        await telegram.call("setWebhook", {"url": "https://bot.example/hook", "secret_token": "hush"})
        yield hook
    await runner.cleanup()


async def all_taken(telegram: FakeTelegram) -> None:
    async with asyncio.timeout(20):
        while telegram.updates.pending:
            await telegram.updates.confirmed.after(telegram.updates.confirmed.rings)


async def test_each_post_carries_the_secret(telegram: FakeTelegram, hook: Hook) -> None:
    Phone(telegram, telegram.person("Anna")).types("/start")
    await all_taken(telegram)
    ((secret, update),) = hook.seen
    assert (secret, update["message"]["text"]) == ("hush", "/start")


async def test_a_failed_update_comes_again_before_the_next_of_its_chat(telegram: FakeTelegram, hook: Hook) -> None:
    hook.statuses = [500, 503]
    phone = Phone(telegram, telegram.person("Anna"))
    phone.types("one")
    phone.types("two")
    await all_taken(telegram)
    assert [update["message"]["text"] for _, update in hook.seen] == ["one", "one", "one", "two"]
    info = await telegram.call("getWebhookInfo", {})
    assert info.body["result"]["last_error_message"] == "Wrong response from the webhook: 503"


async def test_a_method_in_the_answer_is_carried_out(telegram: FakeTelegram, hook: Hook) -> None:
    phone = Phone(telegram, telegram.person("Anna"))
    hook.answer = {"method": "sendMessage", "chat_id": phone.chat.id, "text": "Hello"}
    phone.types("/start")
    await all_taken(telegram)
    assert [message.text for message in phone.chat.messages.values()] == ["/start", "Hello"]

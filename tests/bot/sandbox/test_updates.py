"""Updates stay until the bot confirms them, and go where the bot asked for them."""

import asyncio

import pytest

from bot.sandbox.phone import Phone
from bot.sandbox.telegram import FakeTelegram
from bot.sandbox.updates import Update


@pytest.fixture
def phone(telegram: FakeTelegram) -> Phone:
    return Phone(telegram, telegram.person("Anna", "nb"))


async def fetched(telegram: FakeTelegram, **asked: object) -> list[Update]:
    answer = await telegram.call("getUpdates", asked)
    assert answer.ok, answer.body
    return list(answer.body["result"])


async def test_updates_come_again_until_a_higher_offset_confirms_them(telegram: FakeTelegram, phone: Phone) -> None:
    for text in ("a", "b", "c"):
        phone.types(text)
    first, second, third = await fetched(telegram)
    assert await fetched(telegram, limit=2) == [first, second]
    assert await fetched(telegram, offset=second["update_id"]) == [second, third]
    assert await fetched(telegram, offset=-1) == [third]
    assert await fetched(telegram, offset=third["update_id"] + 1) == []


async def test_a_long_poll_ends_when_something_happens(telegram: FakeTelegram, phone: Phone) -> None:
    poll = asyncio.create_task(fetched(telegram, timeout=30))
    await asyncio.sleep(0)
    phone.types("hello")
    (update,) = await asyncio.wait_for(poll, 20)
    assert update["message"]["text"] == "hello"


async def test_a_second_poll_ends_the_first_with_a_conflict(telegram: FakeTelegram, phone: Phone) -> None:
    first = asyncio.create_task(telegram.call("getUpdates", {"timeout": 30}))
    await asyncio.sleep(0)
    second = asyncio.create_task(telegram.call("getUpdates", {"timeout": 30}))
    answer = await asyncio.wait_for(first, 20)
    assert answer.body["description"].startswith("Conflict: terminated by other getUpdates request")
    phone.types("hello")
    assert len((await asyncio.wait_for(second, 20)).body["result"]) == 1


async def test_polling_and_a_webhook_exclude_each_other(telegram: FakeTelegram) -> None:
    poll = asyncio.create_task(telegram.call("getUpdates", {"timeout": 30}))
    await asyncio.sleep(0)
    assert (await telegram.call("setWebhook", {"url": "https://bot.example/hook", "secret_token": "s"})).ok
    assert (await asyncio.wait_for(poll, 20)).code == 409
    assert (await telegram.call("getUpdates", {})).code == 409
    assert (await telegram.call("getWebhookInfo", {})).body["result"]["url"] == "https://bot.example/hook"
    await telegram.call("deleteWebhook", {})
    assert await fetched(telegram) == []


async def test_only_allowed_kinds_of_updates_are_queued(telegram: FakeTelegram, phone: Phone) -> None:
    await fetched(telegram, allowed_updates=["callback_query"])
    phone.types("hello")
    assert await fetched(telegram) == []
    await fetched(telegram, allowed_updates=[])
    phone.types("hello")
    assert len(await fetched(telegram)) == 1

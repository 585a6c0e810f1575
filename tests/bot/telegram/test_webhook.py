"""The webhook: only Telegram is let in, 200 means stored, and health and metrics stand beside it."""

import asyncio
import io
import json
from collections.abc import AsyncIterator

import aiohttp
import pytest

from bot.events import Key
from bot.metrics import Metrics
from bot.sandbox.telegram import FakeTelegram
from bot.store import StoreFault
from bot.telegram.front import Front, open_front
from bot.telegram.request import AiohttpRequest
from bot.telegram.serving import Serving, listening, quiet_server
from bot.telegram.start import CannotStart, choose_webhook
from bot.telegram.webhook import LARGEST_UPDATE, SECRET_HEADER, Webhook
from tests.bot.telegram.conftest import outside_words
from tests.bot.telegram.echo import EchoDialogue
from tests.chat import Chat
from tests.telegram_server import TelegramServer

SECRET = "hush_hush"
WANTED = ("callback_query", "inline_query", "message", "my_chat_member")


class Site:
    """The bot behind a webhook, and how Telegram and others reach it."""

    def __init__(self, url: str, front: Front, dialogue: EchoDialogue) -> None:
        self.url = url
        self.front = front
        self.dialogue = dialogue
        self.healthy = True

    async def ready(self) -> bool:
        return self.healthy

    async def gets(self, path: str) -> tuple[int, str]:
        async with aiohttp.request("GET", self.url + path) as answer:
            return answer.status, await answer.text()

    async def posts(self, body: bytes, secret: str | None = SECRET, path: str = "/hook") -> int:
        return (await self.asks(body, secret, path))[0]

    async def asks(self, body: bytes, secret: str | None = SECRET, path: str = "/hook") -> tuple[int, bytes]:
        headers = {} if secret is None else {SECRET_HEADER: secret}
        async with aiohttp.request("POST", self.url + path, data=io.BytesIO(body), headers=headers) as answer:
            return answer.status, await answer.read()


@pytest.fixture
async def site(server: TelegramServer, dialogue: EchoDialogue) -> AsyncIterator[Site]:
    metrics = Metrics()
    front = await open_front(
        server.telegram.token, dialogue, outside_words, AiohttpRequest, api_url=server.url, metrics=metrics
    )
    place = listening("127.0.0.1", 0)
    site = Site(f"http://127.0.0.1:{place.getsockname()[1]}", front, dialogue)
    webhook = Webhook(f"{site.url}/hook", SECRET, lambda: front.reception, site.ready, metrics)
    serving = Serving(quiet_server(webhook.app()), place)
    await serving.start()
    await choose_webhook(front.bot, f"{site.url}/hook", SECRET)
    yield site
    await serving.stop()
    await front.close()


def an_update(telegram: FakeTelegram, text: str = "hello") -> tuple[Chat, bytes]:
    """What Telegram would post for a text, not posted yet."""
    telegram.webhook = None
    chat = Chat(telegram)
    chat.phone.types(text)
    (update,) = telegram.updates.pending
    telegram.updates.drop(update["update_id"])
    return chat, json.dumps(update).encode()


def key(chat: Chat) -> Key:
    return Key(chat.person.id, chat.person.id)


async def answered(chat: Chat, text: str) -> None:
    await chat.until(lambda: chat.messages()[-1].text == text)


@pytest.mark.usefixtures("site")
async def test_a_chat_goes_on_over_the_webhook(telegram: FakeTelegram) -> None:
    chat = Chat(telegram)
    chat.phone.types("a")
    await answered(chat, "Question 1. Heard: a")
    chat.phone.types("b")
    await answered(chat, "Question 2. Heard: a, b")


@pytest.mark.parametrize("secret", [None, "", "hush", "HUSH_HUSH", "hush_hush_", "hush\u00e9"])
async def test_a_wrong_secret_gets_403_and_changes_nothing(
    telegram: FakeTelegram, site: Site, secret: str | None
) -> None:
    chat, body = an_update(telegram)
    assert await site.posts(body, secret) == 403
    assert await site.dialogue.heard(key(chat)) == []


@pytest.mark.usefixtures("site")
async def test_telegram_posts_only_the_kinds_of_updates_that_are_wanted(telegram: FakeTelegram) -> None:
    assert telegram.updates.allowed == WANTED


async def test_200_comes_once_it_is_stored_and_500_when_it_cannot_be(telegram: FakeTelegram, site: Site) -> None:
    chat, body = an_update(telegram)
    site.dialogue.faults = [StoreFault("DATABASE_URL: gone")]
    assert await site.posts(body) == 500
    assert await site.dialogue.heard(key(chat)) == []
    assert await site.posts(body) == 200
    assert await site.dialogue.heard(key(chat)) == ["hello"]


async def test_the_same_update_twice_is_taken_once(telegram: FakeTelegram, site: Site) -> None:
    chat, body = an_update(telegram)
    assert [await site.posts(body), await site.posts(body)] == [200, 200]
    await site.front.courier.settled()
    assert await site.dialogue.heard(key(chat)) == ["hello"]
    assert len([message for message in chat.messages() if message.from_bot]) == 1


async def test_the_same_update_twice_at_once_is_taken_once(telegram: FakeTelegram, site: Site) -> None:
    chat, body = an_update(telegram)
    assert set(await asyncio.gather(*(site.posts(body) for _ in range(5)))) == {200}
    assert await site.dialogue.heard(key(chat)) == ["hello"]


async def test_a_tap_is_answered_in_the_body_of_its_200_once_it_is_stored(telegram: FakeTelegram, site: Site) -> None:
    chat, body = an_update(telegram)
    await site.posts(body)
    await site.front.courier.settled()
    tapped = chat.phone.taps(chat.messages()[-1].id, "a:q1:yes")
    (update,) = telegram.updates.pending
    tap = json.dumps(update).encode()
    site.dialogue.faults = [StoreFault("DATABASE_URL: gone")]
    stops = {"method": "answerCallbackQuery", "callback_query_id": update["callback_query"]["id"]}
    assert await site.asks(tap) == (500, b"")
    status, call = await site.asks(tap)
    assert (status, json.loads(call)) == (200, stops | {"text": "Noted"})
    assert await site.dialogue.heard(key(chat)) == ["hello", "a:q1:yes"]
    await site.front.courier.settled()
    assert tapped.answer is None
    assert json.loads((await site.asks(tap))[1]) == stops


@pytest.mark.usefixtures("site")
async def test_a_toast_in_the_body_reaches_the_phone(telegram: FakeTelegram) -> None:
    chat = Chat(telegram)
    await chat.types("a")
    await answered(chat, "Question 1. Heard: a")
    await chat.taps("Yes")
    await chat.until(lambda: chat.toast() == "Noted")
    await answered(chat, "Question 2. Heard: a, a:q1:yes")


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"{}", b'{"update_id": "x"}'])
async def test_what_is_no_update_gets_400(site: Site, body: bytes) -> None:
    assert await site.posts(body) == 400


async def test_a_body_larger_than_any_update_is_refused(site: Site) -> None:
    assert await site.posts(b" " * (LARGEST_UPDATE + 1)) == 413


async def test_only_the_path_of_the_address_takes_updates(site: Site) -> None:
    assert await site.posts(b"{}", path="/") == 404


async def test_health_says_whether_the_bot_is_ready(site: Site) -> None:
    assert (await site.gets("/healthz"))[0] == 200
    site.healthy = False
    assert (await site.gets("/healthz"))[0] == 503


async def test_metrics_are_prometheus_text_without_people(telegram: FakeTelegram, site: Site) -> None:
    chat, body = an_update(telegram, "10 500")
    await site.posts(body)
    status, text = await site.gets("/metrics")
    assert status == 200
    assert 'bot_events_total{kind="text"} 1.0' in text
    assert str(chat.person.id) not in text
    assert "10 500" not in text


async def test_an_address_that_telegram_will_not_post_to_is_named_in_one_line(site: Site) -> None:
    with pytest.raises(CannotStart, match=r"^WEBHOOK_URL: .*"):
        await choose_webhook(site.front.bot, "https://bot.example:1234/hook", SECRET)

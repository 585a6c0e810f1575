"""Long polling: nothing is confirmed before it is stored, and faults do not end it."""

import asyncio

import pytest

from bot.events import Key
from bot.sandbox.faults import Dropped, server_broken, too_many_requests
from bot.sandbox.refused import conflict
from bot.sandbox.telegram import FakeTelegram
from bot.store import StoreFault
from bot.telegram.front import open_front
from bot.telegram.request import AiohttpRequest
from bot.telegram.start import WrongToken, choose_polling
from tests.bot.telegram.conftest import Running, confirmed, outside_words, polling
from tests.bot.telegram.echo import EchoDialogue
from tests.chat import Chat
from tests.telegram_server import TelegramServer

WANTED = ("callback_query", "inline_query", "message", "my_chat_member")


async def test_an_update_is_not_confirmed_while_it_cannot_be_stored(telegram: FakeTelegram, running: Running) -> None:
    chat = Chat(telegram)
    running.dialogue.faults = [StoreFault("DATABASE_URL: gone")] * 2
    chat.phone.types("hello")
    await asyncio.sleep(0.03)
    assert len(telegram.updates.pending) == 1
    await confirmed(telegram)
    assert await running.dialogue.heard(Key(chat.person.id, chat.person.id)) == ["hello"]
    assert len(running.dialogue.turns) == 1


@pytest.mark.usefixtures("running")
async def test_only_the_kinds_of_updates_that_are_wanted_are_fetched(telegram: FakeTelegram) -> None:
    await Chat(telegram).types("hello")
    assert telegram.updates.allowed == WANTED


async def test_an_update_is_kept_however_long_the_store_is_away(telegram: FakeTelegram, running: Running) -> None:
    chat = Chat(telegram)
    running.dialogue.faults = [StoreFault("DATABASE_URL: gone")] * 7
    chat.phone.types("hello")
    await confirmed(telegram)
    await running.front.courier.settled()
    assert chat.last().text == "Question 1. Heard: hello"


async def test_an_update_that_fails_for_ever_is_given_up_and_does_not_hold_up_others(
    telegram: FakeTelegram, running: Running
) -> None:
    broken, other = Chat(telegram, "Anna"), Chat(telegram, "Berit")
    running.dialogue.unbearable = "boom"
    broken.phone.types("boom")
    other.phone.types("hello")
    await other.until(lambda: other.messages()[-1].from_bot)
    await confirmed(telegram)
    await broken.types("are you there")
    assert broken.last().text == "Question 1. Heard: are you there"


@pytest.mark.usefixtures("running")
async def test_a_chat_that_waits_does_not_hold_up_others(telegram: FakeTelegram) -> None:
    flooding, other = Chat(telegram, "Anna"), Chat(telegram, "Berit")
    for _ in range(60):
        flooding.phone.types("again")
    await other.types("hello")
    assert other.last().text == "Question 1. Heard: hello"


@pytest.mark.parametrize(
    "fault", [server_broken(500), server_broken(502), Dropped(), too_many_requests(1), conflict("another getUpdates")]
)
async def test_polling_goes_on_after_a_fault(server: TelegramServer, dialogue: EchoDialogue, fault: object) -> None:
    telegram = server.telegram
    telegram.faults.next("getUpdates", fault)  # type: ignore[arg-type] # a refusal or a lost connection
    async with polling(server, dialogue):
        await Chat(telegram).types("hello")
    assert len(dialogue.turns) == 1


async def test_a_token_that_telegram_does_not_know_stops_the_start_in_one_line(
    server: TelegramServer, dialogue: EchoDialogue
) -> None:
    with pytest.raises(WrongToken, match=r"^TELEGRAM_BOT_TOKEN: .* @BotFather$"):
        await open_front("1:wrong", dialogue, outside_words, AiohttpRequest, api_url=server.url)


async def test_a_token_that_is_revoked_ends_polling(server: TelegramServer, dialogue: EchoDialogue) -> None:
    front = await open_front(server.telegram.token, dialogue, outside_words, AiohttpRequest, api_url=server.url)
    polls = asyncio.create_task(front.polling.run())
    await Chat(server.telegram).types("hello")
    server.telegram.token = "2:new"
    Chat(server.telegram, "Berit").phone.types("hello")
    with pytest.raises(WrongToken):
        await asyncio.wait_for(polls, 20)
    await front.close()


async def test_the_start_waits_for_a_telegram_that_does_not_answer(
    server: TelegramServer, dialogue: EchoDialogue
) -> None:
    server.telegram.faults.next("getMe", Dropped())
    async with polling(server, dialogue) as running:
        assert running.front.bot.username == "restgjeld_sandbox_bot"


async def test_a_webhook_that_was_set_before_is_removed_and_nothing_is_lost(
    server: TelegramServer, running: Running
) -> None:
    await server.telegram.call("setWebhook", {"url": "https://bot.example/hook"})
    await choose_polling(running.front.bot)
    assert server.telegram.webhook is None


async def test_a_repeated_update_changes_nothing(telegram: FakeTelegram, running: Running) -> None:
    chat = Chat(telegram)
    chat.phone.types("hello")
    (update,) = telegram.updates.pending
    await confirmed(telegram)
    await running.front.handle(dict(update))
    assert await running.dialogue.heard(Key(chat.person.id, chat.person.id)) == ["hello"]
    assert len([message for message in chat.messages() if message.from_bot]) == 1
    assert "bot_repeated_updates_total 1.0" in running.metrics.text().decode()


async def test_an_update_of_a_kind_nobody_knows_is_passed_over(running: Running) -> None:
    await running.front.handle({"update_id": 1, "message": {"what": "is this"}})
    await running.front.handle({"update_id": 2, "poll_of_the_future": {}})
    assert running.dialogue.turns == []

"""python-telegram-bot speaks to the fake, in memory and over HTTP, and a person chats with it."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from typing import Any

import pytest
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeChat,
    ForceReply,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InputFile,
    InputTextMessageContent,
    LinkPreviewOptions,
    Update,
)
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter

from bot.sandbox.faults import Dropped, too_many_requests
from bot.sandbox.samples import SAMPLES, png
from bot.sandbox.telegram import FakeTelegram
from bot.sandbox.transport import FakeRequest
from tests.chat import Chat
from tests.telegram_server import TelegramServer

KEYS = InlineKeyboardMarkup(
    [
        [InlineKeyboardButton("Home", callback_data="a:collateral:home")],
        [
            InlineKeyboardButton("Law", url="https://lovdata.no/"),
            InlineKeyboardButton("Copy", copy_text={"text": "x"}),  # type: ignore[arg-type]
        ],
    ]
)


@pytest.fixture(params=["memory", "http"])
async def bot(request: pytest.FixtureRequest, telegram: FakeTelegram) -> AsyncIterator[Bot]:
    if request.param == "memory":
        async with Bot(telegram.token, request=FakeRequest(telegram), get_updates_request=FakeRequest(telegram)) as bot:
            yield bot
        return
    async with TelegramServer(telegram) as server:
        calls, files = f"{server.url}/bot", f"{server.url}/file/bot"
        async with Bot(telegram.token, base_url=calls, base_file_url=files) as bot:
            yield bot


async def echo(bot: Bot, update: Update) -> None:
    if update.callback_query and update.callback_query.message:
        await update.callback_query.answer("Noted")
        await bot.edit_message_text(
            f"You chose {update.callback_query.data}",
            chat_id=update.callback_query.message.chat.id,
            message_id=update.callback_query.message.message_id,
        )
    elif update.message and update.message.text:
        await update.message.reply_html(f"You wrote <b>{update.message.text}</b>", reply_markup=KEYS)
    elif update.message:
        await update.message.reply_text("I can only read text.")


def delivered(bot: Bot) -> Any:
    async def deliver(update: Mapping[str, Any]) -> None:
        await echo(bot, Update.de_json(dict(update), bot))

    return deliver


async def test_a_person_types_taps_and_reads(telegram: FakeTelegram, bot: Bot) -> None:
    chat = Chat(telegram, "Anna", deliver=delivered(bot))
    await chat.types("10 000")
    assert chat.reads() == "You wrote 10 000"
    assert chat.last().source == "You wrote <b>10 000</b>"
    assert chat.labels() == ("Home", "Law", "Copy")
    assert chat.choices() == ("a:collateral:home",)
    question = chat.last()
    await chat.taps("Home")
    assert chat.toast() == "Noted"
    assert chat.reads() == "You chose a:collateral:home"
    assert (chat.last().id, chat.labels()) == (question.id, ())
    with pytest.raises(AssertionError, match="no button 'Home'"):
        await chat.taps("Home")
    with pytest.raises(BadRequest, match="not modified"):
        await chat.taps_on(question, "a:collateral:home")


@pytest.mark.parametrize("kind", SAMPLES)
async def test_what_the_bot_cannot_read_is_parsed_by_the_library(telegram: FakeTelegram, bot: Bot, kind: str) -> None:
    chat = Chat(telegram, "Anna", deliver=delivered(bot))
    await chat.sends(kind)
    assert chat.reads() == "I can only read text."


async def test_files_go_up_and_come_down_unchanged(telegram: FakeTelegram, bot: Bot) -> None:
    chat = Chat(telegram, "Anna", deliver=delivered(bot))
    await chat.types("/start")
    picture, report = png(30, 40), b"%PDF-1.7 \x00\xff"
    await bot.send_photo(chat.room.id, picture, caption="Your card")
    sent = await bot.send_document(
        chat.room.id, InputFile(report, "report.pdf"), caption="<i>Report</i>", parse_mode="HTML"
    )
    assert sent.document is not None
    assert sent.document.file_name == "report.pdf"
    assert bytes(await (await sent.document.get_file()).download_as_bytearray()) == report
    photo, document = chat.messages()[-2:]
    assert photo.file is not None
    assert (photo.file.content, photo.file.width, photo.text) == (picture, 30, "Your card")
    assert document.marked.entities[0]["type"] == "italic"


async def test_what_a_bot_says_of_itself_is_kept(telegram: FakeTelegram, bot: Bot) -> None:
    anna = telegram.person("Anna")
    await bot.set_my_commands([BotCommand("help", "Hjelp")], language_code="nb")
    await bot.set_my_commands([BotCommand("staff", "Staff")], scope=BotCommandScopeChat(anna.id))
    assert await bot.get_my_commands(language_code="nb") == (BotCommand("help", "Hjelp"),)
    await bot.set_my_description("Explains what is still owed.")
    assert (await bot.get_my_description()).description == "Explains what is still owed."
    assert (await bot.get_me()).supports_inline_queries
    assert (await bot.get_chat(anna.id)).first_name == "Anna"
    group = telegram.group("Owners", [anna])
    assert (await bot.get_chat_member(group.id, anna.id)).status == "creator"
    assert len(await bot.get_chat_administrators(group.id)) == 1
    await bot.set_webhook("https://bot.example/hook", secret_token="s", max_connections=5, allowed_updates=["message"])
    assert (await bot.get_webhook_info()).max_connections == 5


@pytest.mark.filterwarnings("ignore:.*attribute `retry_after` will be")
async def test_refusals_and_faults_become_the_librarys_errors(telegram: FakeTelegram, bot: Bot) -> None:
    chat = Chat(telegram, "Anna", deliver=delivered(bot))
    await chat.types("/start")
    preview = LinkPreviewOptions(is_disabled=True)
    await bot.send_message(chat.room.id, "How much?", link_preview_options=preview, reply_markup=ForceReply())
    with pytest.raises(BadRequest, match="Can't parse entities"):
        await bot.send_message(chat.room.id, "<p>", parse_mode="HTML")
    telegram.faults.next("sendMessage", too_many_requests(2), Dropped())
    with pytest.raises(RetryAfter):
        await bot.send_message(chat.room.id, "x")
    with pytest.raises(NetworkError):
        await bot.send_message(chat.room.id, "x")
    await chat.blocks()
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(chat.room.id, "x")


async def test_an_inline_query_is_answered_with_terms(telegram: FakeTelegram, bot: Bot) -> None:
    async def deliver(raw: Mapping[str, Any]) -> None:
        query = Update.de_json(dict(raw), bot).inline_query
        assert query is not None
        term = InlineQueryResultArticle("1", query.query, InputTextMessageContent(f"<b>{query.query}</b>", "HTML"))
        await query.answer([term], cache_time=0, is_personal=True)

    chat = Chat(telegram, "Anna", deliver=deliver)
    (result,) = await chat.searches("restgjeld")
    assert result["title"] == "restgjeld"


async def test_a_polling_bot_is_waited_for(telegram: FakeTelegram, bot: Bot) -> None:
    async def poll() -> None:
        offset = 0
        while True:
            for update in await bot.get_updates(offset=offset, timeout=10):
                await echo(bot, update)
                offset = update.update_id + 1

    polling = asyncio.create_task(poll())
    try:
        anna, bob = Chat(telegram, "Anna"), Chat(telegram, "Bob", language="nb")
        await anna.types("hello")
        assert anna.reads() == "You wrote hello"
        await bob.types("hei")
        await anna.taps("a:collateral:home")
        assert (bob.reads(), anna.toast()) == ("You wrote hei", "Noted")
    finally:
        polling.cancel()
        await asyncio.gather(polling, return_exceptions=True)

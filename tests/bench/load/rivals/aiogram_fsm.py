"""aiogram 3 with its finite state machine on SQLite, as its own documentation builds it."""

import asyncio
import os
from typing import Any

from aiogram import Bot, Dispatcher, F
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import CommandStart, StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, LinkPreviewOptions, Message

from tests.bench.load.rivals.aiogram_storage import SqliteStorage
from tests.bench.load.rivals.told import API, FOLDER, STEPS, TOKEN

PREVIEW = LinkPreviewOptions(is_disabled=True)


async def made(number: int, event: Message | CallbackQuery, message: Message, state: FSMContext) -> None:
    """Keep the answer of this step and which comes next, and make its calls; the next update finds it kept."""
    step, bot = STEPS[number], event.bot
    await state.update_data({f"step{number}": step["does"]})
    await state.set_state(None if number + 1 == len(STEPS) else f"step{number + 1}")
    before = message.message_id - (0 if step["tap"] else 1)
    for method, parameters in step["calls"]:
        if method == "answerCallbackQuery":
            await event.answer()
        elif method == "editMessageText":
            await message.edit_text(parameters["text"], parse_mode="HTML", link_preview_options=PREVIEW)
        elif method == "editMessageReplyMarkup":
            await bot.edit_message_reply_markup(chat_id=message.chat.id, message_id=before)
        elif method == "sendMessage":
            await bot.send_message(
                message.chat.id,
                parameters["text"],
                parse_mode="HTML",
                link_preview_options=PREVIEW,
                reply_markup=parameters.get("reply_markup"),
            )


def routed(dispatcher: Dispatcher, number: int) -> None:
    """Lead what is done in this state to its step."""

    async def tapped(query: CallbackQuery, state: FSMContext) -> None:
        await made(number, query, query.message, state)

    async def typed(message: Message, state: FSMContext) -> None:
        await made(number, message, message, state)

    if number == 0:
        dispatcher.message.register(typed, CommandStart())
    elif STEPS[number]["tap"]:
        dispatcher.callback_query.register(tapped, StateFilter(f"step{number}"))
    else:
        dispatcher.message.register(typed, StateFilter(f"step{number}"), F.text)


async def main() -> None:
    """Poll until killed."""
    storage = SqliteStorage(FOLDER / "people.db", os.environ["RIVAL_SYNCHRONOUS"])
    await storage.open()
    dispatcher: Any = Dispatcher(storage=storage)
    for number in range(len(STEPS)):
        routed(dispatcher, number)
    bot = Bot(TOKEN, session=AiohttpSession(api=TelegramAPIServer.from_base(API)))
    await dispatcher.start_polling(bot)


if __name__ == "__main__":
    asyncio.run(main())

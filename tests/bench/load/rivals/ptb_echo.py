"""python-telegram-bot on this project's transport, without any state: the same calls, or only the messages."""

import os
from typing import Any

from telegram import LinkPreviewOptions, Update
from telegram.ext import Application, ContextTypes, TypeHandler

from bot.telegram.request import AiohttpRequest
from tests.bench.load.rivals.told import API, BY_WORDS, TOKEN

Context = ContextTypes.DEFAULT_TYPE
PREVIEW = LinkPreviewOptions(is_disabled=True)


async def same_calls(update: Update, context: Context) -> None:
    """Make the calls that our bot makes for this step; which message was the one before is guessed, nothing is kept."""
    query, chat, message = update.callback_query, update.effective_chat, update.effective_message
    assert chat is not None
    assert message is not None
    said = (query.data if query else message.text) or ""
    for method, parameters in BY_WORDS[said]:
        if method == "answerCallbackQuery" and query is not None:
            await query.answer()
        elif method == "editMessageText" and query is not None:
            await query.edit_message_text(parameters["text"], parse_mode="HTML", link_preview_options=PREVIEW)
        elif method == "editMessageReplyMarkup":
            await context.bot.edit_message_reply_markup(chat.id, message.message_id - (0 if query else 1))
        elif method == "sendMessage":
            await _sent(context, chat.id, parameters)


async def one_call(update: Update, context: Context) -> None:
    """Send the messages of the step, most often one, and nothing else."""
    query, chat, message = update.callback_query, update.effective_chat, update.effective_message
    assert chat is not None
    assert message is not None
    said = (query.data if query else message.text) or ""
    for method, parameters in BY_WORDS[said]:
        if method == "sendMessage":
            await context.bot.send_message(chat.id, parameters["text"])


async def _sent(context: Context, chat: int, parameters: dict[str, Any]) -> None:
    await context.bot.send_message(
        chat,
        parameters["text"],
        parse_mode="HTML",
        link_preview_options=PREVIEW,
        reply_markup=parameters.get("reply_markup"),
    )


def main() -> None:
    """Poll until killed."""
    builder = Application.builder().token(TOKEN).base_url(f"{API}/bot").concurrent_updates(256)
    application = builder.request(AiohttpRequest()).get_updates_request(AiohttpRequest()).build()
    application.add_handler(TypeHandler(Update, one_call if os.environ.get("RIVAL_ONE_CALL") else same_calls))
    application.run_polling()


if __name__ == "__main__":
    main()

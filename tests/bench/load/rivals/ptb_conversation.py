"""python-telegram-bot as documented: ConversationHandler, PicklePersistence, and its default transport."""

import os
import warnings
from typing import Any

from telegram import LinkPreviewOptions, Update
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
    MessageHandler,
    PicklePersistence,
    filters,
)
from telegram.warnings import PTBUserWarning

from tests.bench.load.rivals.told import API, FOLDER, STEPS, TOKEN

Context = ContextTypes.DEFAULT_TYPE
PREVIEW = LinkPreviewOptions(is_disabled=True)
WORDS = [step["does"] for step in STEPS]


async def handle(update: Update, context: Context) -> int:
    """Keep the answer, make the calls of this step, and go to the next; the step is known by what was said.

    With concurrent updates the next one may come before this has returned: no state may refuse it.
    """
    query, chat, message = update.callback_query, update.effective_chat, update.effective_message
    assert chat is not None
    assert message is not None
    assert context.user_data is not None
    said = (query.data if query else message.text) or ""
    number = WORDS.index(said)
    context.user_data[number] = said
    before = message.message_id - (0 if query else 1)
    for method, parameters in STEPS[number]["calls"]:
        if method == "answerCallbackQuery" and query is not None:
            await query.answer()
        elif method == "editMessageText" and query is not None:
            await query.edit_message_text(parameters["text"], parse_mode="HTML", link_preview_options=PREVIEW)
        elif method == "editMessageReplyMarkup":
            await context.bot.edit_message_reply_markup(chat.id, before)
        elif method == "sendMessage":
            await context.bot.send_message(
                chat.id,
                parameters["text"],
                parse_mode="HTML",
                link_preview_options=PREVIEW,
                reply_markup=parameters.get("reply_markup"),
            )
    return ConversationHandler.END if number + 1 == len(STEPS) else number + 1


def main() -> None:
    """Poll until killed."""
    warnings.filterwarnings("ignore", category=PTBUserWarning)
    taken: list[Any] = [CallbackQueryHandler(handle), MessageHandler(filters.TEXT & ~filters.COMMAND, handle)]
    states: dict[object, list[Any]] = dict.fromkeys(range(len(STEPS)), taken)
    begin: Any = CommandHandler("start", handle)
    conversation = ConversationHandler([begin, *taken], states, [begin], name="talk", persistent=True)
    builder = Application.builder().token(TOKEN).base_url(f"{API}/bot")
    builder = builder.persistence(PicklePersistence(FOLDER / "people.pickle"))
    if at_once := os.environ.get("RIVAL_AT_ONCE"):
        builder = builder.concurrent_updates(int(at_once))
    application = builder.build()
    application.add_handler(conversation)
    application.run_polling()


if __name__ == "__main__":
    main()

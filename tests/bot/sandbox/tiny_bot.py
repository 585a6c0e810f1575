"""The smallest bot that shows all the page can do."""

from html import escape
from typing import Any

from bot.sandbox.files import Upload
from bot.sandbox.samples import png
from bot.sandbox.telegram import FakeTelegram

KEYS = [
    [{"text": "Home", "callback_data": "a:collateral:home"}, {"text": "Car", "callback_data": "a:collateral:vehicle"}],
    [{"text": "The law", "url": "https://lovdata.no/"}, {"text": "Copy", "copy_text": {"text": "12 500"}}],
]


def links(username: str) -> list[list[dict[str, str]]]:
    """The ways from a group: into the private chat, into another group, to somebody else."""
    own = f"https://t.me/{username}"
    return [
        [{"text": "Write to me", "url": f"{own}?start=term_x"}],
        [{"text": "To your group", "url": f"{own}?startgroup=go"}],
        [{"text": "Share", "url": f"https://t.me/share/url?url={own}&text=Look"}],
        [{"text": "Search elsewhere", "switch_inline_query": "debt"}],
    ]


class TinyBot:
    """Greets, echoes, edits what was tapped, sends files; it fetches its updates as any bot does."""

    def __init__(self, telegram: FakeTelegram) -> None:
        self._telegram = telegram

    async def runs(self) -> None:
        """Until it is cancelled."""
        groups = [{"command": "term", "description": "Explains a word"}]
        await self._calls("setMyCommands", commands=groups, scope={"type": "all_group_chats"})
        await self._calls("setMyShortDescription", short_description="Free, private.")
        await self._calls("setMyCommands", commands=[{"command": "files", "description": "Sends a card and a report"}])
        await self._calls("setMyDescription", description="I tell what is still owed.")
        offset = 0
        while True:
            for update in await self._calls("getUpdates", offset=offset, timeout=30):
                await self._answers(update)
                offset = update["update_id"] + 1

    async def _answers(self, update: dict[str, Any]) -> None:
        if "callback_query" in update:
            await self._edits(update["callback_query"])
        elif "inline_query" in update:
            await self._offers(update["inline_query"])
        elif "message" in update:
            await self._replies(update["message"])

    async def _replies(self, message: dict[str, Any]) -> None:
        chat, text = message["chat"]["id"], message.get("text")
        if text == "/files":
            await self._telegram.call("sendPhoto", {"chat_id": chat}, {"photo": Upload("card.png", png(400, 300))})
            report = {"document": Upload("report.pdf", b"%PDF-1.7")}
            await self._telegram.call("sendDocument", {"chat_id": chat, "caption": "Your report"}, report)
        elif text is None and not {"new_chat_members", "left_chat_member"} & message.keys():
            await self._calls("sendMessage", chat_id=chat, text="I can only read text and buttons.")
        elif text is not None:
            words = f"<b>You wrote</b> {escape(text)}\nWhat was the loan on?"
            private = message["chat"]["type"] == "private"
            keys = {"inline_keyboard": KEYS if private else links(self._telegram.bot.username)}
            where = {"message_thread_id": message["message_thread_id"]} if "is_topic_message" in message else {}
            await self._calls("sendMessage", chat_id=chat, text=words, parse_mode="HTML", reply_markup=keys, **where)

    async def _edits(self, query: dict[str, Any]) -> None:
        message = query["message"]
        place = {"chat_id": message["chat"]["id"], "message_id": message["message_id"]}
        await self._calls("answerCallbackQuery", callback_query_id=query["id"], text="Noted")
        await self._calls("editMessageText", text=f"You chose {query['data']}", **place)

    async def _offers(self, query: dict[str, Any]) -> None:
        words = {"message_text": f"About {query['query']}"}
        result = {"type": "article", "id": "1", "title": query["query"], "input_message_content": words}
        keys = {"reply_markup": {"inline_keyboard": links(self._telegram.bot.username)[:1]}}
        button = {"text": "Work out your own case", "start_parameter": "own"}
        await self._calls("answerInlineQuery", inline_query_id=query["id"], results=[result | keys], button=button)

    async def _calls(self, method: str, **parameters: object) -> Any:
        answer = await self._telegram.call(method, parameters)
        assert answer.ok, answer.body
        return answer.body["result"]

"""A story as it is told afterwards: who said what in which chat, what the bot did everywhere, and under it the buttons.

A story is played on the whole bot and written down as it goes; the file kept of it is compared with what was played.
"""

import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from bot.sandbox.chats import Message
from bot.sandbox.keyboards import buttons
from bot.sandbox.telegram import Called
from tests.chat_reading import data_of
from tests.whole import Whole

FOLDER = Path(__file__).parent
RENEW = "read the difference; if it is right, renew with: SNAPSHOT=write pytest tests/transcripts"
WRITING = os.environ.get("SNAPSHOT") == "write"
NBSP = "\u00a0"
SENT = {"sendMessage": "BOT", "sendPhoto": "BOT sends a picture", "sendDocument": "BOT sends a file"}
CHANGED = {"editMessageText": "BOT changes its message", "editMessageCaption": "BOT changes its message"}
TEXTS = {"text", "caption"}
DONE = {"leaveChat": "BOT leaves the group", "deleteMessage": "BOT takes its message back"}


@dataclass
class Transcript:
    """What was said so far, line by line; ``heard`` are the calls of the bot that are written down."""

    bot: Whole
    title: str
    lines: list[str] = field(default_factory=list)
    heard: int = 0
    place: str = ""

    def __post_init__(self) -> None:
        self.lines.append(self.title)
        self.heard = len(self.bot.telegram.calls)

    @property
    def text(self) -> str:
        """The whole of it."""
        return "\n".join(self.lines).replace(NBSP, " ") + "\n"

    def notes(self, happened: str) -> None:
        """Writes down what happened between two things that were said."""
        self.lines += ["", f"({happened})"]

    def skips(self, happened: str) -> None:
        """Writes down what happened meanwhile, and not how."""
        self.heard = len(self.bot.telegram.calls)
        self.notes(happened)

    def says(self, place: str, who: str, what: str) -> None:
        """Writes down what a person did, in which chat."""
        self._goes_to(place)
        first, *rest = what.split("\n")
        self.lines += [f"{who} {first}", *(f"  {line}" for line in rest)]

    def answers(self, place: str, *, silence: bool = True) -> None:
        """Writes down what the bot has done since, wherever that was; also that it did nothing."""
        calls = list(self.bot.telegram.calls)[self.heard :]
        self.heard += len(calls)
        told = [entry for call in calls if call.answer.ok for entry in (self._told(call),) if entry]
        for where, lines in told:
            self._goes_to(where or place)
            self.lines += lines
        if silence and not told:
            self.lines.append("(the bot says nothing)")

    def _goes_to(self, place: str) -> None:
        if place != self.place:
            self.place = place
            self.lines += ["", f"== {place}"]

    def _told(self, call: Called) -> tuple[str, list[str]] | None:
        """Where a call shows and how; None for one that nobody sees."""
        if call.method in SENT or call.method in CHANGED:
            return self._message(call)
        if call.method == "answerCallbackQuery":
            toast = call.parameters.get("text")
            return ("", [f"BOT toast | {toast}"]) if toast else None
        if call.method == "answerInlineQuery":
            return "", list(self._offered(given(call)))
        return ("", [DONE[call.method]]) if call.method in DONE else None

    def _message(self, call: Called) -> tuple[str, list[str]]:
        result: Mapping[str, Any] = call.answer.body["result"]
        chat = self.bot.telegram.chats[result["chat"]["id"]]
        message = chat.messages[result["message_id"]]
        answered = message.extra.get("reply_to_message", {})
        replied = answered.get("from", {}).get("first_name") if "forum_topic_created" not in answered else None
        who = (SENT | CHANGED)[call.method] + (f", in answer to {replied}" if replied else "")
        name = [f"  ({message.file.name})"] if message.file else []
        return place_of(self.bot, message, chat.id), [who, *name, *written(message)]

    def _offered(self, asked: Mapping[str, Any]) -> Iterator[str]:
        results = asked.get("results", [])
        kept = f"{asked.get('cache_time', 300)} s, {'for this person only' if asked.get('is_personal') else 'for all'}"
        yield f"BOT offers {len(results)} (kept {kept})"
        button = asked.get("button") or {}
        if button:
            yield f"  above: [{button['text']} = ?start={button.get('start_parameter')}]"
        for result in results:
            yield f"  - {result['title']}"
            yield from (f"      {line}" for line in result.get("description", "").split("\n") if line)


def given(call: Called) -> dict[str, Any]:
    """The parameters of a call, out of the JSON that they may be packed in."""
    return {name: value if name in TEXTS else unpacked(value) for name, value in call.parameters.items()}


def unpacked(value: Any) -> Any:
    """A value out of its JSON; a string that holds none is itself."""
    try:
        return json.loads(value) if isinstance(value, str) else value
    except ValueError:
        return value


def place_of(bot: Whole, message: Message | None, chat_id: int) -> str:
    """What the transcript calls a chat, and the topic of a forum."""
    chat = bot.telegram.chats[chat_id]
    if chat.is_private:
        return f"{chat.title}, in private"
    topic = chat.topics.get(message.topic or 0) if message else None
    return f"{chat.title}, a group" + (f", topic «{topic.name}»" if topic else "")


def written(message: Message) -> list[str]:
    """The lines of a message and its buttons."""
    lines = [f"  | {line}" if line else "  |" for line in (message.source or "").split("\n")]
    return lines + [f"  {' '.join(map(shown, row))}" for row in buttons(message.markup)]


def shown(button: Mapping[str, Any]) -> str:
    """A button, with what it does; a link into the bot's own chat by what it sends there."""
    if "url" in button:
        _, into_chat, payload = button["url"].partition("bot?start=")
        return f"[{button['text']} = {'?start=' + payload if into_chat else unquote(button['url'])}]"
    copied = button.get("copy_text")
    return f"[{button['text']} = {'copies ' + copied['text'] if copied else data_of(button)}]"


def compare(story: str, locale: str, text: str) -> None:
    """Fails where the story is not told as the kept file tells it; writes the file where asked to."""
    file = FOLDER / f"{story}.{locale}.txt"
    if WRITING:
        file.write_text(text, "utf-8")
    assert file.exists(), f"{file.name} is not kept yet; {RENEW}"
    assert text == file.read_text("utf-8"), RENEW

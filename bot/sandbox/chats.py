"""People, chats and messages, as Telegram keeps them."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from bot.sandbox.files import File
from bot.sandbox.markup import UNMARKED, Marked

Json = dict[str, Any]


@dataclass(frozen=True)
class Person:
    """Somebody with a phone."""

    id: int
    first_name: str
    language: str = "en"

    def as_api(self) -> Json:
        """The person as a User."""
        return {"id": self.id, "is_bot": False, "first_name": self.first_name, "language_code": self.language}


@dataclass(frozen=True)
class BotAccount:
    """The bot as others see it."""

    id: int
    first_name: str
    username: str

    def as_api(self) -> Json:
        """The bot as a User."""
        return {"id": self.id, "is_bot": True, "first_name": self.first_name, "username": self.username}


@dataclass(frozen=True)
class Message:
    """One message, as it stands after its last edit; ``source`` is the text as the bot wrote it, tags and all."""

    id: int
    sender: Person | BotAccount
    date: int
    marked: Marked = UNMARKED
    source: str = ""
    markup: Mapping[str, Any] | None = None
    file: File | None = None
    extra: Mapping[str, Any] = field(default_factory=dict)
    edits: int = 0
    edited_at: int | None = None

    @property
    def text(self) -> str:
        """What a person reads, without tags; the caption where there is a file."""
        return self.marked.text

    @property
    def from_bot(self) -> bool:
        """Whether the bot sent it."""
        return isinstance(self.sender, BotAccount)

    def edited(self, at: int, **changes: Any) -> "Message":
        """The message after one more edit, at ``at`` seconds since 1970."""
        return replace(self, edits=self.edits + 1, edited_at=at, **changes)

    def as_api(self, chat: Json) -> Json:
        """The message as a Message of the Bot API, standing in ``chat``."""
        told: Json = {"message_id": self.id, "from": self.sender.as_api(), "chat": chat, "date": self.date}
        text, entities = ("caption", "caption_entities") if self.file else ("text", "entities")
        told |= {self.file.kind: self.file.as_api()} if self.file else {}
        told |= {text: self.text} if self.text else {}
        told |= {entities: list(self.marked.entities)} if self.marked.entities else {}
        told |= {"edit_date": self.edited_at} if self.edited_at else {}
        told |= {"reply_markup": self.markup} if self.markup and "inline_keyboard" in self.markup else {}
        return told | dict(self.extra)


@dataclass
class Chat:
    """A private chat or a group, with all that was said in it."""

    id: int
    type: str
    title: str
    members: list[int] = field(default_factory=list)
    messages: dict[int, Message] = field(default_factory=dict)
    started: bool = False
    blocked: bool = False
    has_bot: bool = True
    composer: Mapping[str, Any] | None = None
    pinned: int | None = None
    doing: tuple[int, str] | None = None
    _last_id: int = 0

    @property
    def is_private(self) -> bool:
        """Whether it is a chat of one person with the bot."""
        return self.type == "private"

    def next_id(self) -> int:
        """A message id that no message of this chat has had."""
        self._last_id += 1
        return self._last_id

    def keep(self, message: Message) -> Message:
        """Puts a new or edited message in its place; what the bot was doing is done."""
        self.messages[message.id] = message
        self.doing = None
        return message

    def as_api(self) -> Json:
        """The chat as a Chat of the Bot API."""
        if not self.is_private:
            return {"id": self.id, "type": self.type, "title": self.title}
        return {"id": self.id, "type": self.type, "first_name": self.title}

"""Chats and messages, as Telegram keeps them."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from bot.sandbox.accounts import BotAccount, Json, Person, Sender
from bot.sandbox.files import File
from bot.sandbox.markup import UNMARKED, Marked

__all__ = ["BotAccount", "Chat", "Json", "Message", "Person", "Topic"]

PRESENT = {"member", "administrator", "restricted"}


@dataclass(frozen=True)
class Message:
    """One message, as it stands after its last edit; ``source`` is the text as the bot wrote it, tags and all.

    ``author`` is the person who wrote it, where ``sender`` only stands in for them; ``topic`` is the forum topic it
    stands in, ``thread`` the first message of the answers it belongs to in other places.
    """

    id: int
    sender: Sender
    date: int
    marked: Marked = UNMARKED
    source: str = ""
    markup: Mapping[str, Any] | None = None
    file: File | None = None
    extra: Mapping[str, Any] = field(default_factory=dict)
    edits: int = 0
    edited_at: int | None = None
    author: int | None = None
    topic: int | None = None
    thread: int | None = None
    service: bool = False
    inline_id: str | None = None

    @property
    def text(self) -> str:
        """What a person reads, without tags; the caption where there is a file."""
        return self.marked.text

    @property
    def from_bot(self) -> bool:
        """Whether the bot sent it."""
        return isinstance(self.sender, BotAccount)

    @property
    def written_by(self) -> int:
        """Who really wrote it."""
        return self.author or self.sender.id

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
        return told | self._place() | dict(self.extra)

    def as_answered(self, chat: Json) -> Json:
        """The message as the ``reply_to_message`` of another: without the one that it answers itself."""
        return {name: value for name, value in self.as_api(chat).items() if name != "reply_to_message"}

    def _place(self) -> Json:
        if self.topic is not None:
            return {"message_thread_id": self.topic, "is_topic_message": True}
        return {} if self.thread is None else {"message_thread_id": self.thread}


@dataclass(frozen=True)
class Topic:
    """A topic of a forum; its id is that of the message that opened it."""

    id: int
    name: str
    closed: bool = False


@dataclass
class Chat:
    """A private chat or a group, with all that was said in it.

    ``admins`` are the rights of each administrator but the owner; ``bot_status`` is the bot's, as a ChatMember has it,
    and ``bot_rights`` what it may do as administrator, or no longer may where it is restricted.
    """

    id: int
    type: str
    title: str
    members: list[int] = field(default_factory=list)
    messages: dict[int, Message] = field(default_factory=dict)
    started: bool = False
    blocked: bool = False
    bot_status: str = "member"
    composer: Mapping[str, Any] | None = None
    pinned: int | None = None
    doing: tuple[int, str] | None = None
    owner: int | None = None
    owner_anonymous: bool = False
    admins: dict[int, Json] = field(default_factory=dict)
    bot_rights: Json = field(default_factory=dict)
    is_forum: bool = False
    topics: dict[int, Topic] = field(default_factory=dict)
    hides_members: bool = False
    upgraded_to: int | None = None
    last_bot: int | None = None
    _last_id: int = 0

    @property
    def is_private(self) -> bool:
        """Whether it is a chat of one person with the bot."""
        return self.type == "private"

    @property
    def has_bot(self) -> bool:
        """Whether the bot is in it."""
        return self.bot_status in PRESENT

    def administers(self, person: int) -> bool:
        """Whether a person owns the group or is one of its administrators."""
        return person == self.owner or person in self.admins

    def is_anonymous(self, person: int) -> bool:
        """Whether what a person writes comes in the group's own name."""
        if person == self.owner:
            return self.owner_anonymous
        return bool(self.admins.get(person, {}).get("is_anonymous"))

    def next_id(self) -> int:
        """A message id that no message of this chat has had."""
        self._last_id += 1
        return self._last_id

    def keep(self, message: Message) -> Message:
        """Puts a new or edited message in its place; what the bot was doing is done."""
        self.messages[message.id] = message
        self.doing = None
        return message

    def topic_of(self, answered: Message | None, topic: int | None) -> int | None:
        """The forum topic that a message stands in: the one it is written in, else that of what it answers."""
        if not self.is_forum:
            return None
        return topic if topic is not None else (answered.topic if answered else None)

    def thread_of(self, answered: Message | None) -> int | None:
        """The message that began the answers which another answer joins; supergroups number them, others do not."""
        if answered is None or self.type != "supergroup":
            return None
        return answered.thread or answered.id

    def answers(self, answered: Message | None, topic: int | None) -> Json:
        """The ``reply_to_message`` of a message; in a topic whoever answers nothing answers the topic's beginning."""
        shown = answered or self.messages.get(topic or 0)
        return {"reply_to_message": shown.as_answered(self.as_api())} if shown else {}

    def as_api(self) -> Json:
        """The chat as a Chat of the Bot API."""
        if self.is_private:
            return {"id": self.id, "type": self.type, "first_name": self.title}
        return {"id": self.id, "type": self.type, "title": self.title} | ({"is_forum": True} if self.is_forum else {})

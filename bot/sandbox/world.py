"""Everything Telegram knows in this small world: people, chats, files, questions that wait for the bot, its profile."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import count
from typing import Any

from bot.sandbox.accounts import Sender
from bot.sandbox.chats import BotAccount, Chat, Json, Message, Person, Topic
from bot.sandbox.files import File, Upload
from bot.sandbox.members import bot_member
from bot.sandbox.refused import Refused, bad_request, forbidden
from bot.sandbox.signals import Bell
from bot.sandbox.updates import Updates

FIRST_PERSON = 1001
FIRST_SUPERGROUP = -1_001_000_000_001
FIRST_BASIC_GROUP = -4_000_001
GENERAL = 1
"""The topic that every forum has; no other has its number, and no call may name it."""


@dataclass(frozen=True)
class Call:
    """One call of the bot: its parameters as checked, and the files that came with it."""

    method: str
    parameters: Mapping[str, Any] = field(default_factory=dict)
    uploads: Mapping[str, Upload] = field(default_factory=dict)


@dataclass
class Tap:
    """A tap on a button, and what the bot answered to it so far."""

    id: str
    person: int
    chat: int
    message: int
    data: str
    answer: Mapping[str, Any] | None = None


@dataclass
class Search:
    """An inline query, asked ``at`` seconds since 1970, and the results the bot gave so far."""

    id: str
    person: int
    text: str
    offset: str = ""
    at: int = 0
    answer: Mapping[str, Any] | None = None


@dataclass(frozen=True)
class Remembered:
    """An answer to inline queries that Telegram gives by itself until a time, in seconds since 1970."""

    answer: Mapping[str, Any]
    until: int


@dataclass
class Profile:
    """What the bot says of itself; texts by language, ``""`` for every other one; commands also by scope.

    Pictures are the newest first; ``rights`` for channels (True) and groups; ``named_at`` is when it set a name.
    """

    names: dict[str, str] = field(default_factory=dict)
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)
    commands: dict[tuple[str, str], list[Json]] = field(default_factory=dict)
    pictures: list[File] = field(default_factory=list)
    rights: dict[bool, Json] = field(default_factory=dict)
    named_at: list[int] = field(default_factory=list)
    menu_button: Json = field(default_factory=lambda: {"type": "commands"})


@dataclass(frozen=True)
class Webhook:
    """Where updates go instead of getUpdates."""

    url: str
    secret: str | None
    max_connections: int


class World:
    """The state behind the Bot API; ``clock`` tells the time for dates of messages."""

    def __init__(self, clock: Callable[[], datetime], bot: BotAccount) -> None:
        self.bot = bot
        self.people: dict[int, Person] = {}
        self.chats: dict[int, Chat] = {}
        self.files: dict[str, File] = {}
        self.taps: dict[str, Tap] = {}
        self.searches: dict[str, Search] = {}
        self.inline_answers: dict[tuple[str, str, int | None], Remembered] = {}
        self.updates = Updates(int(clock().timestamp()))  # so ids still grow when the machine was restarted
        self.profile = Profile()
        self.privacy = True
        self.webhook: Webhook | None = None
        self.webhook_error: str | None = None
        self.changes = Bell()
        self._clock = clock
        self._ids = count(1)

    def now(self) -> int:
        """Seconds since 1970."""
        return int(self._clock().timestamp())

    def new_id(self, prefix: str = "") -> str:
        """An id that nothing else here has."""
        return f"{prefix}{next(self._ids)}"

    def person(self, first_name: str, language: str = "en") -> Person:
        """A new person, with a private chat that the bot cannot write in until they do."""
        person = Person(FIRST_PERSON + len(self.people), first_name, language)
        self.people[person.id] = person
        self.chats[person.id] = Chat(person.id, "private", first_name, [person.id])
        return person

    def group(
        self,
        title: str,
        members: Iterable[Person],
        *,
        has_bot: bool = True,
        basic: bool = False,
        topics: Iterable[str] = (),
    ) -> Chat:
        """A new supergroup, or a basic group; its first member owns it. With ``topics`` it is a forum."""
        ids = [person.id for person in members]
        owner = ids[0] if ids else None
        status, kind = ("member" if has_bot else "left"), ("group" if basic else "supergroup")
        chat = Chat(self._group_id(basic), kind, title, ids, started=True, bot_status=status, owner=owner)
        self.chats[chat.id] = chat
        for name in topics:
            self.open_topic(chat, self.people[ids[0]], name)
        return chat

    def open_topic(self, chat: Chat, opener: Person, name: str) -> Topic:
        """A new topic of a supergroup, which is a forum from then on; the message that opens it gives it its id."""
        chat.is_forum = True
        while (number := chat.next_id()) == GENERAL:
            pass
        opened = {"forum_topic_created": {"name": name, "icon_color": 7322096}}
        chat.keep(Message(number, opener, self.now(), extra=opened, topic=number, service=True))
        chat.topics[number] = Topic(number, name)
        return chat.topics[number]

    def change_bot(self, chat: Chat, by: Sender, status: str, allowed: Json | None = None) -> None:
        """Gives the bot another standing in a chat, and tells it who did so."""
        before = bot_member(self.bot, chat)
        chat.bot_status, chat.bot_rights = status, allowed or {}
        told = {"chat": chat.as_api(), "from": by.as_api(), "date": self.now()}
        states = {"old_chat_member": before, "new_chat_member": bot_member(self.bot, chat)}
        self.updates.add("my_chat_member", told | states)
        self.changes.ring()

    def _group_id(self, basic: bool) -> int:
        kind, first = ("group", FIRST_BASIC_GROUP) if basic else ("supergroup", FIRST_SUPERGROUP)
        return first - sum(chat.type == kind for chat in self.chats.values())

    def speaks(self, person: int, language: str) -> None:
        """The person has set another language on their phone."""
        self.people[person] = replace(self.people[person], language=language)
        self.changes.ring()

    def known_chat(self, chat_id: object) -> Chat:
        """The chat with this id; refuses one that the bot has never met."""
        chat = self.chats.get(chat_id) if isinstance(chat_id, int) else None
        if chat is None:
            raise bad_request("chat not found")
        if chat.upgraded_to is not None:
            fault = "Bad Request: group chat was upgraded to a supergroup chat"
            raise Refused(400, fault, migrated_to=chat.upgraded_to)
        return chat

    def open_chat(self, chat_id: object) -> Chat:
        """The chat, if the bot may write in it now."""
        chat = self.known_chat(chat_id)
        if not chat.started:
            raise forbidden("bot can't initiate conversation with a user")
        if chat.blocked:
            raise forbidden("bot was blocked by the user")
        if not chat.has_bot:
            gone = "was kicked from" if chat.bot_status == "kicked" else "is not a member of"
            raise forbidden(f"bot {gone} the {chat.type} chat")
        return chat

    def remembered(self, search: Search) -> Mapping[str, Any] | None:
        """The answer that Telegram gives without asking the bot: the person's own, or one meant for everybody."""
        for whose in (search.person, None):
            known = self.inline_answers.get((search.text, search.offset, whose))
            if known is not None and self.now() < known.until:
                return known.answer
        return None

    def keep_file(self, kind: str, upload: Upload, size: tuple[int, int] = (0, 0)) -> File:
        """The upload as a file that Telegram keeps; ``size`` in pixels."""
        file = File(self.new_id("file"), kind, upload.name, upload.mime, upload.content, *size)
        self.files[file.id] = file
        return file

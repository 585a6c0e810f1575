"""Everything Telegram knows in this small world: people, chats, files, questions that wait for the bot, its profile."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import count
from typing import Any

from bot.sandbox.chats import BotAccount, Chat, Json, Person
from bot.sandbox.files import File, Upload
from bot.sandbox.refused import bad_request, forbidden
from bot.sandbox.signals import Bell
from bot.sandbox.updates import Updates

FIRST_PERSON = 1001
FIRST_GROUP = -1_001_000_000_001


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
    """An inline query, and the results the bot gave so far."""

    id: str
    person: int
    text: str
    answer: Mapping[str, Any] | None = None


@dataclass
class Profile:
    """What the bot says of itself; texts by language, ``""`` for every other one; commands also by scope."""

    names: dict[str, str] = field(default_factory=dict)
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)
    commands: dict[tuple[str, str], list[Json]] = field(default_factory=dict)
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
        self.updates = Updates(int(clock().timestamp()))  # so ids still grow when the machine was restarted
        self.profile = Profile()
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

    def group(self, title: str, members: Iterable[Person], *, has_bot: bool = True) -> Chat:
        """A new group; its first member owns it."""
        number = sum(not chat.is_private for chat in self.chats.values())
        ids = [person.id for person in members]
        chat = Chat(FIRST_GROUP - number, "supergroup", title, ids, started=True, has_bot=has_bot)
        self.chats[chat.id] = chat
        return chat

    def speaks(self, person: int, language: str) -> None:
        """The person has set another language on their phone."""
        self.people[person] = replace(self.people[person], language=language)
        self.changes.ring()

    def known_chat(self, chat_id: object) -> Chat:
        """The chat with this id; refuses one that the bot has never met."""
        chat = self.chats.get(chat_id) if isinstance(chat_id, int) else None
        if chat is None:
            raise bad_request("chat not found")
        return chat

    def open_chat(self, chat_id: object) -> Chat:
        """The chat, if the bot may write in it now."""
        chat = self.known_chat(chat_id)
        if not chat.started:
            raise forbidden("bot can't initiate conversation with a user")
        if chat.blocked:
            raise forbidden("bot was blocked by the user")
        if not chat.has_bot:
            raise forbidden("bot is not a member of the supergroup chat")
        return chat

    def keep_file(self, kind: str, upload: Upload, size: tuple[int, int] = (0, 0)) -> File:
        """The upload as a file that Telegram keeps; ``size`` in pixels."""
        file = File(self.new_id("file"), kind, upload.name, upload.mime, upload.content, *size)
        self.files[file.id] = file
        return file

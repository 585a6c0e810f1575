"""A phone in somebody's hand, open at one chat: how what they send becomes a message, and an update for the bot."""

from typing import Any

from bot.sandbox.accounts import ANONYMOUS, CHANNEL, Sender
from bot.sandbox.chats import Chat, Json, Message, Person
from bot.sandbox.hearing import is_heard
from bot.sandbox.markup import UNMARKED, Marked
from bot.sandbox.world import World

FIRST_CHANNEL = -1_002_000_000_000


class Handset:
    """One person's phone, open at one chat; at their private chat with the bot unless told otherwise.

    ``topic`` is the forum topic that is open; ``channel`` the name of a channel of theirs in whose name they write.
    """

    def __init__(self, world: World, person: Person, chat: Chat | None = None) -> None:
        self.world = world
        self.person_id = person.id
        self.chat = chat or world.chats[person.id]
        self.topic: int | None = None
        self.channel: str | None = None

    @property
    def person(self) -> Person:
        """Whose phone it is."""
        return self.world.people[self.person_id]

    def _sends(
        self,
        marked: Marked = UNMARKED,
        source: str = "",
        extra: Json | None = None,
        reply_to: int | None = None,
        **content: Any,
    ) -> Message:
        chat = self.chat
        if chat.blocked:
            raise ValueError("the person has blocked the bot")
        if self.person_id not in chat.members:
            raise ValueError("only members write in a chat")
        chat.started = True
        answered = chat.messages.get(reply_to or 0)
        topic = chat.topic_of(answered, self.topic)
        content |= {"topic": topic, "thread": None if topic is not None else chat.thread_of(answered)}
        content |= {"marked": marked, "source": source}
        return self._tells(chat, chat.answers(answered, topic) | (extra or {}), **content)

    def _tells(self, chat: Chat, extra: Json, **content: Any) -> Message:
        """Puts a message into the chat, in the name the person writes in, and tells the bot of it."""
        sender, behind = self._speaker(chat)
        whole = {"author": self.person_id, "extra": extra | behind, **content}
        message = chat.keep(Message(chat.next_id(), sender, self.world.now(), **whole))
        if is_heard(self.world, chat, message):
            self.world.updates.add("message", message.as_api(chat.as_api()))
        self.world.changes.ring()
        return message

    def _speaker(self, chat: Chat) -> tuple[Sender, Json]:
        """Who the bot sees: the person, or an account that stands in for the group or for a channel."""
        if self.channel is not None and not chat.is_private:
            sender_chat = {"id": FIRST_CHANNEL - self.person_id, "type": "channel", "title": self.channel}
            return CHANNEL, {"sender_chat": sender_chat}
        if chat.is_anonymous(self.person_id):
            return ANONYMOUS, {"sender_chat": chat.as_api()}
        return self.person, {}

    def _announces(self, extra: Json, chat: Chat | None = None) -> Message:
        """A message that no one writes: Telegram's own words about what the person did."""
        return self._tells(chat or self.chat, extra, service=True)

    def _changes_bot(self, status: str, allowed: Json | None = None) -> None:
        """Gives the bot another standing in the chat, and tells it so."""
        from_whom, _ = self._speaker(self.chat)
        self.world.change_bot(self.chat, from_whom, status, allowed)

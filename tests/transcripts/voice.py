"""A person of a story, in one chat: what they do is done and written down, and so is what the bot makes of it."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any

from bot.sandbox.chats import Chat as Room
from bot.sandbox.chats import Message
from bot.sandbox.keyboards import buttons
from bot.sandbox.phone import Phone
from bot.scenarios.talk import plain
from tests.chat import Chat
from tests.transcripts.record import Transcript, place_of, shown, written

BETWEEN = timedelta(seconds=20)
"""People take their time."""


class Voice:
    """One person in one chat of a transcript."""

    def __init__(self, transcript: Transcript, chat: Chat) -> None:
        self.transcript = transcript
        self.chat = chat

    @property
    def name(self) -> str:
        """What the others call them."""
        return self.chat.person.first_name

    def at(self, group: Room | None = None) -> "Voice":
        """The same person in a group, or in their private chat."""
        return Voice(self.transcript, self.transcript.bot.chat(self.chat.person, group=group))

    async def types(self, *texts: str) -> "Voice":
        """Sends texts or commands, one after the other."""
        for text in texts:
            self._says(f"| {text}")
            await self.chat.types(text)
            self._is_answered()
        return self

    async def replies(self, to: Message, text: str) -> "Voice":
        """Answers a message of the chat."""
        self._says(f"in answer to {to.sender.first_name} | {text}")
        await self.chat.types(text, reply_to=to.id)
        self._is_answered()
        return self

    async def taps(self, *labels: str) -> "Voice":
        """Taps buttons of this chat, by label or by what they send."""
        for label in labels:
            self._says(f"taps [{self.chat.button(label)['text']}]")
            await self.chat.taps(label)
            self._is_answered()
        return self

    async def answers(self, *answers: str) -> "Voice":
        """Taps what is packed as callback data, types all else."""
        for answer in answers:
            await (self.taps(answer) if answer[:2] in {"a:", "n:", "t:"} else self.types(answer))
        return self

    async def follows(self, link: str | Message) -> "Voice":
        """Follows an address, or the link under a message, into the private chat; returns the person there."""
        if isinstance(link, Message):
            (button,) = (button for row in buttons(link.markup) for button in row if "url" in button)
            said, address = shown(button), button["url"]
        else:
            said, address = f"the link {link}", link
        self._says(f"follows {said} and presses Start")
        there = self.at()
        there.chat = await self.chat.follows(address)
        there._is_answered()
        return there

    async def does(self, what: str, act: Callable[[Phone], object]) -> "Voice":
        """Anything else, with the words for it."""
        self._says(what)
        await self.chat.does(act)
        self._is_answered()
        return self

    async def upgrades(self) -> "Voice":
        """Makes the group a supergroup; returns the person there. Telegram tells the bot so in several updates."""
        self._says("makes the group a supergroup")
        room = self.chat.phone.upgrades()
        await self.transcript.bot.takes_all()
        self._is_answered()
        return self.at(room)

    async def searches(self, text: str) -> list[Mapping[str, Any]]:
        """Types the bot's name and a text without sending it; returns what is offered."""
        self._says(f"types without sending | {self.transcript.bot.name} {text}".rstrip())
        asked = len(self.transcript.bot.telegram.calls)
        found = await self.chat.searches(text)
        if found and len(self.transcript.bot.telegram.calls) == asked:
            self.transcript.lines.append("(Telegram still has what the bot offered, and does not ask it)")
        else:
            self._is_answered()
        return found

    async def picks(self, title: str) -> Message:
        """Sends one of the results."""
        self._says(f"picks «{title}», and this is sent in their name")
        sent = await self.chat.picks(title)
        self.transcript.lines += written(sent)
        self.transcript.answers(place_of(self.transcript.bot, None, self.chat.room.id), silence=False)
        return sent

    async def presses_above(self) -> "Voice":
        """Presses the button above the results; returns the person in the private chat."""
        self._says(f"presses [{(self.chat.offered_above() or {})['text']}] above the results")
        there = Voice(self.transcript, await self.chat.presses_above())
        there._is_answered()
        return there

    def reads(self) -> str:
        """What the bot has said or changed here since the person last did something, as it is read."""
        return plain(self.chat.reads())

    def _says(self, what: str) -> None:
        self.transcript.bot.clock.now += BETWEEN
        self.transcript.says(self._place(), self.name, what)

    def _is_answered(self) -> None:
        self.transcript.answers(self._place())

    def _place(self) -> str:
        topic = self.chat.room.topics.get(self.chat.phone.topic or 0)
        return place_of(self.transcript.bot, None, self.chat.room.id) + (f", topic «{topic.name}»" if topic else "")

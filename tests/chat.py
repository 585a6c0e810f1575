"""A chat as a test speaks it: a person types, taps and reads; the bot is whatever answers the fake Telegram."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime
from typing import Any, TypeVar

from bot.sandbox.chats import Chat as Room
from bot.sandbox.chats import Message, Person
from bot.sandbox.files import Upload
from bot.sandbox.phone import Phone
from bot.sandbox.telegram import FakeTelegram
from bot.sandbox.world import Search, Tap
from tests.chat_reading import Reading

Deliver = Callable[[Mapping[str, Any]], Awaitable[None]]
"""Hands one update, as JSON, to the bot and returns when the bot is done with it."""

Done = TypeVar("Done")

QUIET = 0.05


def telegram(today: datetime = datetime(2026, 11, 22, 12, tzinfo=UTC)) -> FakeTelegram:
    """A fake Telegram whose clock stands still."""
    return FakeTelegram(lambda: today)


class Chat(Reading):
    """One person in one chat with the bot.

    With ``deliver`` each update is handed over at once and the person waits until the bot is done with it. Without it
    the bot fetches updates itself, and the person waits until it has done something and then been quiet for a moment.
    """

    def __init__(
        self,
        telegram: FakeTelegram,
        person: str | Person = "Anna",
        *,
        language: str = "en",
        group: Room | None = None,
        deliver: Deliver | None = None,
        patience: float = 5.0,
    ) -> None:
        self.telegram = telegram
        self.person = telegram.person(person, language) if isinstance(person, str) else person
        self.phone = Phone(telegram, self.person, group)
        super().__init__(self.phone.chat)
        self._deliver = deliver
        self._patience = patience
        self._tap: Tap | None = None
        self._search: Search | None = None

    async def types(self, text: str, *, reply_to: int | None = None) -> None:
        """Sends a text or a command."""
        await self._does(lambda: self.phone.types(text, reply_to))

    async def edits(self, text: str) -> None:
        """Changes the person's newest message."""
        own = [message for message in self.messages() if message.written_by == self.person.id][-1]
        await self._does(lambda: self.phone.edits(own.id, text))

    async def taps(self, button: str) -> None:
        """Taps the newest button with this label or callback data."""
        message, found = self._button(button)
        assert "callback_data" in found, f"{button!r} tells the bot nothing: {found}"
        await self.taps_on(message, found["callback_data"])

    async def taps_on(self, message: Message, data: str) -> None:
        """Taps ``data`` on ``message`` as it looked when it was read: buttons since taken away can still be tapped."""
        self._tap = await self._does(lambda: self.phone.sends_tap(message, data))

    async def sends(self, kind: str) -> None:
        """Sends a sample of a kind: sticker, voice, photo, document, contact, location."""
        await self._does(lambda: self.phone.sends(kind))

    async def sends_file(self, upload: Upload, kind: str) -> None:
        """Sends a file of one's own, as a photo or a document."""
        await self._does(lambda: self.phone.sends_file(kind, upload, (24, 32)))

    async def sends_sticker(self) -> None:
        """Sends a sticker."""
        await self.sends("sticker")

    async def sends_voice(self) -> None:
        """Sends a voice message."""
        await self.sends("voice")

    async def blocks(self) -> None:
        """Stops the bot."""
        await self._does(self.phone.blocks)

    async def unblocks(self) -> None:
        """Lets the bot write again."""
        await self._does(self.phone.unblocks)

    async def does(self, act: Callable[[Phone], Done]) -> Done:
        """Anything else that a phone can do: ``await anna.does(lambda phone: phone.promotes(bob))``."""
        return await self._does(lambda: act(self.phone))

    async def adds_bot(self, **granted: bool) -> None:
        """Takes the bot into the group; as an administrator where rights are granted."""
        await self._does(lambda: self.phone.adds_bot(**granted))

    async def removes_bot(self) -> None:
        """Throws the bot out of the group."""
        await self._does(self.phone.removes_bot)

    async def upgrades(self) -> "Chat":
        """Makes the basic group a supergroup: the person's chat there."""
        await self._does(self.phone.upgrades)
        return self._at(self.phone.chat)

    def in_topic(self, name: str | None) -> None:
        """Goes to a topic of the forum by its name; None is General."""
        topics = {topic.name: topic.id for topic in self.room.topics.values()}
        self.phone.topic = None if name is None else topics[name]

    def also(self, person: str | Person, *, language: str = "en") -> "Chat":
        """Another person of the same group; a new one has been in it all along."""
        other = self.telegram.person(person, language) if isinstance(person, str) else person
        if other.id not in self.room.members:
            self.room.members.append(other.id)
        return Chat(self.telegram, other, group=self.room, deliver=self._deliver, patience=self._patience)

    def private(self) -> "Chat":
        """The same person's private chat with the bot."""
        return self._at(self.telegram.chats[self.person.id])

    async def searches(self, text: str, offset: str = "") -> list[Mapping[str, Any]]:
        """Types ``@bot text``: the results that the bot offers, or that Telegram still has of it."""
        self._search = await self._does(lambda: self.phone.searches(text, offset))
        return list((self._search.answer or {}).get("results", ()))

    def offered_above(self) -> Mapping[str, Any] | None:
        """The button above the results of the newest search."""
        return (self._found().answer or {}).get("button")

    async def picks(self, wanted: str) -> Message:
        """Sends the result with this title or id."""
        search = self._found()
        results = (search.answer or {}).get("results", ())
        found = next((one["id"] for one in results if wanted in (one["id"], one.get("title"))), None)
        assert found is not None, f"no result {wanted!r}: {search.answer}"
        return await self._does(lambda: self.phone.picks(search, found))

    async def presses_above(self) -> "Chat":
        """Presses the button above the results: the private chat, where ``/start`` was sent with its word."""
        search, there = self._found(), self.private()
        await there._does(lambda: there.phone.presses_above(search))
        return there

    async def follows(self, link: str) -> "Chat":
        """Follows an address, or the newest button with this label, into the private chat, and presses Start there."""
        address, there = self._address(link), self.private()
        await there._does(lambda: there.phone.follows(address))
        return there

    async def follows_into(self, link: str, group: Room) -> "Chat":
        """Follows a ``startgroup`` link, or the newest button with this label, into a group of theirs."""
        address, there = self._address(link), self._at(group)
        await there._does(lambda: there.phone.follows_into_group(address, group))
        return there

    async def shares(self, link: str, room: Room) -> "Chat":
        """Follows a ``share/url`` link, or the newest button with this label, and sends it to a chat."""
        address, there = self._address(link), self._at(room)
        await there._does(lambda: there.phone.shares(address, room))
        return there

    def toast(self) -> str | None:
        """What the bot answered to the last tap: a text, "" for nothing but an end to waiting, None for no answer."""
        answer = self._tap.answer if self._tap else None
        return None if answer is None else answer.get("text", "")

    async def until(self, holds: Callable[[], bool]) -> None:
        """Waits until ``holds``; for what the bot does by itself."""
        async with asyncio.timeout(self._patience):
            while not holds():
                await self.telegram.changes.after(self.telegram.changes.rings)

    def _at(self, room: Room) -> "Chat":
        return Chat(self.telegram, self.person, group=room, deliver=self._deliver, patience=self._patience)

    def _address(self, link: str) -> str:
        return link if link.startswith("https://") else str(self._button(link)[1]["url"])

    def _found(self) -> Search:
        assert self._search is not None, "nothing was searched"
        return self._search

    async def _does(self, act: Callable[[], Done]) -> Done:
        self._seen = self._state()
        self._tap = None
        done = act()
        if self._deliver is None:
            await self._waits()
        else:
            await self._hands_over(self._deliver)
        return done

    async def _hands_over(self, deliver: Deliver) -> None:
        for update in self.telegram.updates.pending:
            await deliver(update)
            self.telegram.updates.drop(update["update_id"])

    async def _waits(self) -> None:
        updates, changes = self.telegram.updates, self.telegram.changes
        async with asyncio.timeout(self._patience):
            while updates.pending:
                await updates.confirmed.after(updates.confirmed.rings)
            heard = changes.rings
            while (now := await changes.after(heard, QUIET)) > heard:
                heard = now

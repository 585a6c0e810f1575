"""A chat as a test speaks it: a person types, taps and reads; the bot is whatever answers the fake Telegram."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime
from typing import Any, TypeVar

from bot.sandbox.chats import Chat as Room
from bot.sandbox.chats import Message, Person
from bot.sandbox.files import Upload
from bot.sandbox.keyboards import buttons
from bot.sandbox.phone import Phone
from bot.sandbox.telegram import FakeTelegram
from bot.sandbox.world import Search, Tap

Deliver = Callable[[Mapping[str, Any]], Awaitable[None]]
"""Hands one update, as JSON, to the bot and returns when the bot is done with it."""

Done = TypeVar("Done")

QUIET = 0.05


def telegram(today: datetime = datetime(2026, 11, 22, 12, tzinfo=UTC)) -> FakeTelegram:
    """A fake Telegram whose clock stands still."""
    return FakeTelegram(lambda: today)


class Chat:
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
        self.room = self.phone.chat
        self._deliver = deliver
        self._patience = patience
        self._seen = self._state()
        self._tap: Tap | None = None
        self._search: Search | None = None

    async def types(self, text: str, *, reply_to: int | None = None) -> None:
        """Sends a text or a command."""
        await self._does(lambda: self.phone.types(text, reply_to))

    async def edits(self, text: str) -> None:
        """Changes the person's newest message."""
        own = [message for message in self.messages() if not message.from_bot][-1]
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

    async def sends_photo(self) -> None:
        """Sends a photo."""
        await self.sends("photo")

    async def sends_document(self) -> None:
        """Sends a document."""
        await self.sends("document")

    async def sends_contact(self) -> None:
        """Sends a contact card."""
        await self.sends("contact")

    async def blocks(self) -> None:
        """Stops the bot."""
        await self._does(self.phone.blocks)

    async def unblocks(self) -> None:
        """Lets the bot write again."""
        await self._does(self.phone.unblocks)

    async def adds_bot(self) -> None:
        """Takes the bot into the group."""
        await self._does(self.phone.adds_bot)

    async def searches(self, text: str) -> list[Mapping[str, Any]]:
        """Types ``@bot text``: the results that the bot offers."""
        self._search = await self._does(lambda: self.phone.searches(text))
        return list((self._search.answer or {}).get("results", ()))

    def reads(self) -> str:
        """What the bot has said or changed since the person last did something, an empty line between messages."""
        return "\n\n".join(message.text for message in self.news())

    def news(self) -> tuple[Message, ...]:
        """The bot's messages that are new or changed since the person last did something."""
        return tuple(m for m in self.messages() if m.from_bot and self._seen.get(m.id) != m.edits)

    def messages(self) -> tuple[Message, ...]:
        """Every message of the chat, oldest first."""
        return tuple(self.room.messages.values())

    def last(self) -> Message:
        """The bot's newest message."""
        return [message for message in self.messages() if message.from_bot][-1]

    def labels(self) -> tuple[str, ...]:
        """The buttons under the bot's newest message, as the person reads them."""
        return tuple(button["text"] for row in buttons(self.last().markup) for button in row)

    def choices(self) -> tuple[str, ...]:
        """The callback data of the buttons under the bot's newest message."""
        rows = buttons(self.last().markup)
        return tuple(button["callback_data"] for row in rows for button in row if "callback_data" in button)

    def button(self, label: str) -> Mapping[str, Any]:
        """The newest button with this label or callback data, as the Bot API describes it."""
        return self._button(label)[1]

    def toast(self) -> str | None:
        """What the bot answered to the last tap: a text, "" for nothing but an end to waiting, None for no answer."""
        answer = self._tap.answer if self._tap else None
        return None if answer is None else answer.get("text", "")

    async def until(self, holds: Callable[[], bool]) -> None:
        """Waits until ``holds``; for what the bot does by itself."""
        async with asyncio.timeout(self._patience):
            while not holds():
                await self.telegram.changes.after(self.telegram.changes.rings)

    def _button(self, wanted: str) -> tuple[Message, Mapping[str, Any]]:
        shown = [(m, button) for m in reversed(self.messages()) for row in buttons(m.markup) for button in row]
        for message, button in shown:
            if wanted in (button["text"], button.get("callback_data")):
                return message, button
        raise AssertionError(f"no button {wanted!r} among {[button['text'] for _, button in shown]}")

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

    def _state(self) -> dict[int, int]:
        return {message.id: message.edits for message in self.room.messages.values()}

"""What a person sees of a chat: messages, what is new of them, their buttons."""

from collections.abc import Mapping
from typing import Any

from bot.played import unmarked
from bot.sandbox.chats import Chat as Room
from bot.sandbox.chats import Message
from bot.sandbox.keyboards import buttons


def data_of(button: Mapping[str, Any]) -> str:
    """What a button sends, without the mark that it carries where staff only try the bot out."""
    data = str(button.get("callback_data", ""))
    return unmarked(data) or data


class Reading:
    """Eyes on one chat; what has been seen of it is not new."""

    def __init__(self, room: Room) -> None:
        self.room = room
        self._seen = self._state()

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
        return tuple(data_of(button) for row in rows for button in row if "callback_data" in button)

    def button(self, label: str) -> Mapping[str, Any]:
        """The newest button with this label or callback data, as the Bot API describes it."""
        return self._button(label)[1]

    def _button(self, wanted: str) -> tuple[Message, Mapping[str, Any]]:
        shown = [(m, button) for m in reversed(self.messages()) for row in buttons(m.markup) for button in row]
        for message, button in shown:
            if wanted in (button["text"], button.get("callback_data"), data_of(button)):
                return message, button
        raise AssertionError(f"no button {wanted!r} among {[button['text'] for _, button in shown]}")

    def _state(self) -> dict[int, int]:
        return {message.id: message.edits for message in self.room.messages.values()}

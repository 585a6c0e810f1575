"""What is said outside a conversation, in the language of whoever it is said to."""

from bot.events import Key
from bot.screen_parts import Screen
from bot.telegram.conversation_port import Dialogue, OutsideWords


class Remarks:
    """Finds the words; groups are told nothing here."""

    def __init__(self, dialogue: Dialogue, words: OutsideWords) -> None:
        self._dialogue = dialogue
        self._words = words

    async def of(self, kind: str, chat: int, argument: str = "", language_code: str | None = None) -> Screen | None:
        """Return what to say of this kind of trouble, None where there is nothing to say; never raises."""
        if chat <= 0:
            return None
        return self._words(kind, await self._dialogue.language_of(Key(chat, chat), language_code), argument)

"""What this folder needs of a conversation: a turn for an event, stored when it returns, and the screens it owes."""

from collections.abc import Callable
from typing import Protocol

from bot.events import Event, Key
from bot.group_records import GroupRecords
from bot.hands import Hands
from bot.log import log, place_of
from bot.screen_parts import Screen, Turn

OutsideWords = Callable[[str, str | None, str], Screen | None]
"""What to say outside a conversation: of a ``fault``, in the language of a code, with the code that finds it."""


class Dialogue(Protocol):
    """The conversation behind the chat; every method raises StoreFault where the store cannot be used."""

    @property
    def groups(self) -> GroupRecords:
        """What is kept of groups, beside the conversations."""

    @property
    def hands(self) -> Hands:
        """In whose hands the screens are."""

    def named(self, bot: str) -> None:
        """Take the name by which Telegram finds the bot."""

    async def turn(self, key: Key, update_id: int, event: Event, language_code: str | None) -> Turn | None:
        """Return what the event leads to, stored by then; None for an update that was seen before."""

    async def owed(self) -> tuple[tuple[Key, Turn, int | None], ...]:
        """Return the screens that were stored and not shown: whose, what, and their newest message from the bot."""

    async def shown(self, key: Key, revision: int, message_id: int | None) -> None:
        """Settle the debt up to this revision; ``message_id`` is the newest message now, None where none was sent."""

    async def language_of(self, key: Key, language_code: str | None) -> str:
        """Return the language of this person: the one of their conversation, else what the code says; never raises."""

    async def last_message(self, key: Key) -> int | None:
        """Return the newest message that the bot sent this person."""

    async def is_kept(self, key: Key) -> bool:
        """Return whether there is such a conversation."""

    async def blocked(self, key: Key) -> None:
        """Note that nothing can be sent to this person."""

    async def sweep(self) -> int:
        """Delete what has been kept long enough; return how many conversations."""

    async def ready(self) -> bool:
        """Return whether the store answers; may raise instead."""


async def answers(dialogue: Dialogue) -> bool:
    """Return whether the store behind the conversation answers."""
    try:
        return await dialogue.ready()
    except Exception as fault:  # noqa: BLE001 - whatever it is, the store is not well
        log.warning("the database does not answer", fault=place_of(fault))
        return False

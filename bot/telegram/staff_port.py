"""What this folder needs of the staff's desk, and the desk of a bot that has none."""

from typing import Protocol

from bot.events import Event, Key
from bot.staff.office import Handed


class StaffDesk(Protocol):
    """The desk before the conversations of staff; for everybody else it is not there."""

    async def conversation(self, key: Key) -> Key:
        """Return the conversation that this person's update goes to; may raise StoreFault."""

    async def directed(self, key: Key, event: Event) -> tuple[Key, Event]:
        """Return the conversation of an event that is not for the desk, and the event there; may raise StoreFault."""

    async def gone_on(self, key: Key) -> None:
        """Take it that this person went on with a conversation, whose turn is stored."""

    async def takes(self, key: Key, event: Event) -> bool:
        """Return whether the event is for the desk; may raise StoreFault."""

    async def turn(self, key: Key, update_id: int, event: Event, language_code: str | None) -> Handed | None:
        """Return what the desk shows, None for an update that was seen before; may raise StoreFault."""


class NoDesk:
    """Nobody is staff."""

    async def conversation(self, key: Key) -> Key:
        """Return the person's own."""
        return key

    async def directed(self, key: Key, event: Event) -> tuple[Key, Event]:
        """Return the person's own, and the event as it is."""
        return key, event

    async def gone_on(self, key: Key) -> None:
        """Nothing waited."""

    async def takes(self, key: Key, event: Event) -> bool:  # noqa: ARG002 - the signature is the port's
        """Return that it is not."""
        return False

    async def turn(
        self,
        key: Key,  # noqa: ARG002 - the signature is the port's
        update_id: int,  # noqa: ARG002
        event: Event,  # noqa: ARG002
        language_code: str | None,  # noqa: ARG002
    ) -> Handed | None:
        """Return nothing, for nothing is for it."""
        return ()

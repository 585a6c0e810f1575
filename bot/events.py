"""What can happen in a private chat, told apart from how Telegram says it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Key:
    """Whose conversation it is."""

    chat: int
    user: int


@dataclass(frozen=True)
class Command:
    """A slash command, its name without slash and bot name, and what came after it."""

    name: str
    argument: str = ""


@dataclass(frozen=True)
class Said:
    """A text that is no command."""

    text: str


@dataclass(frozen=True)
class Tapped:
    """A button; ``fresh`` when it stood on the newest message the bot sent here."""

    data: str
    fresh: bool


@dataclass(frozen=True)
class Sent:
    """Something the bot cannot read: ``sticker``, ``photo``, ``voice``, ``document``, ``contact`` ..."""

    kind: str


@dataclass(frozen=True)
class Left:
    """The person blocked the bot: nothing can be sent until they return."""


@dataclass(frozen=True)
class Returned:
    """The person unblocked the bot."""


Event = Command | Said | Tapped | Sent | Left | Returned

"""What can happen in a private chat, told apart from how Telegram says it."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from bot.scan.scan import ScanFault

PLAY: Final = -2
"""In the place of the person: what a staff member tries out in their chat, beside their own conversation."""


@dataclass(frozen=True)
class Key:
    """Whose conversation it is."""

    chat: int
    user: int

    @property
    def is_play(self) -> bool:
        """Whether it is only tried out, and counts in no figure."""
        return self.user == PLAY


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
    """A button; ``fresh`` when it stood on the newest message the bot sent here.

    ``under`` is the message it stood on, where only the store knows whether that is the newest; ``awaited`` when a
    screen that is owed here is on its way from this process, and leaves that message the newest.
    """

    data: str
    fresh: bool
    under: int | None = None
    awaited: bool = False


@dataclass(frozen=True)
class Attachment:
    """A file that Telegram holds: how it is asked for, its bytes, and what it says it is; None where not told.

    ``album`` is that of the message it came in, the same for all that were sent together.
    """

    file_id: str
    size: int | None = None
    mime: str | None = None
    album: str | None = None


@dataclass(frozen=True)
class Sent:
    """Something that is no text: ``sticker``, ``photo``, ``voice`` ... with its file where that may be a letter."""

    kind: str
    file: Attachment | None = None


@dataclass(frozen=True)
class Scanned:
    """A photo or a PDF that was looked at: the lines of text on it, or why there are none; and its album.

    ``code`` is that of a fault of ours.
    """

    lines: tuple[str, ...] = ()
    fault: ScanFault | None = None
    album: str | None = None
    code: str = ""


@dataclass(frozen=True)
class Left:
    """The person blocked the bot: nothing can be sent until they return."""


@dataclass(frozen=True)
class Returned:
    """The person unblocked the bot."""


@dataclass(frozen=True)
class Due:
    """The day has come on which to remind of the deadlines of one of the person's cases, by the case's number."""

    number: int
    day: date


Event = Command | Said | Tapped | Sent | Scanned | Left | Returned | Due


def seen(event: Event, newest: int | None, *, owed: bool = False) -> Event:
    """Return the event where ``newest`` is the newest message that is known: a tap on it is fresh, and on one after it.

    A message newer than the newest known was sent just before a crash, or by another replica, and not noted yet. Where
    a screen is ``owed`` that one of them has in hand, the newest known shows what was before it.
    """
    if not isinstance(event, Tapped) or event.under is None:
        return event
    last = newest is not None and event.under == newest and (event.awaited or not owed)
    return Tapped(event.data, fresh=last or (newest is not None and event.under > newest))

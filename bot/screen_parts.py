"""What a phone shows: a text, rows of buttons, and what becomes of the messages before it."""

from dataclasses import dataclass, field
from typing import NewType

Html = NewType("Html", str)
"""Text ready for Telegram: translated, escaped, with only <b> and <i>, and <pre> around a letter."""


@dataclass(frozen=True)
class Button:
    """A button: it sends ``data`` back, opens ``url``, or copies ``copy_text``; exactly one of the three."""

    label: str
    data: str | None = None
    url: str | None = None
    copy_text: str | None = None


@dataclass(frozen=True)
class Document:
    """A file to send with a message."""

    name: str
    content: bytes


@dataclass(frozen=True)
class Drawing:
    """A picture or a PDF, drawn just before it is sent: the template's name, its data as JSON, and the file's name.

    ``alt`` says the same in words, and stands below a picture. A name that ends in ``.png`` is sent as a picture.
    """

    template: str
    data: str
    name: str
    alt: Html = Html("")

    @property
    def is_picture(self) -> bool:
        """Whether it is shown in the chat, and not sent as a file."""
        return self.name.endswith(".png")


@dataclass(frozen=True)
class Screen:
    """One message."""

    text: Html
    rows: tuple[tuple[Button, ...], ...] = ()
    documents: tuple[Document | Drawing, ...] = ()


@dataclass(frozen=True)
class Before:
    """What stood in a chat when a turn was stored: the newest message from the bot, None where there was none.

    ``owed`` says that a screen before the turn's own was not shown then: it was in hand, here or in another replica.
    """

    newest: int | None
    owed: bool = False


@dataclass(frozen=True)
class Step:
    """What a step came to, by name: the question it asks and what it found; and how many seconds it took to think."""

    question: str = ""
    findings: tuple[str, ...] = ()
    seconds: float = 0.0


@dataclass(frozen=True)
class Turn:
    """What one event leads to on the phone.

    ``screens`` are sent in order; the last is where the person now is. With ``in_place`` there is exactly one, and it
    replaces the message that was tapped. ``closing`` is what the tapped message becomes, without buttons. ``toast``
    answers the tap. ``revision`` is the state that the screens show; marking it as shown settles the debt of a screen.
    With ``aside`` the screens are remarks: the message that was the newest stays the newest, with its buttons.
    ``counted`` is off for what staff are shown, which is in no figure. ``before`` is None where nobody asked for it,
    ``step`` where there was none.
    """

    revision: int
    screens: tuple[Screen, ...] = ()
    in_place: bool = False
    aside: bool = False
    closing: Screen | None = None
    toast: str | None = None
    counted: bool = True
    before: Before | None = field(default=None, compare=False)
    step: Step | None = field(default=None, compare=False)

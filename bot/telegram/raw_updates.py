"""The few fields of an update that the bot reads of a person, each checked.

python-telegram-bot makes fifteen objects of an update and checks none of them, at fifteen times the cost.
"""

from typing import Annotated, Any, Final

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

LARGEST_ID: Final = 2**52
"""Telegram's ids have at most 52 significant bits."""

LAST_SECOND: Final = 2**32
Id = Annotated[int, Field(ge=-LARGEST_ID, le=LARGEST_ID)]


def _whole(text: str) -> str:
    """Halves of characters can be neither stored nor sent."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


Text = Annotated[str, AfterValidator(_whole)]


class Unreadable(Exception):
    """The update says something else than the Bot API, or something that a later one does."""


class _Read(BaseModel):
    model_config = ConfigDict(strict=True, frozen=True)


class Person(_Read):
    """Who wrote or tapped."""

    id: int = Field(gt=0, le=LARGEST_ID)
    is_bot: bool
    language_code: Text | None = None


class Place(_Read):
    """A chat; ``type`` is ``private`` where somebody talks with the bot alone."""

    id: Id
    type: str


class Size(_Read):
    """A photo in one of its sizes."""

    file_id: Text
    width: int
    height: int
    file_size: int | None = None


class File(_Read):
    """A file, and what it says it is."""

    file_id: Text
    file_size: int | None = None
    mime_type: Text | None = None


class Message(_Read):
    """A message; ``via_bot`` is whatever names the bot whose inline result it is. The last three are for groups."""

    message_id: Id
    date: int = Field(ge=0, le=LAST_SECOND)
    chat: Place
    person: Person | None = Field(None, alias="from")
    text: Text | None = None
    via_bot: Any = None
    photo: list[Size] | None = None
    document: File | None = None
    animation: Any = None
    media_group_id: Text | None = None
    message_thread_id: Id | None = None
    migrate_to_chat_id: Id | None = None
    migrate_from_chat_id: Id | None = None


class Under(_Read):
    """The message under which a button stands; one that is too old is told by its number and chat alone."""

    message_id: Id
    chat: Place


class Tap(_Read):
    """A tap on a button; without ``data`` it is none of the bot's."""

    id: Text
    person: Person = Field(alias="from")
    message: Under | None = None
    data: Text | None = None


class Member(_Read):
    """What somebody is in a chat from now on."""

    status: str


class Membership(_Read):
    """The bot was let in, thrown out, blocked or unblocked."""

    chat: Place
    person: Person = Field(alias="from")
    new_chat_member: Member


class Asked(_Read):
    """What somebody typed after the bot's name, in any chat."""

    id: Text
    person: Person = Field(alias="from")
    query: Text


class RawUpdate(_Read):
    """An update."""

    update_id: Id
    message: Message | None = None
    callback_query: Tap | None = None
    my_chat_member: Membership | None = None
    inline_query: Asked | None = None

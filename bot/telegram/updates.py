"""An update of Telegram, told as an event of the conversation."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

import orjson
from pydantic import ValidationError
from telegram import Update
from telegram.constants import ChatMemberStatus, ChatType

from bot.events import Attachment, Command, Event, Key, Left, Returned, Said, Sent, Tapped
from bot.telegram.raw_updates import Membership, Message, Person, Place, RawUpdate, Tap, Unreadable

ALLOWED = ("message", "callback_query", "my_chat_member", "inline_query")
UNREADABLE = (
    "animation", "audio", "contact", "dice", "document", "game", "location", "paid_media", "photo", "poll", "sticker",
    "story", "venue", "video", "video_note", "voice",
)  # fmt: skip


@dataclass(frozen=True)
class Arrival:
    """An event of a private chat.

    ``query`` is what a tap is answered by, ``tapped`` the message whose button it was, ``written`` when a message was.
    """

    update_id: int
    key: Key
    event: Event
    language_code: str | None
    tapped: int | None = None
    written: datetime | None = None
    query: str | None = None


def arrival(raw: Mapping[str, Any]) -> Arrival | None:
    """Return the event of a person in a private chat, None for everything else; raise Unreadable."""
    try:
        update = RawUpdate.model_validate(raw)
    except ValidationError:
        raise Unreadable from None
    if update.message is not None:
        return _from_message(update.update_id, update.message, raw["message"])
    if update.callback_query is not None:
        return _from_tap(update.update_id, update.callback_query)
    if update.my_chat_member is not None:
        return _from_membership(update.update_id, update.my_chat_member)
    return None


def parsed(raw: dict[str, Any]) -> Update:
    """Return the whole of an update, for what is not a private chat's; raise Unreadable."""
    try:
        orjson.dumps(raw)  # no number is too large, no character is half of one, nothing is too deep
        return Update.de_json(raw, None)
    except Exception:  # noqa: BLE001 - python-telegram-bot checks nothing, so anything may be wrong with what is not
        raise Unreadable from None


def command(text: str) -> Command | None:
    """Return the command a text is, without the bot's name; None for other texts."""
    if not text.startswith("/") or len(text) < 2 or not (text[1].isalnum() or text[1] == "_"):
        return None
    name, *rest = text[1:].split(maxsplit=1)
    return Command(name.partition("@")[0].lower(), rest[0].strip() if rest else "")


def _from_message(update_id: int, message: Message, raw: Mapping[str, Any]) -> Arrival | None:
    if message.chat.type != ChatType.PRIVATE or message.person is None or message.person.is_bot:
        return None
    event = _event(message, raw)
    if event is None:
        return None
    return replace(
        _of(update_id, message.chat, message.person, event), written=datetime.fromtimestamp(message.date, UTC)
    )


def _event(message: Message, raw: Mapping[str, Any]) -> Event | None:
    if message.text is not None and not message.via_bot:  # an inline result is nobody's own words
        return command(message.text) or Said(message.text)
    kind = next((kind for kind in UNREADABLE if raw.get(kind)), None)
    return None if kind is None else Sent(kind, _attachment(message))


def _attachment(message: Message) -> Attachment | None:
    """Return the file of a photo, in its largest size, or of a document; a moving picture comes as one too."""
    if message.photo:
        largest = max(message.photo, key=lambda size: size.width * size.height)
        return Attachment(largest.file_id, largest.file_size, album=message.media_group_id)
    document = message.document
    if document is None or message.animation:
        return None
    return Attachment(document.file_id, document.file_size, document.mime_type, message.media_group_id)


def _from_tap(update_id: int, query: Tap) -> Arrival | None:
    under = query.message
    if under is None or under.chat.type != ChatType.PRIVATE or not query.data:
        return None
    came = _of(update_id, under.chat, query.person, Tapped(query.data, fresh=False))
    return replace(came, tapped=under.message_id, query=query.id)


def _from_membership(update_id: int, change: Membership) -> Arrival | None:
    if change.chat.type != ChatType.PRIVATE:
        return None
    gone = change.new_chat_member.status in (ChatMemberStatus.BANNED, ChatMemberStatus.LEFT)
    return _of(update_id, change.chat, change.person, Left() if gone else Returned())


def _of(update_id: int, place: Place, person: Person, event: Event) -> Arrival:
    """A private chat has the number of its person; raise Unreadable for anything said in another's."""
    if place.id != person.id:
        raise Unreadable
    return Arrival(update_id, Key(chat=person.id, user=person.id), event, person.language_code)

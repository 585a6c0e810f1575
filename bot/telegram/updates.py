"""An update of Telegram, told as an event of the conversation."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from telegram import CallbackQuery, ChatMemberUpdated, Message, Update, User
from telegram.constants import ChatMemberStatus, ChatType

from bot.events import Attachment, Command, Event, Key, Left, Returned, Said, Sent, Tapped

ALLOWED = ("message", "callback_query", "my_chat_member", "inline_query")
UNREADABLE = (
    "animation", "audio", "contact", "dice", "document", "game", "location", "paid_media", "photo", "poll", "sticker",
    "story", "venue", "video", "video_note", "voice",
)  # fmt: skip


@dataclass(frozen=True)
class Arrival:
    """An event of a private chat; ``tapped`` is the message whose button it was, ``written`` when a message was."""

    update_id: int
    key: Key
    event: Event
    language_code: str | None
    tapped: int | None = None
    written: datetime | None = None


def parsed(raw: dict[str, Any]) -> Update | None:
    """Return the update, or None where it is not one that this version of the Bot API knows."""
    try:
        return Update.de_json(raw, None)
    except (TypeError, ValueError, KeyError, AttributeError):
        return None


def arrival(update: Update) -> Arrival | None:
    """Return the event of a person in a private chat; None for everything else."""
    if update.message is not None:
        return _from_message(update.update_id, update.message)
    if update.callback_query is not None:
        return _from_tap(update.update_id, update.callback_query)
    if update.my_chat_member is not None:
        return _from_membership(update.update_id, update.my_chat_member)
    return None


def command(text: str) -> Command | None:
    """Return the command a text is, without the bot's name; None for other texts."""
    if not text.startswith("/") or len(text) < 2 or not (text[1].isalnum() or text[1] == "_"):
        return None
    name, *rest = text[1:].split(maxsplit=1)
    return Command(name.partition("@")[0].lower(), rest[0].strip() if rest else "")


def _from_message(update_id: int, message: Message) -> Arrival | None:
    if message.chat.type != ChatType.PRIVATE or message.from_user is None or message.from_user.is_bot:
        return None
    event = _event(message)
    return None if event is None else replace(_of(update_id, message.from_user, event), written=message.date)


def _event(message: Message) -> Event | None:
    if message.text is not None and message.via_bot is None:  # an inline result is nobody's own words
        return command(message.text) or Said(message.text)
    kind = next((kind for kind in UNREADABLE if getattr(message, kind, None)), None)
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


def _from_tap(update_id: int, query: CallbackQuery) -> Arrival | None:
    if query.message is None or query.message.chat.type != ChatType.PRIVATE or not query.data:
        return None
    return _of(update_id, query.from_user, Tapped(query.data, fresh=False), query.message.message_id)


def _from_membership(update_id: int, change: ChatMemberUpdated) -> Arrival | None:
    if change.chat.type != ChatType.PRIVATE:
        return None
    gone = change.new_chat_member.status in (ChatMemberStatus.BANNED, ChatMemberStatus.LEFT)
    return _of(update_id, change.from_user, Left() if gone else Returned())


def _of(update_id: int, person: User, event: Event, tapped: int | None = None) -> Arrival:
    return Arrival(update_id, Key(chat=person.id, user=person.id), event, person.language_code, tapped)

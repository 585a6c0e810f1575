"""Which messages of a group are calls: commands, answers to the bot's own messages, mentions. All others are not."""

import re
from dataclasses import dataclass
from functools import cached_property

from telegram import Message, MessageEntity

from bot.group_asked import asked
from bot.group_events import Asked, Asker, Call
from bot.telegram.updates import command

LETTERS = (
    "audio", "checklist", "contact", "document", "location", "paid_media", "photo", "poll", "story", "venue", "video",
    "video_note", "voice",
)  # fmt: skip
"""What somebody's case may come in. A sticker or a moving picture is a face pulled."""


@dataclass(frozen=True)
class Me:
    """The bot as a group sees it: its number and its name without @."""

    id: int
    name: str

    @cached_property
    def mention(self) -> re.Pattern[str]:
        """Finds the name of this bot, and of no other that begins or ends alike."""
        return re.compile(rf"(?<![\w@.])@{re.escape(self.name)}(?!\w)", re.IGNORECASE)


def call(update_id: int, message: Message, me: Me) -> Call | None:
    """Return the call that a message is; None where the bot stays silent."""
    asker = _asker(message)
    if asker is None or message.via_bot or message.forward_origin or message.is_automatic_forward:
        return None
    text = message.text or message.caption or ""
    found = _asked(text, message, me)
    if found is None:
        return None
    what, by_name, below, said = found
    return Call(
        update_id,
        message.chat.id,
        message.message_id,
        asker,
        what,
        by_name,
        said,
        letter=_is_letter(message),
        below=below,
        thread=message.message_thread_id if message.is_topic_message else None,
        album=message.media_group_id,
        sent_at=int(message.date.timestamp()),
    )


def _asker(message: Message) -> Asker | None:
    """Bots are not answered, but two of Telegram's own stand in for people: the group's name and a channel's."""
    writer, stead = message.from_user, message.sender_chat
    code = writer.language_code if writer else None
    if stead is not None:
        return Asker(stead.id, code, anonymous=stead.id == message.chat.id, is_user=False)
    if writer is None or writer.is_bot:
        return None
    return Asker(writer.id, code)


def _asked(text: str, message: Message, me: Me) -> tuple[Asked, bool, bool, str] | None:
    """Return what is asked, whether of this bot by name, whether only below its message, and what else was written."""
    given = command(text)
    addressee = text.split(maxsplit=1)[0].partition("@")[2].lower() if given else ""
    if given and addressee not in ("", me.name.lower()):
        return None
    replied, mentioned = _answers(message, me), _mentioned(text, message, me)
    by_name = bool(addressee) or replied or mentioned
    below = by_name and not (addressee or mentioned)
    what = asked(given, by_name=by_name, something=bool(text) or _is_letter(message))
    if what is None:
        return None
    said = given.argument if given else text
    return what, by_name, below, me.mention.sub(" ", said).strip()


def _answers(message: Message, me: Me) -> bool:
    """Whether it answers something that the bot said; in a topic, whatever answers nothing answers its beginning."""
    replied = message.reply_to_message
    if replied is None or replied.from_user is None or replied.forum_topic_created:
        return False
    return replied.from_user.id == me.id


def _mentioned(text: str, message: Message, me: Me) -> bool:
    """Telegram says where a name is a mention; where it says nothing at all, the text is read."""
    entities = (*message.entities, *message.caption_entities)
    if not entities:
        return me.mention.search(text) is not None
    return any(_names(text, entity, me) for entity in entities)


def _names(text: str, entity: MessageEntity, me: Me) -> bool:
    if entity.type == MessageEntity.TEXT_MENTION:
        return entity.user is not None and entity.user.id == me.id
    if entity.type != MessageEntity.MENTION:
        return False
    units = text.encode("utf-16-le")[2 * entity.offset : 2 * (entity.offset + entity.length)]
    return units.decode("utf-16-le", "ignore").lower() == f"@{me.name.lower()}"


def _is_letter(message: Message) -> bool:
    return not message.animation and any(getattr(message, kind, None) for kind in LETTERS)

"""An update of Telegram, told as what happened in a group; None for all that does not concern the bot."""

from telegram import CallbackQuery, Chat, ChatMember, ChatMemberRestricted, ChatMemberUpdated, Update
from telegram.constants import ChatMemberStatus, ChatType

from bot.group_events import Choice, Gone, GroupEvent, Joined, Moved
from bot.group_settings import chosen_by
from bot.telegram.group_calls import Me, call
from bot.telegram.raw_updates import Unreadable

GROUPS = (ChatType.GROUP, ChatType.SUPERGROUP)
OUTSIDE = (ChatMemberStatus.LEFT, ChatMemberStatus.BANNED)


def event_in_group(update: Update, me: Me) -> GroupEvent | None:
    """Return what happened in a group; raise Unreadable."""
    try:
        return _event(update, me)
    except Exception:  # noqa: BLE001 - python-telegram-bot checks no types, so anything may be wrong in an update
        raise Unreadable from None


def _event(update: Update, me: Me) -> GroupEvent | None:
    if update.my_chat_member is not None:
        return _membership(update.update_id, update.my_chat_member)
    if update.callback_query is not None:
        return _choice(update.update_id, update.callback_query)
    message = update.message
    if message is None or not _is_group(message.chat):
        return None
    if message.migrate_to_chat_id is not None:
        return _moved(update.update_id, message.chat.id, message.migrate_to_chat_id)
    if message.migrate_from_chat_id is not None:
        return _moved(update.update_id, message.migrate_from_chat_id, message.chat.id)
    return call(update.update_id, message, me)


def _is_group(chat: Chat) -> bool:
    """The numbers of groups are negative: a positive one is a person's, whatever is said of the chat."""
    return chat.type in GROUPS and chat.id < 0


def _moved(update_id: int, former: int, chat: int) -> Moved | None:
    return Moved(update_id, former, chat) if former != chat and max(former, chat) < 0 else None


def _membership(update_id: int, change: ChatMemberUpdated) -> Joined | Gone | None:
    was, now = _inside(change.old_chat_member), _inside(change.new_chat_member)
    if not _is_group(change.chat) or was == now:
        return None
    return Joined(update_id, change.chat.id, change.from_user.language_code) if now else Gone(update_id, change.chat.id)


def _inside(member: ChatMember) -> bool:
    """Who is restricted may be in the group or not."""
    if isinstance(member, ChatMemberRestricted):
        return member.is_member
    return member.status not in OUTSIDE


def _choice(update_id: int, query: CallbackQuery) -> Choice | None:
    message = query.message
    if message is None or not _is_group(message.chat) or not query.data:
        return None
    found = chosen_by(query.data)
    if found is None:
        return None
    chosen, owner = found
    tapper = query.from_user
    return Choice(
        update_id, message.chat.id, message.message_id, query.id, tapper.id, tapper.language_code, chosen, owner
    )

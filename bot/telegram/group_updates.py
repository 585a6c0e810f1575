"""An update of Telegram, told as what happened in a group; None for all that does not concern the bot."""

from telegram import CallbackQuery, ChatMember, ChatMemberRestricted, ChatMemberUpdated, Update
from telegram.constants import ChatMemberStatus, ChatType

from bot.group_events import Choice, Gone, GroupEvent, Joined, Moved
from bot.group_settings import chosen_by
from bot.telegram.group_calls import Me, call

GROUPS = (ChatType.GROUP, ChatType.SUPERGROUP)
OUTSIDE = (ChatMemberStatus.LEFT, ChatMemberStatus.BANNED)


def event_in_group(update: Update, me: Me) -> GroupEvent | None:
    """Return what happened in a group."""
    if update.my_chat_member is not None:
        return _membership(update.update_id, update.my_chat_member)
    if update.callback_query is not None:
        return _choice(update.update_id, update.callback_query)
    message = update.message
    if message is None or message.chat.type not in GROUPS:
        return None
    if message.migrate_to_chat_id is not None:
        return Moved(update.update_id, message.chat.id, message.migrate_to_chat_id)
    if message.migrate_from_chat_id is not None:
        return Moved(update.update_id, message.migrate_from_chat_id, message.chat.id)
    return call(update.update_id, message, me)


def _membership(update_id: int, change: ChatMemberUpdated) -> Joined | Gone | None:
    was, now = _inside(change.old_chat_member), _inside(change.new_chat_member)
    if change.chat.type not in GROUPS or was == now:
        return None
    return Joined(update_id, change.chat.id, change.from_user.language_code) if now else Gone(update_id, change.chat.id)


def _inside(member: ChatMember) -> bool:
    """Who is restricted may be in the group or not."""
    if isinstance(member, ChatMemberRestricted):
        return member.is_member
    return member.status not in OUTSIDE


def _choice(update_id: int, query: CallbackQuery) -> Choice | None:
    message = query.message
    if message is None or message.chat.type not in GROUPS or not query.data:
        return None
    found = chosen_by(query.data)
    if found is None:
        return None
    chosen, owner = found
    tapper = query.from_user
    return Choice(
        update_id, message.chat.id, message.message_id, query.id, tapper.id, tapper.language_code, chosen, owner
    )

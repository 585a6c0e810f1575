"""ChatMembers as the Bot API tells them: owners, administrators, members, restricted ones, those who are gone."""

from collections.abc import Mapping
from typing import Any

from bot.sandbox.accounts import Json, Sender
from bot.sandbox.chats import Chat
from bot.sandbox.refused import bad_request

RIGHTS = (
    "is_anonymous", "can_manage_chat", "can_delete_messages", "can_manage_video_chats", "can_restrict_members",
    "can_promote_members", "can_change_info", "can_invite_users", "can_post_stories", "can_edit_stories",
    "can_delete_stories", "can_pin_messages", "can_manage_topics",
)  # fmt: skip
PERMISSIONS = (
    "can_send_messages", "can_send_audios", "can_send_documents", "can_send_photos", "can_send_videos",
    "can_send_video_notes", "can_send_voice_notes", "can_send_polls", "can_send_other_messages",
    "can_add_web_page_previews", "can_edit_tag", "can_react_to_messages", "can_change_info", "can_invite_users",
    "can_pin_messages", "can_manage_topics",
)  # fmt: skip
NAMES = {"text": "text messages", "photo": "photos", "document": "documents"}
NEEDED = {"text": "can_send_messages", "photo": "can_send_photos", "document": "can_send_documents"}


def rights(**granted: bool) -> Json:
    """The rights of an administrator: those granted, and the one that every administrator has."""
    if unknown := granted.keys() - set(RIGHTS):
        raise ValueError(f"no such right: {', '.join(sorted(unknown))}")
    return dict.fromkeys(RIGHTS, False) | {"can_manage_chat": True} | granted


def permissions(**allowed: bool) -> Json:
    """What a restricted member may do: nothing but what is allowed."""
    if unknown := allowed.keys() - set(PERMISSIONS):
        raise ValueError(f"no such permission: {', '.join(sorted(unknown))}")
    return dict.fromkeys(PERMISSIONS, False) | allowed


def member(user: Sender, status: str, allowed: Mapping[str, Any] | None = None) -> Json:
    """A ChatMember with this status; ``allowed`` are its rights as administrator or its permissions if restricted."""
    told: Json = {"status": status, "user": user.as_api()}
    if status == "creator":
        return told | {"is_anonymous": bool((allowed or {}).get("is_anonymous"))}
    if status == "administrator":
        return told | {"can_be_edited": False} | dict(allowed or rights())
    if status == "restricted":
        return told | {"is_member": True, "until_date": 0} | dict(allowed or permissions())
    return told | ({"until_date": 0} if status == "kicked" else {})


def bot_member(bot: Sender, chat: Chat) -> Json:
    """The bot as a ChatMember."""
    return member(bot, chat.bot_status, chat.bot_rights or None)


def person_member(person: Sender, chat: Chat) -> Json:
    """A person as a ChatMember, whether in the chat or not."""
    if person.id not in chat.members:
        return member(person, "left")
    if not chat.is_private and person.id == chat.owner:
        return member(person, "creator", {"is_anonymous": chat.owner_anonymous})
    if person.id in chat.admins:
        return member(person, "administrator", chat.admins[person.id])
    return member(person, "member")


def may_send(chat: Chat, kind: str) -> None:
    """Refuses what a restricted bot may not send; ``kind`` is text, photo or document."""
    if chat.bot_status == "restricted" and not chat.bot_rights.get(NEEDED[kind]):
        raise bad_request(f"not enough rights to send {NAMES[kind]} to the chat")


def bot_may(chat: Chat, right: str) -> bool:
    """Whether the bot is an administrator with this right."""
    return chat.bot_status == "administrator" and bool(chat.bot_rights.get(right))

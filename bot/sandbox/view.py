"""What one person's phone shows, as JSON for the page."""

from collections.abc import Iterable
from typing import Any

from bot.sandbox.accounts import StandIn
from bot.sandbox.chats import Chat, Json, Message
from bot.sandbox.keyboards import buttons
from bot.sandbox.phone import Phone
from bot.sandbox.profile import commands_shown, said
from bot.sandbox.telegram import FakeTelegram
from bot.sandbox.world import Search, Tap

SHOWN_MESSAGES = 300
SHOWN_TAPS = 20
LONGEST_QUOTE = 80
OTHER_KINDS = ("contact", "location")
SERVICES = {
    "migrate_to_chat_id": "The group became a supergroup",
    "migrate_from_chat_id": "The group became a supergroup",
    "forum_topic_closed": "The topic was closed",
}


def view(telegram: FakeTelegram, phone: Phone) -> Json:
    """The chat that the phone is open at, and what stands around it."""
    chat, person = phone.chat, phone.person
    taps = [tap for tap in list(telegram.taps.values())[-SHOWN_TAPS:] if tap.person == person.id]
    shown = [message for message in chat.messages.values() if not chat.is_forum or message.topic == phone.topic]
    here = {"blocked": chat.blocked, "has_bot": chat.has_bot, "doing": chat.doing, "topic": phone.topic}
    return {
        "bot": _bot(telegram, person.language),
        "person": {"id": person.id, "name": person.first_name, "language": person.language},
        "chat": _chat(chat, person.id) | here,
        "people": [{"id": other.id, "name": other.first_name} for other in telegram.people.values()],
        "chats": [_chat(other, person.id) for other in telegram.chats.values() if person.id in other.members],
        "commands": commands_shown(telegram, chat, person.id) if chat.has_bot else [],
        "composer": chat.composer,
        "messages": [_message(telegram, message, person.id) for message in shown[-SHOWN_MESSAGES:]],
        "waiting": [[tap.message, tap.data] for tap in taps if tap.answer is None and tap.chat == chat.id],
        "answers": [_answer(tap) for tap in taps if tap.answer is not None],
        "search": _newest_search(telegram.searches.values(), person.id),
    }


def _bot(telegram: FakeTelegram, language: str) -> Json:
    profile = telegram.profile
    return {
        "name": said(profile.names, language) or telegram.bot.first_name,
        "username": telegram.bot.username,
        "description": said(profile.descriptions, language),
        "short": said(profile.short_descriptions, language),
        "picture": profile.pictures[0].id if profile.pictures else None,
    }


def _chat(chat: Chat, person: int) -> Json:
    topics = [{"id": topic.id, "name": topic.name} for topic in chat.topics.values()]
    about = {"members": len(chat.members), "of": person, "forum": chat.is_forum, "topics": topics}
    whose = {"administers": chat.administers(person), "has_bot": chat.has_bot}
    return {"id": chat.id, "private": chat.is_private, "title": chat.title} | about | whose


def _message(telegram: FakeTelegram, message: Message, person: int) -> Json:
    bot = said(telegram.profile.names, telegram.people[person].language) or telegram.bot.first_name
    shown: Json = {
        "id": message.id,
        "mine": message.written_by == person,
        "bot": message.from_bot,
        "sender": bot if message.from_bot else _name(message),
        "service": _service(message, bot) if message.service else None,
        "answers": _quote(message),
        "from": message.extra.get("forward_origin", {}).get("sender_user", {}).get("first_name"),
        "text": message.text,
        "entities": message.marked.entities,
        "rows": buttons(message.markup),
        "date": message.date,
        "edited": message.edits > 0,
        "via": message.extra.get("via_bot", {}).get("username"),
    }
    if message.file:
        file = message.file
        picture = {"width": file.width, "height": file.height}
        shown["file"] = {"id": file.id, "kind": file.kind, "name": file.name, "size": len(file.content), **picture}
    return shown | {"other": next((kind for kind in OTHER_KINDS if kind in message.extra), None)}


def _name(message: Message) -> str:
    """Whose name stands above a message: the group's or the channel's, where it is written in that."""
    if isinstance(message.sender, StandIn):
        return str(message.extra.get("sender_chat", {}).get("title", message.sender.first_name))
    return message.sender.first_name


def _quote(message: Message) -> Json | None:
    """What a message answers; the beginning of its topic is nothing to show."""
    answered = message.extra.get("reply_to_message")
    if answered is None or "forum_topic_created" in answered:
        return None
    words = answered.get("text") or answered.get("caption") or "…"
    return {"sender": answered["from"]["first_name"], "text": words[:LONGEST_QUOTE]}


def _service(message: Message, bot: str) -> str:
    """Telegram's own words in a group."""
    who, extra = bot if message.from_bot else _name(message), message.extra
    if "forum_topic_created" in extra:
        return f"{who} opened the topic {extra['forum_topic_created']['name']}"
    if "new_chat_members" in extra:
        came = ", ".join(_known(user, bot) for user in extra["new_chat_members"])
        return f"{came} joined" if came == who else f"{who} added {came}"
    if "left_chat_member" in extra:
        gone = _known(extra["left_chat_member"], bot)
        return f"{gone} left" if gone == who else f"{who} removed {gone}"
    return next(words for kind, words in SERVICES.items() if kind in extra)


def _known(user: Json, bot: str) -> str:
    return bot if user["is_bot"] else str(user["first_name"])


def _answer(tap: Tap) -> Json:
    answer = tap.answer or {}
    return {
        "id": tap.id,
        "text": answer.get("text", ""),
        "alert": answer.get("show_alert", False),
        "url": answer.get("url"),
    }


def _newest_search(searches: Iterable[Search], person: int) -> Json | None:
    mine = [search for search in searches if search.person == person]
    if not mine:
        return None
    answer: Any = mine[-1].answer or {}
    results = [
        {"id": result["id"], "title": result.get("title", ""), "description": result.get("description", "")}
        for result in answer.get("results", ())
    ]
    return {"id": mine[-1].id, "text": mine[-1].text, "results": results, "button": answer.get("button")}

"""What one person's phone shows, as JSON for the page."""

from collections.abc import Iterable
from typing import Any

from bot.sandbox.chats import Chat, Json, Message
from bot.sandbox.keyboards import buttons
from bot.sandbox.phone import Phone
from bot.sandbox.profile import commands_shown, said
from bot.sandbox.telegram import FakeTelegram
from bot.sandbox.world import Search, Tap

SHOWN_MESSAGES = 300
SHOWN_TAPS = 20
OTHER_KINDS = ("contact", "location")


def view(telegram: FakeTelegram, phone: Phone) -> Json:
    """The chat that the phone is open at, and what stands around it."""
    chat, person = phone.chat, phone.person
    taps = [tap for tap in list(telegram.taps.values())[-SHOWN_TAPS:] if tap.person == person.id]
    return {
        "bot": _bot(telegram, person.language),
        "person": {"id": person.id, "name": person.first_name, "language": person.language},
        "chat": _chat(chat, person.id) | {"blocked": chat.blocked, "has_bot": chat.has_bot, "doing": chat.doing},
        "people": [{"id": other.id, "name": other.first_name} for other in telegram.people.values()],
        "chats": [_chat(other, person.id) for other in telegram.chats.values() if person.id in other.members],
        "commands": commands_shown(telegram, chat, person.id),
        "composer": chat.composer,
        "messages": [_message(message, person.id) for message in list(chat.messages.values())[-SHOWN_MESSAGES:]],
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
    }


def _chat(chat: Chat, person: int) -> Json:
    return {"id": chat.id, "private": chat.is_private, "title": chat.title, "members": len(chat.members), "of": person}


def _message(message: Message, person: int) -> Json:
    shown: Json = {
        "id": message.id,
        "mine": message.sender.id == person,
        "bot": message.from_bot,
        "sender": message.sender.first_name,
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

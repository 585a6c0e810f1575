"""The Bot API's ways to say who the bot is, and to ask who others are."""

import re
from collections.abc import Mapping
from typing import Any

from bot.sandbox.chats import Chat, Json
from bot.sandbox.markup import units
from bot.sandbox.members import bot_member, person_member
from bot.sandbox.refused import bad_request
from bot.sandbox.world import Call, World

COMMAND_NAME = re.compile(r"/?[a-z0-9_]{1,32}")
LANGUAGE = re.compile(r"([a-z]{2})?")
MOST_COMMANDS = 100
LONGEST_COMMAND_TEXT = 256
LONGEST_NAME, LONGEST_DESCRIPTION, LONGEST_SHORT_DESCRIPTION = 64, 512, 120
GIFTS = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")


def get_me(world: World, _: Call) -> Json:
    """getMe: the bot, which in groups sees only what is meant for it unless privacy mode is off."""
    rights = {
        "can_join_groups": True,
        "can_read_all_group_messages": not world.privacy,
        "supports_inline_queries": True,
    }
    return world.bot.as_api() | rights


def set_description(world: World, call: Call) -> bool:
    """setMyDescription."""
    return say(world.profile.descriptions, call.parameters, "description", LONGEST_DESCRIPTION)


def get_description(world: World, call: Call) -> Json:
    """getMyDescription."""
    return {"description": said(world.profile.descriptions, language_of(call.parameters))}


def set_short_description(world: World, call: Call) -> bool:
    """setMyShortDescription."""
    return say(world.profile.short_descriptions, call.parameters, "short_description", LONGEST_SHORT_DESCRIPTION)


def get_short_description(world: World, call: Call) -> Json:
    """getMyShortDescription."""
    return {"short_description": said(world.profile.short_descriptions, language_of(call.parameters))}


def set_commands(world: World, call: Call) -> bool:
    """setMyCommands, for one scope and language."""
    commands = call.parameters["commands"]
    if len(commands) > MOST_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        if not COMMAND_NAME.fullmatch(command["command"]):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= units(command["description"]) <= LONGEST_COMMAND_TEXT:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    named = [{**command, "command": command["command"].removeprefix("/")} for command in commands]
    world.profile.commands[_scope(call.parameters), language_of(call.parameters)] = named
    return True


def get_commands(world: World, call: Call) -> list[Json]:
    """getMyCommands, of exactly this scope and language."""
    return world.profile.commands.get((_scope(call.parameters), language_of(call.parameters)), [])


def delete_commands(world: World, call: Call) -> bool:
    """deleteMyCommands, of exactly this scope and language."""
    world.profile.commands.pop((_scope(call.parameters), language_of(call.parameters)), None)
    return True


def commands_shown(world: World, chat: Chat, person: int) -> list[Json]:
    """The menu this person sees in this chat: the narrowest scope that has commands, their language before others."""
    wide = ["all_private_chats"] if chat.is_private else ["all_group_chats"]
    admins = [] if chat.is_private or not chat.administers(person) else [f"chat_administrators:{chat.id}"]
    every_admin = ["all_chat_administrators"] if admins else []
    narrow = [f"chat_member:{chat.id}:{person}", *admins, f"chat:{chat.id}", *every_admin]
    for scope in [*narrow, *wide, "default"]:
        for language in (world.people[person].language, ""):
            if commands := world.profile.commands.get((scope, language)):
                return commands
    return []


def said(texts: Mapping[str, str], language: str) -> str:
    """The text in this language, else the one for every other."""
    return texts.get(language) or texts.get("", "")


def set_menu_button(world: World, call: Call) -> bool:
    """setChatMenuButton, for every chat."""
    world.profile.menu_button = call.parameters.get("menu_button", {"type": "commands"})
    return True


def get_menu_button(world: World, _: Call) -> Json:
    """getChatMenuButton."""
    return world.profile.menu_button


def get_chat(world: World, call: Call) -> Json:
    """getChat: a ChatFullInfo."""
    gifts = dict.fromkeys(GIFTS, False)
    full = {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": gifts}
    return world.known_chat(call.parameters["chat_id"]).as_api() | full


def get_member(world: World, call: Call) -> Json:
    """getChatMember: the bot or a person, whether in the chat or not.

    Where a group hides its members, only an administrator may ask for others.
    """
    chat, user = world.known_chat(call.parameters["chat_id"]), call.parameters["user_id"]
    if not chat.is_private:
        world.open_chat(chat.id)
    if user == world.bot.id:
        return bot_member(world.bot, chat)
    if user not in world.people:
        raise bad_request("member not found")
    if chat.hides_members and chat.bot_status != "administrator":
        raise bad_request("CHAT_ADMIN_REQUIRED")
    return person_member(world.people[user], chat)


def get_administrators(world: World, call: Call) -> list[Json]:
    """getChatAdministrators: the group's owner and administrators; the bot itself only where bots are asked for."""
    chat = world.known_chat(call.parameters["chat_id"])
    if chat.is_private:
        raise bad_request("there are no administrators in the private chat")
    world.open_chat(chat.id)
    owner = () if chat.owner is None else (chat.owner,)
    told = [person_member(world.people[number], chat) for number in (*owner, *chat.admins)]
    if call.parameters.get("return_bots") and chat.bot_status == "administrator":
        told.append(bot_member(world.bot, chat))
    return told


def count_members(world: World, call: Call) -> int:
    """getChatMemberCount: people and the bot."""
    chat = world.known_chat(call.parameters["chat_id"])
    return len(chat.members) + chat.has_bot


def say(texts: dict[str, str], parameters: Mapping[str, Any], name: str, longest: int) -> bool:
    """Keeps one of the bot's texts for a language; refuses one that is too long."""
    text, language = parameters.get(name, ""), language_of(parameters)
    if units(text) > longest:
        raise bad_request(f"{name} is too long")
    texts[language] = text
    return True


def language_of(parameters: Mapping[str, Any]) -> str:
    """The language of a call, "" for every other one; refuses what is no code of two letters."""
    language: str = parameters.get("language_code", "")
    if not LANGUAGE.fullmatch(language):
        raise bad_request("invalid language code specified")
    return language


def _scope(parameters: Mapping[str, Any]) -> str:
    scope = parameters.get("scope", {"type": "default"})
    return ":".join(str(scope[part]) for part in ("type", "chat_id", "user_id") if part in scope)

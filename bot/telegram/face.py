"""The bot's face as Telegram has it: only what differs is set, since Telegram refuses for hours who sets too often."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import timedelta
from functools import partial

from telegram import (
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeDefault,
    InputProfilePhotoStatic,
    User,
)
from telegram.error import RetryAfter, TelegramError
from telegram.ext import ExtBot

from bot.face import Commands, Face
from bot.log import log, place_of

A_DAY = 24 * 3600.0
AN_HOUR = 3600.0

Bot = ExtBot[None]
Picture = Callable[[], Awaitable[bytes]]
"""Draws the bot's own profile picture as a JPEG."""
Part = Callable[[Bot, Face, str], Awaitable[None]]


async def put_on(bot: Bot, faces: Mapping[str, Face], picture: Picture) -> float:
    """Set what differs from what Telegram has; return the seconds after which to look again.

    What Telegram refuses stays as it was, is logged in one line, and keeps nothing else from being set.
    """
    refused: dict[str, TelegramError] = {}
    for name, part in PARTS.items():
        for language, face in faces.items():
            try:
                await part(bot, face, language)
            except RetryAfter as refusal:
                refused[name] = refusal
                break  # the other languages of it are counted together with this one
            except TelegramError as fault:
                refused[f"{name} ({language or 'others'})"] = fault
    once = {
        "profile picture": partial(_profile_picture, bot, picture),
        "administrator rights": partial(_no_rights, bot),
    }
    for name, settled in once.items():
        try:
            await settled()
        except TelegramError as fault:
            refused[name] = fault
    return _told(refused) if refused else A_DAY


def warn_operator(me: User) -> None:
    """Log in one line each what @BotFather should be told, so that groups and inline mode work as they are meant to."""
    if not me.supports_inline_queries:
        log.warning("Inline mode is off: send /setinline to @BotFather")
    if me.can_join_groups is False:
        log.warning("Nobody can add the bot to a group: send /setjoingroups to @BotFather")
    if me.can_read_all_group_messages:
        log.warning("Privacy mode is off, so Telegram sends every message of a group: send /setprivacy to @BotFather")


def _told(refused: Mapping[str, TelegramError]) -> float:
    waits = [_seconds(fault) for fault in refused.values() if isinstance(fault, RetryAfter)]
    again = max(waits, default=AN_HOUR)
    places = sorted({place_of(fault) for fault in refused.values()})
    log.warning(
        "a part of the bot's face is not set", parts=", ".join(refused), fault=", ".join(places), again_in=int(again)
    )
    return again


def _seconds(refusal: RetryAfter) -> float:
    wait = refusal.retry_after
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)


async def _name(bot: Bot, face: Face, language: str) -> None:
    if (await bot.get_my_name(language_code=language)).name != face.name:
        await bot.set_my_name(face.name, language_code=language)


async def _description(bot: Bot, face: Face, language: str) -> None:
    if (await bot.get_my_description(language_code=language)).description != face.description:
        await bot.set_my_description(face.description, language_code=language)


async def _short_description(bot: Bot, face: Face, language: str) -> None:
    if (await bot.get_my_short_description(language_code=language)).short_description != face.short_description:
        await bot.set_my_short_description(face.short_description, language_code=language)


async def _commands(
    bot: Bot, face: Face, language: str, *, scope: BotCommandScope, shown: Callable[[Face], Commands]
) -> None:
    wanted = tuple(BotCommand(name, said) for name, said in shown(face))
    if await bot.get_my_commands(scope, language_code=language) != wanted:
        await bot.set_my_commands(wanted, scope, language_code=language)


async def _profile_picture(bot: Bot, picture: Picture) -> None:
    """A picture that the operator chose stays."""
    if (await bot.get_user_profile_photos(bot.id, limit=1)).total_count == 0:
        await bot.set_my_profile_photo(InputProfilePhotoStatic(await picture()))


async def _no_rights(bot: Bot) -> None:
    """Who makes the bot an administrator is asked for no right, since it needs none."""
    asked = await bot.get_my_default_administrator_rights()
    if any(given is True for given in asked.to_dict().values()):
        await bot.set_my_default_administrator_rights()


PARTS: Mapping[str, Part] = {
    "commands": partial(_commands, scope=BotCommandScopeDefault(), shown=lambda face: face.private),
    "commands in private": partial(_commands, scope=BotCommandScopeAllPrivateChats(), shown=lambda face: face.private),
    "commands in groups": partial(_commands, scope=BotCommandScopeAllGroupChats(), shown=lambda face: face.groups),
    "commands of administrators": partial(
        _commands, scope=BotCommandScopeAllChatAdministrators(), shown=lambda face: face.administrators
    ),
    "description": _description,
    "short description": _short_description,
    "name": _name,
}
"""The name comes last: it is what Telegram limits most."""

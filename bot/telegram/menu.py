"""The list of commands and the texts of the empty chat, in each language."""

from collections.abc import Mapping
from dataclasses import dataclass

from telegram import BotCommand, BotCommandScopeAllGroupChats
from telegram.error import TelegramError
from telegram.ext import ExtBot

from bot.log import log, place_of

IN_GROUPS = ("help", "term")


@dataclass(frozen=True)
class Menu:
    """Commands without slash and what each does; what the bot is, in 512 and in 120 characters."""

    commands: tuple[tuple[str, str], ...]
    description: str
    short_description: str


async def set_menus(bot: ExtBot[None], menus: Mapping[str | None, Menu]) -> None:
    """Set the menu of each language, by its two letters, None for all others; what Telegram refuses stays as it was."""
    for language, menu in menus.items():
        try:
            await _set(bot, menu, language)
        except TelegramError as fault:
            log.warning("a menu was not set", language=language or "others", fault=place_of(fault))


async def _set(bot: ExtBot[None], menu: Menu, language: str | None) -> None:
    commands = [BotCommand(name, description) for name, description in menu.commands]
    in_groups = [command for command in commands if command.command in IN_GROUPS]
    await bot.set_my_commands(commands, language_code=language)
    await bot.set_my_commands(in_groups, scope=BotCommandScopeAllGroupChats(), language_code=language)
    await bot.set_my_description(menu.description, language_code=language)
    await bot.set_my_short_description(menu.short_description, language_code=language)

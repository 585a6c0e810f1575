"""The bot's face: what Telegram shows of it before anybody writes, in each language, and whether it fits."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.conversation.commanding import ALIASES
from bot.language import OFFERED, READ_AS_NORWEGIAN, Language
from bot.wording import menu

LONGEST_NAME, LONGEST_DESCRIPTION, LONGEST_SHORT_DESCRIPTION = 64, 512, 120
LONGEST_COMMAND_TEXT = 256
MOST_COMMANDS = 10
"""Telegram takes a hundred; a phone shows about ten without scrolling."""
COMMAND = re.compile(r"[a-z0-9_]{1,32}")
EVERYBODY_ELSE = ""
"""The language of whoever has none of those that are named."""
NORWEGIAN_NAMES = {name: alias for alias, name in reversed(ALIASES.items())}
"""What each command is called in Norwegian; the first of its other names."""

Commands = tuple[tuple[str, str], ...]
"""Names without the slash, and what each does."""


@dataclass(frozen=True)
class Face:
    """One language: the name, the text of an empty chat and of shared links, and the menus of commands."""

    name: str
    description: str
    short_description: str
    private: Commands
    groups: Commands
    administrators: Commands


def face(locale: str) -> Face:
    """Return the face in one language."""
    language = Language(locale)
    return Face(
        language.message(menu.NAME),
        "\n\n".join(language.message(paragraph) for paragraph in menu.DESCRIPTION),
        language.message(menu.SHORT_DESCRIPTION),
        _commands(language, menu.PRIVATE),
        _commands(language, menu.IN_GROUPS),
        _commands(language, menu.FOR_ADMINISTRATORS),
    )


def faces() -> Mapping[str, Face]:
    """Return the face for each two-letter language of a phone; the first is for everybody else."""
    english = face("en")
    return {EVERYBODY_ELSE: english, "en": english} | dict.fromkeys(sorted(READ_AS_NORWEGIAN), face("nb"))


def misfits() -> Iterator[str]:
    """Return what Telegram would not take of it, in any language, one line each."""
    for locale in OFFERED:
        for fault in faults_of(face(locale)):
            yield f"locales/{locale}: {fault}; shorten the words of bot/wording/menu.py"


def faults_of(shown: Face) -> Iterator[str]:
    """Return what Telegram would not take of one face."""
    texts = (
        ("name", shown.name, LONGEST_NAME),
        ("description", shown.description, LONGEST_DESCRIPTION),
        ("short description", shown.short_description, LONGEST_SHORT_DESCRIPTION),
    )
    for what, text, longest in texts:
        if not 1 <= len(text) <= longest:
            yield f"the bot's {what} has {len(text)} characters of {longest}"
    for commands in (shown.private, shown.groups, shown.administrators):
        if len(commands) > MOST_COMMANDS:
            yield f"a menu has {len(commands)} commands of {MOST_COMMANDS}"
        for name, said in commands:
            if not COMMAND.fullmatch(name) or not 1 <= len(said) <= LONGEST_COMMAND_TEXT:
                yield f"the command {name!r} does not fit"


def _commands(language: Language, words: Mapping[str, str]) -> Commands:
    names = NORWEGIAN_NAMES if language.locale == "nb" else {}
    return tuple((names.get(name, name), language.message(said)) for name, said in words.items())

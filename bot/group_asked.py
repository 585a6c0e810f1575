"""What somebody in a group asks of the bot: by a command, or by writing to it; told apart from how Telegram says it."""

from bot.events import Command
from bot.group_events import Asked

COMMANDS = {
    **dict.fromkeys(("term", "ord"), Asked.TERM),
    **dict.fromkeys(("help", "hjelp"), Asked.HELP),
    **dict.fromkeys(("settings", "innstillinger", "language", "sprak"), Asked.SETTINGS),
    "start": Asked.START,
}
OWN_DATA = frozenset({"delete", "slett", "privacy", "personvern", "export", "eksport"})


def asked(given: Command | None, *, by_name: bool, something: bool) -> Asked | None:
    """Return what a message asks; None where it is no call.

    ``by_name`` says that it names or answers this bot, ``something`` that a text or a letter came with it.
    """
    if given and (given.name in COMMANDS or by_name):
        other = Asked.OWN_DATA if given.name in OWN_DATA else Asked.ANOTHER_COMMAND
        return COMMANDS.get(given.name, other)
    return Asked.ADDRESSED if by_name and something else None

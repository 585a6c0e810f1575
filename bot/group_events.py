"""What can happen in a group that concerns the bot, told apart from how Telegram says it."""

from dataclasses import dataclass, field
from enum import StrEnum


class Asked(StrEnum):
    """What somebody turns to the bot with; ADDRESSED is whatever is written to it and is no command.

    OWN_DATA is a command about what is kept of the person.
    """

    HELP = "help"
    START = "start"
    TERM = "term"
    SETTINGS = "settings"
    OWN_DATA = "own_data"
    ANOTHER_COMMAND = "another_command"
    ADDRESSED = "addressed"


@dataclass(frozen=True)
class Asker:
    """Who asks, by the number of the account; ``anonymous`` is an administrator who writes in the group's own name.

    ``is_user`` is false for whoever writes in a channel's name: Telegram does not say who that is.
    """

    id: int
    language_code: str | None
    anonymous: bool = False
    is_user: bool = True


@dataclass(frozen=True)
class Call:
    """Somebody called the bot; ``text`` is what came with it, ``letter`` whether it is something other than a text.

    ``by_name`` says that it was meant for this bot and no other, ``below`` that nothing says so but that it answers a
    message of the bot's. ``album`` is the same for all that was sent together; ``sent_at`` is in epoch seconds.
    """

    update_id: int
    chat: int
    message: int
    asker: Asker
    asked: Asked
    by_name: bool
    text: str = field(default="", repr=False)
    letter: bool = False
    below: bool = False
    thread: int | None = None
    album: str | None = None
    sent_at: int = 0


@dataclass(frozen=True)
class Choice:
    """A tap on a button of the group's settings: what was chosen, and whose settings message it is (0: any admin's)."""

    update_id: int
    chat: int
    message: int
    query: str
    tapper: int
    language_code: str | None
    chosen: str
    owner: int


@dataclass(frozen=True)
class Joined:
    """The bot was taken into a group; ``by`` is how who did it writes."""

    update_id: int
    chat: int
    language_code: str | None


@dataclass(frozen=True)
class Gone:
    """The bot is no longer in the group."""

    update_id: int
    chat: int


@dataclass(frozen=True)
class Moved:
    """The group has become a supergroup, with another number."""

    update_id: int
    former: int
    chat: int


GroupEvent = Call | Choice | Joined | Gone | Moved

"""Who can stand as the sender of a message: people, the bot, and the accounts that stand in for somebody else."""

from dataclasses import dataclass
from typing import Any

Json = dict[str, Any]


@dataclass(frozen=True)
class Person:
    """Somebody with a phone."""

    id: int
    first_name: str
    language: str = "en"

    def as_api(self) -> Json:
        """The person as a User."""
        return {"id": self.id, "is_bot": False, "first_name": self.first_name, "language_code": self.language}


@dataclass(frozen=True)
class BotAccount:
    """The bot as others see it."""

    id: int
    first_name: str
    username: str

    def as_api(self) -> Json:
        """The bot as a User."""
        return {"id": self.id, "is_bot": True, "first_name": self.first_name, "username": self.username}


@dataclass(frozen=True)
class StandIn:
    """A bot that the bot sees instead of whoever wrote: of an anonymous administrator, of a channel, of another bot."""

    id: int
    first_name: str
    username: str

    def as_api(self) -> Json:
        """The account as a User."""
        return {"id": self.id, "is_bot": True, "first_name": self.first_name, "username": self.username}


Sender = Person | BotAccount | StandIn

ANONYMOUS = StandIn(1087968824, "Group", "GroupAnonymousBot")
CHANNEL = StandIn(136817688, "Channel", "Channel_Bot")
ANOTHER_BOT = StandIn(5000000001, "Another bot", "another_bot")

"""What a staff member has chosen for the group that they play in."""

from enum import StrEnum

from pydantic import BaseModel, ConfigDict


class Addressed(StrEnum):
    """How what is written there is meant for the bot, if it is."""

    MENTION = "mention"
    REPLY = "reply"
    NOT = "not"


class GroupPlay(BaseModel):
    """The group: ``private`` is Telegram's privacy mode, ``language`` None each asker's own, ``admin`` who asks."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    addressed: Addressed = Addressed.REPLY
    private: bool = True
    admins_only: bool = False
    admin: bool = False
    language: str | None = None

    def choosing(self, chosen: str) -> "GroupPlay":
        """Return the group after a button such as ``private=no``; one that says nothing changes nothing."""
        name, _, value = chosen.partition("=")
        if name == "addressed" and value in set(Addressed):
            return self.model_copy(update={"addressed": Addressed(value)})
        if name in {"private", "admins_only", "admin"} and value in {"yes", "no"}:
            return self.model_copy(update={name: value == "yes"})
        if name == "language" and value in {"own", "nb", "en"}:
            return self.model_copy(update={"language": None if value == "own" else value})
        return self

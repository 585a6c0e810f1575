"""What the administrators of a group have chosen, and the buttons by which they choose."""

from enum import StrEnum
from typing import Final

from pydantic import BaseModel, ConfigDict

from bot.callback import NAVIGATE, Callback, go
from bot.language import OFFERED

STEP: Final = "group"
ANY_ADMIN: Final = 0
"""Stands for the owner of a settings message that an anonymous administrator opened."""

BEFORE: Final = 0
"""When a group was greeted that the bot knows under a former number."""


class Chosen(StrEnum):
    """What a button of the settings chooses, beside the languages."""

    EACH_OWN = "own"
    EVERYONE = "all"
    ADMINS = "admins"


class GroupSettings(BaseModel):
    """``language`` None is each asker's own; ``greeted`` is when the bot said what it does, in epoch seconds."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    language: str | None = None
    admins_only: bool = False
    greeted: int | None = None

    @property
    def untouched(self) -> bool:
        """Whether nobody has chosen anything."""
        return self.language is None and not self.admins_only

    def to(self, **changes: object) -> "GroupSettings":
        """Return the settings with these changes."""
        return self.model_copy(update=changes)

    def choosing(self, chosen: str) -> "GroupSettings":
        """Return the settings after a button; a choice that there is none of changes nothing."""
        if chosen in OFFERED:
            return self.to(language=chosen)
        if chosen == Chosen.EACH_OWN:
            return self.to(language=None)
        return self.to(admins_only=chosen == Chosen.ADMINS) if chosen in CHOICES else self


UNTOUCHED: Final = GroupSettings()
CHOICES: Final = frozenset({*OFFERED, *Chosen})


def choice(chosen: str, owner: int) -> str:
    """Return the data of a button that only its owner may use."""
    return go(f"{STEP}_{chosen}_{owner}")


def chosen_by(data: str) -> tuple[str, int] | None:
    """Return what a button chooses and whose it is; None for any other button."""
    sent = Callback.unpack(data)
    if sent is None or sent.kind != NAVIGATE:
        return None
    step, _, rest = sent.subject.partition("_")
    chosen, _, owner = rest.partition("_")
    if step != STEP or chosen not in CHOICES or not (owner.isascii() and owner.isdigit()):
        return None
    return chosen, int(owner)

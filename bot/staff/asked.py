"""What a staff member asks of the desk, and what the desk answers with."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from pydantic import BaseModel, ConfigDict

from bot.events import PLAY, Key
from bot.language import Language
from bot.screen_parts import Screen, Turn
from bot.staff.rehearsal.choices import GroupPlay

DESK: Final = "desk"
"""The kind of the records that keep a desk; each has the number of its staff member as its name."""
LONGEST_WAIT: Final = 60 * 60
"""Seconds that a page waits for a typed text."""


class Play(StrEnum):
    """What the staff member's own messages go to instead of their own conversation."""

    PERSON = "person"
    GROUP = "group"


class DeskState(BaseModel):
    """What is kept of a staff member's desk. ``waits_for`` is the action that takes the next typed text.

    It has waited ``waits_since`` a moment in epoch seconds.

    ``alarms_in`` is the language of what they are told unasked, where no conversation of their own has one.
    Of what they play: since when, in epoch seconds, the language of the phone, and the group. ``lapsed`` is a play
    that was ended because nobody went on with it, and of which its staff member has not been told. ``next_step`` is
    what the buttons for the next step carry while an example is played step by step.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    play: Play | None = None
    as_of: date | None = None
    waits_for: str | None = None
    waits_since: int = 0
    alarms: bool = False
    alarms_in: str | None = None
    since: int = 0
    phone: str | None = None
    group: GroupPlay | None = None
    lapsed: bool = False
    next_step: str | None = None

    def to(self, **changes: object) -> "DeskState":
        """Return the state with these changes."""
        return self.model_copy(update=changes)

    def at(self, now: float) -> "DeskState":
        """Return the state at a moment: who has not typed for long means others with what is typed then."""
        return self if now - self.waits_since < LONGEST_WAIT else self.to(waits_for=None)


def play_key(staff: int) -> Key:
    """Return the conversation that a staff member tries out."""
    return Key(staff, PLAY)


@dataclass(frozen=True)
class Asked:
    """A button, a command or a text for the desk.

    ``argument`` is what the button carried or what followed the command; ``text`` what was typed where it was waited
    for. ``today`` is the real day.
    """

    staff: int
    language: Language
    today: date
    state: DeskState
    argument: str = ""
    text: str | None = None

    @property
    def own_key(self) -> Key:
        """The staff member's own conversation."""
        return Key(self.staff, self.staff)

    @property
    def play_key(self) -> Key:
        """The conversation they try out."""
        return play_key(self.staff)


@dataclass(frozen=True)
class Answer:
    """What the desk shows: its own pages, and then what a conversation shows, if it is moved on.

    The first page takes the place of the tapped one unless ``below``. ``state`` replaces the desk's state. What is
    said ``after`` stands below all that, as remarks.
    """

    screens: tuple[Screen, ...] = ()
    below: bool = False
    state: DeskState | None = None
    turn: tuple[Key, Turn] | None = None
    toast: str | None = None
    after: tuple[Screen, ...] = ()


Handler = Callable[[Asked], Awaitable[Answer]]
Actions = Mapping[str, Handler]
"""What the desk can do, by the name that buttons carry."""

"""A correction: which rule, what people are told, who stands behind it, and how far it is."""

import hashlib
import re
from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from pydantic import BaseModel, ConfigDict

from bot.events import Key
from bot.language import OFFERED
from bot.store.memo_protocol import Outcome

LONGEST_NOTE = 600
MARKUP = re.compile(r"</?[A-Za-z!][^<>]*>|&(?:[A-Za-z]+|#\d+);")


class State(StrEnum):
    """How far a correction is."""

    DRAFT = "draft"
    COUNTING = "counting"
    READY = "ready"
    SENDING = "sending"
    STOPPED = "stopped"
    DONE = "done"


class BadNote(StrEnum):
    """Why a text is not taken as a note."""

    EMPTY = "empty"
    LONG = "long"
    MARKUP = "markup"


class _Kept(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


class Correction(_Kept):
    """What staff have decided of a correction; only they change it.

    ``notes`` are by language. ``author`` is who wrote the text last, ``confirmed`` the text that somebody else has
    confirmed. Both are digests.
    """

    id: str
    rule: str
    day: date
    author: str
    notes: dict[str, str] = {}
    asked: bool = False
    confirmed: str | None = None
    stopped: bool = False

    @property
    def text(self) -> str:
        """The digest of all that people are told."""
        told = "\n\n".join((self.rule, *(self.notes.get(locale, "") for locale in OFFERED)))
        return hashlib.sha256(told.encode()).hexdigest()[:12]

    @property
    def counting(self) -> str:
        """The name of its progress: a changed text is counted anew."""
        return f"{self.id}.{self.text}"

    @property
    def is_written(self) -> bool:
        """Whether it has its words in every language."""
        return all(self.notes.get(locale) for locale in OFFERED)

    @property
    def is_confirmed(self) -> bool:
        """Whether somebody else has confirmed the text as it now is."""
        return self.confirmed == self.text

    def who(self, staff: int) -> str:
        """Return the digest of a staff member, good for this correction alone."""
        return hashlib.sha256(f"{self.id} {staff}".encode()).hexdigest()[:16]

    def written(self, locale: str, note: str, staff: int) -> "Correction":
        """Return it with another text: whatever was asked or confirmed before does not hold for that."""
        changes = {"notes": self.notes | {locale: note}, "author": self.who(staff), "asked": False, "confirmed": None}
        return self.model_copy(update=changes | {"stopped": False})


class Progress(_Kept):
    """How far the search for the people is: behind which conversation it goes on, and what it could not use."""

    chat: int | None = None
    person: int = 0
    unreadable: int = 0
    opted_out: int = 0
    enlisted: int = 0
    counted: bool = False

    @property
    def after(self) -> Key | None:
        """The last conversation that was looked at."""
        return None if self.chat is None else Key(self.chat, self.person)


class Ended(_Kept):
    """When a correction was over, in epoch seconds, and what became of each message, by outcome."""

    at: int
    counts: dict[Outcome, int] = {}
    enlisted: int = 0


def state_of(correction: Correction, progress: Progress, ended: Ended | None) -> State:
    """Return how far a correction is."""
    if ended is not None:
        return State.DONE
    if correction.stopped:
        return State.STOPPED
    if not correction.asked:
        return State.DRAFT
    if not progress.counted:
        return State.COUNTING
    return State.SENDING if correction.is_confirmed else State.READY


def cleaned(text: str) -> str:
    """Return a typed note with single spaces, at most one empty line together, and nothing that cannot be seen."""
    seen = (
        " ".join("".join(sign if sign.isprintable() else " " for sign in line).split()) for line in text.split("\n")
    )
    return re.sub(r"\n{3,}", "\n\n", "\n".join(seen)).strip()


def fault_of(note: str) -> BadNote | None:
    """Return why a cleaned text cannot be a note, or None."""
    if not note:
        return BadNote.EMPTY
    if len(note) > LONGEST_NOTE:
        return BadNote.LONG
    return BadNote.MARKUP if MARKUP.search(note) else None


def left(counts: Mapping[Outcome, int]) -> int:
    """Return how many are still to be sent to."""
    return counts.get(Outcome.WAITING, 0) + counts.get(Outcome.SENDING, 0)

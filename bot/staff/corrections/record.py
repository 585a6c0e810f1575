"""A correction: which rule, what people are told, who stands behind it, and how far it is."""

import hashlib
import re
from collections.abc import Mapping, Set
from datetime import date
from enum import StrEnum
from secrets import token_hex
from typing import Any

from pydantic import BaseModel, ConfigDict, model_validator

from bot.events import Key
from bot.language import OFFERED
from bot.store.memo_protocol import Outcome

LONGEST_NOTE = 600
MARKUP = re.compile(r"</?[A-Za-z!][^<>]*>|&(?:[A-Za-z]+|#\d+);")


class State(StrEnum):
    """How far a correction is."""

    DRAFT = "draft"
    COUNTING = "counting"
    NOBODY = "nobody"
    READY = "ready"
    SENDING = "sending"
    STOPPED = "stopped"
    DONE = "done"


class BadNote(StrEnum):
    """Why a text is not taken as a note."""

    EMPTY = "empty"
    LONG = "long"
    MARKUP = "markup"


class Second(StrEnum):
    """Who can confirm a correction, as one of the staff reads it."""

    YOU = "you"
    ANOTHER = "another"
    ALONE = "alone"
    ALL_WROTE = "all_wrote"


class _Kept(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


class Correction(_Kept):
    """What staff have decided of a correction; only they change it.

    ``at`` is when it was begun, in epoch seconds. ``notes`` are by language. ``writers`` are digests of all who have
    ever written one, whatever has become of their words. ``asking`` is the mark of the last time that somebody was
    asked to confirm it, None while nobody is; ``confirmed`` the mark that was.
    """

    id: str
    rule: str
    day: date
    at: int = 0
    writers: frozenset[str] = frozenset()
    notes: dict[str, str] = {}
    asking: str | None = None
    confirmed: str | None = None
    stopped: bool = False

    @model_validator(mode="before")
    @classmethod
    def _authors_are_writers(cls, kept: Any) -> Any:
        """Older records name an author for each language."""
        authors = kept.get("authors") if isinstance(kept, dict) else None
        return {"writers": frozenset(authors.values()), **kept} if authors else kept

    @property
    def counting(self) -> str:
        """The name of its progress: each time it is asked for, the people are looked for anew."""
        return f"{self.id}.{self.asking or ''}"

    @property
    def is_written(self) -> bool:
        """Whether it has its words in every language."""
        return all(self.notes.get(locale) for locale in OFFERED)

    @property
    def is_confirmed(self) -> bool:
        """Whether somebody else has confirmed what was asked for last."""
        return self.asking is not None and self.confirmed == self.asking

    def who(self, staff: int) -> str:
        """Return the digest of a staff member, good for this correction alone."""
        return hashlib.sha256(f"{self.id} {staff}".encode()).hexdigest()[:16]

    def is_by(self, staff: int) -> bool:
        """Return whether this staff member has ever written in it: words changed by a colleague stay theirs too."""
        return self.who(staff) in self.writers

    def written(self, locale: str, note: str, staff: int) -> "Correction":
        """Return it with another text: whatever was asked or confirmed before does not hold for that.

        The same words typed once more change nothing.
        """
        if self.notes.get(locale) == note:
            return self
        changes = {"notes": self.notes | {locale: note}, "writers": self.writers | {self.who(staff)}}
        return self.model_copy(update=changes | {"asking": None, "confirmed": None, "stopped": False})

    def second(self, reader: int, staff_ids: Set[int]) -> Second:
        """Return who can confirm it: the reader, somebody else of the staff, or nobody as it is."""
        if not self.is_by(reader):
            return Second.YOU
        if any(not self.is_by(other) for other in staff_ids):
            return Second.ANOTHER
        return Second.ALONE if len(staff_ids) < 2 else Second.ALL_WROTE

    def asked(self) -> "Correction":
        """Return it as one that somebody else is to confirm."""
        return self.model_copy(update={"asking": token_hex(4), "confirmed": None, "stopped": False})


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
    if correction.asking is None:
        return State.DRAFT
    if not progress.counted:
        return State.COUNTING
    if correction.is_confirmed:
        return State.SENDING
    return State.READY if progress.enlisted else State.NOBODY


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


def is_untouched(counts: Mapping[Outcome, int]) -> bool:
    """Return whether nobody was written to, and it can be forgotten who was to be."""
    return set(counts) <= {Outcome.WAITING}

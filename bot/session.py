"""The session: the answers a person gave and where in the conversation they are. Everything else is recomputed."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict

from bot.feedback.vote import Feeding
from bot.letter_entry import LetterAt, LetterEntry
from bot.letters.kinds import Letter
from bot.pages import Page, Topic
from bot.reading.what_if import Unclear
from bot.scan.scan import ScanFault
from bot.shared_case.opened import Opened
from domain.subjects import Subject

Kept = TypeVar("Kept")

TERMS_APART = "+"
"""Stands between the words whose difference is asked for."""

NOT_HAPPENED = "no"
"""A date that has not happened: stated, but left out of the case."""


class Miss(StrEnum):
    """Why the last message was not taken as an answer."""

    UNREADABLE = "unreadable"
    STILL_UNREADABLE = "still_unreadable"
    NOT_TEXT = "not_text"
    FUTURE = "future"
    DAY_NEEDED = "day_needed"
    IMPOSSIBLE = "impossible"
    NOTED = "noted"
    NOT_COUNTED = "not_counted"
    COMES_LATER = "comes_later"
    TRY_LATER = "try_later"
    TOLD = "told"
    NOT_YOUR_CASE = "not_your_case"


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


class Asking(_Frozen):
    """The open question. ``readings`` are offered where the typed text was ambiguous, unlikely, or read earlier.

    ``subject`` is the page of law that it was opened from, and that it leads back to. ``base`` are the answers before
    something was told of which this is a part: where it did not happen, they hold again.
    """

    field: str
    country: str | None = None
    changing: bool = False
    topic: Topic | None = None
    why: bool = False
    readings: tuple[str, ...] = ()
    unlikely: bool = False
    offered: bool = False
    part: int | None = None
    only_part: bool = False
    items: tuple[dict[str, Any], ...] = ()
    subject: Subject | None = None
    base: dict[str, Any] | None = None
    miss: Miss | None = None
    misses: int = 0


class Change(_Frozen):
    """An answer that was changed: the field, what it was, all the answers before it, and what changed with it."""

    field: str
    before: Any = None
    answers: dict[str, Any] = {}
    also: tuple["Change", ...] = ()


class Agreement(StrEnum):
    """Whether the lender has agreed in writing to what is tried: it is being asked, or was answered with no."""

    ASKED = "asked"
    NOT_YET = "not_yet"


class Trying(_Frozen):
    """What is being asked about a number to try: which, its value, which of ``readings`` was meant, if it is agreed.

    With ``or_true`` it is asked whether the one reading is to be tried, or was so in fact.
    """

    field: str | None = None
    readings: tuple[str, ...] = ()
    miss: bool = False
    agreement: Agreement | None = None
    or_true: bool = False
    unclear: Unclear | None = None


class Echo(_Frozen):
    """A note shown before the next screen: what was read for a field; or on it, where it was ``told`` unasked."""

    field: str
    corrected: bool = False
    before: Any = None
    part: int | None = None
    told: bool = False


class Reminding(_Frozen):
    """Reminders that were asked for ``since`` a day; they are written for every day up to ``until``."""

    since: date
    until: date | None = None


class Reminded(_Frozen):
    """The reminder that is shown: of which case, the day it was written for, and the page it came upon."""

    number: int
    day: date
    left: Page


class Session(_Frozen):
    """One person's conversation. ``answers`` hold each fact as the case writes it; None is not known.

    ``offered`` are amounts read in passing, to be confirmed at their question; ``told`` are choices that were told
    before their question came, and that answer it.

    ``as_of`` is the day on which a staff member plays; None is today. ``rules_shown`` are the marks of the provisions
    that spoke in what was shown.

    ``voted`` are the places that were voted on, with the week; ``ballot`` is a mark without meaning that tells the
    votes on a case begun anew, or with an answer changed, from those before.

    ``others`` are the cases put aside, each whole; what belongs to a case stands in ``bot/cases.py``.

    What is as it began is not kept in the store, so that a default here once given must stay what it is.
    """

    language: str
    answers: dict[str, Any] = {}
    offered: dict[str, str] = {}
    told: dict[str, str] = {}
    sheets: dict[str, tuple[dict[str, Any], ...]] = {}
    asking: Asking | None = None
    page: Page = Page.WELCOME
    topic: Topic | None = None
    subject: Subject | None = None
    letter: Letter | None = None
    term: str | None = None
    country: str | None = None
    echoes: tuple[Echo, ...] = ()
    change: Change | None = None
    confirmed: bool = False
    last_read: str | None = None
    last_part: int | None = None
    short: bool = False
    dark: bool = False
    trial: dict[str, str] = {}
    trying: Trying | None = None
    settle_share: str | None = None
    kind: str | None = None
    loose: str | None = None
    letter_lines: tuple[LetterEntry, ...] = ()
    letter_at: LetterAt = LetterAt()
    letter_album: str | None = None
    scan_fault: ScanFault | None = None
    scan_code: str = ""
    number: int = 1
    name: str | None = None
    others: tuple["Session", ...] = ()
    dropping: int | None = None
    misnamed: bool = False
    misplaced: tuple[int, ...] | None = None
    newly_short: bool = False
    opened_whole: str | None = None
    shown_step: int = 1
    reminding: Reminding | None = None
    reminded: Reminded | None = None
    shared: Opened | None = None
    linked: date | None = None
    as_of: date | None = None
    rules_shown: tuple[str, ...] = ()
    no_corrections: bool = False
    voted: tuple[str, ...] = ()
    ballot: str | None = None
    feeding: Feeding | None = None
    counted: dict[str, str] = {}

    def to(self, **changes: Any) -> "Session":
        """Return the session with these changes."""
        return self.model_copy(update=changes)


def blank(language: str) -> Session:
    """Return the session of somebody who has said nothing yet."""
    return Session(language=language)


def without_field(kept: Mapping[str, Kept], field: str) -> dict[str, Kept]:
    """Return what is kept by field, but for one."""
    return {name: value for name, value in kept.items() if name != field}

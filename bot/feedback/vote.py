"""What people say of a page: helpful or not, and one sentence that they sent. Nothing of who they are."""

from collections.abc import Mapping
from datetime import date, timedelta
from enum import StrEnum
from typing import Final, Self

from pydantic import BaseModel, ConfigDict

from bot.pages import Page

LONGEST_SENTENCE: Final = 300
AMOUNTS: Final = ("claim", "sale_price", "fair_value", "costs", "lender_figure", "still_owed")
"""What goes along with a sentence where a person includes it, so that staff can work the case out again.

The value is what a Norwegian take-back counts for the price; ``still_owed`` is the rest.
"""


def week_of(day: date) -> date:
    """Return the Monday of the day's week."""
    return day - timedelta(days=day.weekday())


def iso_week(monday: date) -> str:
    """Return the week as ISO 8601 writes it: ``2026-W48``."""
    year, week, _ = monday.isocalendar()
    return f"{year}-W{week:02}"


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")

    def to(self, **changes: object) -> Self:
        """Return it with these changes."""
        return self.model_copy(update=changes)


class Vote(_Frozen):
    """What was said of a place in the week that begins on ``week``.

    ``words`` are there only once they were sent, and the amounts of the case go ``with_amounts`` only beside words.
    """

    place: str
    helpful: bool
    week: date
    words: str | None = None
    with_amounts: bool = False


class Note(StrEnum):
    """What is said about the sentence that was just typed."""

    LEADS_TO_THEM = "leads_to_them"
    CUT = "cut"
    NOT_TEXT = "not_text"
    TAP = "tap"
    NOT_SENT = "not_sent"
    NOT_REPLACED = "not_replaced"
    TAKEN_BACK = "taken_back"


class Feeding(_Frozen):
    """A vote while its page is on the screen: the page it was given on, and a sentence that is not sent yet.

    ``with_amounts`` says whether the amounts of the case are to go with that sentence.
    """

    vote: Vote
    at: Page
    typed: str | None = None
    with_amounts: bool = False
    note: Note | None = None


class Feedback(_Frozen):
    """What is kept of a vote, sealed, and all that staff see: it names nobody, and no moment but the week."""

    place: str
    helpful: bool
    week: date
    finding: str | None = None
    jurisdiction: str | None = None
    collateral: str | None = None
    language: str
    version: str
    words: str | None = None
    amounts: Mapping[str, str] = {}

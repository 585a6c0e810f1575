"""What a step answers with, beside the new session: how it shows, and what becomes of the tapped message."""

from dataclasses import dataclass
from enum import StrEnum

from bot.feedback.vote import Vote
from bot.pages import Page


class Toast(StrEnum):
    """A line that answers a tap and changes nothing."""

    ANSWERED = "answered"
    OLD = "old"
    NOT_YET = "not_yet"


@dataclass(frozen=True)
class Closing:
    """The tapped question, to be left standing without buttons, with the answer that was tapped."""

    field: str
    country: str | None
    answer: str | None


@dataclass(frozen=True)
class Reply:
    """How the session is to be shown after a step.

    ``silent``: nothing new is sent. ``in_place``: the tapped message is replaced. ``aside``: only the echoes are sent,
    and the open question stays the newest screen. ``instead``: the tapped message is replaced by this page, and the
    person stays where they are; ``remark`` is a page sent below everything, which changes nothing else. ``vote`` is
    what was said of a page, to be kept.
    """

    silent: bool = False
    in_place: bool = False
    aside: bool = False
    instead: Page | None = None
    remark: Page | None = None
    closing: Closing | None = None
    toast: Toast | None = None
    about: str | None = None
    vote: Vote | None = None

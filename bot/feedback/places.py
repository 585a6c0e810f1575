"""Where the two buttons stand, by the names that staff count by: the answer, its pages, and every dead end."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from bot.feedback.vote import week_of
from bot.pages import Page, Topic
from bot.session import Miss, Session

RESULT: Final = "result"
TOPIC, SUBJECT, QUESTION, PAGE = "topic", "subject", "question", "page"
OF_THE_CASE: Final = (RESULT, TOPIC, SUBJECT)
"""Pages that say something else once an answer is another."""

ANSWERS: Final = frozenset(
    {Topic.STATEMENT, Topic.LIABILITY, Topic.CREDIT, Topic.TAX, Topic.NEXT, Topic.COMPARE, Topic.SOURCES}
)
"""Pages that answer something; what is only kept, drawn or sent from another is no answer of its own."""

DEAD_ENDS: Mapping[Page, str] = {
    Page.OTHER_COUNTRY: "the law of that country is not known here",
    Page.SCAN_FAILED: "the letter could not be read",
    Page.UNKNOWN_COMMAND: "there is no such command",
    Page.UNREADABLE_STATE: "what was sent was not understood, and no question was open",
    Page.TERMS: "the word that was asked for is not among those explained",
    Page.NOT_A_LAWYER: "advice was wanted that a program must not give",
    Page.HUMAN: "a person was wanted, and the bot is none",
}
"""Pages that did not give what was wanted, and why. Who is in distress, ashamed or tired is not asked for a verdict."""

DEAD_MISSES: Mapping[Miss, str] = {
    Miss.STILL_UNREADABLE: "the answer could not be read the second time",
    Miss.IMPOSSIBLE: "the answers were refused, since they cannot all hold",
}
"""The same for an open question."""


def place_of(session: Session) -> str | None:
    """Return the name of the place that is shown, None where nobody is asked whether it helped."""
    if session.page is Page.RESULT:
        return RESULT
    if session.page is Page.TOPIC and session.topic in ANSWERS:
        return f"{TOPIC}.{session.topic}"
    if session.page is Page.LETTER_CHECK:
        return f"{TOPIC}.{Topic.CHECK}"
    if session.page is Page.SUBJECT and session.subject:
        return f"{SUBJECT}.{session.subject}"
    if session.page is Page.QUESTION:
        return _question(session)
    if session.page is Page.TERMS and session.term is None:
        return None
    return f"{PAGE}.{session.page}" if session.page in DEAD_ENDS else None


def _question(session: Session) -> str | None:
    asking = session.asking
    return f"{QUESTION}.{asking.field}" if asking and asking.miss in DEAD_MISSES else None


def open_place(session: Session, today: date) -> str | None:
    """Return the place that is shown where it has not been voted on in this week, else None."""
    place = place_of(session)
    return None if place is None or noted(place, today) in session.voted else place


def noted(place: str, today: date) -> str:
    """Return what the session keeps of a vote: the place and the Monday of the week."""
    return f"{place} {week_of(today)}"


def open_again(voted: tuple[str, ...]) -> tuple[str, ...]:
    """Return the notes with those on pages of the case without their week, so that these can be voted on again."""
    return tuple(_without_week(each) for each in voted)


def _without_week(note: str) -> str:
    place = note.partition(" ")[0]
    return place if place.partition(".")[0] in OF_THE_CASE else note

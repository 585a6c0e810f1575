"""From a vote to what is kept of it: which finding stood at the head of the page, in which kind of case."""

from bot.feedback.amounts import known_amounts
from bot.feedback.places import RESULT, SUBJECT, TOPIC
from bot.feedback.vote import Feedback, Vote
from bot.pages import Topic
from bot.screen.finding import section
from bot.screen.result import headline
from bot.screen.subject import laws_for
from bot.screen.topic import SECTIONS
from bot.screen.view import View
from domain.law import Finding, Section
from domain.subjects import Subject


def told(view: View, vote: Vote, version: str) -> Feedback:
    """Return what is kept of the vote; words only where they were sent, and amounts only beside them."""
    case = view.case
    return Feedback(
        place=vote.place,
        helpful=vote.helpful,
        week=vote.week,
        finding=_code(view, vote.place),
        jurisdiction=case.jurisdiction,
        collateral=case.collateral.value if case.collateral else None,
        language=view.session.language,
        version=version,
        words=vote.words,
        amounts=known_amounts(view) if vote.words and vote.with_amounts else {},
    )


def _code(view: View, place: str) -> str | None:
    """The name of the first finding of the page, None for a page that has none."""
    found = _heading(view, place)
    return type(found).__name__ if found else None


def _heading(view: View, place: str) -> Finding | None:
    kind, _, name = place.partition(".")
    if kind == SUBJECT:
        drawn = (found for _, _, found in laws_for(view, Subject(name)) if found)
        return next(drawn, (None,))[0]
    statement = section(view, Section.STATEMENT)
    if place == RESULT:
        return headline(view, statement)[0] if statement else None
    part = SECTIONS.get(Topic(name), Section.STATEMENT if name == Topic.STATEMENT else None) if kind == TOPIC else None
    return next(iter(section(view, part)), None) if part else None

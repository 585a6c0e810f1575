"""From a vote to what is kept of it: which finding stood at the head of the page, in which kind of case."""

from decimal import Decimal

from bot.facts import total
from bot.feedback.places import RESULT, SUBJECT, TOPIC
from bot.feedback.vote import AMOUNTS, Feedback, Vote
from bot.pages import Topic
from bot.screen.finding import section
from bot.screen.result import headline
from bot.screen.subject import laws_for
from bot.screen.topic import SECTIONS
from bot.screen.view import View
from domain.law import Finding, Section
from domain.subjects import Subject


def told(view: View, vote: Vote, version: str) -> Feedback:
    """Return what is kept of the vote; words and amounts only where staff may read them."""
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
        words=vote.words if vote.staff_may_read else None,
        amounts=_amounts(view) if vote.staff_may_read else {},
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


def _amounts(view: View) -> dict[str, str]:
    """The amounts that are known, as the contract writes them."""
    owed = view.assessment.statement.still_owed if view.assessment else None
    known = {name: _known(view, name) for name in AMOUNTS if name != "still_owed"} | {"still_owed": owed}
    return {name: str(amount) for name, amount in known.items() if amount is not None}


def _known(view: View, field: str) -> Decimal | None:
    if field not in view.known.answered:
        return None
    value = getattr(view.case, field)
    if isinstance(value, tuple):
        return total([item.model_dump() for item in value])
    return value if isinstance(value, Decimal) else None

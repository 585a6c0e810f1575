"""What is told before its question comes: kept for it, and taken as its answer when its turn comes."""

from collections.abc import Mapping
from datetime import date

from bot import reading
from bot.conversation.moves import PLACE, UNITED_STATES, advance, as_told
from bot.conversation.others_case import NOT_THEIRS
from bot.interview import FIRST, replay
from bot.pages import Page
from bot.session import Miss, Session
from bot.terms import find_term
from domain.case import NORWAY, Case
from domain.choices import Collateral
from domain.refusal import events


def heard(session: Session, text: str, today: date) -> Session:
    """Return the session with what the text tells kept for its turn, at the beginning and its first questions only."""
    asking = session.asking
    if session.page in NOT_THEIRS | {Page.DISTRESS} or not _at_the_beginning(session):
        return session
    case = replay({**session.told, **session.answers}, today).case
    thing = case.collateral or session.told.get("collateral")
    told = {
        field: value
        for field, value in _told(text, thing, case.jurisdiction).items()
        if field not in session.answers and not (asking and field == PLACE and value == UNITED_STATES)
    }
    kept = session.to(told=session.told | told)
    amount = reading.first_amount(text, session.language)
    known = replay({**kept.told, **kept.answers}, today)
    if amount is None or amount[0] not in {*known.core, "lender_figure"}:
        return kept
    return kept.to(offered=kept.offered | {amount[0]: str(amount[1].value)})


def _told(text: str, thing: str | None, place: str | None) -> Mapping[str, str]:
    """What the words tell; a word of the glossary alone, such as "foreclosure", is looked up and tells nothing."""
    told = reading.first_words(text, thing, lambda named, lost: _possible(place or named, lost))
    return {} if told.keys() <= {"event", "outcome"} and find_term(text) else told


def _possible(place: str | None, thing: str) -> frozenset[str]:
    """What can have happened to it in the place, or in either country where it is not known."""
    places = (None,) if place == UNITED_STATES else (place,) if place else (None, NORWAY)
    cases = (Case(jurisdiction=each, collateral=Collateral(thing)) for each in places)
    return frozenset(event.value for each in cases for event in events(each))


def _at_the_beginning(session: Session) -> bool:
    if session.asking is None:
        return session.page is Page.WELCOME
    return session.asking.field in FIRST and not session.asking.changing


def gone_past(session: Session, today: date) -> Session:
    """Return the session past what was told: an open question whose answer it was, or before any question."""
    if session.asking is None:
        return as_told(session, today)
    return advance(session, today) if session.asking.field in session.told else session


def noted(before: Session, after: Session) -> Session:
    """Return the session with a note at the open question of what was kept for later since then."""
    if after.asking is None or after.page is not Page.QUESTION or after.asking.readings:
        return after
    told = dict(after.told.items() - before.told.items())
    amounts = after.offered.items() - before.offered.items()
    miss = Miss.TOLD if told else Miss.NOTED if amounts else None
    return after.to(asking=after.asking.model_copy(update={"miss": miss, "why": False})) if miss else after

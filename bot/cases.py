"""Several cases of one person: what belongs to each, putting one aside whole, taking another up, and their names."""

from collections.abc import Collection, Iterator
from itertools import count
from typing import Any

from bot.facts import choices
from bot.language import Language
from bot.session import Session
from bot.wording import cases as words
from bot.wording.choices import COUNTRIES, word
from domain.places import STATE_NAMES

MOST_CASES = 5
LONGEST_NAME = 30

OF_THE_PERSON = frozenset({"as_of", "dark", "language", "no_corrections", "others", "short"})
"""Stays when another case is taken up."""
OF_THE_CASE = frozenset(
    {
        "answers",
        "asking",
        "ballot",
        "change",
        "confirmed",
        "counted",
        "last_part",
        "last_read",
        "letter_lines",
        "name",
        "number",
        "offered",
        "reminding",
        "rules_shown",
        "settle_share",
        "sheets",
        "told",
        "voted",
    }
)
"""Is put aside with its case, and comes back with it."""
OF_THE_MOMENT = frozenset(
    {
        "country",
        "dropping",
        "echoes",
        "feeding",
        "kind",
        "letter",
        "letter_album",
        "letter_at",
        "linked",
        "loose",
        "misnamed",
        "misplaced",
        "newly_short",
        "opened_whole",
        "page",
        "reminded",
        "scan_code",
        "scan_fault",
        "shared",
        "shown_step",
        "subject",
        "term",
        "topic",
        "trial",
        "trying",
    }
)
"""What is on the screen; it is forgotten when the case is put aside."""


def begun(session: Session) -> bool:
    """Return whether the person has said anything in the current case that could be lost."""
    return bool(session.answers or session.offered or session.told or session.sheets or session.letter_lines)


def all_cases(session: Session) -> tuple[Session, ...]:
    """Return every case that is kept, in the order in which they were begun."""
    current = (session,) if begun(session) else ()
    return tuple(sorted((*current, *session.others), key=lambda case: case.number))


def find(session: Session, number: int) -> Session | None:
    """Return the case of this number, or None."""
    return next((case for case in all_cases(session) if case.number == number), None)


def _forgetting(session: Session, fields: frozenset[str]) -> Session:
    defaults: dict[str, Any] = {
        name: Session.model_fields[name].get_default(call_default_factory=True) for name in fields
    }
    return session.to(**defaults)


def _put_aside(session: Session) -> tuple[Session, ...]:
    """The other cases with the current one among them, if anything was said in it."""
    current = _forgetting(session, OF_THE_MOMENT | (OF_THE_PERSON - {"language"}))
    return (*session.others, current) if begun(session) else session.others


def another(session: Session) -> Session:
    """Return the session at a new, empty case; the current one is put aside."""
    others = _put_aside(session)
    number = max((case.number for case in others), default=0) + 1
    return _forgetting(session, OF_THE_CASE | OF_THE_MOMENT).to(number=number, others=others)


def over_again(session: Session) -> Session:
    """Return the session with the current case emptied; the others stay."""
    return _forgetting(session, OF_THE_CASE | OF_THE_MOMENT).to(number=session.number)


def taken_up(session: Session, number: int) -> Session:
    """Return the session with another case as the current one; every case keeps what was said in it."""
    wanted = find(session, number)
    if wanted is None or wanted.number == session.number:
        return session
    others = tuple(case for case in _put_aside(session) if case.number != number)
    return wanted.to(**{name: getattr(session, name) for name in OF_THE_PERSON} | {"others": others})


def dropped(session: Session, number: int) -> Session:
    """Return the session without this case; where it was the current one, the oldest of the others takes its place."""
    others = tuple(case for case in session.others if case.number != number)
    if number != session.number:
        return session.to(others=others)
    left = over_again(session).to(others=others)
    return taken_up(left, min(case.number for case in others)) if others else left.to(number=1)


def cleaned(text: str) -> str:
    """Return a typed name with single spaces and nothing that cannot be seen."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())


def names(session: Session, language: Language) -> dict[int, str]:
    """Return the name of every case by its number: the person's own, or one made from what was answered."""
    found: dict[int, str] = {}
    for case in all_cases(session):
        found[case.number] = _unlike(case.name or _made(case, language), found.values())
    return found


def _unlike(name: str, taken: Collection[str]) -> str:
    """The name, or with the first number behind it that makes it another."""
    numbered = (f"{name} ({number})" for number in count(2))
    return name if name not in taken else next(each for each in numbered if each not in taken)


def _made(case: Session, language: Language) -> str:
    parts = tuple(_known(case, language))
    return ", ".join(parts) or language.message(words.NEW)


def _known(case: Session, language: Language) -> Iterator[str]:
    said = {**case.told, **case.answers}
    thing, place = said.get("collateral"), said.get("jurisdiction")
    if thing is not None:
        yield language.message(word(next(choice for choice in choices("collateral") if choice.value == thing)))
    if place is not None:
        state = None if place == "NO" else STATE_NAMES.get(place.removeprefix("US-"))
        yield state or language.message(COUNTRIES[place])

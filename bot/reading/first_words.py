"""What somebody tells in the first words, before a question asked for it: the place, the thing, what happened, a sum.

What is asked, feared or only supposed tells nothing; nor does a text about two things.
"""

import re
from collections.abc import Callable, Collection, Iterator, Mapping

from bot.reading.amounts_in_sentences import find_amount
from bot.reading.asked import is_question
from bot.reading.loose_amounts import facts_meant, is_offer
from bot.reading.outcome import Amount
from bot.reading.places import told_place
from bot.reading.text import LONGEST, fold
from bot.reading.told import names_two_things, tells
from domain.choices import Collateral, Outcome

_SENTENCES = re.compile(r"(?<=[.!?;])\s+|\s*\n\s*")
_SUBJECT = r"(?:i|we|they|he|she|it|the|an?|my|our|jeg|eg|vi|de|dei|han|den|det|banken|namsmannen)"
_ASKING = r"(?:can|could|will|would|do|does|what|how|am|is|are|kan|vil|skal|hva|kva|hvor|hvordan|korleis)"
_CLAUSES = re.compile(
    rf",\s+|\s+[-\u2013\u2014]+\s+|\s+(?:and|but|so|og|men|så)\s+(?=(?:now\s|then\s|nå\s|no\s|så\s)?(?:{_SUBJECT}|{_ASKING})\b)",
    re.IGNORECASE,
)
_SUPPOSED = re.compile(
    r"\b(?:if|whether|in case|suppose|imagine|afraid|scared|worried|hvis|dersom|i tilfelle|redd|frykter|tenk)\b"
)

_IN_WRITING = re.compile(r"\b(?:in writing|written|wrote|letters?|e ?mail\w*|skriftl\w*|brev\w*|e ?post\w*)\b")
_HEARD = re.compile(r"\b(?:heard?|hort|hoyrt|horer|hoyrer|word|silence|stille)\b")

Possible = Callable[[str | None, str], Collection[str]]
"""What can have happened, by the place that is named, if any, and by the thing."""


def first_words(text: str, thing: str | None, possible: Possible) -> Mapping[str, str]:
    """Return the choices that the words tell clearly: place (``US`` where no state is named), thing, event, outcome.

    ``thing`` is what it was as far as is known: the same words mean another event of a home than of a car.
    """
    clauses = _told_clauses(text)
    said = ". ".join(clauses)
    place = told_place(said)
    found = {"jurisdiction": place}
    if not names_two_things(said):
        named = tells("collateral", said, tuple(Collateral))
        event = _event(clauses, named or thing, place, possible)
        found |= {"collateral": named, "event": event, "outcome": _outcome(said)}
    return {field: value for field, value in found.items() if value is not None}


def first_amount(text: str, locale: str) -> tuple[str, Amount] | None:
    """Return the only amount that is told, and the one fact that the words of its clause name; None if not so clear."""
    clauses = _told_clauses(text)
    told = [(clause, find_amount(clause, locale)) for clause in clauses]
    amounts = [(clause, read) for clause, read in told if isinstance(read, Amount)]
    if len(amounts) != 1 or names_two_things(". ".join(clauses)):
        return None
    clause, amount = amounts[0]
    named = facts_meant(clause)
    return None if len(named) != 1 or is_offer(clause) else (next(iter(named)), amount)


def _told_clauses(text: str) -> tuple[str, ...]:
    return tuple(clause for sentence in _SENTENCES.split(text[:LONGEST]) for clause in _stated(sentence))


def _stated(sentence: str) -> Iterator[str]:
    """Yield the clauses before one that asks or supposes; none of a question that does not begin as one."""
    clauses = [clause for clause in _CLAUSES.split(sentence) if clause]
    ends = (place for place, clause in enumerate(clauses) if _asks(clause) or _SUPPOSED.search(fold(clause)))
    yield from clauses[: next(ends, 0 if "?" in sentence else len(clauses))]


def _asks(clause: str) -> bool:
    return is_question(clause.replace("?", ""))


def _outcome(said: str) -> str | None:
    """What came of it; that all is let off only in writing, and silence only where somebody would have been heard."""
    told = tells("outcome", said, tuple(Outcome))
    needed = {Outcome.RELEASED.value: _IN_WRITING, Outcome.SILENT.value: _HEARD}.get(told or "")
    return told if needed is None or needed.search(fold(said)) else None


def _event(clauses: tuple[str, ...], thing: str | None, place: str | None, possible: Possible) -> str | None:
    """What happened to the thing; where none is named, only what would be the same of a home and of a car."""
    things = (thing,) if thing else (Collateral.HOME, Collateral.VEHICLE)
    told = {_one_event(clauses, possible(place, each)) for each in things}
    return told.pop() if len(told) == 1 else None


def _one_event(clauses: tuple[str, ...], possible: Collection[str]) -> str | None:
    whole = tells("event", ". ".join(clauses), possible)
    if whole is not None:
        return whole
    found = {told for clause in clauses if (told := tells("event", clause, possible))}
    return found.pop() if len(found) == 1 else None

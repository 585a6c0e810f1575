"""What a sentence tells: which thing it was, how it was lost, and what became of the rest."""

import re
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from bot.reading import told_words as words
from bot.reading.text import fold
from domain.choices import Event, Outcome

_PLACE = re.compile(
    r"\b(?:fra|utenfor|utanfor|ved|foran|from|at|outside|near) (?:my |our |the |his |her )?(?!auksjon"
    r"|auction)\w+(?: mitt| min| vart)?"
)
_DENIED_THING = re.compile(r"\b(?:ikk(?:e|je)|not) (?:the |my |an? |en |ei |et |eit )?\w+")
_CANNOT_PAY = re.compile(
    r"\b(?:(?:ikk(?:e|je)|not) (?:kunne |kan |klart\w* |greid\w* |able to )?(?:a )?"
    r"(?:betal\w+|betjene\w*|rad til|pay\w*|afford\w*|keep up|make)"
    r"|(?:cant|couldnt|didnt|cannot) (?:pay|afford|keep up|make))\b"
)
_STILL_OWES = re.compile(
    r"\b(?:still (?:have|got) (?:to|\d+|(?:a |the |this |my )?(?:\w+ )?(?:loan|debt|balance|bills?|payments?))"
    r"|(?:har )?(?:fortsatt|framleis|fremdeles|enda|enna|enno) (?:har )?(?:et |eit |mye |mykje )?"
    r"(?:\d+|gjeld\w*|lan\w*|rest\w*|igjen|att))\b"
)
_BORROWED = re.compile(
    r"\b(?:took|taken|tok|tatt|teke) (?:(?:out|opp|ut|over|up)\b|(?:an? |en |et |eit |ei )?(?:\w+ )?"
    r"(?:loan|mortgage|lan|billan|boliglan)\b)"
)
_MUCH = re.compile(
    r"\b(?:a (?:whole )?lot (?:of (?!land)|more|less)"
    r"|(?:owe\w*|cost\w*|pay|paid|want\w*|lost|quite) (?:them |me )?a (?:whole )?lot\b)"
)
_DENIED = re.compile(r"\b(?:ikk(?:e|je)|aldri|uten|utan|not|never|without|no|havent|werent|arent|\w+nt(?<=dnt|snt))\b")
_TO_COME = re.compile(
    r"\b(?:skal|vil|kommer til|kjem til|tru(?:er|ar|et|a)|kan|will|going to|gonna|may|might|wants? to|threat\w*"
    r"|trying|try to|about to|prov(?:er|ar) a)\b"
)
_THREAT = re.compile(
    r"\b(?:tru(?:er|ar|et|a|gar|sel)|vars(?:el|let|la|ler|lar)|kan|vil|skal|threat\w*|wants? (?:to|an?)|seek\w*"
    r"|will|may|might|going to|gonna)\b"
)
_OFFER = re.compile(r"\b(?:tilbyr|tilbod|tilbud|tilbudt|tilbod|foresla\w*|offer\w*|propos\w*)\b")
_DENIED_RESULT = re.compile(
    r"\b(?:ikk(?:e|je)|ingen|not|no|never|without|uten|utan)(?: \w+){0,2}? (?:dom|stevning|forliks\w+|sued"
    r"|judge?ment|lawsuit|inkas+o\w*)\b"
)
_BARE_SALE = re.compile(
    r"(?:(?:den|det|han|bilen|baten|it|the (?:car|boat|truck)|they|de|dei|er|ble|blei|vart|har|is|was|has|been"
    r"|bli|blitt) )*"
    r"(?:solgte?|sold|seld|selt|selde)(?: den| det| it| bilen| han| the car)?"
)
_ORALLY_DELETED = re.compile(r"(?:\w+ ){0,4}slett(?:et|a)(?: det| alt| den)?")
_IT = r"(?:it|the \w+|them the \w+|my \w+)(?: \w+)?"
_OF_DEBT = re.compile(r"\b(?:gjeld|rest|lan|belop|skriftl|brev)")


def tells(field: str, text: str, possible: Collection[str]) -> str | None:
    """Return the choice that a sentence tells, None if it tells none or several."""
    said = fold(text)
    readers = {"collateral": _things, "event": _events, "outcome": _outcomes}
    told = readers[field](said, possible) if field in readers else frozenset()
    return str(next(iter(told))) if len(told) == 1 and told <= frozenset(possible) else None


def tells_too_little(field: str, text: str, possible: Collection[str]) -> bool:
    """Return whether the words fit a label but do not say it: a car "sold" by whom, a debt "deleted" on whose word."""
    said = fold(text)
    if field == "event":
        return Event.REPOSSESSION in possible and bool(_BARE_SALE.fullmatch(said))
    return field == "outcome" and bool(_ORALLY_DELETED.fullmatch(said)) and not _OF_DEBT.search(said)


def names_two_things(text: str) -> bool:
    """Return whether a text is about more than one thing, such as a car and a house."""
    return len(_things(fold(text), ())) > 1


def not_served(text: str) -> bool:
    """Return whether the text says that no papers came, or only a collector's letter."""
    return bool(re.fullmatch(words.NOT_SERVED, fold(text)))


def _found(said: str, patterns: Mapping[Any, str]) -> frozenset[str]:
    return frozenset(choice for choice, pattern in patterns.items() if re.search(rf"\b(?:{pattern})(?!\w)", said))


def _things(said: str, _possible: Iterable[str]) -> frozenset[str]:
    named = _MUCH.sub(" ", _DENIED_THING.sub(" ", said))
    for longer, thing in (("houseboat|husbat(?:en)?", "boat"), ("(?:mobile|manufactured|trailer) homes?", "house")):
        named = re.sub(rf"\b(?:{longer})\b", thing, named)
    named = re.sub(r"\b(?:motor home|camper van)s?\b", "rv", named)
    return (
        _found(named, words.THING)
        if len(_found(named, words.THING)) < 2
        else _found(_PLACE.sub(" ", named), words.THING)
    )


def _events(said: str, possible: Collection[str]) -> frozenset[str]:
    paid = _BORROWED.sub(" ", _STILL_OWES.sub(" ", _CANNOT_PAY.sub(" ", said)))
    if re.search(rf"\b(?:{words.NOT_SOLD})(?!\w)", paid):
        return frozenset({Event.NOT_SOLD_YET})
    if _DENIED.search(paid) or _TO_COME.search(paid):
        return frozenset()
    goods = Event.REPOSSESSION in possible
    found = _found(paid, words.HAPPENED_TO_GOODS if goods else words.HAPPENED_TO_HOME) & frozenset(possible)
    if Event.VOLUNTARY_SURRENDER in found and re.search(rf"\btook {_IT} (?:back|in|over)", paid):
        return found - (
            {Event.VOLUNTARY_SURRENDER} if not re.search(r"\b(?:i|we) took\b", paid) else {Event.REPOSSESSION}
        )
    return found


def _outcomes(said: str, _possible: Iterable[str]) -> frozenset[str]:
    found = _found(_DENIED_RESULT.sub(" ", said), words.CAME_OF_IT)
    if _THREAT.search(said) and found & {Outcome.SUED, Outcome.JUDGMENT}:
        found = (found - {Outcome.SUED, Outcome.JUDGMENT}) | {Outcome.CLAIMED}
    if _OFFER.search(said):
        found -= {Outcome.SETTLED, Outcome.RELEASED}
    if found & {Outcome.JUDGMENT, Outcome.SUED, Outcome.SETTLED}:
        found -= {Outcome.CLAIMED}
    return found - {Outcome.SUED} if Outcome.JUDGMENT in found else found

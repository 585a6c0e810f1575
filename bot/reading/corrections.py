"""A correction of what was just read: "nei, 15000", "no, it was 15,000", "rettelse 2000"."""

import re

from bot.reading.months import month_of
from bot.reading.text import LONGEST, fold, tidy
from bot.reading.words_for_numbers import Role, spelled

_OPENING = re.compile(
    r"\s*(?:(?P<no>nei|nope|nah|no|neida|ops|oops|sorry|beklager|unnskyld)|(?P<wrong>feil|galt|wrong|rettelse|retting|"
    r"correction|jeg mente|eg meinte|i meant|i mean|det skal være|it should be|skulle være))\b[\s,.:;!-]*",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"\s*(?:(?:det|den|it|that|this)\s+(?:var|er|skal være|skulle være|skulle vært|was|is|should be)|it['’]?s|"
    r"that['’]?s|"
    r"jeg mente|eg meinte|i meant|i mean|should be|skal være|skulle være|heller|rather|actually|egentlig)\b[\s,.:;]*",
    re.IGNORECASE,
)
_RELATIVE = frozenset({"gar", "yesterday", "today", "idag", "igar", "forgars", "fjor"})


def read_correction(text: str) -> str | None:
    """Return what the person says instead, in their own words; None if the text corrects nothing.

    After a mere "no" the rest must hold a number or a date, so that "no idea" corrects nothing.
    """
    rest = text[:LONGEST]
    corrected = certain = False
    while opening := _OPENING.match(rest):
        corrected, certain = True, certain or opening["wrong"] is not None
        rest = rest[opening.end() :]
    while corrected and (lead := _LEAD.match(rest)):
        rest = rest[lead.end() :]
    rest = rest.strip()
    return rest if corrected and rest and (certain or _says_when_or_how_much(rest)) else None


_LAST = re.compile(
    r"(?P<right>.*\d.*?)[\s,;.]+(?:and |og )?(?:not|ikke|ikkje|itj|itte)\s+(?P<wrong>.*\d.*?)[\s.!]*", re.IGNORECASE
)
_FIRST = re.compile(
    r"(?P<lead>.*?)\b(?:not|ikke|ikkje|itj|itte)\s+(?P<wrong>.*\d.*?)[\s,;.]+(?:but|men)\s+(?P<right>.*\d.*?)[\s.!]*",
    re.IGNORECASE,
)


def read_contrast(text: str) -> tuple[str, str] | None:
    """Return what the person says instead, and what they say it is not: "the fee was 300, not 500"; else None."""
    said = text[:LONGEST].strip()
    if "?" in said:
        return None
    if found := _FIRST.fullmatch(said):
        return f"{found['lead']} {found['right']}".strip(), found["wrong"]
    found = _LAST.fullmatch(said)
    return (found["right"], found["wrong"]) if found else None


def _says_when_or_how_much(text: str) -> bool:
    if any(character.isdigit() for character in tidy(text)):
        return True
    large = (Role.HUNDRED, Role.SCALE)
    numbers = (term for word in tidy(text).split() for locale in ("nb", "en") for term in spelled(word, locale))
    words = fold(text).split()
    named = any(month_of(word) for word in words) or not _RELATIVE.isdisjoint(words)
    return named or any(term.role in large or term.value >= 10 for term in numbers)

"""Which glossary entry a typed word means, in either language."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from bot.spelling import Spellings
from bot.wording.term_nynorsk import NYNORSK
from bot.wording.term_synonyms import SYNONYMS
from bot.wording.terms import FIRST, TERMS

AS_GOOD_AS_THE_SAME = 0.84
WORTH_OFFERING = 0.6
SHORTEST_MISTYPED = 5
LONGEST_MISTYPED = 60
MOST_OFFERED = 5
MOST_WORDS = 6

_LEAD = re.compile(
    r"^(?:(?:please|can you|could you|kan du) )*"
    r"(?:(?:do you know|does anyone know|vet du|vet noen) (?:what|hva)|what (?:is|are|does)|whats"
    r"|(?:the )?(?:meaning|definition) of"
    r"|define|explain|(?:hva|kva|ka) (?:er|e|betyr|tyder|vil det si)|(?:betydningen|definisjonen) av|forklare?)"
    r"(?: (?:the )?(?:meaning|definition) of)? "
)
_OPENING = re.compile(r"^(?:and|but|og|men) (?=\w)")
_TAIL = re.compile(r" (?:please|pls|takk|mean|means|is|are|er|da|then|for noe)$")
_ARTICLE = re.compile(r"^(?:a|an|the|en|ei|et) ")
_COMPARES = re.compile(r"\b(?:differ\w*|forskjell\w*|versus|vs)\b")
_BETWEEN_TERMS = re.compile(r"[,/?]|\b(?:between|mellom|på|and|og|or|eller|from|fra|of|versus|vs)\b", re.IGNORECASE)
_LETTERS = str.maketrans({"æ": "ae", "ø": "o", "å": "a", "'": None, "’": None})


def fold(text: str) -> str:
    """Return the text in lower-case plain letters and digits, words parted by one space, without «what is a»."""
    spread = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    bare = "".join(letter for letter in spread if not unicodedata.combining(letter))
    words = " ".join(re.findall(r"[a-z0-9]+", bare))
    return _ARTICLE.sub("", _TAIL.sub("", _LEAD.sub("", _OPENING.sub("", words))))


def _whole_and_parts(text: str) -> Iterator[str]:
    """Yield the folded text, then each side of its brackets and commas: names are shown as «Pant (lien)»."""
    yield from filter(None, map(fold, (text, *re.split(r"[(),]", text))))


@cache
def _slugs() -> dict[str, str]:
    names = {name: slug for slug, term in TERMS.items() for name in _whole_and_parts(term.name)}
    typed = (*SYNONYMS.items(), *NYNORSK.items())
    synonyms = {fold(synonym): slug for slug, words in typed for synonym in words}
    return names | synonyms | {fold(slug): slug for slug in TERMS}


@cache
def _spellings() -> Spellings:
    return Spellings(_slugs())


def _closest(typed: str, least: float) -> list[str]:
    """Return the slugs whose spelling is at least so like the typed one, the likest first, each once."""
    if not SHORTEST_MISTYPED <= len(typed) <= LONGEST_MISTYPED:
        return []
    return list(dict.fromkeys(_slugs()[spelling] for spelling in _spellings().closest(typed, least)))


def slug_of(folded: str) -> str | None:
    """Return the slug of the term whose name, or another word for it, the folded text is."""
    return _slugs().get(folded)


def term_named(text: str) -> str | None:
    """Return the slug of the term whose name, or a part of it, the text is, typed without an error."""
    return next((_slugs()[typed] for typed in _whole_and_parts(text) if typed in _slugs()), None)


def find_term(text: str) -> str | None:
    """Return the slug of the term that the text names, small typing errors let through; None where it is not one."""
    if exact := term_named(text):
        return exact
    close = _closest(fold(text), AS_GOOD_AS_THE_SAME)
    return close[0] if len(close) == 1 else None


def is_exactly_a_term(text: str) -> bool:
    """Return whether the whole text is the name of a term or another word for it, letter for letter."""
    return fold(text) in _slugs()


def terms_compared(text: str) -> tuple[str, ...]:
    """Return the slugs of the terms whose difference the text asks for; empty unless it names two or more."""
    if not _COMPARES.search(fold(text)):
        return ()
    found = (find_term(part) for part in _BETWEEN_TERMS.split(text) if part.strip())
    named = tuple(dict.fromkeys(slug for slug in found if slug))
    return named if len(named) > 1 else ()


def terms_within(text: str) -> tuple[str, ...]:
    """Return the slugs of the terms whose whole names stand in the text, in its order."""
    words, found, start = fold(text).split(), list[str](), 0
    while start < len(words):
        ends = range(min(len(words), start + MOST_WORDS), start, -1)
        end = next((end for end in ends if " ".join(words[start:end]) in _slugs()), None)
        found += [_slugs()[" ".join(words[start:end])]] if end else []
        start = end or start + 1
    return tuple(dict.fromkeys(found))


def suggestions(text: str) -> tuple[str, ...]:
    """Return at most five slugs that the text may mean, the likeliest first; the first five terms for an empty text."""
    typed = fold(text)
    if not typed:
        return FIRST
    found = find_term(text)
    within = [slug for spelling, slug in _slugs().items() if f" {typed}" in f" {spelling}"]
    near = [] if term_named(text) else _closest(typed, WORTH_OFFERING)
    likely = ([found] if found else []) + within + near
    return tuple(dict.fromkeys(likely))[:MOST_OFFERED]

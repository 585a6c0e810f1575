"""What a query is about besides its figures: "restgjeld 300000 250000" names a term and two amounts."""

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from bot.reading.query_sums import LONGEST_QUERY
from bot.reading.several import facts_named
from bot.terms import MOST_WORDS, find_term, fold, slug_of

AMOUNT_NAMED: Final = {
    **dict.fromkeys(
        ("mortgage", "car_loan", "secured_loan", "purchase_money", "outstanding_balance", "principal", "junior_lien",
         "heloc"),
        "loan",
    ),
    **dict.fromkeys(("fees", "sale_costs", "legal_costs", "court_fee", "default_interest"), "costs"),
    "fair_value": "value",
}  # fmt: skip
"""Terms that name an amount, and a word that names it where numbers are read."""

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|[0-9]+")
_WITHIN_A_TERM = re.compile(r"[\s\-\u2010-\u2015]*")
_LETTER = re.compile(r"[^\W\d_]")
_LEFT_BEHIND = re.compile(r"^(?:\s*[:,;.]|\s*[-\u2010-\u2015](?=\s))*\s*")


@dataclass(frozen=True)
class Subject:
    """The slugs of the terms that a query names beside its figures, and its text without them."""

    terms: tuple[str, ...]
    rest: str


def subject_of(text: str) -> Subject:
    """Return the terms in the text, in its order, and what is left of it to be read as numbers."""
    if len(text) > LONGEST_QUERY:
        return Subject((), text)
    words = list(_WORD.finditer(text))
    folded = [fold(word[0]) for word in words]
    slugs, pieces, start, done = list[str](), list[str](), 0, 0
    while start < len(words):
        end, slug = _longest(text, words, folded, start)
        if slug:
            slugs.append(slug)
            pieces += [text[done : words[start].start()], AMOUNT_NAMED.get(slug, "")]
            done = words[end - 1].end()
        start = end
    rest = " ".join([*pieces, text[done:]])
    return Subject(tuple(dict.fromkeys(slugs)), _LEFT_BEHIND.sub("", rest)) if slugs else _mistyped(text)


def _longest(text: str, words: list[re.Match[str]], folded: list[str], start: int) -> tuple[int, str | None]:
    """Return where the longest term ends that begins with this word, and its slug; else the next word, and None."""
    for end in range(min(len(words), start + MOST_WORDS), start, -1):
        slug = slug_of(" ".join(folded[start:end]))
        whole = text[words[start].start() : words[end - 1].end()]
        if slug and _is_term(whole, words[start:end], text):
            return end, slug
    return start + 1, None


def _is_term(whole: str, words: list[re.Match[str]], text: str) -> bool:
    """Whether it is a word and no bare number, nothing parts it, and it is no plain name of an amount ("fees")."""
    gaps = (text[one.end() : two.start()] for one, two in pairwise(words))
    plain_name = len(words) == 1 and facts_named(whole)
    return bool(_LETTER.search(whole)) and all(map(_WITHIN_A_TERM.fullmatch, gaps)) and not plain_name


def _mistyped(text: str) -> Subject:
    """Take all the words together for one term with a typing error, where they name no amount."""
    words = " ".join(word[0] for word in _WORD.finditer(text) if _LETTER.search(word[0]))
    slug = None if words == text or facts_named(words) else find_term(words)
    if slug is None:
        return Subject((), text)
    return Subject((slug,), _LEFT_BEHIND.sub("", _LETTER.sub("", text)))

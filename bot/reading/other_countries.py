"""A country other than Norway and the United States, named as the place of a debt, in either language."""

import re
from functools import cache

from babel import Locale

from bot.reading.text import fold, folded
from domain.places import STATE_NAMES

BRITAIN = "GB"
_COVERED = frozenset({"US", "NO"})
_BRITISH = folded("uk|the uk|u k|britain|great britain|england|scotland|wales|northern ireland|skottland|nord irland")
_BRITISH_WORDS = re.compile(r"\b(?:the uk|uk|british|britain|britisk\w*|england|engelsk (?:gjeld|lan|dom|inkasso))\b")
_BEFORE = r"(?:in|from|i|fra|about|hva med|the)"


@cache
def _names() -> dict[str, str]:
    """The folded name of every country, in both languages; a state of the same name is a state."""
    states = {fold(name) for name in STATE_NAMES.values()}
    found = {
        fold(name): code
        for locale in ("en", "nb")
        for code, name in Locale(locale).territories.items()
        if len(code) == len("XX") and code.isalpha() and code not in _COVERED
    }
    return {name: code for name, code in found.items() if name not in states} | dict.fromkeys(_BRITISH, BRITAIN)


@cache
def _pattern() -> re.Pattern[str]:
    names = "|".join(sorted(map(re.escape, _names()), key=len, reverse=True))
    return re.compile(rf"(?:^|\b{_BEFORE} )(?P<name>{names})(?=$| (?:i |we |jeg |vi |har |and |og |but |men )|\b.*$)")


def other_country(text: str) -> str | None:
    """Return the two letters of another country that the text says the matter is in, or None."""
    said = fold(text)
    if "£" in text or _BRITISH_WORDS.search(said):
        return BRITAIN
    found = _pattern().search(said)
    return _names()[found["name"]] if found else None

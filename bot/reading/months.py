"""The names of months and weekdays in bokmål, nynorsk and English, short and long, as Babel's locale data has them."""

from difflib import get_close_matches
from functools import lru_cache

from babel.dates import get_day_names, get_month_names

_LANGUAGES = ("nb", "nn", "en")
_SHORTEST_START = 3
_SHORTEST_TYPO = 5
_MONTHS: dict[str, int] = {
    name.lower().rstrip("."): number
    for language in _LANGUAGES
    for width in ("wide", "abbreviated")
    for number, name in get_month_names(width, "format", language).items()
} | {"sept": 9, "mar": 3, "jun": 6, "jul": 7, "sep": 9}
_WEEKDAYS: dict[str, int] = {
    name.lower(): number
    for language in _LANGUAGES
    for number, name in get_day_names("wide", "format", language).items()
}
_SHORT_WEEKDAYS: dict[str, int] = {
    name.lower().rstrip("."): number
    for language in ("nb", "en")
    for number, name in get_day_names("abbreviated", "format", language).items()
} | {"tues": 1, "wednes": 2, "thurs": 3, "thur": 3}


@lru_cache(maxsize=1024)
def month_of(word: str) -> int | None:
    """Return the month, 1 to 12, that the lower-case word names or clearly begins or misspells."""
    if word in _MONTHS:
        return _MONTHS[word]
    if len(word) < _SHORTEST_START:
        return None
    started = {number for name, number in _MONTHS.items() if name.startswith(word)}
    if len(started) == 1:
        return started.pop()
    close = get_close_matches(word, _MONTHS, n=3, cutoff=0.85) if len(word) >= _SHORTEST_TYPO else []
    meant = {_MONTHS[name] for name in close}
    return meant.pop() if len(meant) == 1 else None


def weekday_of(word: str, *, short: bool = False) -> int | None:
    """Return the weekday that the lower-case word names, 0 for Monday; ``short`` also takes "fri"."""
    found = _WEEKDAYS.get(word)
    return _SHORT_WEEKDAYS.get(word) if found is None and short else found

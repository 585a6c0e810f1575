"""A plain text cut into the parts of a date: numbers, months, a weekday, and words for a range."""

import re
from dataclasses import dataclass, replace

from bot.reading.months import month_of, weekday_of
from bot.reading.text import word_set
from bot.reading.words_for_numbers import ARTICLES, Role, spelled

_PIECE = re.compile(
    r"'(?P<short>[0-9]{2})(?![0-9])|(?P<number>[0-9]+)(?:(?:st|nd|rd|th|dje|je|de|te|ste|e)(?![^\W\d_]))?"
    r"|(?P<word>[^\W\d_]+)|(?P<sign>[-./, ])|(?P<other>.)",
    re.DOTALL,
)
_IDLE = word_set("i in on the den på of at dato date datert dated ca cirka circa rundt about around")
_RANGE = word_set("til to eller or og and mellom between through")
_ENGLISH_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth"
)
_NORWEGIAN_ORDINALS = (
    "første andre tredje fjerde femte sjette sjuende åttende niende tiende ellevte tolvte trettende fjortende "
    "femtende sekstende syttende attende nittende tjuende"
)


def _ordinals() -> dict[str, int]:
    """Return the ordinal words for 1 to 31."""
    ordinals = {"thirtieth": 30, "trettiende": 30, "syvende": 7, "fyrste": 1, "tjuesyvende": 27}
    for words, twenty, thirty in ((_ENGLISH_ORDINALS, "twenty ", "thirty "), (_NORWEGIAN_ORDINALS, "tjue", "tretti")):
        small = words.split()
        ordinals |= {word: number for number, word in enumerate(small, 1)}
        ordinals |= {f"{twenty}{word}": number for number, word in enumerate(small[:9], 21)}
        ordinals[f"{thirty}{small[0]}"] = 31
    return ordinals


_ORDINALS = _ordinals()
_ORDINAL = re.compile(rf"\b(?:{'|'.join(sorted(_ORDINALS, key=len, reverse=True))})\b")
_HYPHEN_IN_AN_ORDINAL = re.compile(r"(?<=ty)-(?=[a-z])")


@dataclass(frozen=True)
class DateParts:
    """The parts in their order: ``shape`` has an N for each number and an M for each month; some ``in_words``."""

    shape: str = ""
    numbers: tuple[str, ...] = ()
    months: tuple[int, ...] = ()
    weekday: int | None = None
    ranged: bool = False
    in_words: bool = False


def date_parts(text: str, locale: str) -> DateParts | None:
    """Return the parts of a tidy text, None if anything else stands in it."""
    digits = _ORDINAL.sub(lambda found: str(_ORDINALS[found[0]]), _HYPHEN_IN_AN_ORDINAL.sub(" ", text))
    parts: DateParts | None = DateParts(in_words=bool(_ORDINAL.search(text)))
    for piece in _PIECE.finditer(digits):
        if parts is None or piece["other"]:
            return None
        if piece["short"]:
            parts = _with_number(parts, f"20{piece['short']}")
        elif piece["number"]:
            parts = _with_number(parts, piece["number"])
        elif piece["word"]:
            parts = _with_word(parts, piece["word"], locale)
    return parts


def _with_number(parts: DateParts, number: str) -> DateParts:
    return replace(parts, shape=f"{parts.shape}N", numbers=(*parts.numbers, number))


def _with_word(parts: DateParts, word: str, locale: str) -> DateParts | None:
    """Return the parts with what the word adds, None if it has no place in a date."""
    if word in _IDLE:
        return parts
    if cardinal := _cardinal(word, locale):
        return replace(_with_number(parts, str(cardinal)), in_words=True)
    if word in _RANGE:
        return replace(parts, ranged=True)
    if month := month_of(word):
        return replace(parts, shape=f"{parts.shape}M", months=(*parts.months, month))
    weekday = weekday_of(word, short=True)
    return None if weekday is None or parts.weekday is not None else replace(parts, weekday=weekday)


def _cardinal(word: str, locale: str) -> int | None:
    """Return the number of a day said in words ("tre mars"), None for anything else."""
    terms = () if word in ARTICLES else spelled(word, locale)
    number = sum(term.value for term in terms)
    in_words = terms and all(term.role is Role.SMALL for term in terms)
    return int(number) if in_words and 1 <= number <= 31 and number == int(number) else None

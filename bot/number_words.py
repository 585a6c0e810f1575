"""Whole numbers in words, so that a zero too many is heard. num2words writes "en tusen" and "tre million" in bokmål."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

MOST = 999_999_999


@dataclass(frozen=True)
class _Words:
    small: tuple[str, ...]
    tens: tuple[str, ...]
    hundred: str
    one_before: str
    joint: str
    hyphen: str
    thousand: str
    million: tuple[str, str]


# fmt: off
WORDS: Mapping[str, _Words] = {
    "nb": _Words(
        small=("null", "én", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv", "tretten",
               "fjorten", "femten", "seksten", "sytten", "atten", "nitten"),
        tens=("", "", "tjue", "tretti", "førti", "femti", "seksti", "sytti", "åtti", "nitti"),
        hundred="hundre",
        one_before="ett",
        joint=" og ",
        hyphen="",
        thousand="tusen",
        million=("million", "millioner"),
    ),
    "en": _Words(
        small=("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
               "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
        tens=("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"),
        hundred="hundred",
        one_before="one",
        joint=" ",
        hyphen="-",
        thousand="thousand",
        million=("million", "million"),
    ),
}
# fmt: on


def in_words(number: int, locale: str) -> str | None:
    """Return a whole number from 0 to MOST in words, or None beyond."""
    words = WORDS[locale]
    if not 0 <= number <= MOST:
        return None
    return " ".join(_groups(number, words)) if number else words.small[0]


def _groups(number: int, words: _Words) -> Iterator[str]:
    millions, rest = divmod(number, 1_000_000)
    thousands, ones = divmod(rest, 1000)
    if millions:
        yield f"{_below_thousand(millions, words, words.small[1])} {words.million[millions > 1]}"
    if thousands:
        yield f"{_below_thousand(thousands, words, words.one_before)} {words.thousand}"
    if ones:
        joined = words.joint.lstrip() if ones < 100 and number > ones and words.joint.strip() else ""
        yield joined + _below_thousand(ones, words, words.small[1])


def _below_thousand(number: int, words: _Words, one: str) -> str:
    hundreds, rest = divmod(number, 100)
    parts = []
    if hundreds:
        counted = words.one_before if hundreds == 1 else words.small[hundreds]
        parts.append(f"{counted} {words.hundred}")
    if rest:
        parts.append(_below_hundred(rest, words, one))
    return words.joint.join(parts)


def _below_hundred(number: int, words: _Words, one: str) -> str:
    if number == 1:
        return one
    if number < 20:
        return words.small[number]
    tens, ones = divmod(number, 10)
    if not ones:
        return words.tens[tens]
    return words.tens[tens] + words.hyphen + (one if ones == 1 else words.small[ones])

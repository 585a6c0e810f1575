"""The name beside an amount in a lender's letter -> what the line is about."""

import re
from functools import cache, lru_cache

from bot.reading.letter_words import EITHER, PHRASES
from bot.reading.text import fold
from domain.letter_lines import LineKind

_SHORTEST_RUN_TOGETHER = 8
_ZERO_IN_A_WORD = re.compile(r"(?<=[^\W\d_])0|0(?=[^\W\d_])")
_ASIDE = re.compile(r"\([^)]*\)|\b(?:inkl\w*|incl\w*|herav|hvorav|including)\b\.?.*")
"""What a name is said to hold ("inkl. renter") is not its name."""


_STEP = r"(?:tilbakelever|begjaer|gjennomfor|namsmann|tvangs|utlegg|forliksrad|tingrett)\w*"
_COURT_FEE = re.compile(rf"\bgebyr\w*\b.*\b{_STEP}|\b{_STEP}.*\b\w*gebyr\w*\b")
"""The fee of a step at the namsmann or the court, in whatever order the words stand."""
_FEE = re.compile(r"\bgebyr\b")
_VALUE = re.compile(r"^(?:verdi|verdsett|takst)\w*\b(?!.*gebyr)")
"""What begins with the value is the value, whoever set it."""


@cache
def _phrases() -> tuple[tuple[re.Pattern[str], str, LineKind], ...]:
    """Every phrase as it is looked for, the longest first."""
    pairs = [(phrase, kind) for kind, phrases in PHRASES.items() for phrase in phrases.split("|")]
    pairs.sort(key=lambda pair: -len(pair[0].replace("*", "")))
    return tuple(
        (re.compile(rf"\b{phrase.replace('*', chr(92) + 'w*')}\b"), phrase.replace("*", ""), kind)
        for phrase, kind in pairs
    )


@lru_cache(maxsize=2048)
def named(text: str) -> LineKind | None:
    """Return the kind that the longest known name in the text stands for; None where it holds none."""
    said = _said(text)
    if not said:
        return None
    if _COURT_FEE.search(said):
        return LineKind.COSTS_COURT
    if _VALUE.search(said):
        return LineKind.VALUATION
    found = next((kind for pattern, _, kind in _phrases() if pattern.search(said)), None)
    return found or _run_together(said.replace(" ", ""))


def may_be_either(text: str) -> bool:
    """Return whether the name stands for what was owed before as well as for what is left."""
    said = _said(text)
    return next((phrase for pattern, phrase, _ in _phrases() if pattern.search(said)), "") in EITHER


def is_fee(text: str) -> bool:
    """Return whether a fee is named without what it is for, so that it is asked about and never passed over."""
    return bool(_FEE.search(_said(text)))


def _said(text: str) -> str:
    plain = _ZERO_IN_A_WORD.sub("o", text.replace("&", " and "))
    return fold(_ASIDE.sub(" ", plain)) or fold(plain)


def _run_together(letters: str) -> LineKind | None:
    """A scan may lose the spaces: "repossessionfee", "belopabetale"."""
    return next(
        (
            kind
            for _, phrase, kind in _phrases()
            if len(run := phrase.replace(" ", "")) >= _SHORTEST_RUN_TOGETHER and run in letters
        ),
        None,
    )

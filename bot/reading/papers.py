"""That papers from a court came: "I got court papers today", "jeg fikk stevning i går", "brev fra namsmannen i dag"."""

import re

from bot.reading.text import fold

_LAWSUIT = re.compile(
    r"\b(?:court papers?|(?:papers?|letters?) from (?:the |a )?(?:\w+ )?court|summons|lawsuit|law suit"
    r"|sued|served(?: with)?(?: papers)?|stevning\w*|stevnet|stevna|stemna|forliksklag\w*|saksokt\w*|rettspapir\w*"
    r"|(?:papir\w*|brev\w*) (?:i fra|fra|ifra) (?:retten|tingrett\w*|forliksrad\w*)"
    r"|innkall\w* (?:til|fra) forliksrad\w*)\b"
)
_OFFICER = re.compile(
    r"\b(?:(?:papir\w*|brev\w*|post) (?:i fra|fra|ifra)|(?:papers?|letters?|mail) from)"
    r" (?:the )?(?:namsmann\w*|namsfogd\w*|namsfut\w*|lensmann\w*|enforcement officer)\b"
)
_CAME = re.compile(
    r"\b(?:got|gotten|get|received|came|come|arrived|served|sued|been|(?:i|they) have|ive|handed"
    r"|fikk|fekk|fatt|faatt|kom|kommet|kome|mottok|mottatt|motteke|ble|blitt|blei|vart"
    r"|er (?:blitt )?(?:stevn\w*|saksokt)|har (?:saksokt|stevnet|stevna))\b"
)
_NOT_SO = re.compile(
    r"\b(?:not|never|no|dont|didnt|havent|hasnt|wasnt|without|ikke|ikkje|aldri|ingen|uten|utan"
    r"|if|when will|may|might|could|can|will|going to|threat\w*"
    r"|hvis|viss|dersom|om de|kan|vil|skal|tru(?:er|et|a|ar)\w*|withdrew|withdrawn|dropped|dismissed|trukket|trakk)\b"
)


def papers_named(text: str) -> bool:
    """Return whether the text names papers or a letter from a court or an officer, and does not deny that they came."""
    said = fold(text)
    return bool((_LAWSUIT.search(said) or _OFFICER.search(said)) and not _NOT_SO.search(said))


def papers_came(text: str) -> bool:
    """Return whether the text tells that such papers came, and neither denies it nor says that they may come."""
    return papers_named(text) and bool(_CAME.search(fold(text)))


def tells_of_lawsuit(text: str) -> bool:
    """Return whether the papers are those of a lawsuit; a letter from the enforcement officer is none."""
    return bool(_LAWSUIT.search(fold(text)))

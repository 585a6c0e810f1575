"""That papers from a court came: "I got court papers today", "jeg fikk stevning i går"."""

import re

from bot.reading.text import fold

_PAPERS = re.compile(
    r"\b(?:court papers?|(?:papers?|letters?) from (?:the |a )?(?:\w+ )?court|summons|lawsuit|law suit"
    r"|sued|served(?: with)?(?: papers)?|stevning\w*|stevnet|stevna|stemna|forliksklag\w*|saksokt\w*|rettspapir\w*"
    r"|(?:papir\w*|brev\w*) (?:i fra|fra|ifra) (?:retten|tingrett\w*|forliksrad\w*)"
    r"|innkall\w* (?:til|fra) forliksrad\w*)\b"
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


def papers_came(text: str) -> bool:
    """Return whether the text tells that court papers came, and neither denies it nor says that they may come."""
    said = fold(text)
    return bool(_PAPERS.search(said) and _CAME.search(said) and not _NOT_SO.search(said))

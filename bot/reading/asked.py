"""Which page of law a typed text asks for: a question put in passing, in either language."""

import re
from functools import cache

from bot.reading.asked_words import ASKED
from bot.reading.asked_words_home import HOME
from bot.reading.asked_words_norway import FIRST, LAST
from bot.reading.asked_words_plain import PLAIN
from bot.reading.asked_words_tax import NARROW
from bot.reading.text import LONGEST_MESSAGE, fold
from domain.subjects import Subject

_QUESTION = re.compile(
    r"^(?:(?:and|but|so|og|men) )?"
    r"(?:what|why|how|who|which|can|could|will|would|should|must|may|does|am i|do (?:i|they|we|you)|did (?:i|they)|"
    r"(?:is|are) (?:there|it|this|that|they|the|my|you)|(?:when|where) (?:can|may|do|does|will|is|are|must)|"
    r"if (?:i|they) |"
    r"kva|kvifor|korleis|kven|hva|hvorfor|hvordan|hvem|hvilken|hvilke|hvor|"
    r"kan|kunne|skal (?:jeg|eg)|vil de|finnes|(?:hvis|om) (?:jeg|eg|de) |"
    r"(?:er|blir|ma|har|far) (?:jeg|eg|min|mi|de|dei|det|dette|den|banken|huset|bilen)|"
    r"(?:er|ma|skal|hefter) (?:kona|mannen|samboeren|ektefellen)|"
    r"nar (?:kan|ma|faller|er|blir|far))\b"
)
"""How a question begins. Words that begin an answer as often, such as "when I was served", are left out."""


@cache
def _patterns() -> tuple[tuple[Subject, re.Pattern[str]], ...]:
    asked = (*NARROW.items(), *FIRST.items(), *HOME.items(), *ASKED.items(), *PLAIN.items(), *LAST.items())
    return tuple((subject, re.compile(rf"\b(?:{'|'.join(words)})")) for subject, words in asked)


def is_question(text: str) -> bool:
    """Return whether the text asks something, by its mark or its first word."""
    return "?" in text or bool(_QUESTION.match(fold(text)))


def subjects_asked(text: str) -> tuple[Subject, ...]:
    """Return every subject that the text names, the likeliest first."""
    said = fold(text, LONGEST_MESSAGE)
    return tuple(dict.fromkeys(subject for subject, pattern in _patterns() if pattern.search(said)))

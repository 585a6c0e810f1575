"""Which page of law a typed text asks for: a question put in passing, in either language."""

import re
from functools import cache

from bot.reading.asked_words import ASKED
from bot.reading.text import LONGEST_MESSAGE, fold
from domain.subjects import Subject

_QUESTION = re.compile(
    r"^(?:(?:and|but|so|og|men) )?"
    r"(?:what|when|why|how|who|which|where|can|could|will|would|do|does|did|is|are|am|was|should|must|may|if|"
    r"hva|nar|hvorfor|hvordan|hvem|hvilken|hvilke|hvor|kan|kunne|vil|skal|ma|er|blir|far|har|finnes|hvis)\b"
)


@cache
def _patterns() -> tuple[tuple[Subject, re.Pattern[str]], ...]:
    return tuple((subject, re.compile(rf"\b(?:{'|'.join(words)})")) for subject, words in ASKED.items())


def is_question(text: str) -> bool:
    """Return whether the text asks something, by its mark or its first word."""
    return "?" in text or bool(_QUESTION.match(fold(text)))


def subject_asked(text: str) -> Subject | None:
    """Return the subject that the text is about, or None where no subject is named."""
    said = fold(text, LONGEST_MESSAGE)
    return next((subject for subject, pattern in _patterns() if pattern.search(said)), None)

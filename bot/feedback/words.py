"""A typed sentence about a page: cleaned, cut, and refused where it leads to a person."""

import re
from typing import Final

from bot.cases import cleaned
from bot.feedback.vote import LONGEST_SENTENCE
from bot.reading import personal_number
from bot.reading.telephone_numbers import telephone_number
from bot.reading.text import LONGEST_MESSAGE, tidy

MOST_DIGITS: Final = 7
"""No amount that people type has more in one run; numbers of telephones, accounts and cards do."""
_ADDRESS = re.compile(r"\S@\S|(?<!\w)@\w{3,}|\b(?:https?://|www\.|t\.me/)\S")
_DAY = re.compile(r"(?<!\d)(?:\d{4}-\d{2}-\d{2}|\d{1,2}\. ?\d{1,2}\. ?\d{4}|\d{1,2}[/-]\d{1,2}[/-]\d{4})(?!\d)")
_GROUPED = re.compile(r"(?<![\d+(.-])(?<!\d )[1-9]\d{0,2}(?:[ ,.]\d{3}){1,2}(?:[.,]\d{2})?(?![\d-]| ?\d)")
_RUN = re.compile(r"\d(?:[ .()/-]{0,2}\d)*")
_SHORT_TELEPHONE = re.compile(r"(?<!\d)\d{3}[-.]\d{4}(?!\d)")


def sentence_of(text: str) -> str:
    """Return a typed text as it would be kept: on one line, without what cannot be seen, at most so long."""
    return cleaned(text)[:LONGEST_SENTENCE].rstrip()


def leads_to_somebody(text: str) -> bool:
    """Return whether a number or an address of a person stands in the text: of identity, account, telephone, mail."""
    plain = tidy(text, LONGEST_MESSAGE)
    if personal_number(text) or telephone_number(text) or _ADDRESS.search(plain) or _SHORT_TELEPHONE.search(plain):
        return True
    return any(_long(run) for run in _RUN.findall(_GROUPED.sub("#", _DAY.sub("#", plain))))


def _long(run: str) -> bool:
    return sum(sign.isdigit() for sign in run) > MOST_DIGITS

"""Telephone numbers, Norwegian and American, so that their digits are not taken for amounts."""

import re

from bot.reading.text import tidy

_TELEPHONE = re.compile(
    r"^\+ ?[1-9]|\+47(?: ?[0-9]){8}(?![0-9])|(?<![0-9])\(?[2-9][0-9]{2}(?:\) ?|[-.])[0-9]{3}[-. ][0-9]{4}(?![0-9])"
)
_WHOLE = re.compile(r"[49][0-9]{2} [0-9]{2} [0-9]{3}|[2-9][0-9](?: [0-9]{2}){3}|8[0-9]{2} [0-9]{2} [0-9]{3}|988")
_FOR_DESPAIR = re.compile(r"(?<![0-9])116 ?123(?![0-9])")
"""Mental Helse: no account has such a sum beside it, and nobody should see it worked out."""


def telephone_number(text: str) -> bool:
    """Return whether a telephone number stands in the text; one without its usual signs only where it is the whole."""
    plain = tidy(text)
    return bool(_TELEPHONE.search(plain) or _FOR_DESPAIR.search(plain) or _WHOLE.fullmatch(plain))

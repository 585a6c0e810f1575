"""How much of a letter was read right: an amount counts where it stands whole, on the line of its own label."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from tests.bot.scan.letters import DrawnLetter

ALIKE = 0.8
"""A label with a letter or two misread is still that label."""


def right(letter: DrawnLetter, lines: Sequence[str]) -> int:
    """How many of the letter's amounts stand on their labels' lines."""
    return sum(any(_holds(line, row.label, row.printed) for line in lines) for row in letter.rows)


def share(letter: DrawnLetter, lines: Sequence[str]) -> float:
    """Which share of them."""
    return right(letter, lines) / len(letter.rows)


def _holds(line: str, label: str, printed: str) -> bool:
    amount = _tight(printed)
    text = _tight(line)
    if not re.search(rf"(?<!\d){re.escape(amount)}(?!\d)", text):
        return False
    return SequenceMatcher(None, _tight(label), text.partition(amount)[0]).ratio() >= ALIKE


def _tight(text: str) -> str:
    """Without spaces, dots between columns, and signs of currency, which are not what is counted."""
    return re.sub(r"\s|[:$]|kr|er(?=\d)|\.{2,}", "", text.lower().replace("\t", ""))

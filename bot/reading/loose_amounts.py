"""What an amount is about that is typed after the answer: the letter's figure unless the words say otherwise."""

import re

from bot.reading.several import facts_named
from bot.reading.text import fold

_PAID = re.compile(r"\b(?:paid|have paid|betalt|betalte|har betalt)\b")
_JUDGMENT = re.compile(r"\b(?:judgment|dommen|dom)\b")
_OFFER = re.compile(r"\b(?:offer\w*|tilby\w*|foresla\w*|propose\w*)\b")
_WHO_ASKS = re.compile(
    r"\b(?:they|lender|bank|letter|collector|brev\w*|banken|langiver\w*|inkasso\w*|de (?:krever|sier|vil))\b"
)
CHANGEABLE = frozenset({"claim", "sale_price", "fair_value", "costs"})


def amount_about(text: str) -> str | None:
    """Return the fact that an amount in the text is for, or None where it is only an offer or a thought."""
    said = fold(text)
    if _OFFER.search(said):
        return None
    if _PAID.search(said):
        return "paid_since_sale"
    if _JUDGMENT.search(said):
        return "judgment_amount"
    named = facts_named(text) & CHANGEABLE
    if len(named) == 1 and not _WHO_ASKS.search(said):
        return next(iter(named))
    return "lender_figure"

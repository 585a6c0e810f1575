"""Which facts the words beside an amount name, where no question asked for it: "sold for 9000", "took off 600"."""

import re

from bot.reading.several import facts_named
from bot.reading.text import fold

_CREDITED = re.compile(
    r"\b(?:refund\w*|rebate\w*|(?:took|taken|take|takes|taking|knocked|came|come) (?:[\d ]+ |me |us )?off"
    r"|deducted|credited"
    r"|(?:trakk|trukke[tn]?|trekt|trekk\w*) (?:[\d ]+ )?(?:kr |kroner )?(?:ifra|fra|fra for|av)|fratrekk\w*|fratrukket"
    r"|refus\w*|refundert|godskrevet|tilbakebetalt"
    r"|(?:insurance|insurer|gap|forsikring\w*) (?:\w+ )?(?:paid|betalt\w*|betalte))\b"
)
_PAID = re.compile(r"\b(?:paid|have paid|betalt|betalte|har betalt)\b")
_JUDGMENT = re.compile(r"\b(?:judge?ment|dommen|dom)\b")
_OFFER = re.compile(r"\b(?:offer\w*|tilby\w*|foresla\w*|propose\w*)\b")
_DEMANDED = re.compile(
    r"\b(?:letter|collectors?|collection agency|lenders? figure|brev\w*|inkasso\w*|bill|billed|demand\w*"
    r"|ask\w* (?:me )?for|krev\w*|regning\w*"
    r"|(?:they|lender|bank|he|she) (?:now |still )*(?:want\w*|say\w*|said|claim\w*|ask\w*|demand\w*|bill\w*)"
    r"|(?:de|dei|banken|langiver\w*) (?:na |fortsatt )*(?:sier|seier|pastar|vil|mener|paastar)"
    r"|vil (?:de|dei|banken) (?:na )?ha)\b"
)
_LENDER = re.compile(r"\b(?:lender|bank|banken|langiver\w*)\b")
CHANGEABLE = frozenset({"claim", "sale_price", "fair_value", "costs", "credits"})


def is_offer(text: str) -> bool:
    """Return whether an amount in the text is only offered: nothing is owed or paid by that."""
    return bool(_OFFER.search(fold(text)))


def facts_meant(text: str) -> frozenset[str]:
    """Return the facts that the words name: none for a bare amount, several where it is not clear which is meant.

    What the letter says of a price or a cost is the price or the cost; what it says is owed is what it asks for.
    """
    said = fold(text)
    if _JUDGMENT.search(said):
        return frozenset({"judgment_amount"})
    named = facts_named(text)
    found = named & CHANGEABLE
    if _CREDITED.search(said):
        return (found - {"claim"}) | {"credits"}
    if _PAID.search(said):
        return (found - {"claim"}) | {"paid_since_sale"}
    if found <= {"claim"} and (_DEMANDED.search(said) or "lender_figure" in named):
        return frozenset({"lender_figure"})
    return found or (frozenset({"lender_figure"}) if _LENDER.search(said) else frozenset())

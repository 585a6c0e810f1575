"""A what-if: "what if it sold for 9500", "uten gebyrer", "they accept 40 %". Another number to try, never an answer."""

import re
from dataclasses import dataclass
from enum import StrEnum

from bot.reading import what_if_let_off as off
from bot.reading import what_if_words as words
from bot.reading.amounts import read_amount
from bot.reading.corrections import read_correction
from bot.reading.outcome import Misread
from bot.reading.several import read_several
from bot.reading.text import LONGEST, fold
from bot.reading.what_if_values import beyond_the_whole, code, read_values

SETTLEMENT, LET_GO = "settlement", "released"
"""What is tried that is no amount of the case: what the lender accepts, and that the rest is let go."""

TRIED_TOGETHER = frozenset({"claim", "sale_price", "fair_value", "costs", "credits"})
_MOST_WORDS = 18
_MOST_WORDS_UNNAMED = 6


_AND_ALSO = re.compile(r",\s|;|\b(?:and|og|but|men|while|mens|plus|pluss)\b", re.IGNORECASE)


class Unclear(StrEnum):
    """Why a what-if is asked for again: two ends, two changes, or a share of something else than what is left."""

    TWO_ENDS = "two_ends"
    TWO_CHANGES = "two_changes"
    OTHER_BASE = "other_base"


@dataclass(frozen=True)
class WhatIf:
    """What is to be tried. One field and one value are clear; more of either are ways to read it, to be asked about.

    A value is an amount (``9500``), a range (``8000-9000``), a share (``40%``), what is taken off (``800off``) or
    ``yes``. A settlement without a value is one whose sum cannot be: it is asked for again. ``more`` says that the
    amount comes on top of what was paid (True) or is all of it (False), None that this was not said. ``together`` are
    several numbers to be tried at once.
    """

    fields: tuple[str, ...] = ()
    values: tuple[str, ...] = ()
    more: bool | None = None
    together: tuple[tuple[str, str], ...] = ()
    unclear: Unclear | None = None


def read_what_if(text: str, locale: str) -> WhatIf | None:
    """Return what the text wants to try, None if it is an answer, a correction or another question."""
    said = fold(text)
    if len(text) > LONGEST or len(said.split()) > _MOST_WORDS:
        return None
    if words.OF_EACH.search(said):
        return _offer(text, locale)
    if about := words.HOW_ABOUT.match(said):
        return _alone(text, said[about.end() :], locale)
    if offering := words.OFFERING.match(said) or words.SETTLE_FOR.match(said):
        return None if words.ANOTHER_QUESTION.search(said[offering.end() :]) else _offer(text, locale)
    if words.ANOTHER_QUESTION.search(said):
        return None
    if words.WITHOUT.match(said):
        return WhatIf(("costs",), ("0",))
    begins = words.SUPPOSING.match(said)
    if not words.STRONG.match(said) and read_correction(text) is not None:
        return None
    rest = said[begins.end() :].strip() if begins else said
    if begins and (words.LET_GO.match(rest) or words.RELEASED.match(rest)):
        return WhatIf((LET_GO,), ("yes",))
    if begins or words.INSTEAD.search(said) or words.THEY_SETTLE.match(said):
        unnamed = words.STRONG.match(said) or words.TO_TRY.match(said) or not begins
        return _numbers(text.replace("?", " "), rest, locale, named_only=not unnamed)
    return None


def read_supposed(text: str, locale: str) -> WhatIf | None:
    """Return what a statement on the page of numbers to try names and tries: "and costs 200"."""
    said = fold(text)
    if len(text) > LONGEST or len(said.split()) > _MOST_WORDS or words.ANOTHER_QUESTION.search(said):
        return None
    return read_what_if(text, locale) or _numbers(text.replace("?", " "), said, locale, named_only=True)


def supposes(text: str) -> bool:
    """Return whether the text begins as nothing but a what-if does, or says what they accept."""
    said = fold(text)
    return bool(words.STRONG.match(said) or words.OFFERING.match(said) or words.THEY_SETTLE.match(said))


def settles(text: str) -> bool:
    """Return whether the text says that they accept something."""
    said = fold(text)
    return bool(words.SETTLING.search(said) or words.OFFERING.match(said) or words.THEY_SETTLE.match(said))


def unread_price(text: str) -> bool:
    """Return whether a what-if names a price that is no amount: "sold for a banana"."""
    said = fold(text)
    return bool(words.SUPPOSING.match(said) and words.UNREAD_PRICE.search(said))


def _alone(text: str, rest: str, locale: str) -> WhatIf | None:
    """A number and nothing else, which is asked about: "hva med 95 000?"."""
    after = re.sub(r"^\D*", "", text).replace("?", " ").strip()
    if words.ANOTHER_QUESTION.search(rest) or isinstance(read_amount(after, locale), Misread):
        return None
    return WhatIf((), read_values(after, locale))


def _offer(text: str, locale: str) -> WhatIf | None:
    asked = text.replace("?", " ")
    values = read_values(asked, locale)
    return _settled_for(values, asked, fold(text)) if values or beyond_the_whole(asked, locale) else None


def _settled_for(values: tuple[str, ...], text: str, rest: str) -> WhatIf:
    if off.of_something_else(values, rest):
        return WhatIf(unclear=Unclear.OTHER_BASE)
    return WhatIf((SETTLEMENT,), off.or_a_share(values, text))


def _two_changes(text: str, locale: str) -> bool:
    """Whether the lender accepts or lets off a part, and another number is tried in the same sentence."""
    kinds = {kind for part in _AND_ALSO.split(text) if (kind := _kind_of(part, locale))}
    return len(kinds) > 1 and SETTLEMENT in kinds


def _kind_of(part: str, locale: str) -> str | None:
    """What a part of the sentence tries, None where it states no number."""
    said = fold(part)
    begins = words.SUPPOSING.match(said)
    rest = said[begins.end() :].strip() if begins else said
    if not read_values(part.replace("?", " "), locale):
        return None
    named = next((field for field, pattern in words.FIELDS.items() if pattern.search(rest)), None)
    if off.lets_off(rest):
        return "costs" if words.FIELDS["costs"].search(rest) else SETTLEMENT
    return SETTLEMENT if words.SETTLING.search(rest) else named


def _numbers(text: str, rest: str, locale: str, *, named_only: bool) -> WhatIf | None:
    if off.PAYS_AND_IS_FREE.search(rest):
        return WhatIf((SETTLEMENT,), off.or_a_share(read_values(text, locale, turned=False), text))
    if _two_changes(text, locale):
        return WhatIf(unclear=Unclear.TWO_CHANGES)
    if off.lets_off(rest):
        return _let_off(text, rest, locale)
    return _one_or_more(text, rest, locale, named_only=named_only)


def _one_or_more(text: str, rest: str, locale: str, *, named_only: bool) -> WhatIf | None:
    together = tuple((field, code(amount.value)) for field, amount in read_several(text, locale).items())
    if together and TRIED_TOGETHER.issuperset(field for field, _ in together):
        return WhatIf(together=together)
    values = read_values(text, locale)
    settles_here = words.SETTLING.search(rest) is not None
    if settles_here and beyond_the_whole(text, locale):
        return WhatIf((SETTLEMENT,))
    if not values:
        return None
    if settles_here:
        if words.SUM_OFF.search(rest) and not values[0].endswith("%"):
            return None  # a sum that is taken off is not the sum that they accept
        return _settled_for(values, text, rest)
    fields = tuple(field for field, pattern in words.FIELDS.items() if pattern.search(rest))
    if values[0].endswith("%"):
        return _share_of(fields, values[0], rest)
    if not fields and (named_only or len(rest.split()) > _MOST_WORDS_UNNAMED):
        return None
    return WhatIf(fields, values, _on_top(rest) if fields == ("paid_since_sale",) else None)


def _let_off(text: str, rest: str, locale: str) -> WhatIf | None:
    """What they let off is not what they accept: it comes off what is left."""
    if beyond_the_whole(text, locale):
        return WhatIf((SETTLEMENT,))
    values = read_values(text, locale, turned=False)
    if off.between_two(text, rest) or any("-" in value for value in values):
        return WhatIf(unclear=Unclear.TWO_ENDS)
    if words.FIELDS["costs"].search(rest):
        return _costs_off(values, stays=off.ALL_BUT.search(rest) is not None)
    if off.of_something_else(values, rest):
        return WhatIf(unclear=Unclear.OTHER_BASE)
    if values == ("100%",):
        return WhatIf((LET_GO,), ("yes",))
    values = off.or_a_share(values, text)
    if not off.ALL_BUT.search(rest):
        values = tuple(map(off.taken_off, values))
    return WhatIf((SETTLEMENT,), values) if values else None


def _costs_off(values: tuple[str, ...], *, stays: bool) -> WhatIf | None:
    """The costs without what they let off of them; ``stays`` is said of what is not let off."""
    if len(values) != 1 or "-" in values[0]:
        return None
    (value,) = values
    if value.endswith("%"):
        return WhatIf(("costs",), (off.times(value if stays else off.left_of(value)),))
    return WhatIf(("costs",), (value if stays else off.taken_off(value),))


def _share_of(fields: tuple[str, ...], value: str, rest: str) -> WhatIf | None:
    """A share is one of the rest, or of the number that is named: ``x1.2`` times what it was."""
    if not fields or fields == ("paid_since_sale",):
        return WhatIf(fields or (SETTLEMENT,), (value,))
    if len(fields) > 1:
        return None
    return WhatIf(fields, (off.times(value, on_top=words.ON_TOP.search(rest) is not None),))


def _on_top(rest: str) -> bool | None:
    if words.TOTAL.search(rest):
        return False
    return True if words.MORE.search(rest) else None

"""A what-if: "what if it sold for 9500", "uten gebyrer", "they accept 40 %". Another number to try, never an answer."""

import re
from dataclasses import dataclass
from decimal import Decimal

from bot.reading import what_if_words as words
from bot.reading.amount_numbers import quantity
from bot.reading.amount_words import PERCENT
from bot.reading.amounts import prepared, read_amount
from bot.reading.amounts_in_sentences import amount_spans, find_amount
from bot.reading.corrections import read_correction
from bot.reading.outcome import Ambiguous, Amount, Doubt, Fault, Misread
from bot.reading.several import read_several
from bot.reading.text import LONGEST, fold
from bot.reading.tokens import tokenise, untokenise

SETTLEMENT, LET_GO = "settlement", "released"
"""What is tried that is no amount of the case: what the lender accepts, and that the rest is let go."""

TIMES = "x"
"""Stands before how many times the number that is stated is tried."""

TRIED_TOGETHER = frozenset({"claim", "sale_price", "fair_value", "costs", "credits"})
_MOST_WORDS = 18
_MOST_WORDS_UNNAMED = 6


@dataclass(frozen=True)
class WhatIf:
    """What is to be tried. One field and one value are clear; more of either are ways to read it, to be asked about.

    A value is an amount (``9500``), a range (``8000-9000``), a share (``40%``) or ``yes``. ``more`` says that the
    amount comes on top of what was paid (True) or is all of it (False), None that this was not said. ``together`` are
    several numbers to be tried at once.
    """

    fields: tuple[str, ...] = ()
    values: tuple[str, ...] = ()
    more: bool | None = None
    together: tuple[tuple[str, str], ...] = ()


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
    values = read_values(text.replace("?", " "), locale)
    return WhatIf((SETTLEMENT,), values) if values else None


def _numbers(text: str, rest: str, locale: str, *, named_only: bool) -> WhatIf | None:
    together = tuple((field, code(amount.value)) for field, amount in read_several(text, locale).items())
    if together and TRIED_TOGETHER.issuperset(field for field, _ in together):
        return WhatIf(together=together)
    values = read_values(text, locale)
    if not values:
        return None
    if words.SETTLING.search(rest):
        if words.SUM_OFF.search(rest) and not values[0].endswith("%"):
            return None  # a sum that is taken off is not the sum that they accept
        return WhatIf((SETTLEMENT,), values)
    fields = tuple(field for field, pattern in words.FIELDS.items() if pattern.search(rest))
    if values[0].endswith("%"):
        return _share_of(fields, values[0], rest)
    if not fields and (named_only or len(rest.split()) > _MOST_WORDS_UNNAMED):
        return None
    return WhatIf(fields, values, _on_top(rest) if fields == ("paid_since_sale",) else None)


def _share_of(fields: tuple[str, ...], value: str, rest: str) -> WhatIf | None:
    """A share is one of the rest, or of the number that is named: ``x1.2`` times what it was."""
    if not fields or fields == ("paid_since_sale",):
        return WhatIf(fields or (SETTLEMENT,), (value,))
    if len(fields) > 1:
        return None
    times = Decimal(value.removesuffix("%")) / 100
    return WhatIf(fields, (f"{TIMES}{1 + times if words.ON_TOP.search(rest) else times:f}",))


def _on_top(rest: str) -> bool | None:
    if words.TOTAL.search(rest):
        return False
    return True if words.MORE.search(rest) else None


def code(value: Decimal) -> str:
    """Return the amount as the short code that stands for it."""
    return f"{value:f}"


def read_values(text: str, locale: str) -> tuple[str, ...]:
    """Return the value that the text states, or the ways to read it; empty if it states none.

    A range is one value, since what is tried may have two ends.
    """
    said = fold(text)
    if share := _share(text, said, locale):
        return (share,)
    if words.NOTHING.search(said) and not re.search(r"[1-9]", said):
        return ("0",)
    reading = find_amount(text, locale)
    if isinstance(reading, Misread) and reading.why is Fault.SEVERAL:
        reading = _between(text, locale)
    if isinstance(reading, Amount):
        return (code(reading.value),)
    if not isinstance(reading, Ambiguous):
        return ()
    if reading.why is Doubt.RANGE and len(reading.readings) == 2:
        return ("-".join(map(code, sorted(reading.readings))),)
    if reading.why is Doubt.VAGUE and words.LIMITS.search(said):
        return ()
    return tuple(map(code, reading.readings))


def _share(text: str, said: str, locale: str) -> str | None:
    """A number before "percent", what is left after so many percent off, so many cents on the dollar, or "half"."""
    if words.DOUBLE.search(said):
        return "200%"
    if each := words.OF_EACH.search(said):
        return f"{each[1]}%"
    tokens = tokenise(prepared(text))
    for place, token in enumerate(tokens):
        number = quantity(tokens[place - 1 : place], locale) if place and token.text in PERCENT else None
        if isinstance(number, Decimal) and 0 < number <= 100:
            return f"{code(100 - number if words.OFF.search(said) else number)}%"
    return next((share for pattern, share in words.SHARES if pattern.search(said)), None)


def _between(text: str, locale: str) -> Amount | Ambiguous | Misread:
    """Two numbers are a range if nothing else stands between them than "and", "to" or a dash."""
    tokens = tokenise(prepared(text))
    spans = amount_spans(tokens, locale)
    if len(spans) != 2:
        return Misread(Fault.SEVERAL)
    start = spans[0].start
    opened = start > 0 and tokens[start - 1].text in {"mellom", "fra", "frå", "between", "from"}
    return read_amount(untokenise(tokens[start - opened : spans[1].end]), locale)

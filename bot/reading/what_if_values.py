"""The value that a what-if states: an amount, a range, a share, or the ways to read it."""

import re
from collections.abc import Iterator
from decimal import Decimal

from bot.reading import what_if_let_off as off
from bot.reading import what_if_words as words
from bot.reading.amount_numbers import quantity
from bot.reading.amount_words import PERCENT
from bot.reading.amounts import prepared, read_amount
from bot.reading.amounts_in_sentences import amount_spans, find_amount
from bot.reading.outcome import Ambiguous, Amount, Doubt, Fault, Misread
from bot.reading.text import fold
from bot.reading.tokens import tokenise, untokenise


def code(value: Decimal) -> str:
    """Return the amount as the short code that stands for it."""
    return f"{value:f}"


def read_values(text: str, locale: str, *, turned: bool = True) -> tuple[str, ...]:
    """Return the value that the text states, or the ways to read it; empty if it states none.

    A range is one value, since what is tried may have two ends. ``turned``: so many percent off is what is left.
    """
    said = fold(text)
    if share := _share(text, said, locale):
        return (off.left_of(share) if turned and words.OFF.search(said) else share,)
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
    """A number before "percent", so many cents on the dollar, or "half"."""
    if words.DOUBLE.search(said):
        return "200%"
    if each := words.OF_EACH.search(said):
        return f"{each[1]}%"
    for number in _percentages(text, locale):
        if 0 < number <= 100:
            return f"{code(number)}%"
    return next((share for pattern, share in words.SHARES if pattern.search(said)), None)


def _percentages(text: str, locale: str) -> Iterator[Decimal]:
    tokens = tokenise(prepared(text))
    for place, token in enumerate(tokens):
        number = quantity(tokens[place - 1 : place], locale) if place and token.text in PERCENT else None
        if isinstance(number, Decimal):
            yield number


def beyond_the_whole(text: str, locale: str) -> bool:
    """Return whether a share is stated that cannot be one: more than all of it, or nothing of it."""
    shares = tuple(_percentages(text, locale))
    return bool(shares) and not any(0 < share <= 100 for share in shares)


def _between(text: str, locale: str) -> Amount | Ambiguous | Misread:
    """Two numbers are a range if nothing else stands between them than "and", "to" or a dash."""
    tokens = tokenise(prepared(text))
    spans = amount_spans(tokens, locale)
    if len(spans) != 2:
        return Misread(Fault.SEVERAL)
    start = spans[0].start
    opened = start > 0 and tokens[start - 1].text in {"mellom", "fra", "frå", "between", "from"}
    return read_amount(untokenise(tokens[start - opened : spans[1].end]), locale)

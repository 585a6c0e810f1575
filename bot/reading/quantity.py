"""Numerals and number words together -> one number: ``1,5 mill``, ``to hundre tusen``, ``1 million 250 000``."""

from decimal import Decimal
from itertools import takewhile

from bot.reading.numerals import read_numeral
from bot.reading.outcome import Ambiguous, Doubt
from bot.reading.tokens import Kind, Token, Tokens
from bot.reading.words_for_numbers import ARTICLES, MILLION, Role, Term, terms_at

Part = Term | str
"""A number word's term, or a numeral not yet read."""

Quantity = Decimal | Ambiguous | None
_HALF = Decimal("0.5")


def read_quantity(tokens: Tokens, locale: str, language: str | None = None) -> Quantity:
    """Return the number that all the tokens make together, or its readings; None if they make none.

    ``locale`` decides about signs, ``language`` about words; it is the locale's own if left out.
    """
    parts = _parts(tokens, language or locale)
    if not parts or (len(tokens) == 1 and tokens[0].text in ARTICLES):
        return None
    return _total(_by_scale(parts), locale)


def _parts(tokens: Tokens, language: str) -> list[Part] | None:
    """Return numerals (those side by side joined by a space) and terms; None if another word stands among them."""
    parts: list[Part] = []
    position = 0
    while position < len(tokens):
        token = tokens[position]
        if token.kind is Kind.NUMERAL:
            together = [numeral.text for numeral in takewhile(_is_numeral, tokens[position:])]
            parts.append(" ".join(together))
            position += len(together)
            continue
        words = tuple(word.text for word in takewhile(_is_word, tokens[position : position + 4]))
        found = terms_at(words, language, first=not parts) if token.kind is Kind.WORD else None
        if found is None:
            return None
        parts.extend(found[0])
        position += found[1]
    return parts


def _is_numeral(token: Token) -> bool:
    return token.kind is Kind.NUMERAL


def _is_word(token: Token) -> bool:
    return token.kind is Kind.WORD


def _by_scale(parts: list[Part]) -> list[tuple[list[Part], Decimal | None]]:
    """Return the parts before each scale with that scale; the last may have none."""
    segments: list[tuple[list[Part], Decimal | None]] = []
    counted: list[Part] = []
    for part in parts:
        if isinstance(part, Term) and part.role is Role.SCALE:
            segments.append((counted, part.value))
            counted = []
        else:
            counted.append(part)
    return [*segments, (counted, None)] if counted else segments


def _total(segments: list[tuple[list[Part], Decimal | None]], locale: str) -> Quantity:
    total, previous = Decimal(0), None
    for counted, scale in segments:
        if previous is not None and (scale or 0) >= previous:
            return None
        value = _segment(counted, scale, previous, locale)
        if value is None:
            return None
        if isinstance(value, Ambiguous):
            return value if len(segments) == 1 else Ambiguous((), value.why)
        if previous is not None and value >= previous:
            return None
        if skipped := _skipped(value, counted, scale, previous):
            return Ambiguous((total + value * skipped, total + value), Doubt.VAGUE)
        total, previous = total + value, scale
    return total


def _skipped(value: Decimal, counted: list[Part], scale: Decimal | None, previous: Decimal | None) -> int | None:
    """Return what may be left unsaid: ``1 mill 250`` is said for 1 250 000, ``15 tusen 5`` for 15 500."""
    if scale is not None or previous is None or value == 0:
        return None
    if previous >= MILLION:
        return 1000 if value < 1000 and value == int(value) else None
    return 100 if value < 10 and isinstance(counted[0], str) else None


def _segment(counted: list[Part], scale: Decimal | None, previous: Decimal | None, locale: str) -> Quantity:
    """Return what is counted, times its scale; ``previous`` is the scale of the segment before."""
    rest = counted[1:] if previous is not None and counted and _role(counted[0]) is Role.AND else counted
    if [_role(part) for part in rest] == [Role.AND_A_HALF]:
        return None if previous is None or scale is not None else previous / 2
    if not rest:
        return scale if previous is None and not counted else None
    value = _below_scale(rest, locale, scaled=scale is not None)
    if isinstance(value, Decimal):
        if scale is None and any(_role(part) in (Role.FRACTION, Role.AND_A_HALF) for part in rest):
            return Ambiguous((), Doubt.VAGUE)
        return value * (scale or 1)
    return value and Ambiguous(tuple(reading * (scale or 1) for reading in value.readings), value.why)


def _below_scale(counted: list[Part], locale: str, *, scaled: bool) -> Quantity:
    """Return the value of words and numerals without a scale, with at most one "hundred" among them."""
    hundreds = [place for place, part in enumerate(counted) if _role(part) is Role.HUNDRED]
    if not hundreds:
        return _small(counted, locale, scaled=scaled)
    before, after = counted[: hundreds[0]], counted[hundreds[0] + 1 :]
    count = _small(before, locale, scaled=True) if before else Decimal(1)
    spoken = after[1:] if after and _role(after[0]) is Role.AND else after
    rest = _small(spoken, locale, scaled=False) if spoken or after else Decimal(0)
    if not isinstance(count, Decimal) or not isinstance(rest, Decimal) or rest >= 100 or len(hundreds) > 1:
        return None
    return count * 100 + rest


def _small(parts: list[Part], locale: str, *, scaled: bool) -> Quantity:
    """Return the value of a numeral or of words below one hundred."""
    if not parts:
        return None
    *start, last = parts
    if _role(last) is Role.AND_A_HALF or (start and _role(last) is Role.FRACTION):
        whole = _small(start, locale, scaled=scaled)
        return whole + _value(last, _HALF) if isinstance(whole, Decimal) else None
    roles = [_role(part) for part in parts]
    match parts:
        case [str(numeral)]:
            return read_numeral(numeral, locale, scaled=scaled)
        case [Term(role=Role.SMALL | Role.FRACTION, value=value)]:
            return value
        case [Term(value=tens), Term(value=ones)] if roles == [Role.SMALL] * 2 and _tens(tens) and 0 < ones < 10:
            return tens + ones
        case [Term(value=ones), _, Term(value=tens)] if roles == [Role.SMALL, Role.AND, Role.SMALL]:
            return tens + ones if _tens(tens) and 0 < ones < 10 else None
    return None


def _role(part: Part) -> Role | None:
    return part.role if isinstance(part, Term) else None


def _value(part: Part, otherwise: Decimal) -> Decimal:
    return (part.value if isinstance(part, Term) else Decimal(0)) or otherwise


def _tens(value: Decimal) -> bool:
    return value >= 20 and value % 10 == 0

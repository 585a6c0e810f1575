"""One clear amount among other words: "found it, 500", "fant brevet. 85000"."""

import re
from dataclasses import dataclass
from decimal import Decimal

from bot.reading.amount_numbers import quantity
from bot.reading.amount_words import (
    ABOUT,
    CENTS,
    CURRENCY,
    DENIALS,
    LIMITS,
    NOT_MONEY,
    NUMBERED,
    SLANG,
    without_period,
)
from bot.reading.amounts import prepared, read_amount
from bot.reading.months import month_of
from bot.reading.outcome import Ambiguous, Amount, AmountReading, Doubt, Fault, Misread
from bot.reading.tokens import Kind, Token, Tokens, tokenise, untokenise
from bot.reading.words_for_numbers import PHRASE_WORDS, Role, spelled

_NAME_WITH_NUMBER = re.compile(
    r"\b40[13] ?\(?[kb]\b\)?|\b1099(?:[- ]?[ac]|s)\b|\b(?:an?|the|my|no|forms?|skjema|skjemaet|en|et|and|og) 1099\b|"
    r"\b1099(?= (?:was|is|came|form|filed|kom|ble|er)\b)"
)
"""A pension plan or a tax form."""
_FINAL = frozenset({Fault.EMPTY, Fault.TOO_LONG, Fault.TOO_LARGE, Fault.PERCENT, Fault.DATE})
_LONGEST_NUMBER = 12
_MOST_WORDS = 12
_SMALLEST_UNASKED = 100
_YEARS = range(1950, 2051)
_LARGE_WORDS = (Role.HUNDRED, Role.SCALE)


@dataclass(frozen=True)
class Span:
    """Where in the tokens an amount stands."""

    start: int
    end: int


def find_amount(text: str, locale: str) -> AmountReading:
    """Return the one amount in the text, also among other words; never one of two, and a doubtful one as a question."""
    strict = read_amount(text, locale)
    if not isinstance(strict, Misread) or strict.why in _FINAL:
        return strict
    tokens = tokenise(_NAME_WITH_NUMBER.sub("name", prepared(text)))
    spans = amount_spans(tokens, locale)
    if len(spans) != 1:
        return Misread(Fault.SEVERAL) if spans else strict
    if fault := _not_an_amount(tokens, spans[0]):
        return Misread(fault)
    reading = read_amount(untokenise(tokens[spans[0].start : spans[0].end]), locale)
    if not isinstance(reading, Amount):
        return reading
    return _in_its_sentence(reading, tokens, spans[0])


def amount_spans(tokens: Tokens, locale: str) -> tuple[Span, ...]:
    """Return where numbers stand, with their currency; words alone count from "hundred" up."""
    spans: list[Span] = []
    position = 0
    while position < len(tokens):
        end = _number_end(tokens, position, locale)
        if end is None:
            position += 1
            continue
        start, end = _widened(tokens, position, end, spans[-1].end if spans else 0)
        spans.append(Span(start, end))
        position = end
    return tuple(spans)


def _number_end(tokens: Tokens, start: int, locale: str) -> int | None:
    """Return where the longest number from here ends, or None if none begins here."""
    numeral = tokens[start].kind is Kind.NUMERAL
    if not numeral and not _is_number_word(tokens[start], locale):
        return None
    longest = start + 1 if numeral else None
    large = numeral
    for end in range(start + 1, min(len(tokens), start + _LONGEST_NUMBER) + 1):
        last = tokens[end - 1]
        if not _is_number_word(last, locale):
            break
        large = large or any(term.role in _LARGE_WORDS for term in spelled(last.text, locale))
        if large and quantity(tokens[start:end], locale) is not None:
            longest = end
    return longest


def _is_number_word(token: Token, locale: str) -> bool:
    return token.kind is Kind.NUMERAL or (
        token.kind is Kind.WORD and (token.text in PHRASE_WORDS or bool(spelled(token.text, locale)))
    )


def _widened(tokens: Tokens, start: int, end: int, free_from: int) -> tuple[int, int]:
    """Return the span with the currencies, "about" and slang that belong to the number."""
    while start > free_from and tokens[start - 1].text in ABOUT | CURRENCY:
        start -= 1
    while end < len(tokens) and tokens[end].text in CURRENCY | CENTS | SLANG.keys():
        end += 1
    return start, end


def _not_an_amount(tokens: Tokens, span: Span) -> Fault | None:
    """A negative number, a date, a count, a number in a name or within a word is no amount."""
    before = tokens[span.start - 1] if span.start else None
    after = tokens[span.end] if span.end < len(tokens) else None
    in_brackets = before and after and (before.text, after.text) == ("(", ")")
    if in_brackets or (before and before.text == "-" and tokens[span.start].glued):
        return Fault.NEGATIVE
    beside = [*tokens[max(0, span.start - 1) : span.start], *tokens[span.end : span.end + 2]]
    if any(word.kind is Kind.WORD and month_of(word.text) for word in beside):
        return Fault.DATE
    if before and (before.text in NUMBERED or (before.kind is Kind.WORD and tokens[span.start].glued)):
        return Fault.NOT_A_NUMBER
    if after and (after.text in NOT_MONEY or (after.glued and after.text not in ".,;:!?)-\"'»”")):
        return Fault.NOT_A_NUMBER
    return None


def _in_its_sentence(amount: Amount, tokens: Tokens, span: Span) -> AmountReading:
    """Return the amount, or a question where the words around it make it doubtful."""
    if without_period(untokenise(tokens)) is not None:
        return Ambiguous((), Doubt.PER_MONTH)
    around = [token.text for token in (*tokens[: span.start], *tokens[span.end :])]
    limited = span.start > 0 and tokens[span.start - 1].text in LIMITS
    doubtful = limited or DENIALS & set(around) or "?" in around or len(around) > _MOST_WORDS
    if doubtful or (not amount.currency and _may_be_no_money(amount.value, tokens, span)):
        return Ambiguous((amount.value,), Doubt.VAGUE)
    return Amount(amount.value, surplus_words=True, currency=amount.currency)


def _may_be_no_money(value: Decimal, tokens: Tokens, span: Span) -> bool:
    """A small bare number may count something, and four digits may be a year unless a stop stands before them."""
    after_a_stop = span.start > 0 and tokens[span.start - 1].kind is Kind.SIGN
    bare_year = value in _YEARS and not after_a_stop and span.end == span.start + 1
    return value < _SMALLEST_UNASKED or bare_year

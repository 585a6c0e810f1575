"""What a person typed as an amount -> the exact amount, the ways to read it, or why it is none.

Strict: every word must be understood. ``amounts_in_sentences`` lets other words through.
"""

import re

from bot.reading.amount_numbers import number, quantity, stripped
from bot.reading.amount_words import ABOUT, CURRENCY, PERCENT, SEVERAL, SLANG, says_few, without_period
from bot.reading.outcome import Ambiguous, Amount, AmountReading, Doubt, Fault, Misread
from bot.reading.quantity import read_quantity
from bot.reading.text import LONGEST, tidy
from bot.reading.tokens import Kind, Token, Tokens, tokenise, untokenise

_DASH_FOR_NO_CENTS = re.compile(r" ?[.,:]-+=?(?![0-9])")
_HYPHEN_IN_A_WORD = re.compile(r"(?<=ty)-(?=[a-z])|(?<=[a-z])-(?=hundred|thousand|million)")
_HALF_IN_DIGITS = re.compile(r"(?<![0-9/.,])1/2(?![0-9/.,])")
_TAILS = ("eller så", "or so", "give or take", "more or less", "-ish", "ish")
_STOPS = "!.,;: "
_DATE = re.compile(
    r"(?:[12][0-9]|3[01]|0?[1-9])([./-])(?:[12][0-9]|3[01]|0?[1-9])\1(?:[0-9]{2}){1,2}|[12][0-9]{3}-[0-9]{1,2}-[0-9]{1,2}"
)
_MINUS = frozenset({"minus", "negative"})


def read_amount(text: str, locale: str) -> AmountReading:
    """Return the one amount that the whole text states, at least 0, with at most two decimals and twelve digits."""
    if len(text) > LONGEST:
        return Misread(Fault.TOO_LONG)
    plain = prepared(text)
    if not plain:
        return Misread(Fault.EMPTY)
    if fault := _fault(plain):
        return Misread(fault)
    unsure = plain.endswith("?")
    reading = _read(tokenise(_without_tail(plain)), locale)
    return Ambiguous((reading.value,), Doubt.VAGUE) if unsure and isinstance(reading, Amount) else reading


def prepared(text: str) -> str:
    """Return the tidy text without the dash that stands for no øre ("500,-") and that within a word ("twenty-five")."""
    plain = _HYPHEN_IN_A_WORD.sub(" ", _DASH_FOR_NO_CENTS.sub(" ", tidy(text)))
    return _HALF_IN_DIGITS.sub(" onehalf ", plain).strip()


def _without_tail(plain: str) -> str:
    """Return the text without full stops, question marks and "or so" at its end."""
    bare = plain.rstrip(_STOPS + "?")
    tail = next((tail for tail in _TAILS if bare.endswith(tail)), "")
    return bare[: len(bare) - len(tail)].rstrip(_STOPS)


def _fault(plain: str) -> Fault | None:
    if _DATE.fullmatch(plain):
        return Fault.DATE
    tokens = tokenise(plain)
    words = {token.text for token in tokens}
    if words & PERCENT:
        return Fault.PERCENT
    if words & set("()[]{}") or words & _MINUS:
        return Fault.NEGATIVE
    start = [token.text for token in tokens if token.text not in CURRENCY | ABOUT][:1]
    return Fault.NEGATIVE if start == ["-"] or tokens[-1].text == "-" else None


def _read(tokens: Tokens, locale: str) -> AmountReading:
    if (once := without_period(untokenise(tokens))) is not None:
        return _per_period(tokenise(once), locale)
    bare, currency, limited = stripped(tokens, locale)
    if says_few(untokenise(bare), locale):
        return _few(bare, locale)
    reading = number(bare, locale)
    if isinstance(reading, Amount) and currency == "other":
        return Ambiguous((reading.value,), Doubt.CURRENCY)
    if isinstance(reading, Amount) and limited:
        return Ambiguous((reading.value,), Doubt.VAGUE)
    return Amount(reading.value, currency=currency) if isinstance(reading, Amount) else reading


def _per_period(tokens: Tokens, locale: str) -> AmountReading:
    """``12 000 a month`` is no total, and no total can be guessed from it."""
    known = any(token.kind is Kind.NUMERAL for token in tokens) or quantity(stripped(tokens, locale)[0], locale)
    return Ambiguous((), Doubt.PER_MONTH) if known else Misread(Fault.NOT_A_NUMBER)


def _few(tokens: Tokens, locale: str) -> AmountReading:
    """``et par tusen`` is no number; ``et par biler`` is no amount at all."""
    start = 2 if len(tokens) > 1 and tokens[1].text in {"par", "few", "couple", "lot"} else 1
    rest = tuple(token for token in tokens[start:] if token.text != "of")
    named = not rest or rest[0].text in SEVERAL or rest[0].text in SLANG
    known = named or read_quantity((Token(Kind.NUMERAL, "2", False), *rest), locale)
    return Ambiguous((), Doubt.VAGUE) if known else Misread(Fault.NOT_A_NUMBER)

"""Digits with spaces, apostrophes, points and commas -> one exact number, or the ways it may be meant."""

import re
from decimal import Decimal

from bot.reading.outcome import Ambiguous, Doubt
from bot.reading.text import is_norwegian

_GROUPED_BY_SPACE = re.compile(r"([1-9][0-9]{0,2}(?: [0-9]{3})+|[1-9][0-9]{0,2}(?:'[0-9]{3})+)(?:[.,]([0-9]{1,2}))?")
_TWO_SIGNS = re.compile(r"([1-9][0-9]{0,2}(?:\.[0-9]{3})+),([0-9]{1,2})|([1-9][0-9]{0,2}(?:,[0-9]{3})+)\.([0-9]{1,2})")
_ONE_SIGN_REPEATED = re.compile(r"[1-9][0-9]{0,2}(?:(?:\.[0-9]{3}){2,}|(?:,[0-9]{3}){2,})")
_ONE_SIGN = re.compile(r"([0-9]*)([.,])([0-9]+)")
_NOT_A_DIGIT = re.compile(r"[^0-9]")
_CENTS_AT_THE_END = re.compile(r"([1-9][0-9]*|[1-9][0-9]{0,2}(?:[ .,'][0-9]{3})+)[ .,']([0-9]{2})")
_SIGNS_SIDE_BY_SIDE = re.compile(r"[.,']{2}")
_LONGEST_GUESS = 9
_TENFOLD_MOST = 3


def read_numeral(text: str, locale: str, *, scaled: bool = False) -> Decimal | Ambiguous:
    """Return the number that the numeral stands for, or its readings; ``scaled`` if a word such as "mill" follows."""
    if text.isdigit():
        return Decimal(text)
    if spaced := _GROUPED_BY_SPACE.fullmatch(text):
        return _number(spaced[1], spaced[2])
    if mixed := _TWO_SIGNS.fullmatch(text):
        return _number(mixed[1] or mixed[3], mixed[2] or mixed[4])
    if _ONE_SIGN_REPEATED.fullmatch(text):
        return _number(text)
    if text[-1] == "'" and text[:-1].isdigit():
        return Ambiguous((Decimal(text[:-1]) * 1000, Decimal(text[:-1])), Doubt.SLANG)
    if single := _ONE_SIGN.fullmatch(text):
        head, sign, tail = single.groups()
        return _with_multiplier(head, sign, tail, locale) if scaled else _with_one_sign(head, sign, tail, locale)
    return _misgrouped(text)


def _number(whole: str, decimals: str | None = None) -> Decimal:
    return Decimal(
        f"{_NOT_A_DIGIT.sub('', whole) or '0'}.{decimals or '0'}" if decimals else _NOT_A_DIGIT.sub("", whole)
    )


def _with_one_sign(head: str, sign: str, tail: str, locale: str) -> Decimal | Ambiguous:
    """``1.500``, ``1,500``, ``10.50``, ``10,5``: the locale's grouping and decimal signs decide, or nobody does."""
    grouping, decimal = (".", ",") if is_norwegian(locale) else (",", ".")
    grouped, exact = _number(head + tail), _number(head, tail)
    proper_head = head == "0" or (head != "" and head[0] != "0")
    if len(tail) == 3:
        if not proper_head or head == "0" or len(head) > _TENFOLD_MOST:
            return _either(grouped if head.lstrip("0") else exact, why=Doubt.GROUPING)
        return grouped if sign == grouping else _either(grouped, exact, why=Doubt.SEPARATOR)
    if len(tail) > 3:
        return _either(grouped, why=Doubt.GROUPING)
    if not proper_head:
        return _either(exact, why=Doubt.SEPARATOR)
    return exact if sign in (".", decimal) else _either(exact, grouped, why=Doubt.SEPARATOR)


def _with_multiplier(head: str, sign: str, tail: str, locale: str) -> Decimal | Ambiguous:
    """``1,5 mill``, ``1.250 mill``: three digits are decimals only after the locale's own decimal sign."""
    exact = _number(head, tail)
    own_sign = sign == ("," if is_norwegian(locale) else ".")
    if head and (len(tail) < 3 or (len(tail) == 3 and own_sign)):
        return exact
    return Ambiguous((exact, _number(head + tail)) if len(tail) == 3 else (exact,), Doubt.SEPARATOR)


def _misgrouped(text: str) -> Ambiguous:
    """``12 345 67``: the last two digits may be cents, or a group may be wrong."""
    joined = _number(text)
    if len(_NOT_A_DIGIT.sub("", text)) > _LONGEST_GUESS or _SIGNS_SIDE_BY_SIDE.search(text):
        return Ambiguous((), Doubt.GROUPING)
    if cents := _CENTS_AT_THE_END.fullmatch(text):
        return _either(_number(cents[1], cents[2]), joined, why=Doubt.GROUPING)
    return _either(joined, why=Doubt.GROUPING)


def _either(*readings: Decimal, why: Doubt) -> Ambiguous:
    """Return the readings that can be an amount: at most two decimals."""
    possible = [reading for reading in readings if reading * 100 == int(reading * 100)]
    return Ambiguous(tuple(dict.fromkeys(possible)), why)

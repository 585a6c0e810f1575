"""Numbers typed after the bot's name in any chat: what was owed, the price and the costs, in each way to read them.

``10000 8500 500`` names nothing, so the order decides; ``sold 8500 owed 10000`` and ``10000 + 500 - 8500`` name it.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from typing import Final

from bot.reading.amount_words import (
    ABOUT,
    CURRENCY,
    DENIALS,
    DOLLARS,
    KRONER,
    NOT_MONEY,
    NUMBERED,
    PERCENT,
    bounds,
    currency_of,
    without_period,
)
from bot.reading.amounts import prepared
from bot.reading.months import month_of
from bot.reading.personal_numbers import personal_number
from bot.reading.query_pieces import Cut, Row
from bot.reading.several import facts_named, words_beside
from bot.reading.text import word_set
from bot.reading.tokens import Kind, Tokens, tokenise, untokenise
from domain.money import CENT

LONGEST_QUERY: Final = 256
MOST_OFFERED: Final = 3
IN_ORDER: Final = ("claim", "sale_price", "costs")
LIKELY_FROM: Final = 100
LIKELY_IN_DOUBT: Final = 1000
APART: Final = 50
"""A price so many times the debt, or so small a part of it, is likelier a wrong cut of the digits."""

_SAME = {"lender_figure": "claim", "fair_value": "sale_price"}
_MINUS, _PLUS = frozenset({"-", "minus"}), frozenset({"+", "plus", "pluss"})
_BETWEEN = word_set(", ; / : . & og and")
_COMMA_BETWEEN_AMOUNTS = re.compile(r"(?<=[0-9]{4}),(?=[0-9]{3})")
_KNOWN = CURRENCY | ABOUT | _MINUS | _PLUS | _BETWEEN


class Lacking(Enum):
    """Why numbers give no sum."""

    ANOTHER_AMOUNT = "one amount alone"
    CLEARNESS = "not to be read, or too many"


@dataclass(frozen=True)
class Sums:
    """One way to read the numbers; ``currency`` is ``NOK`` or ``USD`` where one was named."""

    claim: Decimal
    sale_price: Decimal
    costs: Decimal | None = None
    credits: Decimal | None = None
    currency: str | None = None

    @property
    def likely(self) -> bool:
        """Whether a debt, a price and costs are of such sizes beside one another."""
        near = self.claim <= self.sale_price * APART and self.sale_price <= self.claim * APART
        return self.claim >= LIKELY_FROM and near and (self.costs or 0) <= max(self.claim, self.sale_price) / 2


def read_sums(text: str, locale: str) -> tuple[Sums, ...] | Lacking | None:
    """Return at most three ways to read the numbers, the likeliest first; None where the text is not about numbers."""
    if not any(map(str.isdecimal, text)):
        return None
    if len(text) > LONGEST_QUERY or personal_number(text):
        return Lacking.CLEARNESS
    plain = _COMMA_BETWEEN_AMOUNTS.sub(", ", prepared(text).rstrip("?!.,; "))
    row = Row(tokenise(plain), locale)
    if not row.numerals or _says_something_else(row, locale):
        return None
    if without_period(plain) is not None or _unclear(row):
        return Lacking.CLEARNESS
    return _likeliest(row)


def _likeliest(row: Row) -> tuple[Sums, ...] | Lacking:
    """Several cuts of the same digits are offered where each is likely; an unlikely one only where it is alone."""
    cuts = sorted(row.cuts(), key=len, reverse=True)
    found = [sums for cut in cuts if len(cut) > 1 for sums in _read(row, cut)]
    distinct = tuple(dict.fromkeys(found))
    likely = tuple(sums for sums in distinct if sums.likely)
    if likely:
        return likely[:MOST_OFFERED]
    if any(len(cut) == 1 and row.values(cut[0]) for cut in cuts):
        return Lacking.ANOTHER_AMOUNT
    too_many = len(cuts[0]) > len(IN_ORDER) if cuts else True
    return Lacking.CLEARNESS if too_many or not distinct else distinct[:MOST_OFFERED]


def _read(row: Row, cut: Cut) -> list[Sums]:
    """Return the ways to read amounts that are cut like this; doubtful signs are read alike in all of them.

    A second way is one that every amount has, and a debt: "250'" is thousands, and 250 is no loan.
    """
    facts = _facts(row.tokens, cut)
    readings = [row.values(span) for span in cut]
    if facts is None or not all(readings):
        return []
    currency = currency_of(frozenset(token.text for token in row.tokens))
    named = currency if currency in ("NOK", "USD") else None
    ways = [dict(zip(facts, way, strict=True)) for way in zip(*readings, strict=False)]
    debts = [way for place, way in enumerate(ways) if way["claim"] >= (LIKELY_IN_DOUBT if place else CENT)]
    return [Sums(**way, currency=named) for way in debts]


def _facts(tokens: Tokens, cut: Cut) -> tuple[str, ...] | None:
    """Return which fact each amount is: by the words and the sign beside it, the others in order; None if unclear."""
    named: list[str | None] = []
    for place, words in enumerate(words_beside(tokens, cut)):
        facts = {_SAME.get(fact, fact) for fact in facts_named(words)}
        before = {token.text for token in tokens[cut[place - 1].end if place else 0 : cut[place].start]}
        facts = facts or _by_sign(before if place else (), named)
        if len(facts) > 1:
            return None
        named.append(next(iter(facts), None))
    left = [fact for fact in IN_ORDER if fact not in named]
    if named.count(None) > len(left):
        return None
    facts_in_order = tuple(fact or left.pop(0) for fact in named)
    complete = {"claim", "sale_price"} <= set(facts_in_order) and len(set(facts_in_order)) == len(facts_in_order)
    return facts_in_order if complete else None


def _by_sign(before: Collection[str], named: list[str | None]) -> set[str]:
    """What is taken off first is the price, and then a credit; what is added are costs."""
    if not _PLUS.isdisjoint(before):
        return {"costs"}
    if not _MINUS.isdisjoint(before):
        return {"credits" if "sale_price" in named else "sale_price"}
    return set()


def _says_something_else(row: Row, locale: str) -> bool:
    """Whether words stand around the numbers, and none of them names an amount of a sale."""
    known = _KNOWN | bounds(locale) | PERCENT
    strange = any(token.kind is Kind.WORD and token.text not in known for token in row.around)
    return strange and not facts_named(untokenise(row.tokens))


def _unclear(row: Row) -> bool:
    """Whether something is negative, denied, a share, a date, a count, or of two currencies."""
    texts = [token.text for token in row.tokens]
    said = set(texts)
    signs = {token.text for token in row.around if token.kind is Kind.SIGN}
    if signs - _KNOWN or said & (DENIALS | PERCENT) or (said & KRONER and said & DOLLARS):
        return True
    if texts[0] in _MINUS or texts[-1] in _MINUS | _PLUS:
        return True
    after = {text for place in row.numerals for text in texts[place + 1 : place + 2]}
    before = {text for place in row.numerals for text in texts[max(0, place - 1) : place]}
    return bool(after & NOT_MONEY or before & NUMBERED) or any(map(month_of, after | before))

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
from bot.reading.query_pieces import MINUS, PLUS, Cut, Row
from bot.reading.query_years import MANY_TIMES, may_be_year, without_topic, without_years
from bot.reading.several import facts_named, words_beside
from bot.reading.telephone_numbers import telephone_number
from bot.reading.text import word_set
from bot.reading.tokens import Kind, tokenise, untokenise
from domain.money import CENT

LONGEST_QUERY: Final = 256
MOST_OFFERED: Final = 3
IN_ORDER: Final = ("claim", "sale_price", "costs")
LIKELY_FROM: Final = 100
LIKELY_IN_DOUBT: Final = 1000
LATEST_YEAR: Final = 2000
APART: Final = 50
"""A price so many times the debt, or so small a part of it, is likelier a wrong cut of the digits."""

_SAME = {"lender_figure": "claim", "fair_value": "sale_price"}
_BETWEEN = word_set(", ; / : . & og and")
_COMMA_BETWEEN_AMOUNTS = re.compile(r"(?<=[0-9]{4}),(?=[0-9]{3})")
_THINGS = word_set(
    "house home condo car truck boat auto vehicle hus huset bolig boligen leilighet leiligheten hytte hytta bil bilen "
    "båt båten salg salget sal salet in of the my av min mitt"
)
_KNOWN = _THINGS | CURRENCY | ABOUT | MINUS | PLUS | _BETWEEN


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
        brought_in = self.sale_price * APART if self.sale_price else self.claim
        near = self.claim <= brought_in and self.sale_price <= self.claim * APART
        return self.claim >= LIKELY_FROM and near and (self.costs or 0) <= max(self.claim, self.sale_price) / 2


def read_sums(text: str, locale: str, *, of_a_term: bool = False) -> tuple[Sums, ...] | Lacking | None:
    """Return at most three ways to read the numbers, the likeliest first; None where the text is not about numbers.

    Beside a term any other words may stand, but then small numbers are no amounts: "anti-deficiency ccp 580 726".
    """
    if not any(map(str.isdecimal, text)):
        return None
    if len(text) > LONGEST_QUERY or personal_number(text) or telephone_number(text):
        return Lacking.CLEARNESS
    plain = _COMMA_BETWEEN_AMOUNTS.sub(", ", prepared(text).rstrip("?!.,; "))
    row = Row(without_topic(without_years(tokenise(plain))), locale)
    strange = bool(row.numerals) and _says_something_else(row, locale)
    if not row.numerals or (strange and not of_a_term) or (of_a_term and _is_small(row)):
        return None
    if without_period(plain) is not None or _unclear(row):
        return Lacking.CLEARNESS
    read = _apart_from_years(row, locale)
    small = strange and isinstance(read, tuple) and read[0].claim < LIKELY_IN_DOUBT
    return None if small else read


def _is_small(row: Row) -> bool:
    """Whether all that stands beside a term is one small number, or a year: "chapter 13, 60", "foreclosure 2024"."""
    alone = row.tokens[row.numerals[0]].text if len(row.numerals) == 1 else ""
    years = all(may_be_year(row.tokens, place) for place in row.numerals)
    return years or (alone.isdecimal() and len(alone) < len(str(LIKELY_IN_DOUBT)) and not row.measured)


def _apart_from_years(row: Row, locale: str) -> tuple[Sums, ...] | Lacking:
    """Leave out a number that the others show to be a year; one that stands first among bare numbers may be either."""
    years = [place for place in row.numerals if may_be_year(row.tokens, place)]
    if not years:
        return _likeliest(row)
    others = Row(tuple(token for place, token in enumerate(row.tokens) if place not in years), locale)
    read = _likeliest(others) if others.numerals else Lacking.CLEARNESS
    dwarfed = [amount for cut in others.cuts() for span in cut for amount in others.values(span)]
    large = bool(dwarfed) and max(dwarfed) >= MANY_TIMES * LATEST_YEAR
    if large and isinstance(read, tuple) and years[-1] != row.numerals[-1]:
        return read
    bare = all(token.kind is not Kind.WORD for token in row.around) and row.numerals[0] not in years
    return _likeliest(row) if bare and not large else Lacking.CLEARNESS


def _likeliest(row: Row) -> tuple[Sums, ...] | Lacking:
    """Several cuts of the same digits are offered where each is likely; an unlikely one only where words name it."""
    cuts = sorted(row.cuts(), key=len, reverse=True)
    found = [sums for cut in cuts if len(cut) > 1 for sums in _read(row, cut)]
    distinct = tuple(dict.fromkeys(found))
    likely = tuple(sums for sums in distinct if sums.likely)
    if likely:
        return likely[:MOST_OFFERED]
    if any(len(cut) == 1 and row.values(cut[0]) for cut in cuts):
        return Lacking.ANOTHER_AMOUNT
    too_many = len(cuts[0]) > len(IN_ORDER) if cuts else True
    named = dict.fromkeys(sums for cut in cuts if len(cut) > 1 and _named(row, cut) for sums in _read(row, cut))
    return Lacking.CLEARNESS if too_many or not named else tuple(named)[:MOST_OFFERED]


def _named(row: Row, cut: Cut) -> bool:
    return all(map(facts_named, words_beside(row.tokens, cut)))


def _read(row: Row, cut: Cut) -> list[Sums]:
    """Return the ways to read amounts that are cut like this; doubtful signs are read alike in all of them.

    A second way is one that every amount has, and a debt: "250'" is thousands, and 250 is no loan.
    """
    facts = _facts(row, cut)
    readings = [row.values(span) for span in cut] if facts else []
    if facts is None or not all(readings):
        return []
    shared = row.values_sharing(cut)
    currency = currency_of(frozenset(token.text for token in row.tokens))
    named = currency if currency in ("NOK", "USD") else None
    alike = (*zip(*readings, strict=False), *zip(*shared, strict=False))
    ways = [dict(zip(facts, way, strict=True)) for way in alike]
    debts = [way for place, way in enumerate(ways) if way["claim"] >= (LIKELY_IN_DOUBT if place else CENT)]
    return [Sums(**way, currency=named) for way in debts]


def _facts(row: Row, cut: Cut) -> tuple[str, ...] | None:
    """Return which fact each amount is: by the words and the sign beside it, the others in order; None if unclear."""
    if not row.names_amounts:
        return IN_ORDER[: len(cut)] if len(cut) <= len(IN_ORDER) else None
    tokens, named = row.tokens, list[str | None]()
    for place, words in enumerate(words_beside(tokens, cut)):
        by_words = {_SAME.get(fact, fact) for fact in facts_named(words)}
        before = {token.text for token in tokens[cut[place - 1].end if place else 0 : cut[place].start]}
        facts = by_words or _by_sign(before if place else (), named)
        if len(facts) > 1 or (not by_words and _in_doubt(facts, named)):
            return None
        named.append(next(iter(facts), None))
    left = [fact for fact in IN_ORDER if fact not in named]
    if named.count(None) > len(left):
        return None
    facts_in_order = tuple(fact or left.pop(0) for fact in named)
    complete = {"claim", "sale_price"} <= set(facts_in_order) and len(set(facts_in_order)) == len(facts_in_order)
    return facts_in_order if complete else None


def _in_doubt(facts: set[str], named: list[str | None]) -> bool:
    """After a debt and a price without signs, a dash before "10000 8500 - 500" may take off or only part."""
    return facts == {"sale_price"} and named.count(None) > ("claim" not in named)


def _by_sign(before: Collection[str], named: list[str | None]) -> set[str]:
    """What is taken off first is the price, and then a credit; what is added are costs."""
    if not PLUS.isdisjoint(before):
        return {"costs"}
    if not MINUS.isdisjoint(before):
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
    if texts[0] in MINUS or texts[-1] in MINUS | PLUS:
        return True
    after = {text for place in row.numerals for text in texts[place + 1 : place + 2]}
    before = {text for place in row.numerals for text in texts[max(0, place - 1) : place]}
    return bool(after & NOT_MONEY or before & NUMBERED) or any(map(month_of, after | before))

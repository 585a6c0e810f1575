"""A row of numbers cut into amounts: "250 000 200 000 10 000" in every way that a person may mean it."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cached_property

from bot.reading.amount_words import CENTS, CURRENCY, SLANG
from bot.reading.amounts import read_amount
from bot.reading.amounts_in_sentences import Span
from bot.reading.outcome import Ambiguous, Amount
from bot.reading.several import facts_named
from bot.reading.tokens import Kind, Token, Tokens, untokenise
from bot.reading.words_for_numbers import Role, spelled

MOST_NUMERALS = 12
MOST_AMOUNTS = 4
MINUS, PLUS = frozenset({"-", "minus"}), frozenset({"+", "plus", "pluss"})
_GROUPED = re.compile(r"[1-9][0-9]{0,2}(?: [0-9]{3})+(?:[.,][0-9]{1,2})?")
_BELOW_A_THOUSAND = re.compile(r"[0-9]{1,3}(?:[.,][0-9]{1,2})?")
_GROUP_OF_ZEROS = re.compile(r"0[0-9]+")
_MEASURES = (Role.HUNDRED, Role.SCALE)

Cut = tuple[Span, ...]


class Row:
    """The numbers of one text, read the way of one language."""

    def __init__(self, tokens: Tokens, locale: str) -> None:
        self.tokens = tokens
        self._locale = locale
        self._read: dict[Span, tuple[Decimal, ...]] = {}
        self._one: dict[Span, bool] = {}

    @cached_property
    def numerals(self) -> tuple[int, ...]:
        """Where the numerals stand."""
        return tuple(place for place, token in enumerate(self.tokens) if token.kind is Kind.NUMERAL)

    @cached_property
    def names_amounts(self) -> bool:
        """Whether a word or a sign around the numbers says what one of them is."""
        signs = any(token.text in MINUS | PLUS for token in self.around)
        return signs or bool(facts_named(untokenise(self.tokens)))

    @cached_property
    def measured(self) -> bool:
        """Whether a measure such as "mill" or "k" stands among the numbers."""
        return any(map(self._measures, self.tokens))

    @cached_property
    def around(self) -> Tokens:
        """What stands around the numbers and belongs to none of them."""
        taken = {place for numeral in self.numerals for place in range(numeral, self._end(numeral))}
        return tuple(token for place, token in enumerate(self.tokens) if place not in taken)

    def cuts(self) -> Iterator[Cut]:
        """Yield each way to cut the row into at most ``MOST_AMOUNTS`` amounts; none of a row that is too long."""
        if len(self.numerals) <= MOST_NUMERALS:
            yield from self._cuts(0, MOST_AMOUNTS)

    def values(self, span: Span) -> tuple[Decimal, ...]:
        """Return what the amount may be, the likeliest first; nothing where it cannot be read."""
        if span not in self._read:
            reading = read_amount(untokenise(self.tokens[span.start : span.end]), self._locale)
            several = reading.readings if isinstance(reading, Ambiguous) else ()
            self._read[span] = (reading.value,) if isinstance(reading, Amount) else several
        return self._read[span]

    def values_sharing(self, cut: Cut) -> list[tuple[Decimal, ...]]:
        """Return what the amounts may be where the measure of the last is meant for all: "250 200 tusen"; else none."""
        *others, last = (self.tokens[span.start : span.end] for span in cut)
        measures = tuple(token for token in last if self._measures(token))
        if not measures or not all(len(one) == 1 and _BELOW_A_THOUSAND.fullmatch(one[0].text) for one in others):
            return []
        read = [read_amount(untokenise((*one, *measures)), self._locale) for one in others]
        shared = [(one.value,) for one in read if isinstance(one, Amount)]
        return [*shared, self.values(cut[-1])] if len(shared) == len(others) else []

    def _cuts(self, first: int, most: int) -> Iterator[Cut]:
        if first == len(self.numerals):
            yield ()
            return
        if not most or _GROUP_OF_ZEROS.fullmatch(self.tokens[self.numerals[first]].text):
            return
        for last in range(first, len(self.numerals)):
            span = Span(self.numerals[first], self._end(self.numerals[last]))
            if last > first and not self._is_one(span):
                continue
            for rest in self._cuts(last + 1, most - 1):
                yield (span, *rest)

    def _end(self, place: int) -> int:
        """Return where the amount ends whose last numeral stands here: after its measure and its currency."""
        end = place + 1
        while end < len(self.tokens) and self._belongs(self.tokens[end]):
            end += 1
        return end

    def _belongs(self, token: Token) -> bool:
        return token.text in CURRENCY | CENTS or token.text in SLANG or self._measures(token)

    def _measures(self, token: Token) -> bool:
        """Whether it is a word such as "mill" or "k"."""
        return token.kind is Kind.WORD and any(term.role in _MEASURES for term in spelled(token.text, self._locale))

    def _is_one(self, span: Span) -> bool:
        if span not in self._one:
            self._one[span] = self._can_be_one(span)
        return self._one[span]

    def _can_be_one(self, span: Span) -> bool:
        """Whether numerals side by side can be one amount: groups of three, or "1 mill 250 000"."""
        within = self.tokens[span.start : span.end]
        numerals = [place for place, token in enumerate(within) if token.kind is Kind.NUMERAL]
        between = within[: numerals[-1] + 1]
        if all(token.kind is Kind.NUMERAL for token in between):
            return _GROUPED.fullmatch(untokenise(between)) is not None and bool(self.values(span))
        words = [token for token in between if token.kind is not Kind.NUMERAL]
        reading = read_amount(untokenise(within), self._locale) if all(map(self._measures, words)) else None
        return isinstance(reading, Amount)

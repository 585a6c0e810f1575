"""How far two accounts are apart, line by line, and what of that has been explained."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from domain.case import Case
from domain.letter_accounts import Account, Letter, matched, total
from domain.letter_lines import LineKind
from domain.money import ZERO

ROUNDING = Decimal(1)
"""Less than a dollar or a krone is rounding, and nothing to name."""
SUM, LET_OFF = "sum", "let_off"
Key = LineKind | str
Over = tuple[tuple[LineKind, ...], Decimal]
"""Kinds of cost, and how much of them the law does not let count."""


class Apart:
    """How much more the letter asks for, line by line, and what of that is not yet explained."""

    def __init__(self, case: Case, theirs: Letter, own: Account) -> None:
        self.case = case
        self.letter = theirs
        self.theirs, self.own = matched(theirs.account, own)
        self.first: dict[Key, Decimal] = {key: more for key, more in self._lines() if abs(more) >= ROUNDING}
        self.left = dict(self.first)

    def _lines(self) -> Iterator[tuple[Key, Decimal]]:
        theirs, own = self.theirs, self.own
        if theirs.claim is not None and own.claim is not None:
            yield LineKind.CLAIM, theirs.claim - own.claim
        if theirs.value is not None and own.value is not None:
            yield LineKind.VALUATION, own.value - theirs.value
        yield LineKind.PRIOR_LIENS, theirs.liens - own.liens
        yield LET_OFF, own.let_off
        yield SUM, self.letter.off_by
        if self.letter.account.costs or self.letter.complete:
            for kind in {**theirs.costs, **own.costs}:
                yield kind, theirs.costs.get(kind, ZERO) - own.costs.get(kind, ZERO)
        if theirs.credits or theirs.paid or self.letter.complete:
            yield LineKind.PAID, own.paid - theirs.paid
            for kind in {**theirs.credits, **own.credits}:
                yield kind, own.credits.get(kind, ZERO) - theirs.credits.get(kind, ZERO)

    @property
    def lumped(self) -> bool:
        """Whether costs that one side divides up are compared as a sum."""
        return set(self.theirs.costs) != set(self.letter.account.costs)

    def more(self, key: Key) -> Decimal:
        """Return what is not yet explained of a line: above zero where the letter asks for more."""
        return self.left.get(key, ZERO)

    def explain(self, key: Key, amount: Decimal) -> None:
        """Take note that so much of a line's difference has been said."""
        self.left[key] = self.more(key) - amount

    def explain_all(self, keys: Iterable[Key]) -> None:
        """Take note that these lines' differences have been said, or make up for another's."""
        for key in keys:
            self.explain(key, self.more(key))

    def explain_costs(self, kinds: Iterable[LineKind], amount: Decimal) -> None:
        """Take note that so much of these costs has been said, or of their sum where one side does not divide it."""
        for kind in (*kinds, LineKind.COSTS_OTHER):
            said = min(amount, max(ZERO, self.more(kind)))
            self.explain(kind, said)
            amount -= said

    def over(self, keys: Iterable[LineKind]) -> dict[LineKind, Decimal]:
        """Return the lines among these where the letter asks for more, with how much."""
        return {key: self.more(key) for key in keys if self.more(key) > ZERO}

    def under(self, keys: Iterable[LineKind]) -> dict[LineKind, Decimal]:
        """Return the lines among these where the letter asks for less, with how much."""
        return {key: -self.more(key) for key in keys if self.more(key) < ZERO}

    def part_of(self, sums: dict[LineKind, Decimal], amount: Decimal) -> tuple[LineKind, ...]:
        """Return the one line, or all of them together, that come to the amount; none where neither does."""
        one = next(((kind,) for kind, each in sums.items() if each == amount), ())
        return one or (tuple(sums) if sums and total(sums) == amount else ())

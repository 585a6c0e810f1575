"""The two accounts that are laid side by side: the letter's, and the one made up here."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from itertools import combinations

from domain.assessment import Statement
from domain.case import Case, Cost, Credit
from domain.letter_lines import LetterLine, LineKind
from domain.money import ZERO
from domain.statement import credited_field

Sums = Mapping[LineKind, Decimal]
UNNAMED = frozenset({LineKind.COSTS_OTHER, LineKind.CREDITS_OTHER})
OF_THE_CLAIM = frozenset(
    {
        LineKind.COSTS_DEFAULT_INTEREST,
        LineKind.COSTS_INSURANCE,
        LineKind.COSTS_ADMINISTRATIVE,
        LineKind.COSTS_OTHER,
    }
)
"""What a lender may list beside the principal, and what was owed before the sale holds already."""
MOST_PARTS = 8


@dataclass(frozen=True)
class Account:
    """One account: what is owed, what the thing counts for, and what is added and taken off, each above zero."""

    claim: Decimal | None = None
    value: Decimal | None = None
    liens: Decimal = ZERO
    paid: Decimal = ZERO
    let_off: Decimal = ZERO
    costs: Sums = field(default_factory=dict)
    credits: Sums = field(default_factory=dict)

    @property
    def balance(self) -> Decimal | None:
        """What it comes to, below zero where money is left over; None without a claim or a value."""
        if self.claim is None or self.value is None:
            return None
        taken_off = self.value + total(self.credits) + self.paid + self.let_off
        return self.claim + total(self.costs) + self.liens - taken_off


@dataclass(frozen=True)
class Letter:
    """The letter's account: its sum as printed, the lines it has twice, and what it says the thing was valued at."""

    account: Account
    total: Decimal | None
    repeated: tuple[LetterLine, ...]
    price: Decimal | None
    valuation: Decimal | None

    @property
    def valued(self) -> bool:
        """Whether it is the valuation, and not a price, that was taken off."""
        return self.valuation is not None and self.account.value == self.valuation != self.price

    @property
    def complete(self) -> bool:
        """Whether it shows what is needed to follow its sum."""
        return self.account.balance is not None

    @property
    def bare(self) -> bool:
        """Whether it names a sum and no line that leads to it."""
        return self.account == Account()

    @property
    def asked(self) -> Decimal | None:
        """What the letter asks for: its printed sum, or else what its lines come to, and never less than nothing."""
        counted = self.account.balance
        return self.total if self.total is not None or counted is None else max(ZERO, counted)

    @property
    def off_by(self) -> Decimal:
        """By how much the printed sum is above its lines; 0 where there is no sum, or too few lines."""
        counted = self.account.balance
        if self.total is None or counted is None or (not self.total and counted < ZERO):
            return ZERO
        return self.total - counted


def total(sums: Sums) -> Decimal:
    """Return what they come to together."""
    return sum(sums.values(), ZERO)


def ours(case: Case, statement: Statement) -> Account:
    """Return the account made up here."""
    inside = bool(case.costs_already_counted)
    return Account(
        claim=case.claim,
        value=getattr(case, credited_field(case)),
        liens=case.prior_liens or ZERO,
        paid=(case.paid_since_sale or ZERO) + (case.settlement_paid or ZERO) + _payments(case),
        let_off=statement.released or ZERO,
        costs={} if inside else _by_kind("costs", case.costs or ()),
        credits={
            kind: amount
            for kind, amount in _by_kind("credits", case.credits or ()).items()
            if kind is not LineKind.CREDITS_PAYMENT
        },
    )


def _payments(case: Case) -> Decimal:
    """Payments are money paid, wherever a letter puts them."""
    return _by_kind("credits", case.credits or ()).get(LineKind.CREDITS_PAYMENT, ZERO)


def _by_kind(what: str, items: Iterable[Cost | Credit]) -> dict[LineKind, Decimal]:
    sums: dict[LineKind, Decimal] = {}
    for item in items:
        if item.amount:
            kind = LineKind(f"{what}_{item.kind}")
            sums[kind] = sums.get(kind, ZERO) + item.amount
    return sums


def letter(case: Case, lines: Sequence[LetterLine]) -> Letter:
    """Return the letter's account: the last sum printed counts, and of two prices the one before costs."""
    amounts = {kind: [line.amount for line in lines if line.kind is kind] for kind in LineKind}
    costs = {kind: sum(found, ZERO) for kind, found in amounts.items() if kind.cost and any(found)}
    taken_off = {kind: sum(found, ZERO) for kind, found in amounts.items() if kind.credit and any(found)}
    payments = taken_off.pop(LineKind.CREDITS_PAYMENT, ZERO)
    prices = amounts[LineKind.PRICE]
    price = None if not prices else max(prices) if costs else min(prices)
    valuation = amounts[LineKind.VALUATION][-1] if amounts[LineKind.VALUATION] else None
    account = Account(
        claim=amounts[LineKind.CLAIM][0] if amounts[LineKind.CLAIM] else None,
        value=price if price is not None else valuation,
        liens=sum(amounts[LineKind.PRIOR_LIENS], ZERO),
        paid=sum(amounts[LineKind.PAID], ZERO) + payments,
        costs=costs,
        credits=taken_off,
    )
    printed = amounts[LineKind.TOTAL][-1] if amounts[LineKind.TOTAL] else None
    found = Letter(account, printed, _repeated(lines), price, valuation)
    return _with_costs_inside(_with_its_parts(case, _with_its_value(case, found), lines))


def _repeated(lines: Sequence[LetterLine]) -> tuple[LetterLine, ...]:
    counted = Counter(line for line in lines if line.kind.cost and line.amount)
    return tuple(line for line, times in counted.items() for _ in range(times - 1))


def _with_its_value(case: Case, found: Letter) -> Letter:
    """Where it names a price and a valuation, the one that leads to its sum was taken off; else the lawful one."""
    if found.price is None or found.valuation is None:
        return found
    lawful = found.valuation if credited_field(case) == "fair_value" else found.price
    other = found.price if lawful is found.valuation else found.valuation
    by_law, by_other = (replace(found, account=replace(found.account, value=value)) for value in (lawful, other))
    return by_other if by_law.off_by and not by_other.off_by else by_law


def _with_its_parts(case: Case, found: Letter, lines: Sequence[LetterLine]) -> Letter:
    """Principal and what stands beside it, interest above all, are the claim where they come to what is owed here."""
    claim, own = found.account.claim, {f"costs_{cost.kind}" for cost in case.costs or ()}
    if claim is None or case.claim is None:
        return found
    beside = [line for line in lines if line.kind in OF_THE_CLAIM and line.kind not in own][:MOST_PARTS]
    for many in range(1, len(beside) + 1):
        for parts in combinations(beside, many):
            if sum((part.amount for part in parts), claim) == case.claim:
                return replace(found, account=replace(found.account, claim=case.claim, costs=_without(found, parts)))
    return found


def _without(found: Letter, parts: Iterable[LetterLine]) -> Sums:
    costs = dict(found.account.costs)
    for part in parts:
        costs[part.kind] = costs.get(part.kind, ZERO) - part.amount
    return {kind: amount for kind, amount in costs.items() if amount}


def _with_costs_inside(found: Letter) -> Letter:
    """Costs that are listed and not added to the sum are a part of the claim, which is shown without them."""
    listed, claim = total(found.account.costs), found.account.claim
    if claim is None or not listed or found.off_by != -listed:
        return found
    return replace(found, account=replace(found.account, claim=claim - listed))


def matched(theirs: Account, own: Account) -> tuple[Account, Account]:
    """Return both accounts with their costs and credits made comparable, where one side names only a sum."""
    costs = _comparable(theirs.costs, own.costs, LineKind.COSTS_OTHER)
    refunds = _comparable(theirs.credits, own.credits, LineKind.CREDITS_OTHER)
    return (
        replace(theirs, costs=costs[0], credits=refunds[0]),
        replace(own, costs=costs[1], credits=refunds[1]),
    )


def _comparable(theirs: Sums, own: Sums, lump: LineKind) -> tuple[Sums, Sums]:
    """A sum that one side does not divide up is seen as the other's lines that come to it, or compared as a sum."""
    if not theirs or not own or set(theirs) == set(own) or not (set(theirs) == {lump} or set(own) == {lump}):
        return theirs, own
    if set(own) == {lump} and (part := _coming_to(theirs, own[lump])):
        return theirs, part
    if set(theirs) == {lump} and (part := _coming_to(own, theirs[lump])):
        return part, own
    return {lump: total(theirs)}, {lump: total(own)}


def _coming_to(sums: Sums, amount: Decimal) -> Sums | None:
    """Return as many of the lines as there are that come to the amount."""
    for many in range(len(sums), 0, -1):
        for kinds in combinations(sums, many):
            if sum((sums[kind] for kind in kinds), ZERO) == amount:
                return {kind: sums[kind] for kind in kinds}
    return None

"""What an account can come to where an amount is not known: bounds that follow from arithmetic alone."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from domain.case import Case, Cost, Credit
from domain.choices import Event, Outcome
from domain.findings.ranges import Unknown
from domain.money import ZERO
from domain.rest import first_loan_open
from domain.statement import credited_field


@dataclass(frozen=True)
class Bounds:
    """The least and the most that an amount can be; a most of None is open."""

    low: Decimal
    high: Decimal | None

    @property
    def width(self) -> Decimal:
        """How far the two are apart; an open side is endlessly far."""
        return Decimal("Infinity") if self.high is None else self.high - self.low


@dataclass(frozen=True)
class Reach:
    """What may still be owed and what may be left over, and the unknown amounts that decide it."""

    left: Bounds
    surplus: Bounds
    raising: tuple[Unknown, ...]
    lowering: tuple[Unknown, ...]
    driver: Unknown

    @property
    def unknown(self) -> tuple[Unknown, ...]:
        """Every unknown amount, those that raise the result first."""
        return (*self.raising, *self.lowering)


RAISING = ("claim", "costs", "prior_liens")
LOWERING = ("sale_price", "fair_value", "credits", "paid_since_sale")
MOST_FIRST = ("claim", "sale_price", "fair_value", "costs", "credits", "prior_liens", "paid_since_sale")
"""Of two unknown amounts that move the result equally far, the one that the account cannot do without comes first."""


def reach(case: Case) -> Reach | None:
    """Return what the account can come to, or None where nothing is unknown, or the unknown cannot be bounded at all.

    An amount is never below 0; what was paid first to others came out of the price, so neither can exceed the other;
    unknown costs only raise, unknown credits and payments only lower. Nothing else is supposed.
    """
    if not _has_account(case):
        return None
    amounts = bounds(case)
    unknown = {field: tuple(_unknown(case, field)) for field in amounts}
    if not any(unknown.values()):
        return None
    balance_low, balance_high = _balance(amounts, credited_field(case))
    named = [field for field in MOST_FIRST if unknown.get(field)]
    return Reach(
        left=_left(case, amounts["paid_since_sale"], balance_low, balance_high),
        surplus=Bounds(
            ZERO if balance_high is None else max(ZERO, -balance_high),
            None if balance_low is None else max(ZERO, -balance_low),
        ),
        raising=tuple(each for field in RAISING for each in unknown[field]),
        lowering=tuple(each for field in LOWERING for each in unknown.get(field, ())),
        driver=unknown[max(named, key=lambda field: amounts[field].width)][0],
    )


def comes_on_top(case: Case) -> tuple[Unknown, ...]:
    """Return the unknown amounts that raise what may be claimed without a bound, also where the law limits it."""
    found = reach(case)
    if found is None or found.left.high is not None:
        return ()
    return found.raising


def _has_account(case: Case) -> bool:
    """Whether a sale is accounted for whose rest was not simply let off, and its two sides were asked about."""
    if case.event is Event.NOT_SOLD_YET or case.outcome is Outcome.SETTLED:
        return False
    if case.outcome is Outcome.RELEASED and case.amount_released is None:
        return False
    if first_loan_open(case) and not case.asked("prior_liens"):
        return False
    return case.asked("claim") and case.asked(credited_field(case))


def bounds(case: Case) -> Mapping[str, Bounds]:
    """Return the least and the most that each amount of the account can be."""
    field = credited_field(case)
    price: Decimal | None = getattr(case, field)
    liens = case.prior_liens
    first = Bounds(ZERO, price) if case.asked("prior_liens") and liens is None else _just(liens or ZERO)
    return {
        "claim": Bounds(ZERO, None) if case.claim is None else _just(case.claim),
        field: Bounds(liens or ZERO, None) if price is None else _just(price),
        "prior_liens": first,
        "costs": _added(case),
        "credits": _listed(case, "credits"),
        "paid_since_sale": Bounds(ZERO, None) if _not_known(case, "paid_since_sale") else _just(_paid(case)),
    }


def _just(amount: Decimal) -> Bounds:
    return Bounds(amount, amount)


def _paid(case: Case) -> Decimal:
    return case.paid_since_sale or ZERO


def _not_known(case: Case, field: str) -> bool:
    """Whether the person was asked and does not know; what was not asked is assumed, as the account says."""
    return case.asked(field) and getattr(case, field) is None


def _items(case: Case, field: str) -> tuple[Cost | Credit, ...]:
    return getattr(case, field) or ()


def _listed(case: Case, field: str) -> Bounds:
    amounts = [item.amount for item in _items(case, field)]
    known = sum((amount for amount in amounts if amount is not None), ZERO)
    return Bounds(known, None if None in amounts or _not_known(case, field) else known)


def _added(case: Case) -> Bounds:
    """Costs that are inside the claim already add nothing; where that is not known, they may add nothing."""
    if case.costs_already_counted:
        return _just(ZERO)
    costs = _listed(case, "costs")
    return Bounds(ZERO, costs.high) if _not_known(case, "costs_already_counted") else costs


def _balance(amounts: Mapping[str, Bounds], field: str) -> tuple[Decimal | None, Decimal | None]:
    """Return the least and the most of claim and costs, less credits and the net price; None is open."""
    claim, costs, off = amounts["claim"], amounts["costs"], amounts["credits"]
    price, liens = amounts[field], amounts["prior_liens"]
    net_low = ZERO if liens.width else price.low - liens.low
    low = high = None
    if price.high is not None and off.high is not None:
        low = claim.low + costs.low - off.high - (price.high - liens.low)
    if claim.high is not None and costs.high is not None:
        high = claim.high + costs.high - off.low - net_low
    return low, high


def _left(case: Case, paid: Bounds, low: Decimal | None, high: Decimal | None) -> Bounds:
    """Return what is left of the balance after what was let off and paid, never below 0."""
    taken = (case.amount_released or ZERO if case.outcome is Outcome.RELEASED else ZERO) + (
        case.settlement_paid or ZERO
    )
    least = ZERO if low is None or paid.high is None else max(ZERO, low - taken - paid.high)
    return Bounds(least, None if high is None else max(ZERO, high - taken - paid.low))


def _unknown(case: Case, field: str) -> Iterator[Unknown]:
    """Yield the names of what is not known of an amount."""
    if field == "costs" and case.costs_already_counted:
        return
    if _not_known(case, field):
        yield Unknown(field)
    if field not in {"costs", "credits"}:
        return
    for kind in dict.fromkeys(item.kind for item in _items(case, field) if item.amount is None):
        yield Unknown(f"{field}_{kind}")
    if field == "costs" and _listed(case, field).low and _not_known(case, "costs_already_counted"):
        yield Unknown.COSTS_ALREADY_COUNTED

"""The account, line by line, in the order the law prescribes, and what became of the rest."""

from collections.abc import Iterator
from decimal import Decimal

from domain.assessment import Line, Statement
from domain.case import Case, Cost
from domain.choices import CostKind, Event, Outcome
from domain.matter import Matter
from domain.money import ZERO


def credited_field(case: Case) -> str:
    """Name the amount that is credited against the claim: the price, or the valuation of a Norwegian take-back."""
    if not case.in_norway or case.event not in {Event.REPOSSESSION, Event.VOLUNTARY_SURRENDER}:
        return "sale_price"
    agreed = case.event is Event.VOLUNTARY_SURRENDER and case.fair_value is None and case.sale_price is not None
    return "sale_price" if agreed else "fair_value"


def added_costs(matter: Matter) -> Decimal | None:
    """Return the costs that come on top of the claim; None where it is not known whether they are inside it."""
    costs = matter.total("costs")
    if costs == ZERO:
        return ZERO
    counted = matter.yes("costs_already_counted")
    if counted is None:
        return None
    return ZERO if counted else costs


def obligation(matter: Matter) -> Decimal | None:
    """Return claim plus costs less credits, or None where it cannot be computed."""
    claim, costs = matter.amount("claim"), added_costs(matter)
    if claim is None or costs is None:
        return None
    return claim + costs - matter.total("credits")


def account(matter: Matter) -> Statement:
    """Return the account of a sale: what it comes to, what became of the rest, and the lender's figure beside it."""
    if matter.case.event is Event.NOT_SOLD_YET:
        return Statement()
    field = credited_field(matter.case)
    if matter.case.in_norway and field == "sale_price" and matter.case.event is Event.VOLUNTARY_SURRENDER:
        matter.assume("fair_value", str(matter.case.sale_price))
    claim, credited, owed = matter.amount("claim"), matter.amount(field), obligation(matter)
    if claim is None or credited is None:
        return Statement()
    before_costs = claim - credited
    if owed is None:
        return Statement(before_costs=before_costs)
    balance = owed - (credited - matter.total("prior_liens"))
    deficiency = max(ZERO, balance)
    released, still_owed = _rest(matter, deficiency)
    figure = matter.case.lender_figure
    statement = Statement(
        before_costs=before_costs,
        deficiency=deficiency,
        surplus=max(ZERO, -balance),
        released=released,
        still_owed=still_owed,
        lender_difference=None if figure is None or still_owed is None else figure - still_owed,
    )
    return statement.model_copy(update={"lines": tuple(_lines(matter.case, field, balance, statement))})


def _rest(matter: Matter, deficiency: Decimal) -> tuple[Decimal | None, Decimal | None]:
    """Return what was let off and what is still owed, each None where it cannot be computed."""
    outcome, paid = matter.case.outcome, _paid_since(matter)
    if outcome is Outcome.SETTLED:
        settlement = matter.amount("settlement_paid")
        if settlement is None or paid is None:
            return None, ZERO
        return max(ZERO, deficiency - settlement - paid), ZERO
    if outcome is None and matter.case.asked("outcome"):
        matter.miss("outcome")
    released: Decimal | None = ZERO
    if outcome is Outcome.RELEASED:
        released = matter.defaulted("amount_released", deficiency)
    if released is None or paid is None:
        return released, None
    return released, max(ZERO, deficiency - released - paid - (matter.case.settlement_paid or ZERO))


def _paid_since(matter: Matter) -> Decimal | None:
    return matter.defaulted("paid_since_sale", ZERO)


def _lines(case: Case, field: str, balance: Decimal, statement: Statement) -> Iterator[Line]:
    credited: Decimal = getattr(case, field)
    liens = case.prior_liens or ZERO
    if balance < 0:
        yield from _surplus_lines(case, field, credited, liens)
        yield Line(kind="surplus", amount=-balance)
        return
    if not case.in_norway:
        yield from _us_lines(case, credited, liens)
    elif field == "sale_price" and case.event is not Event.VOLUNTARY_SURRENDER:
        yield from _norwegian_sale_lines(case, credited, liens)
    else:
        yield from _take_back_lines(case, field, credited, liens)
    yield Line(kind="deficiency", amount=balance)
    yield from _rest_lines(case, statement)


def _surplus_lines(case: Case, field: str, credited: Decimal, liens: Decimal) -> Iterator[Line]:
    """What the collateral brought comes first, so that no sum on the way is below zero."""
    yield Line(kind=field if field == "sale_price" else "valuation", amount=credited)
    if liens:
        yield Line(kind="prior_liens", amount=-liens)
    for line in (Line(kind="claim", amount=case.claim or ZERO), *_cost_lines(case), *_credit_lines(case)):
        yield Line(kind=line.kind, amount=-line.amount)


def _us_lines(case: Case, price: Decimal, liens: Decimal) -> Iterator[Line]:
    """UCC § 9-616(c): obligation, proceeds, what is left, costs by type, credits by type."""
    claim = case.claim or ZERO
    yield Line(kind="claim", amount=claim)
    yield Line(kind="sale_price", amount=-price)
    if liens:
        yield Line(kind="prior_liens", amount=liens)
    more = (*_cost_lines(case), *_credit_lines(case))
    if more:
        yield Line(kind="left_after_sale", amount=claim - price + liens)
    yield from more


LENDERS_OWN = frozenset({f"costs_{CostKind.INSURANCE}", f"costs_{CostKind.DEFAULT_INTEREST}"})
"""Costs that are part of the claim itself; the others are costs of the sale or of taking it back."""


def _norwegian_sale_lines(case: Case, price: Decimal, liens: Decimal) -> Iterator[Line]:
    """Tvangsfullbyrdelsesloven § 11-36: costs and better-ranked claims off the top, the rest to the lender."""
    yield Line(kind="sale_price", amount=price)
    added = tuple(line for line in _cost_lines(case) if line.kind in LENDERS_OWN)
    costs = tuple(Line(kind=line.kind, amount=-line.amount) for line in _cost_lines(case) if line not in added)
    yield from costs
    if liens:
        yield Line(kind="prior_liens", amount=-liens)
    to_lender = price + sum((line.amount for line in costs), ZERO) - liens
    yield Line(kind="to_lender", amount=to_lender)
    yield Line(kind="claim", amount=case.claim or ZERO)
    yield from added
    yield Line(kind="to_lender_taken_off", amount=-to_lender)
    yield from _credit_lines(case)


def _take_back_lines(case: Case, field: str, value: Decimal, liens: Decimal) -> Iterator[Line]:
    """Tvangsfullbyrdelsesloven § 9-8: rest of the credit, insurance, default interest, necessary costs; the value."""
    claim = case.claim or ZERO
    yield Line(kind="claim", amount=claim)
    costs = sorted(_cost_lines(case), key=lambda line: line.kind not in LENDERS_OWN)
    yield from costs
    yield Line(kind="total_claim", amount=claim + sum((line.amount for line in costs), ZERO))
    yield from _credit_lines(case)
    yield Line(kind=field if field == "sale_price" else "valuation", amount=-value)
    if liens:
        yield Line(kind="prior_liens", amount=liens)


def _cost_lines(case: Case) -> Iterator[Line]:
    if case.costs_already_counted:
        return
    for kind, amount in _by_kind(case.costs or ()):
        yield Line(kind=f"costs_{kind}", amount=amount)


def _credit_lines(case: Case) -> Iterator[Line]:
    for kind, amount in _by_kind(case.credits or ()):
        yield Line(kind=f"credits_{kind}", amount=-amount)


def _by_kind(items: tuple[Cost, ...] | tuple[object, ...]) -> Iterator[tuple[str, Decimal]]:
    sums: dict[str, Decimal] = {}
    for item in items:
        amount = getattr(item, "amount", None)
        if amount is not None:
            kind = str(getattr(item, "kind", ""))
            sums[kind] = sums.get(kind, ZERO) + amount
    yield from sums.items()


def _rest_lines(case: Case, statement: Statement) -> Iterator[Line]:
    taken_off = (
        ("released", statement.released),
        ("settlement_paid", case.settlement_paid),
        ("paid_since_sale", case.paid_since_sale),
    )
    shown = [Line(kind=kind, amount=-amount) for kind, amount in taken_off if amount]
    if case.outcome is Outcome.SETTLED and case.settlement_paid is None and statement.deficiency:
        shown = [Line(kind="settled_or_released", amount=-statement.deficiency)]
    yield from shown
    if shown and statement.still_owed is not None:
        yield Line(kind="still_owed", amount=statement.still_owed)

"""The price that follows from the lender's figure, where the price itself is not known."""

from decimal import Decimal

from domain.case import Case
from domain.choices import Event
from domain.findings import solved_price as says
from domain.findings.statement import StatementFinding
from domain.money import ZERO
from domain.rest import LET_GO
from domain.statement import credited_field


def solved(case: Case) -> StatementFinding | None:
    """Return what the sale must have brought, or None where the price is known or cannot be worked out.

    The figure is the claim with its costs, less credits, later payments and the price. A claim paid first out of the
    price is added back. Costs that are not known, or not known to come on top, stay taken off.
    """
    field, figure = credited_field(case), case.lender_figure
    if case.claim is None or figure is None or getattr(case, field) is not None:
        return None
    if case.event is Event.NOT_SOLD_YET or case.outcome in LET_GO:
        return None
    costs = _on_top(case)
    owed = case.claim + costs - _came_off(case)
    if figure > owed:
        return says.AsksMoreThanOwed(owed=owed, lender_figure=figure, more=figure - owed)
    left = owed - figure
    if not costs:
        less = says.PriceLessCosts if field == "sale_price" else says.ValueLessCosts
        return less(owed=owed, lender_figure=figure, left=left)
    brought = left + (case.prior_liens or ZERO)
    if field == "sale_price":
        return says.PriceSolved(lender_figure=figure, price=brought)
    return says.ValueSolved(lender_figure=figure, value=brought)


def _on_top(case: Case) -> Decimal:
    if case.costs_already_counted or (case.costs_already_counted is None and case.asked("costs_already_counted")):
        return ZERO
    return sum((cost.amount or ZERO for cost in case.costs or ()), ZERO)


def _came_off(case: Case) -> Decimal:
    credited = sum((credit.amount or ZERO for credit in case.credits or ()), ZERO)
    return credited + (case.paid_since_sale or ZERO)

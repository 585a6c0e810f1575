"""What the loss of the collateral comes to for federal tax: the amount realized, and the debt that was cancelled."""

from dataclasses import dataclass
from decimal import Decimal

from domain.choices import CostKind, Event
from domain.matter import Matter
from domain.money import ZERO
from domain.statement import obligation
from domain.us.recourse import Recourse, recourse_by_law

SELLING_COSTS = {CostKind.SALE, CostKind.AGENT, CostKind.LEGAL}


@dataclass(frozen=True)
class Reading:
    """The two figures under one way to look at the loan; None cannot be computed."""

    amount_realized: Decimal | None = None
    cancelled_debt: Decimal | None = None


def treatment(matter: Matter) -> Recourse:
    """Return how the tax looks at the loan: as stated, else by the law of the place; UNKNOWN when stated as such.

    A bar on the kind of loan makes it nonrecourse; a bar on the way of sale alone leaves it disputed while anything is
    left to bar. Without a bar that is known, the loan is taken as recourse, as an assumption.
    """
    if matter.case.asked("recourse"):
        stated = matter.case.recourse
        return Recourse.UNKNOWN if stated is None else (Recourse.RECOURSE if stated else Recourse.NONRECOURSE)
    by_law = recourse_by_law(matter)
    if by_law is Recourse.NONRECOURSE or (by_law is Recourse.DISPUTED and matter.statement.deficiency):
        return by_law
    matter.assume("recourse", True)
    return Recourse.RECOURSE


def transfer(matter: Matter) -> Reading:
    """Return the amount realized and the cancelled debt; empty where the treatment is disputed."""
    treated = treatment(matter)
    if treated is Recourse.RECOURSE:
        return recourse_reading(matter)
    if treated is Recourse.NONRECOURSE:
        return nonrecourse_reading(matter)
    return Reading() if treated is Recourse.DISPUTED else _whatever_the_loan_is(matter)


def _whatever_the_loan_is(matter: Matter) -> Reading:
    one, other = recourse_reading(matter), nonrecourse_reading(matter)
    if one != other:
        matter.miss("recourse")
    return Reading(
        amount_realized=one.amount_realized if one.amount_realized == other.amount_realized else None,
        cancelled_debt=one.cancelled_debt if one.cancelled_debt == other.cancelled_debt else None,
    )


def recourse_reading(matter: Matter) -> Reading:
    """Return the figures for a loan that the person answers for with all they own."""
    if matter.case.event is Event.SHORT_SALE:
        return Reading(amount_realized=_net_price(matter), cancelled_debt=matter.statement.released)
    settled, value = settled_by_the_sale(matter), value_after_prior_liens(matter)
    if settled is None or value is None:
        return Reading()
    surplus = matter.statement.surplus or ZERO
    return Reading(
        amount_realized=matter.total("prior_liens") + min(settled, value) + surplus,
        cancelled_debt=max(ZERO, settled - value),
    )


def nonrecourse_reading(matter: Matter) -> Reading:
    """Return the figures for a loan that only the collateral answers for: the whole debt counts as the price."""
    owed = obligation(matter)
    if owed is None:
        return Reading()
    surplus = matter.statement.surplus or ZERO
    return Reading(amount_realized=matter.total("prior_liens") + owed + surplus, cancelled_debt=ZERO)


def _net_price(matter: Matter) -> Decimal | None:
    price = matter.amount("sale_price")
    return None if price is None else price - selling_costs(matter)


def selling_costs(matter: Matter) -> Decimal:
    """Return the costs of the sale, the agent and the lawyer, which lower what a short sale brought."""
    spent = (cost.amount or ZERO for cost in matter.case.costs or () if cost.kind in SELLING_COSTS)
    return sum(spent, ZERO)


def settled_by_the_sale(matter: Matter) -> Decimal | None:
    """Return the obligation less what the person was still liable for right after, whether paid since or not."""
    owed, deficiency, released = obligation(matter), matter.statement.deficiency, matter.statement.released
    if owed is None or deficiency is None or released is None:
        return None
    return owed - (deficiency - released)


def value_after_prior_liens(matter: Matter) -> Decimal | None:
    """Return what the collateral was worth to this loan; the price stands for the value where that was not asked."""
    value = matter.defaulted("fair_value", matter.case.sale_price)
    return None if value is None else value - matter.total("prior_liens")

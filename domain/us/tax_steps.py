"""The tax figures as sums that somebody else can follow: the debt that ended, its value, the price for tax."""

from collections.abc import Iterator
from decimal import Decimal

from domain.choices import Event
from domain.findings import us_left_out
from domain.findings import us_tax_sums as says
from domain.law import Conclusion
from domain.matter import Matter
from domain.money import ZERO
from domain.statement import added_costs
from domain.us import federal_sources as source
from domain.us.cancelled_debt import (
    recourse_reading,
    selling_costs,
    settled_by_the_sale,
    value_after_prior_liens,
)


def owed_in_all(matter: Matter, owed: Decimal) -> Iterator[Conclusion]:
    """Yield what was owed in all, where costs or credits changed the claim."""
    costs, credits_ = added_costs(matter) or ZERO, matter.total("credits")
    if costs or credits_:
        claim = owed - costs + credits_
        yield says.OwedInAll(claim=claim, costs=costs, credits=credits_, obligation=owed)


def recourse_steps(matter: Matter, owed: Decimal) -> Iterator[Conclusion]:
    """Yield the steps for a loan that the person answers for: what was cancelled, and the price."""
    yield from _short_sale(matter) if matter.case.event is Event.SHORT_SALE else _taken(matter, owed)


def _short_sale(matter: Matter) -> Iterator[Conclusion]:
    if matter.statement.released:
        yield says.ShortSaleCancelled(cancelled=matter.statement.released).citing(source.INCOME)
    price, costs = matter.case.sale_price or ZERO, selling_costs(matter)
    yield says.ShortSalePrice(price=price, costs=costs, amount_realized=price - costs)


def _taken(matter: Matter, owed: Decimal) -> Iterator[Conclusion]:
    settled, value = settled_by_the_sale(matter), value_after_prior_liens(matter)
    realized = recourse_reading(matter).amount_realized
    if settled is None or value is None or realized is None:
        return
    if owed != settled:
        ended = says.DebtEnded(obligation=owed, kept=owed - settled, settled=settled)
        yield ended.citing(source.PUB_4681, source.AIZAWA)
    yield from _cancelled(matter, settled, value)
    liens, surplus = matter.total("prior_liens"), matter.statement.surplus or ZERO
    if liens or surplus:
        counted = realized - liens - surplus
        yield says.PriceSum(counted=counted, prior_liens=liens, surplus=surplus, amount_realized=realized)
    else:
        yield says.PriceIs(amount_realized=realized)


def _cancelled(matter: Matter, settled: Decimal, value: Decimal) -> Iterator[Conclusion]:
    liens = matter.total("prior_liens")
    if liens:
        yield says.ValueForThisLoan(value=value + liens, prior_liens=liens, left=value)
    if settled > value:
        yield us_left_out.CancelledSum(settled=settled, value=value, cancelled=settled - value)
    else:
        yield says.ValueCoversDebt(settled=settled, value=value)
    stated, price = value + liens, matter.case.sale_price or ZERO
    proof = says.ValueIsTheBid() if stated == price else says.ValueNeedsProof(value=stated, price=price)
    yield proof.citing(source.FORECLOSURE_BID)


def nonrecourse_steps(matter: Matter, owed: Decimal, realized: Decimal) -> Iterator[Conclusion]:
    """Yield the one step for a loan that only the collateral answers for: the whole debt is the price."""
    liens, surplus = matter.total("prior_liens"), matter.statement.surplus or ZERO
    if liens or surplus:
        summed = says.WholeDebtPriceSum(obligation=owed, prior_liens=liens, surplus=surplus, amount_realized=realized)
        yield summed.citing(source.NONRECOURSE_SALE)
    else:
        yield says.WholeDebtPriceIs(amount_realized=realized).citing(source.NONRECOURSE_SALE)

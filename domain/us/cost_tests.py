"""The test that each kind of cost has to pass before it is added to the rest."""

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal

from domain.choices import CostKind, Event
from domain.findings import us_goods_costs as says
from domain.findings.us_liability import LiabilityFinding
from domain.law import Citation, Conclusion, rule
from domain.matter import Matter
from domain.money import ZERO
from domain.us import sources_goods as source
from domain.us.federal_sources import REFUNDS
from domain.us.lost_goods import is_home

ORDINARY = (CostKind.REPOSSESSION, CostKind.STORAGE, CostKind.SALE, CostKind.AGENT)
LAW_AND_COURT = (CostKind.LEGAL, CostKind.COURT)
Test = tuple[tuple[CostKind, ...], Callable[..., LiabilityFinding], Citation]
TESTS: tuple[Test, ...] = (
    (LAW_AND_COURT, says.LegalCosts, source.COSTS),
    ((CostKind.ADMINISTRATIVE,), says.OverheadCosts, source.COSTS),
    ((CostKind.OTHER,), says.UnnamedCosts, source.COSTS),
    ((CostKind.REPAIR,), says.RepairCosts, source.COSTS_IN_COURT),
    ((CostKind.DEFAULT_INTEREST,), says.LateInterest, source.LATE_RATE),
    ((CostKind.INSURANCE,), says.InsuranceCosts, REFUNDS),
)
"""The costs most worth asking about first."""


@rule(source.COSTS)
def of_goods(matter: Matter) -> Iterator[Conclusion]:
    """Lawyers count by agreement and law only; overhead does not count; repairs should pay for themselves."""
    if is_home(matter.case):
        return
    stated = _stated(matter)
    for kinds, test, cited in TESTS:
        if amount := _total(stated, kinds):
            yield test(amount=amount).citing(cited)


@rule(source.COSTS)
def lawyer(matter: Matter) -> Iterator[Conclusion]:
    """Legal costs count only where the agreement provides for them and the law does not forbid it."""
    if not is_home(matter.case) and not _total(_stated(matter), LAW_AND_COURT):
        yield says.LawyerOnlyIf()


@rule(source.COSTS, source.COSTS_IN_COURT)
def overhead(matter: Matter) -> Iterator[Conclusion]:
    """General overhead is no cost of this sale, and repairs should pay for themselves."""
    if not is_home(matter.case) and not _stated(matter):
        yield says.OverheadAndRepairs()


@rule(source.COSTS)
def ordinary(matter: Matter) -> Iterator[Conclusion]:
    """Taking, holding and selling may be charged as far as it was reasonable."""
    stated = _stated(matter)
    kinds = tuple(says.NAMED[kind] for kind in ORDINARY if kind in stated)
    if kinds and not is_home(matter.case):
        yield says.OrdinaryCosts(kinds=kinds, amount=_total(stated, ORDINARY))
    if matter.case.event is Event.VOLUNTARY_SURRENDER:
        yield says.HandedBackCosts().citing(source.HANDING_BACK)


@rule(source.COSTS_IN_COURT)
def above_price(matter: Matter) -> Iterator[Conclusion]:
    """Costs above the price that they brought are a reason to look closer."""
    costs, price = sum(_stated(matter).values(), ZERO), matter.case.sale_price
    if price is not None and costs > price and not is_home(matter.case):
        yield says.CostsAbovePrice(costs=costs, sale_price=price)


@rule(source.LOAN_PAPERS)
def of_a_home(matter: Matter) -> Iterator[Conclusion]:
    """What may be added for a home stands in the loan papers, within the law of the state."""
    stated = _stated(matter)
    if is_home(matter.case) and stated:
        kinds = tuple(says.NAMED[kind] for kind in stated)
        yield says.HomeCosts(kinds=kinds, amount=sum(stated.values(), ZERO))


def _stated(matter: Matter) -> Mapping[CostKind, Decimal]:
    sums: dict[CostKind, Decimal] = {}
    for cost in matter.case.costs or ():
        if cost.amount:
            sums[cost.kind] = sums.get(cost.kind, ZERO) + cost.amount
    return sums


def _total(stated: Mapping[CostKind, Decimal], kinds: tuple[CostKind, ...]) -> Decimal:
    return sum((stated.get(kind, ZERO) for kind in kinds), ZERO)

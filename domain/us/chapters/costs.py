"""Which costs may be added to the rest, that each counts once, and which refunds come off."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from domain.case import Cost, Credit
from domain.choices import CreditKind, Event
from domain.findings import us_goods_costs as says
from domain.findings.us_liability import LiabilityFinding
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.money import ZERO
from domain.rest import LET_GO
from domain.subjects import Subject
from domain.us import cost_tests
from domain.us import sources_goods as source
from domain.us.federal_sources import REFUNDS
from domain.us.lost_goods import goods_taken, is_home


@rule(source.COSTS)
def answer(matter: Matter) -> Iterator[Conclusion]:
    """For goods the law names the costs that count; for a home the loan papers and the state do."""
    if is_home(matter.case):
        yield says.HomeCostsThatCount().citing(source.LOAN_PAPERS)
    else:
        yield says.CostsThatCount()


@rule(source.COSTS)
def once(matter: Matter) -> Iterator[Conclusion]:
    """A cost that is inside the claim, or was taken out of the price, is not added again."""
    costs, left = _sum(matter.case.costs), _before_costs(matter)
    if costs and left is not None and left + costs > ZERO:
        found: LiabilityFinding = says.CostsOnTopOrInside(costs=costs, on_top=left + costs, inside=max(ZERO, left))
    else:
        found = says.CostsOnceOnly()
    yield found.citing(*matter.account_sources)


@rule(REFUNDS)
def refunds(matter: Matter) -> Iterator[Conclusion]:
    """Unearned charges and unused cover are credited, and lower the rest dollar for dollar."""
    if is_home(matter.case):
        yield says.HomeRefunds().citing(source.LOAN_PAPERS)
    else:
        yield says.RefundsDue()
    refunded = _sum(item for item in matter.case.credits or () if item.kind is not CreditKind.PAYMENT)
    left = matter.statement.deficiency
    if left is None:
        return
    if refunded:
        without = max(ZERO, left - (matter.statement.surplus or ZERO) + refunded)
        yield says.RefundsCounted(refunds=refunded, without=without, left=left).citing(*matter.account_sources)
    elif left:
        yield says.RefundsNotCounted(left=left).citing(*matter.account_sources)


@rule(source.GAP)
def gap_cover(matter: Matter) -> Iterator[Conclusion]:
    """GAP cover pays after a total loss or theft, not after a repossession; leaving refunds out was called unfair."""
    if not is_home(matter.case):
        yield says.GapPaysNoRest()
        yield says.SkippedRefunds().citing(REFUNDS, source.COMPLAINT)


@rule()
def bills(_: Matter) -> Iterator[Conclusion]:
    """What to ask the lender for."""
    yield says.AskForEachBill()


def _sum(items: Iterable[Cost | Credit] | None) -> Decimal:
    return sum((item.amount or ZERO for item in items or ()), ZERO)


def _before_costs(matter: Matter) -> Decimal | None:
    """Return claim less credits and price, below zero where the price was higher; None where that is not known."""
    claim, price = matter.case.claim, matter.case.sale_price
    if claim is None or price is None:
        return None
    return claim - _sum(matter.case.credits) - price + (matter.case.prior_liens or ZERO)


CHAPTER = Chapter(
    Subject.COSTS,
    Section.STATEMENT,
    rules=(
        answer,
        cost_tests.lawyer,
        once,
        cost_tests.ordinary,
        cost_tests.of_goods,
        cost_tests.above_price,
        cost_tests.of_a_home,
        refunds,
        gap_cover,
        cost_tests.overhead,
        bills,
    ),
    concerns=lambda case: (
        case.outcome not in LET_GO and case.event is not Event.NOT_SOLD_YET and (goods_taken(case) or bool(case.costs))
    ),
)
